#include "tests/core/work/form_stage.h"

#include "core/growth/growth_fields.h"
#include "core/work/clinic_subject.h"

#include <QCoreApplication>

#include <map>

namespace muying::tests {

using namespace Qt::StringLiterals;
using record::Answers;

namespace {

const QDate stageDay = testNow().date();

record::OutsideComputation growthOfProduct() {
    static const auto growth =
        valueOf(growth::loadGrowthComputation(productLibrary().folder()), "growth references");
    return growth;
}

QString atClock(const QDate& day, const QString& time) {
    return day.toString(Qt::ISODate) + u'T' + time;
}

/// Mother's record of a birth `daysAgo` days ago at 38+4.
QString givenBirth(TestClinic& clinic, int daysAgo) {
    const QDate birth = stageDay.addDays(-daysAgo);
    const QDate booked = birth.addDays(-200);
    clinic.clock.set(QDateTime(booked, QTime(10, 0)));
    Answers cover = coverOf(u"李晓梅（示例）"_s);
    cover.set(u"file_date"_s, booked.toString(Qt::ISODate));
    const auto woman =
        valueOf(clinic.desk->registerWoman(cover, allFields(u"WOM_COVER"_s)), "the woman of the stage");
    const auto pregnancy =
        valueOf(clinic.desk->openPregnancy(woman.id, episodeOf(birth.addDays(-270), booked),
                                           allFields(u"PREG_EPISODE"_s)),
                "the pregnancy of the stage");
    saveNew(clinic, pregnancy.id, u"ANC1"_s, firstVisitOf(booked, booked.addDays(30)));
    clinic.clock.set(QDateTime(birth, QTime(20, 0)));
    saveNew(clinic, pregnancy.id, u"DELIVERY"_s,
            answers({{u"birth_dt"_s, atClock(birth, u"08:30"_s)},
                     {u"birth_place_kind"_s, u"2"_s},
                     {u"birth_org"_s, u"示例县医院"_s},
                     {u"mode"_s, u"1"_s}}));
    saveNew(clinic, pregnancy.id, u"DELIVERY_BABY"_s,
            answers({{u"baby_no"_s, 1},
                     {u"birth_outcome"_s, u"1"_s},
                     {u"birth_dt"_s, atClock(birth, u"08:30"_s)},
                     {u"sex"_s, u"2"_s},
                     {u"weight_g"_s, 3200},
                     {u"length_cm"_s, 50.2},
                     {u"apgar1"_s, 9},
                     {u"where_now"_s, u"1"_s}}));
    clinic.clock.set(testNow());
    return pregnancy.id;
}

std::map<Scene, std::unique_ptr<FormStage>>& sharedStages() {
    static std::map<Scene, std::unique_ptr<FormStage>> stages;
    // Their files are closed while the application and its database driver are still there.
    static const bool once = (qAddPostRoutine([] { stages.clear(); }), true);
    Q_UNUSED(once);
    return stages;
}

int daysSinceBirth(Scene scene) {
    switch (scene) {
    case Scene::Newborn:
        return 5;
    case Scene::Infant:
        return 245;
    case Scene::Toddler:
        return 735;
    case Scene::Preschool:
        return 1465;
    default:
        return 45;
    }
}

std::vector<Scene> scenesFor(const content::Form& form) {
    if (form.subject == u"clinic"_s)
        return {Scene::Registers};
    if (form.subject == u"child"_s)
        return {Scene::Newborn, Scene::Infant, Scene::Toddler, Scene::Preschool};
    return {Scene::Pregnant, Scene::Postpartum};
}

int against(const std::vector<record::Finding>& findings) {
    int sum = 0;
    for (const record::Finding& finding : findings)
        sum += finding.severity == record::Severity::Impossible ? 1000 : 1;
    return sum;
}

FilledForm filledOnce(const content::Form& form) {
    FilledForm best;
    for (const Scene scene : scenesFor(form)) {
        const record::Context context = readOnlyStage(scene).context(form);
        FormFiller filler(productLibrary(), form, context);
        FilledForm filled{&form, scene, namedHers(form, filler.fill(Extent::Usual), context), {}};
        filled.findings = filler.findings(filled.usual);
        if (!best.form || against(filled.findings) < against(best.findings))
            best = filled;
        if (best.findings.empty())
            break;
    }
    return best;
}

} // namespace

FormStage::FormStage(Scene scene) {
    prepare();
    if (scene == Scene::Registers) {
        subject = valueOf(work::clinicSubject(*clinic.desk), "the clinic's registers").id;
    } else if (scene == Scene::Pregnant) {
        const QDate lmp = stageDay.addDays(-210);
        subject = registerPregnant(clinic, u"李晓梅（示例）"_s, lmp, lmp.addDays(70)).pregnancy;
        saveNew(clinic, subject, u"ANC1"_s, firstVisitOf(lmp.addDays(70), stageDay));
    } else {
        subject = givenBirth(clinic, daysSinceBirth(scene));
        if (scene != Scene::Postpartum)
            subject = chart().children.at(0).subject.id;
    }
}

void FormStage::prepare() {
    clinic.desk->setOutside(growthOfProduct());
}

void FormStage::reopen() {
    clinic.reopen();
    prepare();
}

work::Chart FormStage::chart() const {
    return valueOf(clinic.desk->chart(subject), "the chart of the stage");
}

record::Context FormStage::context(const content::Form& form) const {
    // A context points into its chart: both live as long as the tests.
    static std::vector<std::unique_ptr<work::Chart>> kept;
    kept.push_back(std::make_unique<work::Chart>(chart()));
    return clinic.desk->contextFor(*kept.back(), form);
}

record::Entry FormStage::entryOf(const content::Form& form) const {
    const work::Chart now = chart();
    const record::Entry* stored = form.repeats ? nullptr : now.newest(form.code);
    if (stored)
        return *stored;
    record::Entry entry;
    entry.subject = subject;
    entry.form = form.code;
    return entry;
}

Result<record::Entry> FormStage::save(record::Entry entry, const Answers& answers) {
    entry.answers = answers;
    return clinic.desk->saveEntry(entry, allFields(entry.form));
}

FormStage& readOnlyStage(Scene scene) {
    auto& stage = sharedStages()[scene];
    if (!stage)
        stage = std::make_unique<FormStage>(scene);
    return *stage;
}

record::Answers namedHers(const content::Form& form, record::Answers answers,
                          const record::Context& context) {
    if (form.code != u"REFERRAL_BACK"_s)
        return answers;
    const record::Answers cover = context.others.value(u"cover"_s);
    answers.set(u"rb_name"_s, cover.json().value(u"name"_s));
    answers.set(u"rb_id_no"_s, cover.json().value(u"id_no"_s));
    answers.set(u"rb_ref_no"_s, context.others.value(u"referral"_s).json().value(u"ref_no"_s));
    return answers;
}

const std::vector<FilledForm>& filledForms() {
    static const std::vector<FilledForm> filled = [] {
        std::vector<FilledForm> list;
        for (const content::Form& form : productLibrary().forms())
            list.push_back(filledOnce(form));
        return list;
    }();
    return filled;
}

} // namespace muying::tests
