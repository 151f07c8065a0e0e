#include "ui/print/print_input.h"

#include "core/work/identity.h"
#include "ui/print/qr_code.h"

namespace muying::print {

using namespace Qt::StringLiterals;
using content::RiskColour;

namespace {

RiskColour colourNamed(const QString& name) {
    for (const RiskColour colour :
         {RiskColour::Green, RiskColour::Yellow, RiskColour::Orange, RiskColour::Red, RiskColour::Purple}) {
        if (content::colourName(colour) == name)
            return colour;
    }
    return RiskColour::None;
}

QString digitsOf(const QString& text) {
    QString digits;
    for (const QChar character : text) {
        if (character.isDigit())
            digits += character;
    }
    return digits;
}

} // namespace

Clinic clinicFrom(const QJsonObject& settings) {
    return {settings.value("name"_L1).toString(), settings.value("department"_L1).toString(),
            settings.value("phone"_L1).toString()};
}

PaperLanguage paperLanguage(const work::Chart& chart) {
    return chart.cover().text(u"print_lang"_s) == u"2"_s ? PaperLanguage::ZhKo : PaperLanguage::Zh;
}

PrintFacts::PrintFacts(const PrintInput& given) : input(given) {
    const work::Chart& chart = *given.chart;
    standing = work::standingOf(chart);
    kept = work::newestKept(chart);
    rules = kept ? given.library->ruleSet(kept->result.edition) : nullptr;
    if (!rules)
        rules = &given.library->rules(given.printedAt.date());
    const QJsonObject& identity = (chart.child ? *chart.child : chart.woman).subject.identity;
    sample = given.sample || identity.value("sample"_L1).toBool();
    womanName = (chart.child ? chart.childCard() : cover()).text(u"name"_s);
    if (womanName.isEmpty())
        womanName = identity.value("name"_L1).toString();
    if (sample && !womanName.isEmpty())
        womanName = work::nameWithoutMark(womanName) + work::sampleSuffix();
}

Letterhead PrintFacts::letterhead(const QString& booklet) const {
    Letterhead head;
    head.clinic = input.clinic;
    head.booklet = booklet;
    head.womanName = womanName;
    const work::Chart& chart = *input.chart;
    head.sample = sample;
    head.language = input.language;
    head.printedAt = input.printedAt;
    head.printedBy = input.printedBy;
    if (chart.clinic) { // a page of the clinic's registers belongs to no person: no number, no code
        head.booklet = u"本机构登记"_s;
        return head;
    }
    const QString subject = (chart.child ? *chart.child : chart.woman).subject.id;
    head.number =
        digitsOf(chart.child ? chart.childCard().text(u"health_record_no"_s) : cover().text(u"archive_no"_s));
    if (!subject.isEmpty()) { // a blank form of nobody bears no code
        head.qr = qrPayload(subject);
        head.code = shortCode(subject);
    }
    return head;
}

record::Entry PrintFacts::today(const record::Entry& entry) const {
    record::Entry current = entry;
    current.answers = work::answersToday(*input.library, *input.chart, entry, input.printedAt);
    return current;
}

record::Context PrintFacts::contextOf(const content::Form& form, const record::Entry& entry) const {
    return work::contextOf(*input.library, *input.chart, form, &entry, input.printedAt);
}

std::vector<RiskColour> PrintFacts::marks() const {
    std::vector<RiskColour> colours;
    if (standing.provisional || input.chart->child) // a child bears no pregnancy risk
        return colours;
    for (const QString& name : standing.colours()) {
        if (const RiskColour colour = colourNamed(name); colour != RiskColour::None)
            colours.push_back(colour);
    }
    return colours;
}

const record::Entry* PrintFacts::grading() const {
    return standing.gradedBy.isEmpty() ? nullptr : input.chart->entry(standing.gradedBy);
}

} // namespace muying::print
