#include "core/work/demo_child.h"

#include "core/schedule/child_calendar.h"
#include "core/work/child_file.h"
#include "core/work/child_tasks.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace muying::work {

using namespace Qt::StringLiterals;
using record::Answers;

namespace {

constexpr int lastMonths = 84;

/// Where a child stands among its age mates; the same all its life, give or take.
struct DemoLine {
    double weight = 0, length = 0, head = 0; ///< standard deviations
};

QString demoText(double value, int decimals) {
    return QString::number(value, 'f', decimals);
}

double demoRounded(double value, int decimals) {
    return demoText(value, decimals).toDouble();
}

class ChildTeller {
public:
    ChildTeller(DemoScene& scene, DemoRandom dice, int child)
        : m_scene(scene), m_dice(dice), m_child(child), m_birth(childBirth(chart())),
          m_girl(childSex(chart()) == u"2"_s) {
        m_line = {m_dice.bell(-1.6, 1.6), m_dice.bell(-1.5, 1.5), m_dice.bell(-1.3, 1.3)};
        m_attend = m_dice.chance(6) ? 55 : 95;
    }

    Status tell() {
        if (!m_birth.isValid())
            return success();
        Status told = birthScreens();
        if (told)
            told = homeVisit();
        QDate last = m_birth;
        for (const int months : {1, 2, 3, 4, 5, 6, 8, 12, 18, 24, 30, 36, 48, 60, 72}) {
            const QDate day = m_birth.addMonths(months).addDays(m_dice.between(0, months == 1   ? 3
                                                                                  : months < 12 ? 9
                                                                                                : 20));
            const bool comes = m_dice.chance(m_attend);
            if (day > m_scene.now.date() || months >= lastMonths)
                break;
            // Who does not come is reminded, and comes some weeks later.
            const QDate came = comes ? day : day.addDays(m_dice.between(10, 24));
            if (told && came <= m_scene.now.date())
                told = checkUp(came);
            if (told && comes)
                told = vaccinate(day);
            last = day;
        }
        // The vaccinator calls in those who are behind, month after month; lately a few did not come yet.
        const QDate today = m_scene.now.date();
        for (const auto& [ago, percent] :
             {std::pair{m_dice.between(31, 55), 100}, {m_dice.between(2, 28), 85}}) {
            const QDate called = std::max(last.addDays(1), today.addDays(-ago));
            if (told && called <= today && m_dice.chance(percent))
                told = vaccinate(called);
            last = std::max(last, called);
        }
        if (told)
            told = careOfExposed();
        return told;
    }

private:
    const Chart& chart() const { return m_scene.recorder.child(m_child); }

    QDateTime moment(const QDate& day) {
        return std::min(QDateTime(day, QTime(8, 30).addSecs(m_dice.between(0, 6 * 3600))), m_scene.now);
    }

    /// Measures of an ordinary child of that age, by the table of the sample.
    void measure(const QDate& day, Answers& answers) {
        const double months = static_cast<double>(m_birth.daysTo(day)) / 30.4375;
        const auto wobble = [&] { return m_dice.between(-12, 12) / 100.0; };
        const DemoGrowth row = demoGrowthAt(m_scene.data, m_girl, months);
        answers.set(u"weight_kg"_s,
                    demoRounded(row.weight + (m_line.weight + wobble()) * row.weightSd, months < 36 ? 2 : 1));
        answers.set(u"height_cm"_s, demoRounded(row.length + (m_line.length + wobble()) * row.lengthSd, 1));
        if (row.head > 0)
            answers.set(u"head_cm"_s, demoRounded(row.head + (m_line.head + wobble()) * row.headSd, 1));
    }

    /// What the maternity ward reports of heel blood, hearing and heart; of a few children not yet all.
    Status birthScreens() {
        const QDate day = m_birth.addDays(3);
        if (day > m_scene.now.date())
            return success();
        Answers screens;
        for (const content::Window& window : m_scene.library.schedule().windows) {
            const bool ofBirth =
                window.form == u"CH_SCREEN"_s && window.need.isEmpty() && !window.codes.isEmpty();
            if (ofBirth && m_dice.chance(98))
                screens.set(window.field, window.codes.front());
        }
        if (screens.text(u"nbs_collected"_s) == u"1"_s)
            screens.set(u"nbs_collect_datetime"_s, day.toString(Qt::ISODate) + u"T08:00"_s);
        return screens.codes().isEmpty() ? success() : keep(u"CH_SCREEN"_s, screens, moment(day));
    }

