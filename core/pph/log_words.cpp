#include "core/pph/log_words.h"

#include "core/pph/event_json.h"

#include <algorithm>
#include <cmath>

namespace muying::pph {

using namespace Qt::StringLiterals;

namespace {

QString plain(double value) {
    return QString::number(value, 'g', 8);
}

QString clockTime(const QDateTime& at) {
    return at.toString(u"HH:mm"_s);
}

bool isLossKind(EventKind kind) {
    return kind == EventKind::Pad || kind == EventKind::Drape || kind == EventKind::Suction ||
           kind == EventKind::Visual;
}

} // namespace

QString alarmName(AlarmKind kind) {
    static const QHash<AlarmKind, QString> names{{AlarmKind::MeasureVitals, u"measure_vitals"_s},
                                                 {AlarmKind::VitalsDue, u"vitals_due"_s},
                                                 {AlarmKind::SlotDue, u"slot_due"_s},
                                                 {AlarmKind::SlotLate, u"slot_late"_s},
                                                 {AlarmKind::StepOverdue, u"step_overdue"_s},
                                                 {AlarmKind::TxaClosing, u"txa_closing"_s},
                                                 {AlarmKind::TxaSecond, u"txa_second"_s},
                                                 {AlarmKind::OxytocinFull, u"oxytocin_full"_s},
                                                 {AlarmKind::StageRose, u"stage_rose"_s},
                                                 {AlarmKind::ReweighDue, u"reweigh_due"_s},
                                                 {AlarmKind::RetainedPlacenta, u"retained_placenta"_s}};
    return u"alarm."_s + names.value(kind);
}

QString LogWords::filled(const QString& code, const QStringList& values) const {
    const QString pattern = word(code);
    QString text;
    // One pass: a value that holds a percent sign itself is not filled again.
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const int place = at + 1 < pattern.size() ? pattern[at + 1].digitValue() : -1;
        if (pattern[at] == u'%' && place >= 1 && place <= values.size()) {
            text += values[place - 1];
            ++at;
        } else {
            text += pattern[at];
        }
    }
    return text;
}

QStringList LogWords::words(const QString& kind, const QStringList& codes) const {
    QStringList found;
    for (const QString& code : codes) {
        const QString full = kind + u'.' + code;
        // A finding is a reason to transfer by itself.
        found << word(m_protocol.words.contains(full) ? full : u"finding."_s + code);
    }
    return found;
}

QString LogWords::drugName(const QString& code) const {
    const content::Drug* drug = m_protocol.drug(code);
    return drug ? drug->name.in(m_language) : code;
}

QString LogWords::stageName(int stage) const {
    const content::ProtocolStage* declared = m_protocol.stage(stage);
    return declared ? declared->name.in(m_language) : QString::number(stage);
}

QString LogWords::duration(qint64 seconds) const {
    const qint64 total = std::abs(seconds);
    if (total < 60)
        return filled(u"unit.seconds"_s, {QString::number(total)});
    const qint64 minutes = total / 60;
    if (minutes < 60)
        return filled(u"unit.minutes"_s, {QString::number(minutes)});
    return filled(u"unit.hours_minutes"_s, {QString::number(minutes / 60), QString::number(minutes % 60)});
}

QString LogWords::dose(const Dose& dose) const {
    if (dose.bagUnits > 0)
        return filled(u"event.infusion_bag"_s,
                      {QString(), plain(dose.bagUnits), plain(dose.bagMl), plain(dose.bagMlPerHour),
                       plain(dose.bagUnits / dose.bagMl * dose.bagMlPerHour)})
            .trimmed();
    if (dose.unitsPerHour)
        return filled(u"event.infusion"_s, {QString(), plain(*dose.unitsPerHour)}).trimmed();
    const QString unit = m_protocol.words.contains(u"dose_unit."_s + dose.unit)
                             ? word(u"dose_unit."_s + dose.unit)
                             : dose.unit;
    return filled(u"event.drug"_s,
                  {QString(), plain(dose.amount) + u' ' + unit, word(u"route."_s + dose.route)})
        .trimmed();
}

