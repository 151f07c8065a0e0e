#include "ui/print/leaflet_values.h"

#include "core/base/gestational_age.h"
#include "core/content/pregnancy_curves.h"

#include <algorithm>

namespace muying::print {

using namespace Qt::StringLiterals;

namespace {

QString leafletDay(const QDate& day, Language language) {
    if (!day.isValid())
        return {};
    return (language == Language::Ko ? u"%1년 %2월 %3일"_s : u"%1年%2月%3日"_s)
        .arg(day.year())
        .arg(day.month())
        .arg(day.day());
}

/// The newest appointment that is still to come.
QDate nextAppointment(const PrintFacts& facts) {
    const QDate today = facts.input.printedAt.date();
    QDate next;
    for (const record::Entry& entry : facts.input.chart->entries) {
        const QDate date = entry.answers.date(u"next_date"_s);
        if (date >= today && (!facts.input.chart->child || facts.input.chart->ofChild(entry)))
            next = date; // entries stand by date: the last one said decides
    }
    return next;
}

void addMeasured(LeafletValues& values, const PrintFacts& facts) {
    for (const record::Entry& entry : facts.input.chart->entries) {
        const bool antenatal = entry.form == u"ANC1"_s || entry.form == u"ANC2_5"_s;
        if (!antenatal || entry.date != facts.input.printedAt.date())
            continue;
        const auto sbp = entry.answers.number(u"sbp"_s);
        const auto dbp = entry.answers.number(u"dbp"_s);
        if (const auto weight = entry.answers.number(u"weight_kg"_s))
            values.insert(u"weight"_s, QString::number(*weight));
        if (const auto hb = entry.answers.number(u"hb"_s))
            values.insert(u"hb"_s, QString::number(*hb));
        if (sbp && dbp)
            values.insert(u"bp"_s, u"%1/%2"_s.arg(*sbp).arg(*dbp));
    }
}

void addPregnancy(LeafletValues& values, const PrintFacts& facts, Language language) {
    const QDate due = facts.episode().date(u"edd_best"_s);
    values.insert(u"edd"_s, leafletDay(due, language));
    const GestationalAge age = GestationalAge::on(facts.input.printedAt.date(), due);
    if (age.known())
        values.insert(u"weeks"_s, age.text());
    QStringList colours;
    for (const content::RiskColour colour : facts.marks())
        colours << content::colourWord(colour).in(language);
    values.insert(u"colour"_s, colours.join(u" + "_s));
}

/// One answer in words: "WOM_COVER.blood_abo".
QString leafletAnswer(const PrintFacts& facts, const QString& place, Language language) {
    const work::Chart& chart = *facts.input.chart;
    const record::Entry* entry = chart.newest(place.section(u'.', 0, 0));
    if (!entry || (chart.child && entry->form == u"CH_ID"_s && !chart.ofChild(*entry)))
        return {};
    const content::Form* form = facts.input.library->form(entry->form, entry->edition);
    const content::Field* field = form ? form->field(place.section(u'.', 1)) : nullptr;
    return field ? record::displayValue(*field, entry->answers, language).trimmed() : QString();
}

void addDeclared(LeafletValues& values, const PrintFacts& facts, Language language,
                 const std::vector<content::LeafletField>& fields) {
    for (const content::LeafletField& field : fields) {
        for (const QString& source : field.from) {
            QStringList parts;
            for (const QString& place : source.split(u'+'))
                parts << leafletAnswer(facts, place, language);
            parts.removeAll(QString());
            if (parts.isEmpty())
                continue;
            values.insert(field.code, parts.join(u' '));
            break;
        }
    }
}

/// The whole gain of her class of body mass index (WS/T 801-2022).
void addGainRange(LeafletValues& values, const PrintFacts& facts) {
    const QString code = facts.episode().text(u"gwg_class"_s);
    const auto curves = content::loadPregnancyCurves(facts.input.library->folder() + u"/growth"_s);
    if (code.isEmpty() || !curves)
        return;
    const auto& classes = curves->weightGain.classes;
    if (const auto found = std::ranges::find(classes, code, &content::WeightGainClass::code);
        found != classes.end())
        values.insert(u"gain_range"_s, u"%1～%2"_s.arg(found->totalMin).arg(found->totalMax));
}

} // namespace

LeafletValues leafletValues(const Clinic& clinic) {
    return {{u"clinic"_s, clinic.name}, {u"clinic_phone"_s, clinic.phone}};
}

LeafletValues leafletValues(const PrintFacts& facts, Language language,
                            const std::vector<content::LeafletField>& fields) {
    LeafletValues values = leafletValues(facts.input.clinic);
    addDeclared(values, facts, language, fields);
    values.insert(u"next_date"_s, leafletDay(nextAppointment(facts), language));
    if (!facts.input.chart->child && facts.input.chart->pregnancy) {
        addPregnancy(values, facts, language);
        addMeasured(values, facts);
        addGainRange(values, facts);
    }
    return values;
}

} // namespace muying::print
