#include "ui/print/handbook.h"

#include "ui/print/binder.h"
#include "ui/print/fonts.h"
#include "ui/print/screening_page.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace muying::print {

using namespace Qt::StringLiterals;

namespace {

/// A section of the handbook: its name and the form it shows; `write` for pages of their own.
struct HandbookSection {
    Printable printable;
    QString form;
    void (*write)(Binder& binder) = nullptr;
};

/// In the order of the booklet. Further sections are the forms below, by their own titles.
const std::vector<HandbookSection>& childSections() {
    static const std::vector<HandbookSection> sections{
        {{u"growth"_s, {u"儿童生长曲线图"_s, u"아동성장곡선도"_s, u"Growth charts"_s}},
         {},
         [](Binder& binder) { binder.growth(); }},
        {{u"vaccines"_s, {u"预防接种卡"_s, u"예방접종카드"_s, u"Vaccination card"_s}},
         {},
         [](Binder& binder) { binder.vaccines(); }},
    };
    return sections;
}

/// Printed alone only.
const std::vector<HandbookSection>& loosePages() {
    static const std::vector<HandbookSection> pages{
        {{u"wristband"_s, {u"新生儿腕带"_s, u"신생아 손목띠"_s, u"Newborn wristbands"_s}},
         {},
         [](Binder& binder) { binder.wristbands(); }},
    };
    return pages;
}

const std::vector<HandbookSection>& namedSections() {
    static const std::vector<HandbookSection> sections{
        {{u"cover"_s, {u"手册封面"_s, u"수첩 표지"_s, u"Handbook cover"_s}},
         {},
         [](Binder& binder) { binder.cover(); }},
        {{u"identity"_s, {u"基本情况"_s, u"기본정황"_s, u"Identity"_s}}, u"WOM_COVER"_s},
        {{u"pregnancy"_s, {u"本次妊娠档案"_s, u"이번 임신 서류"_s, u"This pregnancy"_s}}, u"PREG_EPISODE"_s},
        {{u"anc1"_s, {u"第1次产前检查"_s, u"제1차 산전검사"_s, u"First antenatal visit"_s}}, u"ANC1"_s},
        {{u"visits"_s, {u"第2～5次产前随访"_s, u"제2~5차 산전추적방문"_s, u"Antenatal visits 2 to 5"_s}},
         u"ANC2_5"_s},
        {{u"curves"_s, {u"孕期曲线图"_s, u"임신기 곡선도"_s, u"Curves of the pregnancy"_s}},
         {},
         [](Binder& binder) { binder.pregnancyCurves(); }},
        {{u"screening"_s, {u"妊娠风险筛查表"_s, u"임신위험선별조사표"_s, u"Risk screening"_s}},
         u"RISK_SCREEN"_s},
        {{u"assessment"_s, {u"妊娠风险评估记录"_s, u"임신위험평가기록"_s, u"Risk assessment"_s}},
         u"RISK_ASSESS"_s,
         [](Binder& binder) { binder.assessment(); }},
    };
    return sections;
}

/// What else a handbook holds, by form, in the order of care. Reports, registers and analyses of the
/// institution are printed one by one only.
const QStringList& furtherForms() {
    static const QStringList forms{u"PREG_PRIOR"_s, u"MED_USE"_s,       u"HR_CASE"_s,    u"KEY_FOLLOWUP"_s,
                                   u"REFERRAL"_s,   u"REFERRAL_BACK"_s, u"DELIVERY"_s,   u"DELIVERY_BABY"_s,
                                   u"PP_OBS"_s,     u"DISCHARGE"_s,     u"PNV1"_s,       u"PN42"_s,
                                   u"EPDS"_s,       u"PRECON"_s,        u"CH_ID"_s,      u"CH_NV"_s,
                                   u"CH_SCREEN"_s,  u"CH_M1_8"_s,       u"CH_M12_30"_s,  u"CH_Y3_6"_s,
                                   u"CH_GROWTH"_s,  u"CH_DEV"_s,        u"CH_EYE"_s,     u"CH_FEED"_s,
                                   u"CH_TCM"_s,     u"CH_HR"_s,         u"CH_NUT_AN"_s,  u"CH_NUT_RI"_s,
                                   u"CH_NUT_MA"_s,  u"CH_NUT_OB"_s,     u"CH_REFERRAL"_s};
    return forms;
}

bool named(const content::Form& form) {
    return std::ranges::any_of(namedSections(),
                               [&](const HandbookSection& section) { return section.form == form.code; });
}

/// The mother's pages are printed from her own chart, never with the child's name on them.
bool isMothers(const HandbookSection& section) {
    return std::ranges::any_of(namedSections(), [&](const HandbookSection& other) {
        return other.printable.code == section.printable.code;
    });
}

LocalText handbookTitle() {
    return {u"母子健康手册"_s, u"모자건강수첩"_s, u"Mother and Child Health Handbook"_s};
}

void writeSection(Binder& binder, const HandbookSection& section) {
    binder.startSection(section.printable.code);
    if (section.write)
        section.write(binder);
    else if (section.form == u"ANC2_5"_s)
        binder.all(section.form);
    else
        binder.newest(section.form);
}

/// In a child's chart its mother's records stand too; they belong to her handbook.
bool belongs(const PrintInput& input, const content::Form& form) {
    return (form.subject == u"child"_s) == input.chart->child.has_value();
}

void writeHandbook(Binder& binder, const PrintInput& input) {
    if (!input.chart->child) {
        for (const HandbookSection& section : namedSections())
            writeSection(binder, section);
    }
    for (const QString& code : furtherForms()) {
        const content::Form* form = input.library->form(code);
        if (!form || !belongs(input, *form))
            continue;
        binder.startSection(code);
        binder.all(code);
    }
    if (input.chart->child) {
        for (const HandbookSection& section : childSections())
            writeSection(binder, section);
    }
}

std::vector<HandbookSection> allSections() {
    std::vector<HandbookSection> all = namedSections();
    std::ranges::copy(childSections(), std::back_inserter(all));
    std::ranges::copy(loosePages(), std::back_inserter(all));
    return all;
}

Error nothingToPrint(const QString& title) {
    return failure(
        ErrorCode::InvalidInput,
        QCoreApplication::translate("muying::print", "“%1”还没有记录，没有可打印的页。").arg(title));
}

Result<Document> bound(Binder& binder, const LocalText& title) {
    if (binder.empty())
        return nothingToPrint(title.zh);
    return binder.bind(title);
}

} // namespace