    /// The answer that tells of nothing unusual; of guidance the first piece; null where there is none.
    static QJsonValue nothingUnusual(const content::Field& field) {
        static const QStringList words{u"未见异常"_s, u"正常"_s, u"无"_s, u"通过"_s, u"未见"_s, u"阴性"_s};
        const bool several = field.type == content::FieldType::Multi;
        for (const content::Option& option : field.options) {
            if (words.contains(option.text.zh))
                return several ? QJsonValue(QJsonArray{option.code}) : QJsonValue(option.code);
        }
        return several && !field.options.empty() ? QJsonValue(QJsonArray{field.options.front().code})
                                                 : QJsonValue();
    }

    /// The tests that belong to a check-up and have a form of their own: eyes, development, feeding.
    Status ownForms(const content::Window& checkUp, const QDate& day) {
        for (const content::Window& window : m_scene.library.schedule().windows) {
            const content::Form* form = m_scene.library.form(window.form);
            if (window.with != checkUp.code || window.form == checkUp.form || !form)
                continue;
            const bool lately = day.daysTo(m_scene.now.date()) < 20;
            if (lately && m_dice.chance(4))
                continue;
            Answers test;
            for (const content::Field& field : form->fields) {
                const QJsonValue usual = nothingUnusual(field);
                if (field.required && !field.isComputed() && !usual.isNull())
                    test.set(field.code, usual);
            }
            if (!form->columnField.isEmpty())
                test.set(form->columnField, window.formKey);
            test.set(form->dateField, day.toString(Qt::ISODate));
            if (Status kept = keep(window.form, test, moment(day)); !kept)
                return kept;
        }
        return success();
    }

    /// The tests that are fields of the check-up itself: haemoglobin, hearing, sight.
    void ownFields(const content::Window& checkUp, Answers& visit) {
        for (const content::Window& window : m_scene.library.schedule().windows) {
            if (window.with != checkUp.code || window.form != checkUp.form || window.field.isEmpty())
                continue;
            if (window.field == u"hb"_s)
                visit.set(window.field, m_dice.between(112, 128));
            else if (window.field == u"vision_right"_s)
                for (const QString& side : {u"vision_right"_s, u"vision_left"_s})
                    visit.set(side, 1.0);
            else if (!window.codes.isEmpty())
                visit.set(window.field, window.codes.front());
            else
                visit.set(window.field, u"1"_s);
        }
    }

    /// What a child of an infected mother is owed, noted by hand as it was done.
    Status careOfExposed() {
        const QDateTime now = m_scene.now;
        Chart inCare = chart();
        inCare.child->index = childIndex(inCare);
        for (const store::Task& task : childTasks(m_scene.library, inCare, now)) {
            const bool byHand = task.state == u"open"_s && task.form.isEmpty();
            const QDate day = task.from.addDays(m_dice.between(0, 2));
            const bool late = day.daysTo(now.date()) < 12 && m_dice.chance(30);
            if (!byHand || day > now.date() || late)
                continue;
            if (Status noted = m_scene.recorder.doneChild(m_child, task.code, task.key, moment(day)); !noted)
                return noted;
        }
        return success();
    }

    Status homeVisit() {
        const QDate day = m_birth.addDays(m_dice.between(5, 9));
        if (day > m_scene.now.date() || !m_dice.chance(m_attend))
            return success();
        Answers visit;
        visit.set(u"visit_date"_s, day.toString(Qt::ISODate));
        const double grams = chart().childCard().number(u"birth_weight_g"_s).value_or(3200);
        visit.set(u"weight_kg"_s, demoRounded(grams / 1000 + 0.15, 2));
        visit.set(u"temperature"_s, 36.7);
        visit.set(u"heart_rate"_s, m_dice.between(120, 142));
        visit.set(u"resp_rate"_s, m_dice.between(36, 48));
        visit.set(u"feeding_mode"_s, u"1"_s);
        visit.set(u"complexion"_s, u"rosy"_s);
        visit.set(u"jaundice_site"_s, QJsonArray{u"none"_s});
        for (const QString& part : {u"eye"_s, u"limb_movement"_s, u"ear"_s, u"nose"_s, u"mouth"_s, u"anus"_s,
                                    u"heart_lung"_s, u"chest"_s, u"abdomen"_s, u"spine"_s, u"genitalia"_s})
            visit.set(part, u"1"_s);
        visit.set(u"neck_mass"_s, u"absent"_s);
        visit.set(u"referral"_s, u"1"_s);
        visit.set(u"guidance"_s, QJsonArray{u"feeding"_s, u"growth"_s});
        return keep(u"CH_NV"_s, visit, moment(day));
    }

