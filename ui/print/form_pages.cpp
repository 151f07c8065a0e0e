#include "ui/print/form_pages.h"

#include "ui/print/form_table.h"

#include <algorithm>

namespace muying::print {

using namespace Qt::StringLiterals;
using content::Form;
using content::LayoutFor;

namespace {

/// The rows of a supplement that hold anything: an empty line on a page of our own says nothing.
std::vector<const content::Row*> answeredRows(const std::vector<content::Row>& rows,
                                              const record::Answers& answers) {
    std::vector<const content::Row*> kept;
    for (const content::Row& row : rows) {
        const bool any = std::any_of(row.cells.begin(), row.cells.end(), [&](const content::Cell& cell) {
            return hasAnswer(cell.fields, answers);
        });
        if (any)
            kept.push_back(&row);
    }
    return kept;
}

} // namespace

QString footLine(const Form& form, const record::Entry* entry, const Letterhead& head) {
    QString line = u"表单 %1　版本 %2"_s.arg(form.code, form.edition);
    if (!head.code.isEmpty())
        line += u"　记录 %1"_s.arg(head.code);
    if (entry)
        line += u"　第%1稿"_s.arg(entry->version);
    return line;
}

bool hasOfficialPage(const Form& form) {
    return std::any_of(form.fields.begin(), form.fields.end(),
                       [](const auto& field) { return field.onPaper; });
}

QStringList noteTexts(const Form& form) {
    QStringList notes;
    for (const LocalText& note : form.notes)
        notes.append(note.zh);
    return notes;
}

std::vector<Page> formPages(const Form& form, const record::Entry* entry, const Letterhead& head,
                            std::vector<Overflow>& overflow) {
    const Filling filling{form, entry ? &entry->answers : nullptr, nullptr, 3, &overflow};
    const auto rows =
        tableRows(filling, hasOfficialPage(form) ? LayoutFor::OfficialPaper : LayoutFor::Screen);
    return tablePages(rows, head, {form.title, form.editionLabel, footLine(form, entry, head)},
                      noteTexts(form));
}

std::vector<Page> supplementPages(const Form& form, const record::Entry& entry, const Letterhead& head,
                                  const std::vector<Overflow>& overflow) {
    const Filling filling{form, &entry.answers, nullptr, 12, nullptr};
    std::vector<TableRow> rows;
    if (hasOfficialPage(form)) {
        const auto declared = content::layoutRows(form, LayoutFor::SupplementPaper);
        const auto kept = answeredRows(declared, entry.answers);
        const auto ready = tableRows(filling, LayoutFor::SupplementPaper);
        for (const content::Row* row : kept)
            rows.push_back(ready[static_cast<std::size_t>(row - declared.data())]);
    }
    for (const Overflow& text : overflow)
        rows.push_back(textRow(text.label.zh, text.text));
    if (rows.empty())
        return {};
    const LocalText title{u"补充记录"_s, u"보충기록"_s, u"Supplement"_s};
    SheetTitle sheet{title, form.title, footLine(form, &entry, head)};
    sheet.edition.zh = u"%1　本机构补充，不属于规范规定的表格"_s.arg(form.title.zh);
    return tablePages(rows, head, sheet, {});
}

} // namespace muying::print
