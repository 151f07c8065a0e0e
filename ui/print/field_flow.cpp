#include "ui/print/field_flow.h"

#include "ui/print/label_text.h"
#include "ui/print/paper_value.h"
#include "ui/print/text.h"

namespace muying::print {

using namespace Qt::StringLiterals;
using content::ChoiceStyle;
using content::Field;
using content::FieldType;
using content::Option;

namespace {

const TextStyle optionText = formText(8.5);
const TextStyle chosenText = recordText(8.5, true);
constexpr double unitAir = 0.9;   ///< between a value and its unit
constexpr double optionGap = 2.0; ///< between options
constexpr double glossGap = 0.7;  ///< between Chinese and its Korean

/// Is a box before every word ticked? So where the paper has it, and where a number in a box would mislead or
/// not fit: "3 24小时内" reads as 324, and 240 is wider than the box.
bool ticked(const Field& field) {
    if (field.style != ChoiceStyle::Boxes || !field.optionsFrom.isEmpty())
        return field.style == ChoiceStyle::Ticks;
    return std::any_of(field.options.begin(), field.options.end(), [&](const Option& option) {
        const bool ownDigits = !field.onPaper && !option.text.zh.isEmpty() && option.text.zh.at(0).isDigit();
        return option.listed && (ownDigits || option.printed({}).size() > 2);
    });
}

/// How labelled blanks share a line.
struct Spacing {
    double fieldGap = 3.2;
    double labelGap = 0.9;
    double blank = 1;    ///< factor on the least width of blanks
    double tabStep = 0;  ///< > 0: the blanks stand in columns of this width
    bool korean = false; ///< behind labels and options
};

class FieldFlow {
public:
    FieldFlow(CellFlow& flow, const content::Cell& cell, const std::vector<const Field*>& fields,
              const Filling& filling, const Spacing& spacing)
        : m_flow(flow), m_cell(cell), m_fields(fields), m_filling(filling), m_spacing(spacing) {
        for (const Field* field : fields)
            m_direct =
                m_direct && (field->type == FieldType::Bool || content::inlineLabel(cell, *field).isEmpty());
    }

    void run() {
        for (std::size_t i = 0; i < m_fields.size(); ++i) {
            const Field& field = *m_fields[i];
            if (i > 0 && field.place.lineBreak)
                m_flow.newLine();
            else if (i > 0 && field.place.separator.isEmpty())
                separate();
            one(i);
        }
    }

private:
    void separate() {
        if (m_spacing.tabStep > 0)
            m_flow.tab(m_spacing.tabStep);
        else
            m_flow.gap(m_spacing.fieldGap);
    }
    QString value(const Field& field) const {
        return m_filling.answers ? paperValue(field, *m_filling.answers) : QString();
    }
    void note(const Field& field, const QString& text, bool whole) const {
        if (!whole && m_filling.overflow)
            m_filling.overflow->push_back({field.label, text, {}});
    }
    bool unitLater(std::size_t index) const {
        return index + 1 < m_fields.size() && !m_fields[index + 1]->place.separator.isEmpty();
    }
    void one(std::size_t index) {
        const Field& field = *m_fields[index];
        switch (field.type) {
        case FieldType::Multi:
            if (ticked(field))
                ticks(field);
            else
                field.optionsFrom.isEmpty() ? boxedOptions(field) : clauses(field);
            return;
        case FieldType::Choice:
            if (ticked(field))
                ticks(field);
            else if (field.style == ChoiceStyle::Boxes)
                boxedOptions(field);
            else if (field.style == ChoiceStyle::Alternatives)
                alternatives(field);
            else
                written(index);
            return;
        case FieldType::Bool:
            tick(field);
            return;
        default:
            written(index);
        }
    }
    QString korean(const LocalText& text) const {
        return m_spacing.korean ? koreanOn(PaperLanguage::ZhKo, text) : QString();
    }
    static double glossWidth(const QString& korean) {
        return korean.isEmpty() ? 0 : glossGap + TextMetrics::width(korean, koreanGloss);
    }
    /// The form's words with their Korean behind, together on one line where that can be.
    void words(const QString& chinese, const TextStyle& style, const QString& korean) {
        if (!korean.isEmpty()) {
            const double both = TextMetrics::width(chinese, style) + glossWidth(korean);
            if (both <= m_flow.width() - m_flow.reserved())
                m_flow.keep(both);
        }
        m_flow.solid(chinese, style);
        if (!korean.isEmpty()) {
            m_flow.gap(glossGap);
            m_flow.solid(korean, koreanGloss);
        }
    }
    static QString separatorText(const Field& field) {
        return field.place.separator.isEmpty() ? QString() : u" %1 "_s.arg(field.place.separator);
    }
    /// Width from a value to the unit behind it, with the further parts of 118 / 76 mmHg; 0 for texts, which
    /// may be broken.
    double quantityWidth(std::size_t index) const {
        double width = 0;
        for (std::size_t i = index;; ++i) {
            const Field& field = *m_fields[i];
            if (field.type == FieldType::Text)
                return 0;
            const QString text = value(field);
            if (i > index)
                width += TextMetrics::width(separatorText(field), optionText);
            if (m_direct)
                width += text.isEmpty() ? 8 : TextMetrics::width(text, recordText(10));
            else
                width += std::max(leastBlank(field), TextMetrics::width(text, recordText(9.5)) + 2);
            if (unitLater(i))
                continue;
            const bool unitBehind = !field.unit.isEmpty() && !(field.weeksDays && !text.isEmpty());
            return width + (unitBehind ? unitAir + TextMetrics::width(field.unit, optionText) : 0);
        }
    }
    /// Starts a new line if label, value and unit would not stand on this one but do on a whole line.
    void keepQuantity(std::size_t index, const LocalText& label) {
        const double quantity = quantityWidth(index);
        const double labelled = label.isEmpty() ? 0
                                                : TextMetrics::width(label.zh, optionText) +
                                                      glossWidth(korean(label)) + m_spacing.labelGap;
        const double whole = m_flow.width() - m_flow.reserved();
        if (quantity > 0 && labelled + quantity <= whole)
            m_flow.keep(labelled + quantity);
        else if (!label.isEmpty())
            m_flow.keep(labelled + leastBlank(*m_fields[index]));
    }

