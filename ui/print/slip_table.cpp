#include "ui/print/slip_table.h"

#include "ui/print/label_text.h"
#include "ui/print/option_box.h"
#include "ui/print/paper_value.h"
#include "ui/print/risk_mark.h"
#include "ui/print/sheet.h"
#include "ui/print/text.h"

#include <algorithm>

namespace muying::print {

using namespace Qt::StringLiterals;
using content::Field;
using content::RiskColour;
using Kind = SlipCell::Kind;

namespace {

constexpr double slipPadding = 1.3;
constexpr double slipAir = 1.25;    ///< above and below the lines of a cell together
constexpr double tightGloss = 0.15; ///< the rows of a slip stand closer than those of a form
constexpr double titleRoom = 4.2;   ///< of a signature cell
const TextStyle slipLabel = formText(9);
const TextStyle slipTitle = formText(8.5);
const TextStyle slipSigner = recordText(7);

} // namespace

const Field* SlipSource::field(const QString& code) const {
    const Field* own = form.field(code);
    return own || !answerForm ? own : answerForm->field(code);
}

SlipTable::SlipTable(const SlipSource& source, const std::vector<SlipRow>& rows, const SlipDensity& density)
    : m_source(&source), m_density(density) {
    for (const SlipRow& row : rows) {
        if (!isWanted(row))
            continue;
        ReadyRow made;
        made.height = row.least;
        made.grow = row.grow;
        for (const SlipCell& cell : row.cells) {
            made.cells.push_back(ready(cell));
            made.height = std::max(made.height, heightOf(made.cells.back()));
        }
        m_rows.push_back(std::move(made));
    }
}

bool SlipTable::isWanted(const SlipRow& row) const {
    if (m_source->blank || m_source->byHand)
        return true;
    bool asked = false;
    for (const SlipCell& cell : row.cells) {
        if (cell.kind != Kind::Fields)
            return true;
        for (const QString& code : cell.fields) {
            const Field* field = m_source->field(code);
            if (field && hasAnswer({field}, m_source->answers))
                return true;
            asked = asked || (field && record::isRelevant(*field, m_source->form, m_source->answers,
                                                          m_source->context));
        }
    }
    return asked && m_density.emptyRows;
}

/// The fields of a cell as they are drawn: with their labels, where several share it.
std::vector<Field> SlipTable::shown(const SlipCell& cell) const {
    std::vector<Field> fields;
    for (const QString& code : cell.fields) {
        const Field* field = m_source->field(code);
        if (!field)
            continue;
        const bool answered = hasAnswer({field}, m_source->answers);
        const bool open = m_source->blank || m_source->byHand;
        if (!answered && !open &&
            !record::isRelevant(*field, m_source->form, m_source->answers, m_source->context))
            continue;
        if (cell.either && !fields.empty()) {
            const QString before = paperValue(fields.front(), m_source->answers);
            if (!answered || !before.isEmpty())
                continue; // another answer than ours stands on the further sheet
            fields.clear();
        }
        fields.push_back(*field);
    }
    const bool labelled = fields.size() > 1 || cell.label <= 0;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        content::Placement& place = fields[i].place;
        fields[i].lines = 1; // how many is decided by what the sheet has room for
        const LocalText own = m_source->shortNames.contains(fields[i].code)
                                  ? m_source->shortNames[fields[i].code]
                              : !place.head.isEmpty()       ? place.head
                              : !place.shortLabel.isEmpty() ? place.shortLabel
                                                            : fields[i].label;
        const bool goesOn = i > 0 && !place.separator.isEmpty();
        place.shortLabel = labelled && !goesOn ? own : LocalText();
        place.joined = i > 0;
        place.lineBreak = false;
        // Among blanks on one line a choice is a blank too: its word is written.
        const bool amongBlanks = fields.size() > 4 && fields[i].type == content::FieldType::Choice;
        if (amongBlanks && i + 1 == fields.size())
            fields[i].style = content::ChoiceStyle::Word;
    }
    return fields;
}

/// The other institution's answer where it differs from the one that stands in the cell.
void SlipTable::noteOthers(const SlipCell& cell, const std::vector<Field>& fields) {
    if (!cell.either || fields.empty())
        return;
    const QString written = paperValue(fields.front(), m_source->answers);
    for (const QString& code : cell.fields) {
        const Field* field = m_source->field(code);
        const QString other = field ? paperValue(*field, m_source->answers) : QString();
        if (!other.isEmpty() && other != written)
            m_overflow.push_back({field->label, other, {}});
    }
}

