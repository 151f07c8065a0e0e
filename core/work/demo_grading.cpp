#include "core/work/demo_story.h"

#include "core/work/standing.h"

#include <QJsonArray>

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;
using record::Answers;

namespace {

/// Codes in the order of the regulation, each once; headings and what follows by itself left out.
QStringList inOrder(const content::RuleSet& rules, const QStringList& codes) {
    QStringList ordered;
    for (const content::Clause& clause : rules.clauses) {
        if (codes.contains(clause.code) && !clause.heading)
            ordered << clause.code;
    }
    return ordered;
}

struct DemoColours {
    int colour = 1; ///< option code: 1 green … 4 red
    bool purple = false;
};

DemoColours coloursOf(const content::RuleSet& rules, const QStringList& codes) {
    DemoColours found;
    for (const QString& code : codes) {
        const QString name = content::colourName(rules.clause(code)->colour);
        found.purple = found.purple || name == u"purple"_s;
        found.colour = std::max(found.colour, colourRank(name));
    }
    return found;
}

QString planFor(const DemoColours& colours) {
    static const std::vector<QString> plans{u"常规产检"_s, u"建议二级以上机构产检与分娩，动态评估"_s,
                                            u"专案管理，县级以上危重孕产妇救治中心产检"_s,
                                            u"专案管理，立即转三级机构评估能否继续妊娠"_s};
    const QString plan = plans[static_cast<std::size_t>(colours.colour - 1)];
    return colours.purple ? plan + u"；按传染病要求管理"_s : plan;
}

} // namespace

Result<Answers> demoScreening(DemoScene& scene, const DemoScript& script, const QDate& day) {
    const auto result = scene.recorder.assessment(day);
    if (!result)
        return result.error();
    QStringList found = result->screen + script.profile.screenTicks;
    const QJsonArray allergies = scene.person.cover.json().value("drug_allergy"_L1).toArray();
    if (!allergies.contains(u"1"_s))
        found << u"S5.3"_s;
    found = inOrder(scene.library.rules(day), found);
    Answers screening;
    screening.set(u"screen_date"_s, day.toString(Qt::ISODate));
    screening.set(u"screen_org"_s, scene.data.clinic);
    screening.set(u"screen_person"_s, scene.person.doctor);
    screening.set(u"screen_occasion"_s, u"1"_s);
    screening.set(u"screen_result"_s, found.isEmpty() ? u"1"_s : u"2"_s);
    screening.set(u"screen_marked"_s, true);
    if (!found.isEmpty()) {
        screening.set(u"screen_items"_s, QJsonArray::fromStringList(found));
        screening.set(u"screen_refer_to"_s, scene.data.hospital);
        screening.set(u"screen_informed"_s, true);
    }
    return screening;
}

Result<Answers> demoGrading(DemoScene& scene, const DemoScript& script, const QDate& day,
                            const QString& kind) {
    const auto result = scene.recorder.assessment(day);
    if (!result)
        return result.error();
    const content::RuleSet& rules = scene.library.rules(day);
    QStringList found = result->assess;
    found.removeAll(u"G1"_s);
    if (kind == u"1"_s || !script.profile.developsLater())
        found += script.profile.assessTicks;
    if (kind == u"2"_s)
        found << (script.profile.feature == u"hypertension"_s ? u"Y3.5"_s : u"Y2.5"_s);
    found = inOrder(rules, found);
    const DemoColours colours = coloursOf(rules, found);
    const bool here = kind == u"3"_s || script.assessedHere;

    Answers grading;
    grading.set(u"assess_kind"_s, kind);
    grading.set(u"assess_date"_s, day.toString(Qt::ISODate));
    grading.set(u"assess_org"_s, here ? scene.data.clinic : scene.data.hospital);
    grading.set(u"assess_org_level"_s, here ? u"1"_s : u"2"_s);
    grading.set(u"assess_person"_s, here ? scene.person.doctor : u"周示例"_s);
    grading.set(u"assess_basis"_s, here ? u"1"_s : u"2"_s);
    grading.set(u"assess_items"_s,
                QJsonArray::fromStringList(found.isEmpty() ? QStringList{u"G1"_s} : found));
    grading.set(u"colour"_s, QString::number(colours.colour));
    grading.set(u"purple"_s, colours.purple ? u"1"_s : u"0"_s);
    grading.set(u"change_reason"_s, kind == u"3"_s ? u"产后评估"_s : u"孕期新发情况"_s);
    if (!script.profile.diagnosis.isEmpty())
        grading.set(u"assess_diag"_s, script.profile.diagnosis);
    grading.set(u"assess_marked"_s, true);
    // The hospital reports what it graded; what the clinic finds itself it reports itself.
    grading.set(u"assess_reported"_s, !here && !script.dutiesOpen && !script.slowReport);
    grading.set(u"case_opened"_s, scene.recorder.chart().newest(u"HR_CASE"_s) != nullptr);
    grading.set(u"manage_plan"_s, planFor(colours));
    const QDate latest = script.edd().addDays(56);
    grading.set(u"assess_next"_s, std::max(day, std::min(day.addDays(28), latest)).toString(Qt::ISODate));
    return grading;
}

} // namespace muying::work
