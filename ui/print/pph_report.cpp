#include "ui/print/pph_report.h"

#include "core/pph/preparation.h"
#include "ui/print/pph_paper_words.h"

#include <algorithm>

namespace muying::print {

using namespace Qt::StringLiterals;

namespace {

/// Names of one verdict, those left out with their reason.
QString caseNames(const PphPaperWords& words, const pph::IndicatorResult& result, pph::CaseVerdict verdict) {
    QStringList names;
    for (const pph::IndicatorCase& each : result.cases) {
        if (each.verdict != verdict)
            continue;
        QString name = each.name.isEmpty() ? words.text("nameless") : each.name;
        name += u' ' + each.at.toString(u"MM-dd HH:mm"_s);
        if (each.minutes)
            name += u' ' + words.text("minutes", {QString::number(pph::roundedHalfUp(*each.minutes, 1))});
        const auto reason = std::ranges::find(result.indicator->exclusions, each.reason,
                                              &std::pair<QString, LocalText>::first);
        if (reason != result.indicator->exclusions.end())
            name += u"（"_s + reason->second.zh + u"）"_s;
        names << name;
    }
    return names.join(u"；"_s);
}

QString behindNumbers(const PphPaperWords& words, const pph::IndicatorResult& result) {
    QStringList lines{
        words.text("counted_over", {result.indicator->numerator.zh, result.indicator->denominator.zh})};
    const std::pair<pph::CaseVerdict, const char*> verdicts[] = {
        {pph::CaseVerdict::Met, "met_names"},
        {pph::CaseVerdict::NotMet, "not_met_names"},
        {pph::CaseVerdict::Excluded, "excluded_names"}};
    for (const auto& [verdict, word] : verdicts) {
        const QString names = caseNames(words, result, verdict);
        if (!names.isEmpty())
            lines << words.text(word, {names});
    }
    return lines.join(u'\n');
}

ListLine qualityRow(const PphPaperWords& words, const PphPaper& paper, const pph::QualityReport& report,
                    const pph::IndicatorResult& result) {
    const content::Indicator& indicator = *result.indicator;
    QString name = indicator.name.zh;
    if (paper.language == PaperLanguage::ZhKo)
        name += u'\n' + indicator.name.ko;
    if (indicator.status == u"to_confirm"_s)
        name += u" ◇"_s;
    const QString judged = result.listed    ? words.text("listed_only")
                           : !result.judged ? words.text("few", {QString::number(report.set->smallNumber)})
                                            : words.text(result.good ? "reached" : "abnormal");
    // Those of the procedures follow on the twelve.
    const auto place = &result - report.results.data() + 1;
    return {{{QString::number(place)},
             {name},
             {u"%1/%2"_s.arg(result.n).arg(result.N)},
             {result.N > 0 ? QString::number(pph::roundedHalfUp(result.percent(), 1)) + u'%' : u"—"_s},
             {u"≥%1%"_s.arg(indicator.targetPercent)},
             {result.median ? QString::number(pph::roundedHalfUp(*result.median, 1)) : QString()},
             {judged}},
            behindNumbers(words, result),
            {}};
}

} // namespace

Document pphQuality(const PphPaper& paper, const pph::QualityReport& report, const QDate& from,
                    const QDate& to) {
    const PphPaperWords words(paper);
    ListPaper list = words.list("quality");
    list.filter = from.toString(Qt::ISODate) + u" ～ "_s + to.toString(Qt::ISODate);
    list.columns = {{words.word("number"), 8, false, Align::Right},
                    {words.word("indicator"), 66, true},
                    {words.word("n_of_n"), 16, false, Align::Right},
                    {words.word("percent"), 18, false, Align::Right},
                    {words.word("target"), 16, false, Align::Right},
                    {words.word("median_min"), 18, false, Align::Right},
                    {words.word("judgement"), 38}};
    for (const pph::IndicatorResult& result : report.results)
        list.lines.push_back(qualityRow(words, paper, report, result));
    QStringList outcomes;
    for (const auto& [code, count] : report.outcomes) {
        const auto named =
            std::ranges::find(report.set->outcomes, code, &std::pair<QString, LocalText>::first);
        if (named != report.set->outcomes.end())
            outcomes << named->second.zh + u' ' + QString::number(count);
    }
    list.notes.prepend(words.text("outcomes", {outcomes.join(u"，"_s)}));
    list.notes << words.text("drills_out", {QString::number(report.drills)});
    list.signatures = {words.text("recorder"), words.text("doctor")};
    return listPages(list);
}

Document pphRisk(const PphPaper& paper, const QString& name, const pph::BleedingRisk& risk) {
    const PphPaperWords words(paper);
    ListPaper list = words.list("risk");
    list.filter = name;
    list.columns = {{words.word("item"), 34, true}, {words.word("value"), 146}};
    const bool both = paper.language == PaperLanguage::ZhKo;
    const auto titled = [&](const LocalText& title) { return both ? title.zh + u'\n' + title.ko : title.zh; };
    const auto row = [&](const char* label, const std::function<QString(const pph::LogWords&)>& say) {
        list.lines.push_back({{{titled(words.word(label))}, {words.both(say)}}, {}, {}});
    };
    const auto named = [](const pph::LogWords& say, const QString& kind, const QStringList& codes) {
        QStringList found;
        for (const QString& code : codes)
            found << say.word(kind + u'.' + code);
        return found.isEmpty() ? say.word(u"handover.none"_s) : found.join(say.word(u"list.comma"_s));
    };
    row("level", [&](const pph::LogWords& say) { return say.word(u"fact.risk_"_s + risk.level); });
    row("factors", [&](const pph::LogWords& say) { return named(say, u"risk"_s, risk.high + risk.medium); });
    row("open_questions", [&](const pph::LogWords& say) { return named(say, u"risk"_s, risk.unknown); });
    row("prepare",
        [&](const pph::LogWords& say) { return named(say, u"prepare"_s, pph::preparationFor(risk)); });
    for (const QString& point : pph::reassessmentPoints()) {
        LocalText title = words.word("reassess");
        const LocalText when = paper.protocol->word(u"reassess."_s + point);
        title.zh += u"："_s + when.zh;
        title.ko += u": "_s + when.ko;
        list.lines.push_back({{{titled(title)}, {}}, {}, {}});
    }
    list.signatures = {words.text("doctor")};
    return listPages(list);
}

} // namespace muying::print
