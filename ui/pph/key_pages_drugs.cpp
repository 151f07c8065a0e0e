#include "core/pph/words.h"
#include "ui/pph/cockpit_look.h"
#include "ui/pph/key_pages.h"
#include "ui/widgets/theme.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace muying::ui {

using pph::Dose;
using pph::Event;
using pph::EventKind;
using pph::Verdict;

namespace {

struct KeyFact {
    const char* code;
    std::optional<bool> pph::Woman::*place;
};

constexpr std::array<KeyFact, 5> keyFacts{{
    {"asthma", &pph::Woman::asthma},
    {"hypertension", &pph::Woman::hypertension},
    {"cardiovascular_disease", &pph::Woman::cardiovascularDisease},
    {"organ_disease", &pph::Woman::organDisease},
    {"glaucoma", &pph::Woman::glaucoma},
}};

QString keyAmount(double amount) {
    return QString::number(amount, 'g', 6);
}

QString keyUnit(const QString& unit) {
    return unit == u"ug"_s ? u"µg"_s : unit;
}

/// "oxytocin|iv_infusion|0|20|500|60": a dose as the code of its button.
QString keyCode(const Dose& dose) {
    return QStringList{dose.drug,
                       dose.route,
                       keyAmount(dose.amount),
                       keyAmount(dose.bagUnits),
                       keyAmount(dose.bagMl),
                       keyAmount(dose.bagMlPerHour)}
        .join(u'|');
}

} // namespace

StripChoice KeyPages::doseChoice(const Dose& dose) {
    const content::Drug* drug = m_run.protocol().drug(dose.drug);
    const QHash<QString, QString> routes{{u"im"_s, tr("肌注")},
                                         {u"iv"_s, tr("静脉 10 分钟以上")},
                                         {u"iv_infusion"_s, tr("静滴")},
                                         {u"intramyometrial"_s, tr("宫体注射")},
                                         {u"intracervical"_s, tr("宫颈注射")},
                                         {u"vaginal"_s, tr("阴道")},
                                         {u"oral"_s, tr("口服")},
                                         {u"sublingual"_s, tr("舌下")},
                                         {u"rectal"_s, tr("直肠")}};
    StripChoice choice;
    choice.code = keyCode(dose);
    if (dose.unitsPerHour)
        choice.word = tr("%1 U/%2 mL，%3 mL/h")
                          .arg(keyAmount(dose.bagUnits), keyAmount(dose.bagMl), keyAmount(dose.bagMlPerHour));
    else
        choice.word = tr("%1 %2 %3 %4")
                          .arg(drug->name.in(uiLanguage()), keyAmount(dose.amount), keyUnit(drug->unit),
                               routes.value(dose.route, dose.route));
    const pph::DoseVerdict verdict = m_run.check(dose);
    choice.reason = pph::reasonSentence(verdict);
    choice.note = firstClause(choice.reason);
    if (verdict.verdict == Verdict::Wait) {
        choice.note = tr("%1 起可给。").arg(verdict.until.toString(u"HH:mm"_s));
        choice.reason = choice.note + choice.reason;
    }
    if (verdict.unasked)
        choice.note = tr("先问禁忌，再给药。");
    else if (verdict.verdict == Verdict::Caution || (m_already && verdict.verdict != Verdict::Allow))
        choice.look = ChoiceLook::Caution;
    else if (verdict.verdict != Verdict::Allow)
        choice.look = ChoiceLook::Locked;
    if (choice.note.isEmpty() && dose.unitsPerHour)
        choice.note = tr("%1 U/h").arg(keyAmount(*dose.unitsPerHour));
    return choice;
}

StripPage KeyPages::drugPage(const QString& title, const QStringList& drugs) {
    std::vector<StripChoice> choices;
    for (const QString& code : drugs) {
        const content::Drug* drug = m_run.protocol().drug(code);
        if (drug == nullptr)
            continue;
        for (const Dose& dose : pph::usualDoses(*drug))
            if (choices.size() < 10)
                choices.push_back(doseChoice(dose));
    }
    StripPage page = choicePage({}, title, choices);
    if (m_already)
        page.help = tr("补记已经给过的药：不论规则允许与否都照实记下，并写明原因。");
    return page;
}

StripPage KeyPages::oxytocinPage() {
    StripPage page = drugPage(tr("F3 缩宫素"), {u"oxytocin"_s});
    page.code = u"oxytocin"_s;
    auto& choices = page.fields.front().choices;
    while (choices.size() > 8)
        choices.pop_back();
    choices.push_back({u"rate"_s, tr("其他配法、速度"), tr("填袋内 U、mL 和 mL/h"), ChoiceLook::Open});
    choices.push_back({u"stop"_s, tr("停止静滴"), {}, ChoiceLook::Open});
    page.help +=
        tr("不能静脉推注。24 小时还可用 %1 U。").arg(QString::number(m_cockpit.oxytocinLeft, 'f', 1));
    return page;
}

