#include "core/work/readiness.h"

#include "core/work/clinic_subject.h"
#include "core/work/duty_roster.h"
#include "core/work/pph_run.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace muying::work {

using namespace Qt::StringLiterals;
using record::Entry;

namespace {

constexpr int soonDays = 30;

QDate lastPlayed(const std::vector<RunHead>& runs, const QString& scenario) {
    QDate last;
    for (const RunHead& run : runs) {
        const bool fits =
            run.drill && run.closed && !run.damaged && (scenario.isEmpty() || run.scenario == scenario);
        if (fits && (!last.isValid() || run.startedAt.date() > last))
            last = run.startedAt.date();
    }
    return last;
}

DrillDue drillOf(const QString& code, const LocalText& name, int everyMonths,
                 const std::vector<RunHead>& runs, const QDate& today) {
    DrillDue due{code, name, everyMonths, lastPlayed(runs, code), {}, false};
    due.due = due.last.isValid() ? due.last.addMonths(everyMonths) : today;
    due.late = due.due <= today;
    return due;
}

SkillState skillOf(const content::Form& form, const Entry& entry, const QDate& today) {
    SkillState skill;
    const record::Answers& answers = entry.answers;
    skill.entry = entry.id;
    skill.person = answers.text(u"tr_person"_s).simplified();
    skill.topic = answers.text(u"tr_topic"_s);
    const content::Field* topics = form.field(u"tr_topic"_s);
    const content::Option* topic = topics ? topics->option(skill.topic) : nullptr;
    skill.topicName = topic ? topic->text : LocalText{skill.topic, skill.topic, skill.topic};
    skill.on = entry.date;
    skill.validUntil = answers.date(u"tr_valid"_s);
    skill.retest = answers.date(u"tr_retest"_s);
    skill.mentor = answers.text(u"tr_mentor"_s);
    skill.passed = answers.text(u"tr_pass"_s) == u"1"_s;
    const bool ranOut = skill.validUntil.isValid() && skill.validUntil < today;
    const bool again = !skill.passed && skill.retest.isValid();
    skill.late = ranOut || (again && skill.retest < today);
    skill.due = skill.late || (skill.validUntil.isValid() && skill.validUntil <= today.addDays(soonDays)) ||
                (again && skill.retest <= today.addDays(soonDays));
    return skill;
}

/// Collects the lines of one clinic.
class ReminderList {
public:
    ReminderList(Desk& desk, Language language)
        : m_desk(desk), m_today(desk.clock().today()), m_language(language) {}

    Status addKit(const content::Kit& kit);
    Status addDrills(const content::DrillSet& drills);
    Status addTraining();
    std::vector<ClinicReminder> take() { return std::move(m_list); }

private:
    void add(ClinicReminder::Part part, const QString& code, const QString& sentence, const QDate& due,
             bool late) {
        m_list.push_back({part, code, sentence, due, late});
    }
    void addExpiry(const content::Kit& kit, const KitState& state);
    void addDuty(const Chart& clinic, const std::vector<SkillState>& skills);