    /// Numbers, dates, texts and words: a value after its label, or alone in the cell.
    void written(std::size_t index) {
        const Field& field = *m_fields[index];
        const QString text = value(field);
        const LocalText label = content::inlineLabel(m_cell, field);
        if (field.place.separator.isEmpty())
            keepQuantity(index, label);
        else
            m_flow.solid(separatorText(field), optionText);
        if (!label.isEmpty()) {
            words(label.zh, optionText, korean(label));
            m_flow.gap(m_spacing.labelGap);
        }
        if (m_direct)
            writeDirect(field, text);
        else
            note(field, text, m_flow.blank(text, leastBlank(field), m_filling.maxLines));
        const bool unitInValue = field.weeksDays && !text.isEmpty();
        if (!field.unit.isEmpty() && !unitLater(index) && !unitInValue) {
            m_flow.gap(unitAir);
            m_flow.solid(field.unit, optionText);
        }
    }
    void writeDirect(const Field& field, const QString& text) {
        if (!text.isEmpty())
            note(field, text, m_flow.value(text, std::max(m_filling.maxLines, field.lines)));
        else if (field.type == FieldType::Date && m_filling.official)
            m_flow.solid(m_flow.width() < 30 ? u"　　年　　月　　日"_s : u"　　　年　　月　　日"_s,
                         optionText);
        else if (!field.unit.isEmpty() || !field.place.separator.isEmpty())
            m_flow.space(8); // room for the pen before the unit
    }
    double leastBlank(const Field& field) const { return m_spacing.blank * usualBlank(field); }
    double usualBlank(const Field& field) const {
        switch (field.type) {
        case FieldType::Int:
            return 9;
        case FieldType::Decimal:
        case FieldType::Choice:
            return 11;
        case FieldType::Date:
            return 26;
        default:
            return m_flow.width() < 40 ? 12 : 18;
        }
    }

