#include "core/pph/event_json.h"

namespace muying::pph {

namespace {

/// Members of one written event; what is not known is left out.
class EventWriter {
public:
    explicit EventWriter(const Event& event) : m_event(event) {
        word("kind", eventKindName(event.kind));
        word("at", logMoment(event.at));
    }

    void word(const char* name, const QString& value) {
        if (!value.isEmpty())
            m_object.insert(QLatin1String(name), value);
    }
    void number(const char* name, const std::optional<double>& value) {
        if (value)
            m_object.insert(QLatin1String(name), *value);
    }
    void truth(const char* name, bool value) { m_object.insert(QLatin1String(name), value); }

    void loss();
    void vitals();
    void dose();
    void infusion();
    void statement();
    void act();
    QJsonObject object() const { return m_object; }

private:
    const Event& m_event;
    QJsonObject m_object;
};

void EventWriter::loss() {
    switch (m_event.kind) {
    case EventKind::Pad:
        number("wet_g", m_event.wetG);
        number("dry_g", m_event.dryG);
        break;
    case EventKind::Drape:
        number("total_ml", m_event.ml);
        break;
    case EventKind::Suction:
        number("volume_ml", m_event.ml);
        number("fluid_ml", m_event.fluidMl);
        break;
    default:
        number("ml", m_event.ml);
        break;
    }
}

void EventWriter::vitals() {
    number("pulse", m_event.vitals.pulse);
    number("sbp", m_event.vitals.sbp);
    number("dbp", m_event.vitals.dbp);
    number("rr", m_event.vitals.rr);
    number("spo2", m_event.vitals.spo2);
    word("consciousness", m_event.vitals.consciousness);
    if (m_event.kind != EventKind::Observe)
        return;
    word("uterus", m_event.observation.uterus);
    word("bladder", m_event.observation.bladder);
    word("perineum", m_event.observation.perineum);
    number("fundus_cm", m_event.observation.fundusCm);
    number("temp_c", m_event.observation.tempC);
    if (m_event.ml > 0)
        number("urine_ml", m_event.ml);
    word("text", m_event.text);
}

void EventWriter::dose() {
    const Dose& dose = m_event.dose;
    word("drug", dose.drug);
    word("route", dose.route);
    word("unit", dose.unit);
    word("purpose", dose.prevention ? QStringLiteral("prevention") : QString());
    if (dose.bagUnits > 0) {
        number("units_per_bag", dose.bagUnits);
        number("bag_ml", dose.bagMl);
        number("ml_per_h", dose.bagMlPerHour);
    } else {
        number("dose", dose.amount);
    }
    if (m_event.kind == EventKind::Order) {
        word("ref", m_event.ref);
        truth("others_unavailable", dose.othersUnavailable);
    }
}

void EventWriter::infusion() {
    const Dose& dose = m_event.dose;
    word("drug", dose.drug);
    if (m_event.kind == EventKind::InfusionStop)
        return;
    if (dose.bagUnits > 0) {
        number("units_per_bag", dose.bagUnits);
        number("bag_ml", dose.bagMl);
        number("ml_per_h", dose.bagMlPerHour);
        return;
    }
    number("rate", dose.unitsPerHour);
    word("unit", QStringLiteral("U/h"));
}

void EventWriter::statement() {
    switch (m_event.kind) {
    case EventKind::Bleeding:
        truth("controlled", m_event.yes);
        break;
    case EventKind::Placenta:
        truth("delivered", m_event.yes);
        word("state", m_event.word);
        break;
    case EventKind::Hb:
        number("g_l", m_event.amount);
        break;
    case EventKind::Finding:
        word("code", m_event.word);
        break;
    case EventKind::Call:
        word("to", m_event.word);
        word("text", m_event.text);
        truth("agreed", m_event.yes);
        truth("has_means", m_event.hasMeans);
        break;
    case EventKind::Fluid:
        word("type", m_event.yes ? QStringLiteral("colloid") : QStringLiteral("crystalloid"));
        number("ml", m_event.ml);
        break;
    default:
        break;
    }
}

void EventWriter::act() {
    word("word", m_event.word);
    word("text", m_event.text);
    if (m_event.kind == EventKind::Urine || m_event.kind == EventKind::Blood)
        number("ml", m_event.ml);
    if (m_event.kind == EventKind::Device && m_event.amount > 0)
        number("amount", m_event.amount);
    if (m_event.kind == EventKind::Device || m_event.kind == EventKind::Cause)
        truth("yes", m_event.yes);
}

} // namespace

QString logMoment(const QDateTime& at) {
    return at.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz"));
}

QJsonObject eventJson(const Event& event) {
    EventWriter writer(event);
    switch (event.kind) {
    case EventKind::Pad:
    case EventKind::Drape:
    case EventKind::Suction:
    case EventKind::Visual:
        writer.loss();
        break;
    case EventKind::Vitals:
    case EventKind::Observe:
        writer.vitals();
        break;
    case EventKind::Drug:
    case EventKind::Order:
        writer.dose();
        break;
    case EventKind::Infusion:
    case EventKind::InfusionStop:
        writer.infusion();
        break;
    case EventKind::Massage:
    case EventKind::Cause:
    case EventKind::Device:
    case EventKind::Urine:
    case EventKind::Blood:
    case EventKind::Told:
    case EventKind::Transfer:
    case EventKind::Note:
    case EventKind::Review:
        writer.act();
        break;
    default:
        writer.statement();
        break;
    }
    return writer.object();
}

} // namespace muying::pph