QString LogWords::loss(const Event& event) const {
    switch (event.kind) {
    case EventKind::Pad: {
        BloodLoss pad(m_protocol.limits.densityGPerMl);
        pad.add(event);
        return filled(u"event.pad"_s, {plain(event.wetG), plain(event.dryG), QString::number(pad.totalMl())});
    }
    case EventKind::Drape:
        return filled(u"event.drape"_s, {plain(event.ml)});
    case EventKind::Suction:
        return filled(u"event.suction"_s, {plain(event.ml), plain(event.fluidMl)});
    default:
        return filled(u"event.visual"_s, {plain(event.ml)});
    }
}

QString LogWords::signs(const Event& event) const {
    const Vitals& vitals = event.vitals;
    QStringList parts;
    if (vitals.pulse)
        parts << filled(u"event.pulse"_s, {plain(*vitals.pulse)});
    if (vitals.sbp && vitals.dbp)
        parts << filled(u"event.bp"_s, {plain(*vitals.sbp), plain(*vitals.dbp)});
    else if (vitals.sbp)
        parts << filled(u"event.sbp"_s, {plain(*vitals.sbp)});
    if (vitals.pulse && vitals.sbp)
        parts << filled(u"event.si"_s,
                        {QString::number(roundedHalfUp(*vitals.pulse / *vitals.sbp, 2), 'f', 2)});
    if (vitals.rr)
        parts << filled(u"event.rr"_s, {plain(*vitals.rr)});
    if (vitals.spo2)
        parts << filled(u"event.spo2"_s, {plain(*vitals.spo2)});
    if (!vitals.consciousness.isEmpty())
        parts << word(u"consciousness."_s + vitals.consciousness);
    return joined(parts);
}

QString LogWords::observed(const Event& event) const {
    QStringList parts{word(u"event.observe"_s)};
    const QString measured = signs(event);
    if (!measured.isEmpty())
        parts << measured;
    const Observation& seen = event.observation;
    if (seen.tempC)
        parts << filled(u"event.temp"_s, {plain(*seen.tempC)});
    if (!seen.uterus.isEmpty())
        parts << word(u"uterus."_s + seen.uterus);
    if (seen.fundusCm) {
        const QString side = *seen.fundusCm > 0 ? u"above"_s : *seen.fundusCm < 0 ? u"below"_s : u"at"_s;
        parts << filled(u"event.fundus_"_s + side, {plain(std::abs(*seen.fundusCm))});
    }
    if (!seen.bladder.isEmpty())
        parts << word(u"bladder."_s + seen.bladder);
    if (event.ml > 0)
        parts << filled(u"event.urine"_s, {plain(event.ml)});
    if (!seen.perineum.isEmpty())
        parts << word(u"perineum."_s + seen.perineum);
    if (!event.text.isEmpty())
        parts << event.text;
    return joined(parts);
}

QString LogWords::treatment(const Event& event) const {
    const QString name = drugName(event.dose.drug);
    switch (event.kind) {
    case EventKind::InfusionStop:
        return filled(u"event.infusion_stop"_s, {name});
    case EventKind::Fluid:
        return filled(event.yes ? u"event.colloid"_s : u"event.crystalloid"_s, {plain(event.ml)});
    case EventKind::Blood:
        return filled(u"event.blood"_s, {word(u"blood."_s + event.word), plain(event.ml)});
    case EventKind::Order:
        return filled(u"event.order"_s, {name, dose(event.dose), QString()}).trimmed();
    default:
        return name + u' ' + dose(event.dose) +
               (event.dose.prevention ? word(u"mark.prevention"_s) : QString());
    }
}