    void boxedOptions(const Field& field) {
        const LocalText label = content::inlineLabel(m_cell, field);
        const QStringList chosen = chosenCodes(field);
        const int count = field.type == FieldType::Multi ? field.boxes(m_filling.column) : 1;
        if (!m_flow.atLineStart())
            m_flow.newLine();
        m_flow.beginBoxes(count);
        if (!label.isEmpty()) {
            words(label.zh, optionText, korean(label));
            m_flow.gap(m_spacing.fieldGap);
        }
        bool first = true;
        QStringList boxed;
        for (const Option& option : field.options) {
            // An unlisted option may bear the number of a listed one, which then stands for it (5 超重).
            const bool borrows = !option.listed && !option.numbers.isEmpty();
            const bool isChosen = chosen.contains(option.code) || standsForChosen(field, option, chosen);
            const bool numbered = option.listed && option.offered(m_filling.column);
            if (isChosen && numbered)
                boxed.append(option.printed(m_filling.column));
            if (borrows || (!numbered && !isChosen))
                continue;
            if (!first)
                m_flow.gap(optionGap);
            first = false;
            writeOption(option, isChosen);
        }
        m_flow.endBoxes(boxed);
    }
    bool standsForChosen(const Field& field, const Option& listed, const QStringList& chosen) const {
        const auto lends = [&](const Option& option) {
            return !option.listed && !option.numbers.isEmpty() && chosen.contains(option.code) &&
                   option.printed(m_filling.column) == listed.printed(m_filling.column);
        };
        return listed.listed && std::any_of(field.options.begin(), field.options.end(), lends);
    }
    void writeOption(const Option& option, bool isChosen) {
        const QString number =
            option.offered(m_filling.column) ? option.printed(m_filling.column) : QString();
        if (!option.listed || number.isEmpty()) {
            m_flow.solid(option.brief().zh, recordText(9.5), Ink::Value);
            return;
        }
        const TextStyle& style = isChosen ? chosenText : optionText;
        const QString text = number + u' ' + option.text.zh;
        const Field* blank = option.blankField.isEmpty() ? nullptr : m_filling.form.field(option.blankField);
        const QString gloss = korean(option.text);
        if (!blank) {
            words(text, style, gloss);
            return;
        }
        // An option and the blank behind it stay on one line where they can.
        const QString written = value(*blank);
        const double least = leastBlank(*blank);
        const double wanted = std::max(least, TextMetrics::width(written, recordText(9.5)) + 2);
        const double before = TextMetrics::width(text, style) + glossWidth(gloss) + 0.8;
        const double room = m_flow.width() - m_flow.reserved() - before;
        m_flow.keep(before + (wanted <= room ? wanted : least));
        words(text, style, gloss);
        m_flow.gap(0.8);
        note(*blank, written, m_flow.blank(written, least, m_filling.maxLines));
    }
    QStringList chosenCodes(const Field& field) const {
        if (!m_filling.answers)
            return {};
        if (field.type == FieldType::Multi)
            return m_filling.answers->multi(field.code);
        const QString code = m_filling.answers->text(field.code);
        return code.isEmpty() ? QStringList() : QStringList(code);
    }

    /// （随访 / 督促）: the chosen word turns Hei bold.
    void alternatives(const Field& field) {
        const QString chosen = m_filling.answers ? m_filling.answers->text(field.code) : QString();
        for (std::size_t i = 0; i < field.options.size(); ++i) {
            // A word holds on to its bracket and to the stroke behind it.
            const Option& option = field.options[i];
            const TextStyle& style = option.code == chosen ? chosenText : optionText;
            const QString before = i == 0 ? u"（"_s : QString();
            const QString stroke = m_flow.width() < 40 ? u"/"_s : u" / "_s;
            const QString behind = i + 1 == field.options.size() ? u"）"_s : stroke;
            m_flow.keep(TextMetrics::width(before + behind, optionText) +
                        TextMetrics::width(option.brief().zh, style));
            if (!before.isEmpty())
                m_flow.solid(before, optionText);
            m_flow.solid(option.brief().zh, style);
            m_flow.solid(behind, optionText);
        }
    }