SlipTable::ReadyCell SlipTable::ready(const SlipCell& cell) {
    if (cell.kind == Kind::Signature)
        return readySignature(cell);
    ReadyCell made;
    made.cell = &cell;
    made.label = cell.title;
    if (cell.kind != Kind::Fields)
        return made;
    const std::vector<Field> fields = shown(cell);
    noteOthers(cell, fields);
    if (made.label.isEmpty() && cell.label > 0 && !fields.empty())
        made.label = fields.front().place.head.isEmpty() ? fields.front().label : fields.front().place.head;
    made.flow = std::make_shared<CellFlow>(cell.value - 2 * slipPadding);
    content::Cell part;
    part.labelColumns = cell.label > 0 ? 1 : 0;
    for (const Field& field : fields)
        part.fields.push_back(&field);
    if (!part.fields.empty())
        flowCell(*made.flow, part, part.fields,
                 {m_source->form,
                  m_source->blank ? nullptr : &m_source->answers,
                  nullptr,
                  m_density.maxLines,
                  &m_overflow,
                  true,
                  {},
                  m_source->byHand,
                  m_source->language,
                  false});
    return made;
}

SlipTable::ReadyCell SlipTable::readySignature(const SlipCell& cell) {
    ReadyCell made;
    made.cell = &cell;
    made.label = cell.title;
    SlipCell further = cell;
    further.fields = cell.fields.mid(cell.signers);
    const std::vector<Field> fields = shown(further);
    const double room = cell.value - 2 * slipPadding;
    for (const QString& code : cell.fields.mid(0, cell.signers)) {
        const QString name = m_source->answers.text(code);
        if (made.signer.isEmpty())
            made.signer = name;
        const Field* field = m_source->field(code);
        const bool other = !name.isEmpty() && name != made.signer;
        if (field && (other || fittedText(name, slipSigner, room) != name))
            m_overflow.push_back({field->label, name, {}});
    }
    made.flow = std::make_shared<CellFlow>(room);
    content::Cell part;
    for (const Field& field : fields)
        part.fields.push_back(&field);
    if (!part.fields.empty())
        flowCell(*made.flow, part, part.fields,
                 {m_source->form,
                  m_source->blank ? nullptr : &m_source->answers,
                  nullptr,
                  std::min(2, m_density.maxLines),
                  &m_overflow,
                  true,
                  {},
                  m_source->byHand,
                  m_source->language,
                  false});
    if (fields.empty())
        made.flow.reset();
    return made;
}

double SlipTable::koreanHeight(const ReadyCell& cell) const {
    const QString words = koreanOn(m_source->language, cell.label);
    const double needed = glossedHeight(cell.label.zh, words, cell.cell->label, slipLabel);
    return cell.cell->label > 0 && needed > 0 ? needed - tightGloss : 0;
}

double SlipTable::heightOf(const ReadyCell& cell) const {
    double height = CellFlow::pitch + slipAir;
    if (cell.cell->kind == Kind::Signature)
        return titleRoom + (cell.flow ? cell.flow->contentHeight() : 0) + 3.4;
    if (cell.flow)
        height = std::max(height, cell.flow->contentHeight() + slipAir);
    if (cell.cell->label > 0) {
        const int lines = labelLines(cell.label.zh, cell.cell->label, slipLabel);
        height = std::max(height, lines * 3.87 + 1);
    }
    return m_density.koreanGrows ? std::max(height, koreanHeight(cell)) : height;
}

double SlipTable::height() const {
    double sum = 0;
    for (const ReadyRow& row : m_rows)
        sum += row.height;
    return sum;
}

double SlipTable::spread(double spare) {
    constexpr double mostEach = 9; ///< mm a row of one share may gain
    double shares = 0;
    for (const ReadyRow& row : m_rows)
        shares += row.grow;
    if (shares <= 0 || spare <= 0)
        return spare;
    const double each = std::min(mostEach, spare / shares);
    for (ReadyRow& row : m_rows)
        row.height += each * row.grow;
    return spare - each * shares;
}