    Status checkUp(const QDate& day) {
        const content::Window* window = schedule::checkUpOn(m_scene.library.schedule(), m_birth, day);
        const bool done =
            window && std::ranges::any_of(chart().all(window->form), [&](const record::Entry* entry) {
                return entry->answers.text(u"visit_age"_s) == window->formKey;
            });
        if (!window || done)
            return success();
        Answers visit;
        visit.set(u"visit_age"_s, window->formKey);
        visit.set(u"visit_date"_s, day.toString(Qt::ISODate));
        measure(day, visit);
        const QString& form = window->form;
        if (form != u"CH_M1_8"_s || window->formKey == u"6"_s || window->formKey == u"8"_s)
            visit.set(u"teeth"_s, std::clamp(static_cast<int>(m_birth.daysTo(day)) / 30 - 6, 0, 20));
        if (form == u"CH_Y3_6"_s)
            visit.remove(u"head_cm"_s);
        for (const QString& part : {u"chest"_s, u"abdomen"_s})
            visit.set(part, u"1"_s);
        if (form != u"CH_Y3_6"_s) {
            for (const QString& part : {u"skin"_s, u"eye"_s, u"ear"_s, u"limbs"_s})
                visit.set(part, u"1"_s);
            visit.set(u"complexion"_s, u"rosy"_s);
            visit.set(u"outdoor_h"_s, m_dice.between(1, 3));
        }
        visit.set(u"illness"_s, QJsonArray{u"1"_s});
        visit.set(u"referral"_s, u"1"_s);
        visit.set(u"guidance"_s, QJsonArray{u"growth"_s, u"disease"_s});
        ownFields(*window, visit);
        if (Status kept = keep(form, visit, moment(day)); !kept)
            return kept;
        return ownForms(*window, day);
    }

    /// Everything the plan has due on that day.
    Status vaccinate(const QDate& day) {
        const QDateTime at = moment(day);
        const schedule::VaccineChild child = schedule::vaccineChild(childEntries(chart()));
        const schedule::VaccinePlan plan = schedule::planVaccines(m_scene.library.immunisation(), child, day);
        for (const schedule::PlannedDose& dose : plan.doses) {
            const bool due =
                dose.state == schedule::DoseState::Due || dose.state == schedule::DoseState::Overdue;
            if (!due || m_dice.chance(3))
                continue;
            Answers row;
            row.set(u"screen_ok"_s, u"1"_s);
            row.set(u"consent"_s, u"1"_s);
            row.set(u"vaccine_code"_s, dose.vaccine);
            row.set(u"dose_no"_s, dose.dose->number);
            row.set(u"dose_datetime"_s, at.toString(u"yyyy-MM-ddTHH:mm"_s));
            row.set(u"batch_no"_s, u"示例%1"_s.arg(day.toString(u"yyyyMM"_s)));
            row.set(u"expiry_date"_s, day.addMonths(10).toString(Qt::ISODate));
            row.set(u"manufacturer"_s, u"示例生物制品厂"_s);
            row.set(u"observed_30min"_s, u"1"_s);
            if (Status kept = keep(u"IMM_DOSE"_s, row, at); !kept)
                return kept;
        }
        return success();
    }

    /// A field or an option the form does not have is left out: the story follows the declarations.
    Status keep(const QString& code, const Answers& answers, const QDateTime& at) {
        const content::Form* form = m_scene.library.form(code);
        if (!form)
            return success();
        Answers fitting;
        for (const QString& field : answers.codes()) {
            if (form->field(field))
                fitting.set(field, answers.json().value(field));
        }
        return m_scene.recorder.fillChild(m_child, code, fitting, at);
    }

    DemoScene& m_scene;
    DemoRandom m_dice;
    int m_child;
    QDate m_birth;
    bool m_girl;
    DemoLine m_line;
    int m_attend = 95;
};

} // namespace

Status tellChildren(DemoScene& scene, const DemoScript& script) {
    if (script.birth().daysTo(scene.now.date()) > script.childDays)
        return success();
    const int before = scene.recorder.children();
    const QDateTime told = std::min(QDateTime(script.birth().addDays(3), QTime(11, 0)), scene.now);
    if (Status born = scene.recorder.bear(told); !born)
        return born;
    for (int child = before; child < scene.recorder.children(); ++child) {
        // Dice of its own: the rest of the sample stays the same whatever a child does.
        const auto seed = static_cast<quint32>(qHash(scene.recorder.child(child).child->subject.id, 1));
        if (Status kept = ChildTeller(scene, DemoRandom(seed, 7), child).tell(); !kept)
            return kept;
    }
    return success();
}

} // namespace muying::work
