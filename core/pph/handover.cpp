#include "core/pph/handover.h"

#include "core/pph/log_words.h"

#include <algorithm>

namespace muying::pph {

using namespace Qt::StringLiterals;

namespace {

struct HandoverPlace {
    const char* section;
    const char* code;
};

const HandoverPlace handoverPlaces[] = {
    {"I", "name"},        {"I", "bed"},      {"S", "stage"},      {"S", "loss"},     {"S", "signs"},
    {"S", "uterus"},      {"S", "bladder"},  {"B", "birth"},      {"B", "risk"},     {"B", "hb"},
    {"B", "blood_group"}, {"B", "asked"},    {"A", "si_trend"},   {"A", "cause"},    {"A", "oxytocin"},
    {"A", "txa"},         {"A", "fluids"},   {"P", "prevention"}, {"P", "placenta"}, {"P", "tract"},
    {"P", "pad"},         {"P", "line"},     {"R", "next"},       {"R", "labs"},     {"R", "thresholds"},
    {"R", "in_place"},    {"R", "transfer"}, {"R", "family"},     {"R", "cart"},
};

QString hourOf(const QDateTime& at) {
    return at.toString(u"HH:mm"_s);
}

/// What the log answers by itself.
class FromLog {
public:
    FromLog(const content::Protocol& protocol, const RunLog& log, const Cockpit& state, Language language)
        : m_protocol(protocol), m_log(log), m_state(state), m_words(protocol, log, language) {}

    QString answer(const QString& code) const;
    QString label(const QString& code) const { return m_words.word(u"handover."_s + code); }

private:
    QString filled(const QString& code, const QStringList& values) const;
    QString joined(const QStringList& parts) const { return parts.join(m_words.word(u"list.comma"_s)); }
    QStringList lastReadings(int count, bool indexOnly) const;
    QString newestObserved(QString Observation::*place, const QString& kind) const;
    QString situation(const QString& code) const;
    QString background(const QString& code) const;
    QString treatment(const QString& code) const;
    QString prevention(const QString& code) const;
    QString plan(const QString& code) const;
    QString tranexamicAcid() const;
    QString inPlace() const;
    QStringList saidBy(EventKind kind) const;