QString LogWords::statement(const Event& event) const {
    const QString kind = eventKindName(event.kind);
    switch (event.kind) {
    case EventKind::Bleeding:
    case EventKind::Placenta: {
        const QString said = word(u"event."_s + kind + (event.yes ? u"_yes"_s : u"_no"_s));
        return event.word.isEmpty() ? said : said + word(kind + u'.' + event.word);
    }
    case EventKind::Hb:
        return filled(u"event.hb"_s, {plain(event.amount)});
    case EventKind::Finding:
        return filled(u"event.finding"_s, {word(u"finding."_s + event.word)});
    case EventKind::Call: {
        const bool receiver = event.word.isEmpty() || event.word == u"receiving"_s;
        QString said = filled(u"event.call"_s,
                              {word(u"call."_s + (event.word.isEmpty() ? u"receiving"_s : event.word))});
        if (!event.text.isEmpty())
            said += word(u"list.comma"_s) + event.text;
        if (receiver && event.yes)
            said += word(u"event.call_agreed"_s);
        return receiver && event.yes && !event.hasMeans ? said + word(u"event.call_no_means"_s) : said;
    }
    default:
        return word(u"event."_s + kind);
    }
}

QString LogWords::act(const Event& event) const {
    const QString kind = eventKindName(event.kind);
    const QString named = word(kind + u'.' + event.word);
    QString said;
    switch (event.kind) {
    case EventKind::Note:
        return event.text;
    case EventKind::Massage:
        said = word(u"event.massage"_s);
        break;
    case EventKind::Urine:
        said = filled(u"event.urine"_s, {plain(event.ml)});
        break;
    case EventKind::Cause:
        said = filled(u"event.cause"_s, {named}) + (event.yes ? word(u"mark.treated"_s) : QString());
        break;
    case EventKind::Device:
        said = filled(event.yes ? u"event.device_yes"_s : u"event.device_no"_s, {named});
        if (event.yes && event.amount > 0)
            said = filled(event.word == u"balloon"_s ? u"event.device_ml"_s : u"event.device_pieces"_s,
                          {named, plain(event.amount)});
        break;
    default:
        said = named;
        break;
    }
    return event.text.isEmpty() ? said : said + word(u"list.comma"_s) + event.text;
}

QString LogWords::event(const Event& event) const {
    switch (event.kind) {
    case EventKind::Pad:
    case EventKind::Drape:
    case EventKind::Suction:
    case EventKind::Visual:
        return loss(event);
    case EventKind::Vitals:
        return signs(event);
    case EventKind::Observe:
        return observed(event);
    case EventKind::Drug:
    case EventKind::Infusion:
    case EventKind::InfusionStop:
    case EventKind::Order:
    case EventKind::Fluid:
    case EventKind::Blood:
        return treatment(event);
    case EventKind::Massage:
    case EventKind::Cause:
    case EventKind::Device:
    case EventKind::Urine:
    case EventKind::Told:
    case EventKind::Transfer:
    case EventKind::Note:
    case EventKind::Review:
        return act(event);
    default:
        return statement(event);
    }
}

QString LogWords::woman() const {
    const Woman& woman = m_log.run.woman;
    QStringList known, open;
    const auto fact = [&](const char* code, const std::optional<bool>& value) {
        const QString name = word(u"fact."_s + QLatin1String(code));
        if (!value)
            open << name;
        else if (*value)
            known << name;
    };
    fact("asthma", woman.asthma);
    fact("hypertension", woman.hypertension);
    fact("cardiovascular_disease", woman.cardiovascularDisease);
    fact("organ_disease", woman.organDisease);
    fact("glaucoma", woman.glaucoma);
    if (!woman.allergies)
        open << filled(u"fact.allergies"_s, {u"?"_s});
    else if (woman.allergies->isEmpty())
        known << word(u"fact.no_allergy"_s);
    else
        known << filled(u"fact.allergies"_s, {woman.allergies->join(word(u"list.comma"_s))});
    if (woman.prepregnancyKg)
        known << filled(u"fact.prepregnancy_kg"_s, {plain(*woman.prepregnancyKg)});
    else if (woman.termKg)
        known << filled(u"fact.term_kg"_s, {plain(*woman.termKg)});
    if (woman.hbGPerL)
        known << filled(u"fact.hb"_s, {plain(*woman.hbGPerL)});
    if (!woman.riskClass.isEmpty())
        known << word(u"fact.risk_"_s + woman.riskClass);
    if (!open.isEmpty())
        known << filled(u"fact.not_asked"_s, {joined(open)});
    return joined(known);
}

