#include "ui/print/form_pages.h"

#include "ui/print/form_table.h"

#include <algorithm>

namespace muying::print {

using namespace Qt::StringLiterals;
using content::Form;
using content::LayoutFor;

namespace {

/// Only the rows that hold anything: an empty line on a page of our own says nothing.
std::vector<TableRow> answeredRows(const Filling& filling, LayoutFor target, bool withClauses = true) {
    const auto declared = content::layoutRows(filling.form, target);
    auto ready = tableRows(filling, target);
    std::vector<TableRow> kept;
    for (std::size_t i = 0; i < declared.size(); ++i) {
        const auto& cells = declared[i].cells;
        if (!withClauses && !cells.front().fields.empty() &&
            !cells.front().fields.front()->optionsFrom.isEmpty())
            continue;
        if (std::any_of(cells.begin(), cells.end(),
                        [&](const content::Cell& cell) { return hasAnswer(cell.fields, *filling.answers); }))
            kept.push_back(std::move(ready[i]));
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

std::vector<TableRow> recordRows(const Filling& filling) {
    return answeredRows(filling, LayoutFor::Screen, false);
}

std::vector<Page> formPages(const Form& form, const record::Entry* entry, const Letterhead& head,
                            std::vector<Overflow>& overflow) {
    const bool official = hasOfficialPage(form);
    const Filling filling{form, entry ? &entry->answers : nullptr, nullptr, 3, &overflow, official || !entry};
    const auto rows = official ? tableRows(filling, LayoutFor::OfficialPaper)
                      : entry  ? answeredRows(filling, LayoutFor::Screen)
                               : tableRows(filling, LayoutFor::Screen);
    return tablePages(rows, head, {form.title, form.editionLabel, footLine(form, entry, head)},
                      noteTexts(form));
}

std::vector<Page> supplementPages(const Form& form, const record::Entry& entry, const Letterhead& head,
                                  const std::vector<Overflow>& overflow) {
    const Filling filling{form, &entry.answers, nullptr, 12, nullptr, false};
    std::vector<TableRow> rows;
    if (hasOfficialPage(form))
        rows = answeredRows(filling, LayoutFor::SupplementPaper);
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