    /// □是 □否: a box before every word, the chosen ones ticked; the numbers are ours, not the form's.
    void ticks(const Field& field) {
        const LocalText label = content::inlineLabel(m_cell, field);
        const QStringList chosen = chosenCodes(field);
        if (!label.isEmpty()) {
            words(label.zh, optionText, korean(label));
            m_flow.gap(m_spacing.labelGap);
        }
        for (const Option& option : field.options) {
            const bool isChosen = chosen.contains(option.code);
            if (!option.listed && !isChosen)
                continue;
            m_flow.tickBefore(option.brief().zh, isChosen ? chosenText : optionText,
                              isChosen ? Tick::Yes : Tick::NoForm);
            if (const QString gloss = korean(option.text); !gloss.isEmpty()) {
                m_flow.gap(glossGap);
                m_flow.solid(gloss, koreanGloss);
            }
            m_flow.gap(optionGap);
            if (const Field* blank = m_filling.form.field(option.blankField))
                note(*blank, value(*blank),
                     m_flow.blank(value(*blank), leastBlank(*blank), m_filling.maxLines));
        }
    }

    void tick(const Field& field) {
        const auto truth = m_filling.answers ? m_filling.answers->boolean(field.code) : std::nullopt;
        if (m_cell.fields.size() == 1 && m_cell.labelColumns > 0) {
            m_flow.solid(value(field), recordText(10), Ink::Value);
            return;
        }
        const Tick state = truth                                    ? (*truth ? Tick::Yes : Tick::No)
                           : m_filling.answers && !m_filling.byHand ? Tick::Unasked
                                                                    : Tick::NoForm;
        const LocalText own = content::inlineLabel(m_cell, field);
        const LocalText& label = own.isEmpty() ? field.label : own;
        const QString gloss = korean(label);
        m_flow.tickAtRight(gloss.isEmpty() ? label.zh : label.zh + u' ' + gloss, state);
    }

    /// Options that are clauses of the regulation: only those chosen, with their number and words.
    void clauses(const Field& field) {
        bool first = true;
        for (const QString& code : chosenCodes(field)) {
            const content::Clause* clause = m_filling.rules ? m_filling.rules->clause(code) : nullptr;
            if (!first)
                m_flow.newLine();
            first = false;
            m_flow.words(clause ? code + u' ' + clause->text.zh : code, recordText(9.5), Ink::Value);
        }
    }

    CellFlow& m_flow;
    const content::Cell& m_cell;
    const std::vector<const Field*>& m_fields;
    const Filling& m_filling;
    Spacing m_spacing;
    bool m_direct = true; ///< the cell's own label says it all: values stand without hairline
};

/// Are these labelled blanks, which may be drawn closer or in columns?
bool onlyBlanks(const std::vector<const Field*>& fields) {
    return std::none_of(fields.begin(), fields.end(), [](const Field* field) {
        return field->place.lineBreak || field->type == FieldType::Multi || field->type == FieldType::Bool ||
               (field->type == FieldType::Choice && field->style != ChoiceStyle::Word);
    });
}

} // namespace

void flowCell(CellFlow& flow, const content::Cell& cell, const std::vector<const Field*>& fields,
              const Filling& filling) {
    const CellFlow start = flow;
    const std::size_t overflowBefore = filling.overflow ? filling.overflow->size() : 0;
    const auto attempt = [&](const Spacing& spacing) {
        flow = start;
        if (filling.overflow)
            filling.overflow->resize(overflowBefore);
        FieldFlow(flow, cell, fields, filling, spacing).run();
    };
    const auto best = [&](bool korean) {
        attempt({3.2, 0.9, 1, 0, korean});
        if (fields.size() < 3 || flow.width() < 100 || flow.lines() < 2 || !onlyBlanks(fields))
            return;
        attempt({2.2, 0.3, 0.72, 0, korean}); // one line if it can be had by drawing closer
        if (flow.lines() > 1 && filling.columns)
            attempt({3.2, 0.9, 1, flow.width() / 3, korean});
    };
    const auto cut = [&] { return filling.overflow ? filling.overflow->size() : 0; };
    best(false);
    if (filling.language == PaperLanguage::Zh)
        return;
    const int lines = flow.lines();
    const std::size_t texts = cut();
    best(true);
    if (!filling.allGlosses && (flow.lines() > lines || cut() > texts))
        best(false);
}

bool hasAnswer(const std::vector<const Field*>& fields, const record::Answers& answers) {
    return std::any_of(fields.begin(), fields.end(), [&](const Field* field) {
        if (answers.has(field->code))
            return true;
        return std::any_of(field->options.begin(), field->options.end(), [&](const Option& option) {
            return !option.blankField.isEmpty() && answers.has(option.blankField);
        });
    });
}

} // namespace muying::print