QString LogWords::birth() const {
    const Birth& birth = m_log.run.birth;
    const QString mode = word(birth.mode == BirthMode::Caesarean ? u"mode.caesarean"_s : u"mode.vaginal"_s);
    return birth.at ? filled(u"line.birth"_s, {clockTime(*birth.at), mode})
                    : filled(u"line.birth_unknown"_s, {mode});
}

QString LogWords::body(const LogLine& line) const {
    switch (line.kind) {
    case LineKind::Start:
        return word(m_log.drill ? u"line.start_drill"_s : u"line.start"_s);
    case LineKind::Event:
        return event(line.event);
    case LineKind::Step: {
        const content::ChecklistStep* step = m_protocol.step(line.code);
        const QString text = step ? step->text.in(m_language) : line.code;
        if (line.mark == StepMark::NotApplicable)
            return filled(u"line.step_na"_s, {text, line.why});
        return filled(line.mark == StepMark::Done ? u"line.step"_s : u"line.step_undone"_s, {text});
    }
    case LineKind::Birth:
        return birth();
    case LineKind::Woman:
        return filled(u"line.woman"_s, {woman()});
    case LineKind::Link:
        return filled(u"line.link"_s, {m_log.name});
    case LineKind::Team: {
        QStringList people;
        for (const TeamMember& member : m_log.team)
            people << member.role + u' ' + member.name;
        return filled(u"line.team"_s, {QString::number(m_log.people), joined(people)});
    }
    case LineKind::Clock:
        return filled(line.jumpSeconds > 0 ? u"line.clock_forward"_s : u"line.clock_back"_s,
                      {duration(line.jumpSeconds)});
    case LineKind::Fault:
        return filled(u"line.fault"_s, {line.text});
    case LineKind::Filed:
        return word(u"line.filed"_s);
    case LineKind::Handover:
        return filled(u"line.handover"_s, {word(u"handover."_s + line.code), line.text});
    case LineKind::Signed:
        return filled(u"line.signed"_s, {line.text});
    case LineKind::Close:
        return filled(u"line.close"_s, {word(u"outcome."_s + line.code), line.text});
    case LineKind::Withdraw:
        return {};
    }
    return {};
}

QString LogWords::marks(const LogLine& line) const {
    QString marks;
    if (line.late() && line.corrects == 0)
        marks += word(u"mark.late"_s);
    if (line.givenAnyway)
        marks += filled(u"mark.given_anyway"_s, {line.why});
    else if (line.confirmed)
        marks += word(u"mark.confirmed"_s);
    return marks;
}

QString LogWords::line(const LogLine& line) const {
    QString text = body(line);
    if (line.corrects > 0) {
        const LogLine* old = m_log.line(line.corrects);
        const QString was = old ? body(*old) : QString();
        const QString when = old ? clockTime(old->at) : QString();
        return line.kind == LineKind::Withdraw ? filled(u"line.withdraw"_s, {when, was, line.why})
                                               : filled(u"line.correct"_s, {when, was, text}) + marks(line);
    }
    if (line.kind == LineKind::Event && isLossKind(line.event.kind) && line.counts()) {
        BloodLoss loss(m_protocol.limits.densityGPerMl);
        for (const Event& earlier : m_log.run.events) {
            if (earlier.at <= line.event.at)
                loss.add(earlier);
        }
        text += filled(u"mark.total"_s, {QString::number(loss.totalMl())});
    }
    return text + marks(line);
}

QString LogWords::alarm(const Cockpit& state, const CockpitAlarm& alarm) const {
    QString value = alarm.code;
    if (alarm.kind == AlarmKind::StepOverdue) {
        const content::ChecklistStep* step = m_protocol.step(alarm.code);
        value = step ? step->text.in(m_language) : alarm.code;
    } else if (alarm.kind == AlarmKind::TxaClosing) {
        value = QString::number(state.txa.minutesLeft.value_or(0));
    } else if (alarm.kind == AlarmKind::StageRose) {
        value = stageName(state.situation.stage);
    }
    return filled(alarmName(alarm.kind), {value});
}

} // namespace muying::pph