StripPage KeyPages::secondPage() {
    QStringList drugs;
    for (const content::Drug& drug : m_run.protocol().drugs)
        if (drug.secondLine)
            drugs << drug.code;
    StripPage page = drugPage(tr("F4 二线药"), drugs);
    page.code = u"second"_s;
    return page;
}

StripPage KeyPages::txaPage() {
    StripPage page = drugPage(tr("F5 氨甲环酸"), {u"tranexamic_acid"_s});
    page.code = u"txa"_s;
    page.help +=
        tr("任何原因的产后出血，产后 3 小时内。先问：活动性血栓、DIC 高凝期。只能静脉，误入鞘内可致命。");
    return page;
}

StripPage KeyPages::ratePage() {
    StripField units = numberField(u"units"_s, tr("袋内缩宫素"), u"U"_s);
    StripField ml = numberField(u"ml"_s, tr("袋内液体"), u"mL"_s);
    StripField rate = numberField(u"rate"_s, tr("速度"), u"mL/h"_s);
    units.value = u"20"_s;
    ml.value = u"500"_s;
    units.decimals = rate.decimals = true;
    StripPage page{u"rate"_s, tr("缩宫素静滴"), tr("国家指南 1.2～2.4 U/h；超过 5 U/h 不给。"), {},
                   0,         {units, ml, rate}};
    return page;
}

Result<StripPage> KeyPages::writeRate(const StripValues& values) {
    Dose dose;
    dose.drug = u"oxytocin"_s;
    dose.route = u"iv_infusion"_s;
    dose.bagUnits = values.value(u"units"_s).toDouble();
    dose.bagMl = values.value(u"ml"_s).toDouble();
    dose.bagMlPerHour = values.value(u"rate"_s).toDouble();
    if (dose.bagUnits <= 0 || dose.bagMl <= 0 || dose.bagMlPerHour <= 0)
        return failure(ErrorCode::InvalidInput, tr("三个数都要大于 0，没有记录。请核对配法和速度。"));
    dose.unitsPerHour = dose.bagUnits / dose.bagMl * dose.bagMlPerHour;
    const StripChoice choice = doseChoice(dose);
    if (choice.look == ChoiceLook::Locked)
        return failure(ErrorCode::NotAllowed,
                       tr("%1 U/h：%2").arg(keyAmount(*dose.unitsPerHour), choice.reason));
    if (choice.look == ChoiceLook::Open)
        return giveDose(dose, false);
    return choicePage(u"oxytocin"_s, tr("%1 U/h，要医生确认").arg(keyAmount(*dose.unitsPerHour)), {choice});
}

Result<StripPage> KeyPages::writeDose(const StripValues& values) {
    const QString code = values.value(u"choice"_s);
    if (code == u"rate"_s)
        return page(code);
    if (code == u"stop"_s) {
        Event event;
        event.kind = EventKind::InfusionStop;
        event.dose.drug = u"oxytocin"_s;
        return write(event, u"C"_s);
    }
    const QStringList parts = code.split(u'|');
    const content::Drug* drug = m_run.protocol().drug(parts.value(0));
    if (parts.size() != 6 || drug == nullptr)
        return failure(ErrorCode::Internal, tr("这一项没有记录，请重新选择。"));
    Dose dose;
    dose.drug = drug->code;
    dose.route = parts[1];
    dose.unit = drug->unit;
    dose.amount = parts[2].toDouble();
    dose.bagUnits = parts[3].toDouble();
    dose.bagMl = parts[4].toDouble();
    dose.bagMlPerHour = parts[5].toDouble();
    if (dose.bagMl > 0)
        dose.unitsPerHour = dose.bagUnits / dose.bagMl * dose.bagMlPerHour;
    return giveDose(dose, values.contains(u"confirmed"_s));
}

Result<StripPage> KeyPages::giveDose(const Dose& dose, bool confirmed) {
    const pph::DoseVerdict verdict = m_run.check(dose);
    m_drug = dose.drug;
    m_dose = dose;
    if (verdict.unasked && !m_already && nextFact())
        return page(m_asking == u"allergy"_s ? m_asking : u"fact"_s);
    if (m_already && verdict.verdict != Verdict::Allow)
        return page(u"already"_s);
    Event event;
    event.kind = dose.unitsPerHour ? EventKind::Infusion : EventKind::Drug;
    event.dose = dose;
    if (verdict.reason == pph::DoseReason::OffLabel && confirmed)
        event.dose.othersUnavailable = true;
    return write(event, u"C"_s, confirmed);
}

