#include "core/work/colour_pair.h"

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;
using content::Clause;
using content::RuleSet;
using record::Entry;

namespace {

const QStringList gradeNames{QString(), u"green"_s, u"yellow"_s, u"orange"_s, u"red"_s};

QStringList gradeOf(const Entry& grading) {
    QStringList names;
    const QString name = gradeNames.value(grading.answers.text(u"colour"_s).toInt());
    const bool purple = grading.answers.text(u"purple"_s) == u"1"_s;
    if (!name.isEmpty() && !(purple && name == u"green"_s))
        names << name;
    if (purple)
        names << u"purple"_s;
    return names;
}

/// "BMI 29.1（2026-11-23）" of the facts that made a clause fire.
QString valuesBehind(const RuleSet& rules, const risk::Assessment& computed, const QString& clause,
                     Language language) {
    QStringList words;
    for (const risk::Reason& reason : computed.reasons) {
        if (reason.clause != clause)
            continue;
        for (const QString& code : reason.facts) {
            const content::FactDecl* fact = rules.fact(code);
            const risk::FactValue value = computed.facts.value(code);
            QString text = fact ? fact->label.in(language) : code;
            if (!value.boolean)
                text += u' ' + QString::number(value.number, 'f', fact && fact->integer ? 0 : 1);
            if (value.date.isValid())
                text += u" (%1)"_s.arg(value.date.toString(Qt::ISODate));
            words << text;
        }
    }
    return words.join(u", "_s);
}

/// "O1.2 BMI≥28（橙色）".
QString clauseLine(const RuleSet& rules, const QString& code, Language language) {
    const Clause* clause = rules.clause(code);
    if (!clause)
        return code;
    return u"%1 %2 (%3)"_s.arg(code, clause->text.in(language),
                               content::colourWord(clause->colour).in(language));
}

LocalText worded(const RuleSet& rules, const QString& code, const LocalText& pattern,
                 const std::function<QString(Language)>& values) {
    const auto line = [&](Language language) {
        const QString behind = values(language);
        const QString text = pattern.in(language).arg(clauseLine(rules, code, language));
        return behind.isEmpty() ? text : text + u": "_s + behind;
    };
    return {line(Language::Zh), line(Language::Ko), line(Language::En)};
}

std::vector<LocalText> differences(const RuleSet& rules, const QStringList& graded,
                                   const risk::Assessment& computed) {
    static const LocalText onlyComputed{u"计算另有：%1"_s, u"계산에만 있음: %1"_s, u"Computed only: %1"_s};
    static const LocalText onlyGraded{u"评估单另有：%1"_s, u"평가서에만 있음: %1"_s, u"Graded only: %1"_s};
    std::vector<LocalText> lines;
    for (const QString& code : computed.assess) {
        if (!graded.contains(code))
            lines.push_back(worded(rules, code, onlyComputed, [&](Language language) {
                return valuesBehind(rules, computed, code, language);
            }));
    }
    for (const QString& code : graded) {
        if (!computed.assess.contains(code))
            lines.push_back(worded(rules, code, onlyGraded, [](Language) { return QString(); }));
    }
    return lines;
}

QStringList computedNames(const risk::Assessment& computed) {
    QStringList names;
    for (const content::RiskColour colour : computed.colours)
        names << content::colourName(colour);
    return names;
}

LocalText withoutClauses() {
    return {u"评估单没有写明条目，不能逐条比较。"_s,
            u"평가서에 조목이 적혀 있지 않아 조목별로 비교할수 없습니다."_s,
            u"The grading names no clauses, so they cannot be compared one by one."_s};
}

LocalText stillUnknown() {
    return {u"系统还缺必查资料，计算的颜色是暂定的。"_s,
            u"필수자료가 아직 모자라 계산된 색갈은 림시적입니다."_s,
            u"Something asked of everyone is unknown: the computed colour is provisional."_s};
}

} // namespace

ColourPair colourPair(const content::Library& library, const Chart& chart, const risk::Assessment& computed) {
    ColourPair pair;
    pair.computed = computedNames(computed);
    pair.complete = computed.complete;
    const auto gradings = chart.all(u"RISK_ASSESS"_s);
    const auto newest = std::find_if(gradings.rbegin(), gradings.rend(),
                                     [](const Entry* entry) { return !gradeOf(*entry).isEmpty(); });
    if (newest == gradings.rend())
        return pair;
    const Entry& grading = **newest;
    pair.recorded = gradeOf(grading);
    pair.recordedBy = grading.answers.text(u"assess_org"_s);
    pair.recordedOn = grading.date;
    pair.recordedEntry = grading.id;
    pair.reason = grading.answers.text(u"override_reason"_s);
    pair.inForce = standingOf(chart).gradedBy == grading.id;
    pair.differ = pair.recorded != pair.computed;
    if (!pair.differ)
        return pair;
    const RuleSet* rules = library.ruleSet(computed.edition);
    const QStringList graded = grading.answers.multi(u"assess_items"_s);
    pair.why = differences(rules ? *rules : library.rules(grading.date), graded, computed);
    if (graded.isEmpty())
        pair.why.push_back(withoutClauses());
    if (!computed.complete)
        pair.why.push_back(stillUnknown());
    return pair;
}

} // namespace muying::work