std::vector<Printable> printables(const content::Library& library) {
    std::vector<Printable> all{{u"handbook"_s, handbookTitle()}};
    for (const HandbookSection& section : allSections()) {
        all.push_back(section.printable);
        all.back().form = section.form;
        all.back().ofChild = !isMothers(section);
    }
    for (const content::Form& form : library.forms()) {
        const bool known =
            std::ranges::any_of(all, [&](const Printable& other) { return other.code == form.code; });
        if (!known && !named(form))
            all.push_back({form.code, form.title, form.code, form.subject == u"child"_s});
    }
    return all;
}

Result<Document> handbook(const PrintInput& input, const QString& code) {
    if (const Status loaded = loadFonts(); !loaded)
        return loaded.error();
    Binder binder(input);
    if (code == u"handbook"_s) {
        writeHandbook(binder, input);
        return bound(binder, handbookTitle());
    }
    for (const HandbookSection& section : allSections()) {
        if (section.printable.code != code && section.form != code)
            continue;
        if (input.chart->child && isMothers(section))
            return nothingToPrint(section.printable.title.zh);
        writeSection(binder, section);
        return bound(binder, section.printable.title);
    }
    if (const content::Form* form = input.library->form(code)) {
        binder.startSection(code);
        binder.all(code);
        return bound(binder, form->title);
    }
    return failure(ErrorCode::NotFound,
                   QCoreApplication::translate("muying::print", "没有名为“%1”的可打印内容。").arg(code));
}

Result<Document> entryDocument(const PrintInput& input, const record::Entry& entry) {
    if (const Status loaded = loadFonts(); !loaded)
        return loaded.error();
    const content::Form* form = input.library->form(entry.form);
    if (!form)
        return nothingToPrint(entry.form);
    Binder binder(input);
    binder.startSection(entry.form);
    binder.entry(entry);
    return bound(binder, form->title);
}

bool hasPrintedCounterpart(const Page& page) {
    return page.section != u"supplement"_s;
}

Document joined(std::vector<Document> documents) {
    Document all;
    for (Document& document : documents) {
        if (all.pages.empty()) {
            all.title = document.title;
            all.language = document.language;
        }
        std::ranges::move(document.pages, std::back_inserter(all.pages));
    }
    return all;
}

} // namespace muying::print