/// The next contraindication of the drug nobody has answered; false = all are answered.
bool KeyPages::nextFact() {
    const content::Drug* drug = m_run.protocol().drug(m_drug);
    if (drug == nullptr)
        return false;
    const pph::Woman& woman = m_run.log().run.woman;
    for (const content::DrugContraindication& item : drug->contraindications) {
        if (item.asked || m_answered.contains(item.condition))
            continue;
        const auto fact = std::ranges::find_if(
            keyFacts, [&](const KeyFact& f) { return item.condition == QLatin1StringView(f.code); });
        const bool unknown = fact != keyFacts.end()
                                 ? !(woman.*(fact->place)).has_value()
                                 : item.condition == u"allergy"_s && !woman.allergies.has_value();
        if (!unknown)
            continue;
        m_asking = item.condition;
        return true;
    }
    return false;
}

StripPage KeyPages::factPage() {
    const QHash<QString, QString> questions{{u"asthma"_s, tr("有没有哮喘？")},
                                            {u"hypertension"_s, tr("有没有高血压、子痫前期？")},
                                            {u"cardiovascular_disease"_s, tr("有没有心血管疾病？")},
                                            {u"organ_disease"_s, tr("有没有活动性肺、肝、肾疾病？")},
                                            {u"glaucoma"_s, tr("有没有青光眼？")}};
    return choicePage(u"fact"_s, questions.value(m_asking),
                      {{u"no"_s, tr("没有"), {}, ChoiceLook::Open},
                       {u"yes"_s, tr("有"), tr("相应的药将锁定"), ChoiceLook::Open},
                       {u"unknown"_s, tr("问不到"), tr("由医生决定"), ChoiceLook::Open}});
}

Result<StripPage> KeyPages::writeFact(const StripValues& values) {
    const QString given = values.value(u"choice"_s);
    m_answered << m_asking;
    const auto fact = std::ranges::find_if(
        keyFacts, [&](const KeyFact& f) { return m_asking == QLatin1StringView(f.code); });
    if (given != u"unknown"_s && fact != keyFacts.end()) {
        pph::Woman woman = m_run.log().run.woman;
        woman.*(fact->place) = given == u"yes"_s;
        if (const Status written = m_run.setWoman(woman); !written)
            return written.error();
    }
    if (nextFact())
        return page(m_asking == u"allergy"_s ? m_asking : u"fact"_s);
    if (!m_dose)
        return StripPage{};
    // Everything is asked: the dose once more, with what the answers made of it.
    StripPage again = choicePage(u"second"_s, tr("问过禁忌，现在"), {doseChoice(*m_dose)});
    StripChoice& choice = again.fields.front().choices.front();
    if (m_run.check(*m_dose).unasked) {
        choice.look = ChoiceLook::Caution;
        choice.note = tr("有的禁忌问不到。");
    }
    m_dose.reset();
    return again;
}

StripPage KeyPages::allergyPage() {
    const content::Drug* drug = m_run.protocol().drug(m_drug);
    StripPage page = choicePage(
        u"allergy"_s, tr("有没有药物过敏？"),
        {{u"no"_s, tr("没有药物过敏"), {}, ChoiceLook::Open},
         {u"this"_s, tr("对本药过敏"), drug ? drug->name.in(uiLanguage()) : QString(), ChoiceLook::Open},
         {u"unknown"_s, tr("问不到"), tr("由医生决定"), ChoiceLook::Open}});
    return page;
}

Result<StripPage> KeyPages::writeAllergy(const StripValues& values) {
    const QString given = values.value(u"choice"_s);
    if (given != u"unknown"_s) {
        pph::Woman woman = m_run.log().run.woman;
        woman.allergies = given == u"this"_s ? QStringList{m_drug} : QStringList{};
        if (const Status written = m_run.setWoman(woman); !written)
            return written.error();
    }
    m_answered << u"allergy"_s;
    return writeFact({{u"choice"_s, u"unknown"_s}});
}

StripPage KeyPages::alreadyPage() {
    StripPage page{
        u"already"_s, tr("已经给过的药：原因"), {}, {}, 0, {textField(u"why"_s, tr("为什么给，谁决定的"))}};
    return page;
}

Result<StripPage> KeyPages::writeAlready(const StripValues& values) {
    if (!m_dose)
        return StripPage{};
    Event event;
    event.kind = m_dose->unitsPerHour ? EventKind::Infusion : EventKind::Drug;
    event.dose = *m_dose;
    work::Told told;
    told.role = u"C"_s;
    told.confirmed = true;
    told.givenAnyway = values.value(u"why"_s);
    if (m_minutesAgo > 0)
        told.at = m_run.now().addSecs(-60 * m_minutesAgo);
    if (const Status written = m_run.record(event, told); !written)
        return written.error();
    drop();
    return StripPage{};
}

} // namespace muying::ui
