#include "ui/print/form_pages.h"

#include "ui/print/form_table.h"

#include <algorithm>
#include <iterator>

namespace muying::print {

using namespace Qt::StringLiterals;
using content::Form;
using content::LayoutFor;

namespace {

/// Of one text on a page without prescribed form; what is longer stands below the table at full width.
constexpr int linesOfOurOwn = 12;

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

/// Everything that is answered, whatever its origin; what is too long for its cell in rows of its own.
std::vector<TableRow> wholeRows(const Form& form, const record::Entry& entry, PaperLanguage language) {
    std::vector<Overflow> cut;
    Filling filling{form, &entry.answers, nullptr, linesOfOurOwn, &cut, false};
    filling.column = record::columnOf(form, entry.answers);
    filling.language = language;
    std::vector<TableRow> rows = answeredRows(filling, LayoutFor::Screen);
    for (const Overflow& text : cut)
        std::ranges::move(textRows(text.label, text.text, language), std::back_inserter(rows));
    return rows;
}

/// "2026-03-02　12月龄　第1稿": what names one entry among several.
QString dayBand(const Form& form, const record::Entry& entry, PaperLanguage language) {
    QStringList parts{entry.date.toString(Qt::ISODate)};
    const content::Field* column = form.field(form.columnField);
    const content::Option* chosen = column ? column->option(entry.answers.text(column->code)) : nullptr;
    if (chosen)
        parts << withKorean(language, chosen->text);
    parts << u"第%1稿"_s.arg(entry.version);
    return parts.join(u"　"_s);
}

} // namespace

QString footLine(const Form& form, const record::Entry* entry, const Letterhead& head) {
    QString line = u"表单 %1　版本 %2"_s.arg(form.code, form.edition);
    if (!head.code.isEmpty())
        line += u"　记录 %1"_s.arg(head.code);
    if (entry)
        line += u"　第%1稿"_s.arg(entry->version);
    if (head.language == PaperLanguage::ZhKo && form.koStatus == u"to_confirm"_s)
        line += u"　朝鲜文待审"_s;
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

std::vector<TableRow> recordRows(const Filling& given) {
    std::vector<Overflow> cut;
    Filling filling = given;
    filling.overflow = &cut;
    std::vector<TableRow> rows = answeredRows(filling, LayoutFor::Screen, false);
    for (const Overflow& text : cut)
        std::ranges::move(textRows(text.label, text.text, filling.language), std::back_inserter(rows));
    return rows;
}

QStringList emptyOnPaper(const Form& form, const record::Answers& answers, const record::Context& context) {
    const bool official = hasOfficialPage(form);
    const QString column = form.columnField.isEmpty() ? QString() : answers.text(form.columnField);
    QStringList labels;
    for (const content::Field& field : form.fields) {
        const bool printed = field.onPaper || !official;
        const bool asked = field.required && printed && !field.isComputed() && !field.signature &&
                           (column.isEmpty() || content::inColumn(form, field, column));
        if (asked && !answers.has(field.code) && record::isRelevant(field, form, answers, context))
            labels.append(field.label.zh);
    }
    return labels;
}

std::vector<Page> bestPages(PaperLanguage language, std::vector<Overflow>& overflow, const PagesMaker& make) {
    std::vector<Overflow> cut;
    std::vector<Page> pages = make(false, cut);
    if (language == PaperLanguage::ZhKo) {
        std::vector<Overflow> cutWhole;
        std::vector<Page> whole = make(true, cutWhole);
        if (whole.size() <= pages.size() && cutWhole.size() <= cut.size()) {
            pages = std::move(whole);
            cut = std::move(cutWhole);
        }
    }
    std::ranges::move(cut, std::back_inserter(overflow));
    return pages;
}

std::vector<Page> formPages(const Form& form, const record::Entry* entry, const Letterhead& head,
                            std::vector<Overflow>& overflow) {
    const bool official = hasOfficialPage(form);
    const SheetTitle title{form.title, form.editionLabel, footLine(form, entry, head),
                           form.subject != u"clinic"_s};
    return bestPages(head.language, overflow, [&](bool allGlosses, std::vector<Overflow>& cut) {
        Filling filling{form, entry ? &entry->answers : nullptr, nullptr, 3, &cut, official || !entry};
        filling.column = entry ? record::columnOf(form, entry->answers) : QString();
        filling.byHand = entry && entry->id.isEmpty();
        filling.language = head.language;
        filling.allGlosses = allGlosses;
        const auto rows = official                   ? tableRows(filling, LayoutFor::OfficialPaper)
                          : entry && !filling.byHand ? answeredRows(filling, LayoutFor::Screen)
                                                     : tableRows(filling, LayoutFor::Screen);
        return tablePages(rows, head, title, noteTexts(form));
    });
}

std::vector<Page> wholePages(const Form& form, const record::Entry& entry, const Letterhead& head) {
    return tablePages(
        wholeRows(form, entry, head.language), head,
        {form.title, form.editionLabel, footLine(form, &entry, head), form.subject != u"clinic"_s},
        noteTexts(form));
}

std::vector<Page> stackedPages(const Form& form, const std::vector<const record::Entry*>& entries,
                               const Letterhead& head) {
    constexpr double halfSheet = 121, band = 5.6;
    if (entries.size() < 2 || hasOfficialPage(form))
        return {};
    std::vector<TableRow> rows;
    double height = 0;
    for (const record::Entry* entry : entries) {
        const QString day = dayBand(form, *entry, head.language);
        bool first = true;
        for (TableRow& row : wholeRows(form, *entry, head.language)) {
            row.section = entry->id + u'/' + row.section;
            if (first)
                row.band = row.band.isEmpty() ? day : day + u"　"_s + row.band;
            else if (row.section == rows.back().section)
                row.band = rows.back().band;
            if (first || row.section != rows.back().section)
                height += band;
            first = false;
            height += row.height;
            row.keepsNext = true; // an entry is not torn
            rows.push_back(std::move(row));
        }
        if (!first)
            rows.back().keepsNext = false;
    }
    if (height > halfSheet * static_cast<double>(entries.size()))
        return {};
    return tablePages(rows, head, {form.title, form.editionLabel, footLine(form, nullptr, head)},
                      noteTexts(form));
}

std::vector<TableRow> supplementRows(const Form& form, const record::Entry& entry,
                                     const std::vector<Overflow>& overflow, PaperLanguage language) {
    std::vector<Overflow> cut;
    Filling filling{form, &entry.answers, nullptr, linesOfOurOwn, &cut, false};
    filling.column = record::columnOf(form, entry.answers);
    filling.language = language;
    std::vector<TableRow> rows;
    if (hasOfficialPage(form))
        rows = answeredRows(filling, LayoutFor::SupplementPaper);
    cut.insert(cut.begin(), overflow.begin(), overflow.end());
    for (const Overflow& text : cut)
        std::ranges::move(textRows(text.label, text.text, language), std::back_inserter(rows));
    const QString date = entry.date.isValid() ? u"　%1"_s.arg(entry.date.toString(Qt::ISODate)) : QString();
    for (TableRow& row : rows) {
        row.section = entry.id.isEmpty() ? form.code : entry.id;
        row.band = withKorean(language, form.title) + date;
    }
    return rows;
}

std::vector<Page> supplementPages(const std::vector<TableRow>& rows, const Letterhead& head) {
    if (rows.empty())
        return {};
    SheetTitle title;
    title.title = {u"补充记录"_s, u"보충기록"_s, u"Supplement"_s};
    title.edition.zh = u"本机构补充，不属于规范规定的表格"_s;
    title.foot = u"补充记录　记录 %1"_s.arg(head.code);
    return tablePages(rows, head, title, {});
}

} // namespace muying::print
