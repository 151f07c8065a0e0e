#include "core/pph/event_check.h"

#include "core/pph/dose_check.h"
#include "core/pph/log_codes.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace muying::pph {

namespace {

constexpr int monthDays = 60; ///< a log never reaches further back or ahead

Error refusedEvent(const QString& sentence) {
    return failure(ErrorCode::InvalidInput, sentence);
}

QString shown(double value) {
    return QString::number(value, 'g', 10);
}

/// Written so that a value that is no number is refused too.
bool outside(double value, double low, double high) {
    return !(value >= low && value <= high);
}

Status checkPad(const Event& event) {
    if (outside(event.wetG, 0, 10000) || outside(event.dryG, 0, 5000))
        return refusedEvent(QCoreApplication::translate(
                                "muying::pph", "称重 湿 %1 g、干 %2 g 不是可能的重量，没有计入。请核对秤。")
                                .arg(shown(event.wetG), shown(event.dryG)));
    if (event.wetG < event.dryG)
        return refusedEvent(QCoreApplication::translate(
                                "muying::pph", "湿重 %1 g 比干重 %2 g 还轻，没有计入。请核对是否填反。")
                                .arg(shown(event.wetG), shown(event.dryG)));
    return success();
}

Status checkVolume(const Event& event) {
    if (outside(event.ml, 0, 10000) || outside(event.fluidMl, 0, 10000))
        return refusedEvent(
            QCoreApplication::translate("muying::pph", "量 %1 mL 不是可能的数值，没有计入。请核对。")
                .arg(shown(outside(event.ml, 0, 10000) ? event.ml : event.fluidMl)));
    if (event.fluidMl > event.ml)
        return refusedEvent(QCoreApplication::translate(
                                "muying::pph", "其中羊水或冲洗液 %1 mL 比总量 %2 mL 还多，没有计入。请核对。")
                                .arg(shown(event.fluidMl), shown(event.ml)));
    return success();
}

Status checkSign(const QString& name, const std::optional<double>& value, double low, double high) {
    if (value && outside(*value, low, high))
        return refusedEvent(QCoreApplication::translate(
                                "muying::pph", "%1 %2 超出人体可能的范围（%3～%4），没有计入。请重测。")
                                .arg(name, shown(*value), shown(low), shown(high)));
    return success();
}

Status checkVitals(const Vitals& vitals) {
    const Status checks[] = {
        checkSign(QCoreApplication::translate("muying::pph", "脉搏"), vitals.pulse, 20, 250),
        checkSign(QCoreApplication::translate("muying::pph", "收缩压"), vitals.sbp, 30, 300),
        checkSign(QCoreApplication::translate("muying::pph", "舒张压"), vitals.dbp, 10, 200),
        checkSign(QCoreApplication::translate("muying::pph", "呼吸"), vitals.rr, 2, 80),
        checkSign(QCoreApplication::translate("muying::pph", "血氧"), vitals.spo2, 30, 100),
    };
    for (const Status& check : checks) {
        if (!check)
            return check.error();
    }
    if (vitals.sbp && vitals.dbp && *vitals.dbp >= *vitals.sbp)
        return refusedEvent(QCoreApplication::translate(
                                "muying::pph", "舒张压 %1 不低于收缩压 %2，没有计入。请核对是否填反。")
                                .arg(shown(*vitals.dbp), shown(*vitals.sbp)));
    if (!vitals.consciousness.isEmpty() && !consciousnessWords().contains(vitals.consciousness))
        return refusedEvent(QCoreApplication::translate("muying::pph", "不认识意识状态“%1”，没有计入。")
                                .arg(vitals.consciousness));
    return success();
}

Status checkWord(const QString& word, const QStringList& known) {
    if (known.contains(word))
        return success();
    return refusedEvent(QCoreApplication::translate("muying::pph", "不认识“%1”，没有计入。").arg(word));
}

Event withMl(Event event, double ml) {
    event.ml = ml;
    return event;
}

Status checkObserve(const Event& event) {
    const Observation& seen = event.observation;
    const Status checks[] = {
        checkVitals(event.vitals),
        checkSign(QCoreApplication::translate("muying::pph", "宫底高度"), seen.fundusCm, -15, 15),
        checkSign(QCoreApplication::translate("muying::pph", "体温"), seen.tempC, 30, 43),
        checkVolume(event),
        seen.uterus.isEmpty() ? success() : checkWord(seen.uterus, uterusWords()),
        seen.bladder.isEmpty() ? success() : checkWord(seen.bladder, bladderWords()),
        seen.perineum.isEmpty() ? success() : checkWord(seen.perineum, perineumWords()),
    };
    for (const Status& check : checks) {
        if (!check)
            return check.error();
    }
    return success();
}

Status checkDoseEvent(const content::Protocol& protocol, const Event& event) {
    const content::Drug* drug = protocol.drug(event.dose.drug);
    if (!drug)
        return refusedEvent(
            QCoreApplication::translate("muying::pph", "药物表中没有“%1”，没有计入。请核对药名。")
                .arg(event.dose.drug));
    if (event.kind == EventKind::InfusionStop)
        return success();
    if (event.dose.unitsPerHour) {
        const double rate = *event.dose.unitsPerHour;
        if (!drug->rate || !(rate > 0))
            return refusedEvent(QCoreApplication::translate(
                "muying::pph", "这种药没有这样的静滴速度，没有计入。请核对药名和速度。"));
        // More in one hour than a whole day allows can only be a slip of the unit. An order is answered
        // instead.
        if (event.kind == EventKind::Infusion && drug->max24h && rate > drug->max24h->value)
            return refusedEvent(
                QCoreApplication::translate(
                    "muying::pph",
                    "静滴速度合 %1 U/h，多半是把 mU 写成了 U，没有计入。国内指南为 %2～%3 U/h。")
                    .arg(shown(rate), shown(drug->rate->min), shown(drug->rate->max)));
        return success();
    }
    if (!(event.dose.amount > 0) || std::isinf(event.dose.amount))
        return refusedEvent(
            QCoreApplication::translate("muying::pph", "剂量 %1 不是可能的数值，没有计入。请核对。")
                .arg(shown(event.dose.amount)));
    // What was given must be countable: no unknown unit may slip past the limits.
    const auto amount = inDrugUnit(*drug, event.dose.amount, event.dose.unit);
    if (event.kind == EventKind::Drug && !amount)
        return refusedEvent(QCoreApplication::translate("muying::pph", "%1不用单位“%2”，没有计入。应写 %3。")
                                .arg(drug->name.zh, event.dose.unit, drug->unit));
    return success();
}

/// Lines, calls and talks may have been there before the baby.
bool mayPrecedeBirth(const Run& run, const Event& event) {
    switch (event.kind) {
    case EventKind::Call:
        return !event.word.isEmpty();
    case EventKind::Device:
    case EventKind::Urine:
    case EventKind::Told:
    case EventKind::Note:
    case EventKind::Transfer:
        return true;
    case EventKind::Vitals:
    case EventKind::Observe:
    case EventKind::Fluid:
    case EventKind::Drug:
    case EventKind::Infusion:
    case EventKind::InfusionStop:
    case EventKind::Blood:
        return run.fromLabour && event.at.secsTo(*run.birth.at) <= 24 * 3600;
    default:
        return false;
    }
}

Status checkTime(const content::Protocol& protocol, const Run& run, const Event& event) {
    if (!event.at.isValid())
        return refusedEvent(
            QCoreApplication::translate("muying::pph", "这条记录没有时间，没有计入。请补上时间。"));
    if (!run.birth.at)
        return success();
    const content::Drug* drug = protocol.drug(event.dose.drug);
    // Between twins a uterotonic may be logged too early: that happened and must count.
    const bool betweenBabies = run.birth.babies > 1 && event.kind == EventKind::Drug && drug &&
                               event.at.secsTo(*run.birth.at) <= 6 * 3600;
    if (event.at < *run.birth.at && !betweenBabies && !mayPrecedeBirth(run, event))
        return refusedEvent(
            QCoreApplication::translate("muying::pph", "时间 %1 早于胎儿娩出（%2），没有计入。请核对时间。")
                .arg(event.at.toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                     run.birth.at->toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
    if (run.birth.at->daysTo(event.at) > monthDays)
        return refusedEvent(QCoreApplication::translate(
                                "muying::pph", "时间 %1 在分娩两个月以后，没有计入。请核对年份和日期。")
                                .arg(event.at.toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
    return success();
}

Status checkKind(const content::Protocol& protocol, const Event& event) {
    switch (event.kind) {
    case EventKind::Pad:
        return checkPad(event);
    case EventKind::Drape:
    case EventKind::Suction:
    case EventKind::Visual:
    case EventKind::Fluid:
        return checkVolume(event);
    case EventKind::Vitals:
        return checkVitals(event.vitals);
    case EventKind::Observe:
        return checkObserve(event);
    case EventKind::Urine:
    case EventKind::Blood:
        return checkVolume(event);
    case EventKind::Cause:
        return checkWord(event.word, causeWords());
    case EventKind::Device:
        return outside(event.amount, 0, 2000) ? checkVolume(withMl(event, event.amount))
                                              : checkWord(event.word, deviceWords());
    case EventKind::Told:
        return checkWord(event.word, toldWords());
    case EventKind::Transfer:
        return checkWord(event.word, transferWords());
    case EventKind::Review:
        return checkWord(event.word, reviewWords());
    case EventKind::Call:
        return event.word.isEmpty() ? success() : checkWord(event.word, callWords());
    case EventKind::Drug:
    case EventKind::Infusion:
    case EventKind::InfusionStop:
    case EventKind::Order:
        return checkDoseEvent(protocol, event);
    case EventKind::Hb:
        return checkSign(QCoreApplication::translate("muying::pph", "血红蛋白"), event.amount, 10, 250);
    case EventKind::Finding:
        return checkWord(event.word, findingWords());
    default:
        return success();
    }
}

/// The drape only grows: the readings before and after `event` in time must fit.
Status checkDrape(const Run& run, const Event& event) {
    for (const Event& other : run.events) {
        if (other.kind != EventKind::Drape)
            continue;
        const Event& earlier = other.at <= event.at ? other : event;
        const Event& later = other.at <= event.at ? event : other;
        if (later.ml < earlier.ml)
            return refusedEvent(
                QCoreApplication::translate(
                    "muying::pph",
                    "集血袋读数 %1 mL 比先前的 %2 mL 还少，没有计入。换了新袋请记为另一次测量。")
                    .arg(shown(later.ml), shown(earlier.ml)));
    }
    return success();
}

Status checkWoman(const Woman& woman) {
    const Status checks[] = {
        checkSign(QCoreApplication::translate("muying::pph", "孕前体重"), woman.prepregnancyKg, 25, 250),
        checkSign(QCoreApplication::translate("muying::pph", "足月体重"), woman.termKg, 25, 250),
        checkSign(QCoreApplication::translate("muying::pph", "血红蛋白"), woman.hbGPerL, 10, 250),
    };
    for (const Status& check : checks) {
        if (!check)
            return check.error();
    }
    return success();
}

} // namespace

std::vector<Event> inOrder(const std::vector<Event>& events) {
    std::vector<Event> sorted = events;
    std::ranges::stable_sort(sorted, {}, &Event::at);
    return sorted;
}

Status checkEvent(const content::Protocol& protocol, const Run& before, const Event& event) {
    const Status time = checkTime(protocol, before, event);
    if (!time)
        return time;
    const Status kind = checkKind(protocol, event);
    if (!kind)
        return kind;
    return event.kind == EventKind::Drape ? checkDrape(before, event) : success();
}

Status checkRun(const content::Protocol& protocol, const Run& run, const QDateTime& now) {
    const Status woman = checkWoman(run.woman);
    if (!woman)
        return woman;
    if (run.birth.babies < 1 || run.birth.babies > 6)
        return refusedEvent(
            QCoreApplication::translate("muying::pph", "胎儿个数 %1 不可能，请核对。").arg(run.birth.babies));
    if (run.birth.at && now < *run.birth.at)
        return refusedEvent(
            QCoreApplication::translate("muying::pph", "现在的时间早于胎儿娩出，请核对电脑时钟和出生时间。"));
    Run before{run.birth, run.woman, {}, run.fromLabour};
    for (const Event& event : inOrder(run.events)) {
        const Status checked = checkEvent(protocol, before, event);
        if (!checked)
            return checked;
        if (event.at > now && event.kind != EventKind::Order)
            return refusedEvent(
                QCoreApplication::translate("muying::pph", "时间 %1 晚于现在，没有计入。请核对电脑时钟。")
                    .arg(event.at.toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
        if (event.kind == EventKind::Drape)
            before.events = {event};
    }
    return success();
}

} // namespace muying::pph
