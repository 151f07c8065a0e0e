#include "ui/print/register_pages.h"

#include "ui/print/list_pages.h"
#include "ui/print/paper_value.h"
#include "ui/print/text.h"

#include <algorithm>

namespace muying::print {

using namespace Qt::StringLiterals;
using content::Field;
using content::FieldType;
using content::Form;
using record::Entry;

namespace {

constexpr double tableWidth = 259; ///< of A4 across, without the column of numbers
constexpr double registerAir = 2.6;
constexpr double leastColumn = 13, mostColumn = 34, dateColumn = 24;

bool standsInBlank(const Form& form, const Field& field) {
    return std::ranges::any_of(form.fields, [&](const Field& other) {
        return std::ranges::any_of(
            other.options, [&](const content::Option& option) { return option.blankField == field.code; });
    });
}

/// Texts that run over several lines are told below the row.
bool isShort(const Field& field) {
    return field.type != FieldType::Text || (field.lines == 1 && field.maxLength <= 60);
}

/// The answer in words, with its unit and the texts in the blanks of its options.
QString registerValue(const Form& form, const Field& field, const record::Answers& answers) {
    QStringList chosen;
    if (field.type == FieldType::Multi)
        chosen = answers.multi(field.code);
    else if (field.type == FieldType::Choice)
        chosen = QStringList{answers.text(field.code)};
    QStringList parts{paperValue(field, answers)};
    for (const QString& code : chosen) {
        const content::Option* option = field.option(code);
        if (const Field* blank = option ? form.field(option->blankField) : nullptr)
            parts << paperValue(*blank, answers);
    }
    parts.removeAll(QString());
    return parts.join(u' ');
}

class RegisterWriter {
public:
    RegisterWriter(const Form& form, const std::vector<const Entry*>& entries, const Letterhead& head)
        : m_form(form), m_entries(entries) {
        m_paper.title = form.title;
        m_paper.landscape = true;
        m_paper.pageNumbers = false; // whoever binds the pages numbers them
        m_paper.clinic = head.clinic;
        m_paper.printedAt = head.printedAt;
        m_paper.printedBy = head.printedBy;
        m_paper.sample = head.sample;
        m_paper.language = head.language;
        m_paper.filter = u"表单 %1　版本 %2"_s.arg(form.code, form.edition);
        m_paper.signatures = {u"登记人"_s, u"核对人"_s, u"日期"_s};
        chooseColumns();
    }

    Document document(int empty) {
        if (!m_entries.empty()) {
            m_paper.summary = u"%1 至 %2，共 %3 条"_s
                                  .arg(m_entries.front()->date.toString(Qt::ISODate),
                                       m_entries.back()->date.toString(Qt::ISODate))
                                  .arg(m_entries.size());
        }
        for (const Entry* entry : m_entries)
            m_paper.lines.push_back(line(*entry));
        m_paper.emptyLines = empty;
        return listPages(m_paper);
    }

private:
    double wantedWidth(const Field& field) const {
        const TextStyle style = recordText(9), head = formText(8.5, true);
        double width = std::max(leastColumn, TextMetrics::width(label(field).zh, head) / 2 + registerAir);
        for (const Entry* entry : m_entries) {
            const QString value = registerValue(m_form, field, entry->answers);
            width = std::max(width, TextMetrics::width(value, style) + registerAir);
        }
        if (field.type == FieldType::Date || field.type == FieldType::DateTime)
            width = std::max(width, dateColumn);
        return std::min(width, mostColumn);
    }
    LocalText label(const Field& field) const {
        LocalText text = field.place.shortLabel.isEmpty() ? field.label : field.place.shortLabel;
        if (!field.unit.isEmpty())
            text.zh += u"（%1）"_s.arg(field.unit);
        return text;
    }
    /// The date first, then short answers as long as the sheet has room for them.
    void chooseColumns() {
        std::vector<const Field*> offered;
        if (const Field* date = m_form.field(m_form.dateField))
            offered.push_back(date);
        for (const Field& field : m_form.fields) {
            if (field.code != m_form.dateField && isShort(field) && !standsInBlank(m_form, field))
                offered.push_back(&field);
        }
        double room = tableWidth;
        for (const Field* field : offered) {
            const bool answered =
                m_entries.empty() || std::ranges::any_of(m_entries, [&](const Entry* entry) {
                    return entry->answers.has(field->code);
                });
            const double width = wantedWidth(*field);
            if (!answered || width > room)
                continue;
            room -= width;
            m_columns.push_back(field);
            const bool number = field->type == FieldType::Int || field->type == FieldType::Decimal;
            m_paper.columns.push_back({label(*field), width, false, number ? Align::Right : Align::Left});
        }
    }
    ListLine line(const Entry& entry) const {
        ListLine made;
        for (const Field* field : m_columns)
            made.cells.push_back({registerValue(m_form, *field, entry.answers)});
        QStringList further;
        for (const Field& field : m_form.fields) {
            const bool column = std::ranges::find(m_columns, &field) != m_columns.end();
            if (column || standsInBlank(m_form, field))
                continue;
            const QString value = registerValue(m_form, field, entry.answers);
            if (!value.isEmpty())
                further << u"%1：%2%3"_s.arg(field.label.zh, value, field.unit);
        }
        made.detail = further.join(u"　"_s);
        return made;
    }

    const Form& m_form;
    const std::vector<const Entry*>& m_entries;
    std::vector<const Field*> m_columns;
    ListPaper m_paper;
};

} // namespace

std::vector<Page> registerPages(const Form& form, const std::vector<const Entry*>& entries,
                                const Letterhead& head, int empty) {
    return std::move(RegisterWriter(form, entries, head).document(empty).pages);
}

} // namespace muying::print
