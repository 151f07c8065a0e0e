#include "core/work/known_facts.h"

#include "core/work/duties.h"
#include "core/work/next_visit.h"

#include <QJsonArray>

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;
using record::Answers;

namespace {

const QString wordMark = u"、"_s;

bool asksFor(const content::Form& form, const QString& prefix) {
    return std::ranges::any_of(form.fields, [&](const content::Field& field) {
        return field.prefill.contains(prefix) || field.compute.contains(prefix);
    });
}

/// Chinese words of clauses; a clause of another edition keeps its code.
QString clauseWords(const content::RuleSet& rules, const QStringList& codes) {
    QStringList words;
    for (const QString& code : codes) {
        const content::Clause* clause = rules.clause(code);
        words << (clause ? clause->text.zh : code);
    }
    return words.join(wordMark);
}

QString colourWords(const QStringList& codes) {
    static const QHash<QString, QString> words{{u"0"_s, u"未评估"_s}, {u"1"_s, u"绿"_s}, {u"2"_s, u"黄"_s},
                                               {u"3"_s, u"橙"_s},     {u"4"_s, u"红"_s}, {u"5"_s, u"紫"_s}};
    QStringList list;
    for (const QString& code : codes)
        list << words.value(code);
    return list.join(wordMark);
}

QStringList colourCodes(const Standing& standing) {
    QStringList codes;
    const bool shown = standing.assessed() && !standing.provisional;
    if (shown && colourRank(standing.colour) > 0)
        codes << QString::number(colourRank(standing.colour));
    if (shown && standing.purple)
        codes << u"5"_s;
    return codes.isEmpty() ? QStringList{u"0"_s} : codes;
}

Answers riskFacts(const content::Library& library, const Chart& chart, const record::Context& context) {
    const content::RuleSet& rules = library.rules(context.now.date());
    const Standing standing = standingOf(chart);
    const auto kept = newestKept(chart);
    const record::Entry* graded = standing.gradedBy.isEmpty() ? nullptr : chart.entry(standing.gradedBy);
    const QStringList colours = colourCodes(standing);
    Answers facts;
    facts.set(u"colour"_s, colours.first());
    facts.set(u"colours"_s, QJsonArray::fromStringList(colours));
    facts.set(u"colour_words"_s, colourWords(colours));
    const QStringList met = graded ? graded->answers.multi(u"assess_items"_s)
                            : kept ? kept->result.assess
                                   : QStringList();
    facts.set(u"factors"_s, clauseWords(rules, met));
    facts.set(u"positives"_s, clauseWords(rules, kept ? kept->result.screen : QStringList()));
    if (standing.since.isValid())
        facts.set(u"since"_s, standing.since.toString(u"yyyy-MM-ddTHH:mm"_s));
    if (const auto days = followUpInterval({library, chart, standing, courseOf(chart), context.now}))
        facts.set(u"follow_up_days"_s, *days);
    return facts;
}

/// Was she really examined? A visit that was only urged has no result.
bool isCheck(const record::Entry& entry) {
    const bool urged = entry.answers.text(u"visit_kind"_s) == u"2"_s;
    const bool antenatal = entry.form == u"ANC1"_s || entry.form == u"ANC2_5"_s;
    return antenatal && (!urged || entry.answers.date(u"exam_date"_s).isValid());
}

/// Number of the newborn whose form is filled in next: behind the highest one on record.
int nextBaby(const Chart& chart) {
    int highest = 0;
    for (const record::Entry* baby : chart.all(u"DELIVERY_BABY"_s))
        highest = std::max(highest, static_cast<int>(baby->answers.number(u"baby_no"_s).value_or(1)));
    return highest + 1;
}

/// What was done so far for the mother.
Answers careFacts(const Chart& chart, const QString& clinic) {
    int checks = 0;
    QDate newest;
    QString place;
    for (const record::Entry& entry : chart.entries) {
        if (!isCheck(entry))
            continue;
        ++checks;
        const bool elsewhere = entry.answers.text(u"visit_kind"_s) == u"2"_s;
        const QDate day = elsewhere ? entry.answers.date(u"exam_date"_s) : entry.date;
        if (!newest.isValid() || day >= newest) {
            newest = day;
            place = elsewhere ? entry.answers.text(u"exam_org"_s) : clinic;
        }
    }
    Answers facts;
    facts.set(u"checks"_s, checks);
    if (newest.isValid())
        facts.set(u"last_check"_s, (newest.toString(Qt::ISODate) + u' ' + place).trimmed());
    facts.set(u"last_place"_s, place);
    return facts;
}

} // namespace

void addKnownFacts(const content::Library& library, const Chart& chart, const content::Form& form,
                   record::Context& context) {
    if (chart.pregnancy && asksFor(form, u"risk."_s))
        context.others.insert(u"risk"_s, riskFacts(library, chart, context));
    if (!asksFor(form, u"care."_s) || (!chart.pregnancy && !chart.child))
        return;
    Answers care;
    if (chart.pregnancy) {
        care = careFacts(chart, context.others.value(u"clinic"_s).text(u"name"_s));
        care.set(u"next_baby"_s, nextBaby(chart));
    }
    if (const QDate next = nextVisit(library, chart, form, context.now.date()); next.isValid())
        care.set(u"next_visit"_s, next.toString(Qt::ISODate));
    context.others.insert(u"care"_s, care);
}

} // namespace muying::work