void SlipTable::drawGrades(Page& page, const SlipCell& cell, const QRectF& box) const {
    static const std::vector<std::pair<QString, RiskColour>> grades{{u"1"_s, RiskColour::Green},
                                                                    {u"2"_s, RiskColour::Yellow},
                                                                    {u"3"_s, RiskColour::Orange},
                                                                    {u"4"_s, RiskColour::Red},
                                                                    {u"5"_s, RiskColour::Purple}};
    QStringList chosen;
    for (const QString& code : cell.fields)
        chosen = chosen.isEmpty() ? m_source->answers.multi(code) : chosen;
    const double each = box.width() / static_cast<double>(grades.size());
    const double middle = box.center().y();
    const double size = std::min(9.0, box.height() - 2.2);
    double x = box.left();
    for (const auto& [code, colour] : grades) {
        addTickBox(page, x + 4, middle, chosen.contains(code) ? Tick::Yes : Tick::NoForm, 4);
        const QPointF centre(x + 16, middle);
        const QPainterPath shape = markShape(colour, centre, size);
        page.add(PathItem{shape, widthOf(Weight::Frame), Ink::Form, false, {}, 0});
        // The word sits in the middle of the shape, below that of a triangle's box.
        const TextStyle word = recordText(9, true);
        const double drop = colour == RiskColour::Yellow ? 0.1 * size : 0;
        page.text(centre + QPointF(0, word.drop() + drop), markWord(colour), word, Align::Centre);
        if (colour == RiskColour::Purple) {
            const TextStyle note = formText(7.5);
            page.text({x + 22.4, middle + note.drop()}, u"可并列"_s, note);
        }
        if (x > box.left())
            page.add(LineItem{{x, box.top() + 1.5}, {x, box.bottom() - 1.5}, 0.12, Ink::Form});
        x += each;
    }
}

void SlipTable::drawCell(Page& page, const ReadyCell& cell, const QRectF& box, Rules& rules) const {
    rules.cell(box);
    const QRectF inner = box.adjusted(slipPadding, 0.3, -slipPadding, -0.3);
    const QString words = koreanOn(m_source->language, cell.label);
    switch (cell.cell->kind) {
    case Kind::Fields:
        cell.flow->place(page, inner);
        return;
    case Kind::Grades:
        drawGrades(page, *cell.cell, box);
        return;
    case Kind::Signature:
    case Kind::Stamp:
        break;
    }
    page.text({inner.left(), box.top() + 3.5}, cell.label.zh, slipTitle);
    const double after = inner.left() + TextMetrics::width(cell.label.zh, slipTitle) + 1.2;
    if (!words.isEmpty() && after + TextMetrics::width(words, koreanGloss) <= inner.right())
        page.text({after, box.top() + 3.5}, words, koreanGloss);
    if (cell.flow)
        cell.flow->place(
            page, QRectF(inner.left(), box.top() + titleRoom, inner.width(), cell.flow->contentHeight()));
    page.text({inner.right(), box.bottom() - 1.2}, fittedText(cell.signer, slipSigner, inner.width()),
              slipSigner, Align::Right, Ink::Value);
    if (cell.cell->kind == Kind::Stamp) {
        const QDate date = cell.cell->fields.isEmpty()
                               ? QDate()
                               : m_source->answers.dateTime(cell.cell->fields.front()).date();
        const TextStyle style = date.isValid() ? recordText(8.5) : formText(8.5);
        page.text({inner.right(), box.bottom() - 1.4},
                  date.isValid() ? paperDate(date) : u"　　年　　月　　日"_s, style, Align::Right,
                  date.isValid() ? Ink::Value : Ink::Form);
    }
}

double SlipTable::draw(Page& page, double top) const {
    Rules rules;
    double y = top;
    for (const ReadyRow& row : m_rows) {
        double x = Sheet::left;
        for (const ReadyCell& cell : row.cells) {
            if (cell.cell->label > 0) {
                const QRectF label(x, y, cell.cell->label, row.height);
                rules.cell(label);
                const bool fits = koreanHeight(cell) <= row.height + 0.01;
                addLabel(page, label, cell.label.zh, slipLabel,
                         fits ? koreanOn(m_source->language, cell.label) : QString());
                x += cell.cell->label;
            }
            drawCell(page, cell, QRectF(x, y, cell.cell->value, row.height), rules);
            x += cell.cell->value;
        }
        y += row.height;
    }
    rules.frame(QRectF(Sheet::left, top, Sheet::width, y - top));
    rules.draw(page);
    return y;
}

} // namespace muying::print
