#include "core/work/demo_child.h"

#include "core/schedule/child_calendar.h"
#include "core/work/child_file.h"

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
        Status told = homeVisit();
        QDate last = m_birth;
        for (const int months : {1, 2, 3, 4, 5, 6, 8, 12, 18, 24, 30, 36, 48, 60, 72}) {
            const QDate day = m_birth.addMonths(months).addDays(m_dice.between(0, months < 12 ? 9 : 20));
            const bool comes = m_dice.chance(m_attend);
            if (day > m_scene.now.date() || months >= lastMonths)
                break;
            if (told && comes)
                told = checkUp(day);
            if (told && comes)
                told = vaccinate(day);
            last = day;
        }
        // The vaccinator calls in those who are behind; a few do not come.
        const QDate called = std::max(last.addDays(1), m_scene.now.date().addDays(-m_dice.between(2, 45)));
        if (told && called <= m_scene.now.date() && m_dice.chance(90))
            told = vaccinate(called);
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
        return keep(form, visit, moment(day));
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