    const content::Protocol& m_protocol;
    const RunLog& m_log;
    const Cockpit& m_state;
    LogWords m_words;
};

QString FromLog::filled(const QString& code, const QStringList& values) const {
    QString text = m_words.word(code);
    for (const QString& value : values)
        text = text.arg(value);
    return text;
}

QStringList FromLog::lastReadings(int count, bool indexOnly) const {
    QStringList readings;
    for (auto event = m_log.run.events.rbegin(); event != m_log.run.events.rend(); ++event) {
        const bool signs = event->kind == EventKind::Vitals || event->kind == EventKind::Observe;
        if (!signs || !event->vitals.pulse || !event->vitals.sbp || readings.size() >= count)
            continue;
        const QString index =
            QString::number(roundedHalfUp(*event->vitals.pulse / *event->vitals.sbp, 2), 'f', 2);
        Event bare;
        bare.kind = EventKind::Vitals;
        bare.vitals = event->vitals;
        readings.prepend(hourOf(event->at) + u' ' + (indexOnly ? index : m_words.event(bare)));
    }
    return readings;
}

QString FromLog::newestObserved(QString Observation::*place, const QString& kind) const {
    for (auto event = m_log.run.events.rbegin(); event != m_log.run.events.rend(); ++event) {
        const QString word = event->observation.*place;
        if (event->kind == EventKind::Observe && !word.isEmpty())
            return hourOf(event->at) + u' ' + m_words.word(kind + u'.' + word);
    }
    return {};
}

QStringList FromLog::saidBy(EventKind kind) const {
    QStringList said;
    for (const Event& event : m_log.run.events) {
        if (event.kind == kind)
            said << hourOf(event.at) + u' ' + m_words.event(event);
    }
    return said;
}

QString FromLog::situation(const QString& code) const {
    if (code == u"stage"_s)
        return m_words.stageName(m_state.situation.stage);
    if (code == u"signs"_s)
        return lastReadings(3, false).join(u"; "_s);
    if (code == u"si_trend"_s)
        return lastReadings(6, true).join(u" → "_s);
    if (code == u"uterus"_s)
        return newestObserved(&Observation::uterus, u"uterus"_s);
    if (code == u"bladder"_s)
        return newestObserved(&Observation::bladder, u"bladder"_s);
    QStringList methods;
    for (const LossPiece& piece : m_state.pieces) {
        const QString method = m_words.word(u"method."_s + piece.method);
        if (!methods.contains(method))
            methods << method;
    }
    return methods.isEmpty()
               ? QString()
               : filled(u"value.loss"_s, {QString::number(m_state.situation.totalMl), joined(methods)});
}

QString FromLog::background(const QString& code) const {
    const Woman& woman = m_log.run.woman;
    if (code == u"name"_s)
        return m_log.name;
    if (code == u"risk"_s)
        return woman.riskClass.isEmpty() ? QString() : m_words.word(u"fact.risk_"_s + woman.riskClass);
    if (code == u"hb"_s) {
        const QStringList later = saidBy(EventKind::Hb);
        if (!later.isEmpty())
            return later.back();
        return woman.hbGPerL ? filled(u"fact.hb"_s, {QString::number(*woman.hbGPerL)}) : QString();
    }
    if (code == u"asked"_s) {
        // One question nobody has asked leaves the item open.
        const bool every = woman.asthma && woman.hypertension && woman.cardiovascularDisease &&
                           woman.organDisease && woman.glaucoma && woman.allergies;
        return every ? m_words.woman() : QString();
    }
    const Birth& birth = m_log.run.birth;
    if (code != u"birth"_s || !birth.at)
        return {};
    return hourOf(*birth.at) + u' ' +
           m_words.word(birth.mode == BirthMode::Caesarean ? u"mode.caesarean"_s : u"mode.vaginal"_s);
}

QString FromLog::tranexamicAcid() const {
    QStringList parts;
    for (const Event& event : m_log.run.events) {
        if (event.kind == EventKind::Drug && event.dose.drug == u"tranexamic_acid"_s)
            parts << filled(u"value.txa_given"_s, {QString::number(parts.size() + 1), hourOf(event.at)});
    }
    const content::Drug* drug = m_protocol.drug(u"tranexamic_acid"_s);
    if (parts.isEmpty() && m_log.run.birth.at && drug && drug->window)
        parts << m_words.word(u"handover.not_given"_s)
              << filled(u"value.txa_until"_s,
                        {hourOf(m_log.run.birth.at->addSecs(static_cast<qint64>(drug->window->value * 60)))});
    return joined(parts);
}

QString FromLog::treatment(const QString& code) const {
    if (code == u"oxytocin"_s)
        return filled(u"value.used_left"_s, {QString::number(roundedHalfUp(m_state.situation.oxytocin24h, 1)),
                                             QString::number(roundedHalfUp(m_state.oxytocinLeft, 1))});
    if (code == u"txa"_s)
        return tranexamicAcid();
    if (code == u"fluids"_s)
        return filled(u"value.fluids"_s,
                      {QString::number(m_state.situation.crystalloidMl),
                       QString::number(m_state.situation.colloidMl), QString::number(m_state.urineMl)});
    return joined(saidBy(EventKind::Cause) + saidBy(EventKind::Finding));
}

QString FromLog::prevention(const QString& code) const {
    QStringList said;
    for (const Event& event : m_log.run.events) {
        const content::Drug* drug = m_protocol.drug(event.dose.drug);
        const bool dose = event.kind == EventKind::Drug && event.dose.prevention && drug && drug->uterotonic;
        const bool placenta = event.kind == EventKind::Placenta && event.yes && !event.word.isEmpty();
        const bool line =
            event.kind == EventKind::Device && event.word == u"line"_s && event.yes && !event.text.isEmpty();
        if ((code == u"prevention"_s && dose) || (code == u"placenta"_s && placenta) ||
            (code == u"line"_s && line))
            said << hourOf(event.at) + u' ' + m_words.event(event);
    }
    return joined(said);
}

/// Balloon, packing, garment: what was put in and not taken out again.
QString FromLog::inPlace() const {
    QHash<QString, QString> there;
    for (const Event& event : m_log.run.events) {
        const bool body = event.kind == EventKind::Device &&
                          QStringList{u"balloon"_s, u"pack"_s, u"nasg"_s, u"catheter"_s}.contains(event.word);
        if (body && event.yes)
            there.insert(event.word, m_words.event(event));
        else if (body)
            there.remove(event.word);
    }
    QStringList names = there.values();
    names.sort();
    return names.isEmpty() ? m_words.word(u"handover.none"_s) : joined(names);
}

QString FromLog::plan(const QString& code) const {
    if (code == u"next"_s) {
        const QDateTime next =
            m_state.nextVitalsAt.isValid() ? m_state.nextVitalsAt : m_state.observation.nextAlarm;
        if (next.isValid())
            return hourOf(next);
        return m_state.observation.complete() ? m_words.word(u"handover.none"_s) : QString();
    }
    if (code == u"in_place"_s)
        return inPlace();
    if (code == u"transfer"_s) {
        const QStringList said = saidBy(EventKind::Transfer);
        return said.isEmpty()
                   ? m_words.word(u"decision."_s + decisionName(m_state.situation.transfer.decision))
                   : joined(said);
    }
    return code == u"family"_s ? joined(saidBy(EventKind::Told)) : QString();
}

QString FromLog::answer(const QString& code) const {
    using Way = QString (FromLog::*)(const QString&) const;
    static const QHash<QString, Way> ways{
        {u"stage"_s, &FromLog::situation},     {u"loss"_s, &FromLog::situation},
        {u"signs"_s, &FromLog::situation},     {u"uterus"_s, &FromLog::situation},
        {u"bladder"_s, &FromLog::situation},   {u"si_trend"_s, &FromLog::situation},
        {u"name"_s, &FromLog::background},     {u"birth"_s, &FromLog::background},
        {u"risk"_s, &FromLog::background},     {u"hb"_s, &FromLog::background},
        {u"asked"_s, &FromLog::background},    {u"cause"_s, &FromLog::treatment},
        {u"oxytocin"_s, &FromLog::treatment},  {u"txa"_s, &FromLog::treatment},
        {u"fluids"_s, &FromLog::treatment},    {u"prevention"_s, &FromLog::prevention},
        {u"placenta"_s, &FromLog::prevention}, {u"line"_s, &FromLog::prevention},
        {u"next"_s, &FromLog::plan},           {u"in_place"_s, &FromLog::plan},
        {u"transfer"_s, &FromLog::plan},       {u"family"_s, &FromLog::plan}};
    const Way way = ways.value(code, nullptr);
    return way ? (this->*way)(code) : QString();
}

} // namespace

QStringList handoverCodes() {
    QStringList codes;
    for (const HandoverPlace& place : handoverPlaces)
        codes << QString::fromLatin1(place.code);
    return codes;
}

Result<std::vector<HandoverItem>> handoverItems(const content::Protocol& protocol, const RunLog& log,
                                                const CockpitSettings& settings, const QDateTime& now,
                                                Language language) {
    const auto state = cockpit(protocol, log, settings, now);
    if (!state)
        return state.error();
    const FromLog known(protocol, log, *state, language);
    std::vector<HandoverItem> items;
    for (const HandoverPlace& place : handoverPlaces) {
        HandoverItem item;
        item.code = QString::fromLatin1(place.code);
        item.section = QString::fromLatin1(place.section);
        item.label = known.label(item.code);
        item.value = known.answer(item.code);
        item.fromLog = !item.value.isEmpty();
        if (!item.fromLog)
            item.value = log.handover.value(item.code);
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace muying::pph