    Desk& m_desk;
    QDate m_today;
    Language m_language;
    std::vector<ClinicReminder> m_list;
};

void ReminderList::addExpiry(const content::Kit& kit, const KitState& state) {
    const std::pair<Expiry, QString> alarms[] = {
        {Expiry::Expired, QCoreApplication::translate("muying::work", "急救车有已过期的：%1。")},
        {Expiry::Within30, QCoreApplication::translate("muying::work", "急救车 30 天内到期：%1。")},
        {Expiry::Within90, QCoreApplication::translate("muying::work", "急救车 90 天内到期：%1。")}};
    for (const auto& [alarm, sentence] : alarms) {
        QStringList names;
        QDate soonest;
        for (std::size_t i = 0; i < state.items.size(); ++i) {
            if (state.items[i].alarm != alarm)
                continue;
            names << kit.items[i].name.in(m_language);
            if (!soonest.isValid() || state.items[i].expiry < soonest)
                soonest = state.items[i].expiry;
        }
        if (!names.isEmpty())
            add(ClinicReminder::Part::Kit, u"expiry"_s, sentence.arg(names.join(u"、"_s)), soonest,
                alarm != Expiry::Within90);
    }
}

Status ReminderList::addKit(const content::Kit& kit) {
    const auto used = kitLastUsed(m_desk.store());
    if (!used)
        return used.error();
    const auto state = kitState(m_desk.store(), kit, *used, m_desk.clock().now());
    if (!state)
        return state.error();
    const bool begun =
        std::ranges::any_of(state->checks, [](const KitCheckState& check) { return check.doneAt.isValid(); });
    if (!begun) {
        add(ClinicReminder::Part::Kit, u"begin"_s,
            QCoreApplication::translate("muying::work", "急救车还没有清点过。"), m_today, true);
        return success();
    }
    for (std::size_t i = 0; i < state->checks.size(); ++i) {
        const KitCheckState& check = state->checks[i];
        if (check.dueAt.isValid() && check.dueAt.date() <= m_today.addDays(1))
            add(ClinicReminder::Part::Kit, check.check,
                QCoreApplication::translate("muying::work", "急救车：%1。")
                    .arg(kit.checks[i].name.in(m_language)),
                check.dueAt.date(), check.late);
    }
    const auto missing =
        std::ranges::count_if(state->items, [](const KitItemState& item) { return item.missing > 0; });
    if (missing > 0)
        add(ClinicReminder::Part::Kit, u"missing"_s,
            QCoreApplication::translate("muying::work", "急救车有 %1 种不足基数。").arg(missing), m_today,
            true);
    addExpiry(kit, *state);
    return success();
}

Status ReminderList::addDrills(const content::DrillSet& drills) {
    const auto due = drillsDue(m_desk.store(), drills, m_today);
    if (!due)
        return due.error();
    for (const DrillDue& drill : *due) {
        if (drill.due > m_today.addDays(soonDays))
            continue;
        const QString name =
            drill.scenario.isEmpty()
                ? QCoreApplication::translate("muying::work", "任一场景，每 %1 个月").arg(drill.everyMonths)
                : drill.name.in(m_language);
        const QString sentence =
            drill.last.isValid()
                ? QCoreApplication::translate("muying::work", "演练到期：%1（上次 %2）。")
                      .arg(name, drill.last.toString(Qt::ISODate))
                : QCoreApplication::translate("muying::work", "演练还没有做过：%1。").arg(name);
        add(ClinicReminder::Part::Drill, drill.scenario, sentence, drill.due, drill.late);
    }
    return success();
}

void ReminderList::addDuty(const Chart& clinic, const std::vector<SkillState>& skills) {
    const DutyTurn turn = onDuty(clinic, dutyHours(m_desk.store()), m_desk.clock().now());
    QStringList without;
    for (const QString& person : {turn.doctor, turn.midwife}) {
        if (!person.trimmed().isEmpty() && !certified(skills, person, m_today))
            without << person;
    }
    if (!turn.gap() && !skills.empty() && !without.isEmpty())
        add(ClinicReminder::Part::Training, u"duty"_s,
            QCoreApplication::translate("muying::work", "今日值班的 %1 没有在有效期内的技能考核。")
                .arg(without.join(u"、"_s)),
            m_today, true);
}

Status ReminderList::addTraining() {
    const auto row = m_desk.store().subject(clinicSubjectId);
    if (!row && row.error().code != ErrorCode::NotFound)
        return row.error();
    const auto clinic = row ? m_desk.chart(clinicSubjectId) : Result<Chart>(failure(ErrorCode::NotFound, {}));
    const std::vector<SkillState> skills =
        clinic ? skillStates(m_desk.library(), *clinic, m_today) : std::vector<SkillState>();
    if (skills.empty()) {
        add(ClinicReminder::Part::Training, u"begin"_s,
            QCoreApplication::translate("muying::work", "还没有登记产后出血技能培训与考核。"), m_today,
            false);
        return success();
    }
    for (const SkillState& skill : skills) {
        if (!skill.due)
            continue;
        const QDate day = skill.passed ? skill.validUntil : skill.retest;
        add(ClinicReminder::Part::Training, skill.entry,
            (skill.passed ? QCoreApplication::translate("muying::work", "考核到期：%1，%2（%3）。")
                          : QCoreApplication::translate("muying::work", "复考：%1，%2（%3）。"))
                .arg(skill.person, skill.topicName.in(m_language), day.toString(Qt::ISODate)),
            day, skill.late);
    }
    addDuty(*clinic, skills);
    return success();
}

} // namespace

Result<std::vector<DrillDue>> drillsDue(const store::Store& store, const content::DrillSet& drills,
                                        const QDate& today) {
    const auto runs = pphRuns(store);
    if (!runs)
        return runs.error();
    std::vector<DrillDue> due{drillOf({}, {}, drills.everyMonths, *runs, today)};
    for (const content::DrillScenario& scenario : drills.scenarios) {
        if (scenario.everyMonths > 0)
            due.push_back(drillOf(scenario.code, scenario.name, scenario.everyMonths, *runs, today));
    }
    return due;
}

std::vector<SkillState> skillStates(const content::Library& library, const Chart& clinic,
                                    const QDate& today) {
    const content::Form* form = library.form(u"TRAIN"_s);
    std::map<std::pair<QString, QString>, SkillState> newest;
    for (const Entry* entry : clinic.all(u"TRAIN"_s)) {
        SkillState skill = form ? skillOf(*form, *entry, today) : SkillState();
        const auto key = std::pair(skill.person, skill.topic);
        const auto known = newest.find(key);
        if (known == newest.end() || known->second.on <= skill.on)
            newest[key] = std::move(skill);
    }
    std::vector<SkillState> skills;
    for (auto& [key, skill] : newest)
        skills.push_back(std::move(skill));
    std::ranges::stable_sort(skills, [](const SkillState& one, const SkillState& other) {
        return std::tuple(!one.late, !one.due, one.person) <
               std::tuple(!other.late, !other.due, other.person);
    });
    return skills;
}

bool certified(const std::vector<SkillState>& skills, const QString& person, const QDate& today) {
    return std::ranges::any_of(skills, [&](const SkillState& skill) {
        const bool valid = !skill.validUntil.isValid() || skill.validUntil >= today;
        return skill.passed && valid && skill.person == person.simplified();
    });
}

Result<std::vector<ClinicReminder>> clinicReminders(Desk& desk, const content::Kit& kit,
                                                    const content::DrillSet& drills, Language language) {
    ReminderList list(desk, language);
    for (const Status& added : {list.addKit(kit), list.addDrills(drills), list.addTraining()})
        if (!added)
            return added.error();
    return list.take();
}

} // namespace muying::work
