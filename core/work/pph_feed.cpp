#include "core/work/pph_feed.h"

#include "core/pph/cockpit.h"
#include "core/pph/log_words.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;
using record::Answers;

namespace {

QString codeOf(const QHash<QString, QString>& codes, const QString& word) {
    return codes.value(word);
}

const QHash<QString, QString>& consciousCodes() {
    static const QHash<QString, QString> codes{
        {u"alert"_s, u"1"_s},    {u"restless"_s, u"2"_s},     {u"agitated"_s, u"2"_s}, {u"anxious"_s, u"2"_s},
        {u"confused"_s, u"3"_s}, {u"drowsy"_s, u"3"_s},       {u"voice"_s, u"3"_s},    {u"altered"_s, u"3"_s},
        {u"pain"_s, u"4"_s},     {u"unresponsive"_s, u"4"_s}, {u"coma"_s, u"4"_s}};
    return codes;
}

QString methodCode(const QString& method) {
    static const QHash<QString, QString> codes{
        {u"weighed"_s, u"1"_s}, {u"drape"_s, u"2"_s}, {u"volume"_s, u"2"_s}, {u"visual"_s, u"4"_s}};
    return codes.value(method);
}

void setIf(Answers& answers, const QString& field, const std::optional<double>& value) {
    if (value)
        answers.set(field, *value);
}
void setIf(Answers& answers, const QString& field, const QString& value) {
    if (!value.isEmpty())
        answers.set(field, value);
}

/// The signs of an observation: its own, else the nearest reading of the five minutes around it.
pph::Vitals signsAt(const pph::RunLog& log, const pph::Event& observed, double nearSeconds) {
    pph::Vitals signs = observed.vitals;
    for (const pph::Event& event : log.run.events) {
        if (event.kind != pph::EventKind::Vitals ||
            std::abs(static_cast<double>(event.at.secsTo(observed.at))) > nearSeconds)
            continue;
        const auto take = [](std::optional<double>& place, const std::optional<double>& value) {
            if (!place)
                place = value;
        };
        take(signs.pulse, event.vitals.pulse);
        take(signs.sbp, event.vitals.sbp);
        take(signs.dbp, event.vitals.dbp);
        take(signs.rr, event.vitals.rr);
        take(signs.spo2, event.vitals.spo2);
        if (signs.consciousness.isEmpty())
            signs.consciousness = event.vitals.consciousness;
    }
    return signs;
}

/// mL since the observation before, and by which method; nothing if nobody measured in between.
void addLoss(const std::vector<pph::LossPiece>& pieces, const QDateTime& from, const QDateTime& to,
             Answers& answers) {
    int added = 0;
    QString method;
    for (const pph::LossPiece& piece : pieces) {
        if (piece.at <= from || piece.at > to)
            continue;
        added += piece.ml;
        method = methodCode(piece.method);
    }
    if (method.isEmpty())
        return;
    answers.set(u"loss_add"_s, added);
    answers.set(u"loss_method"_s, method);
}

QString personOf(const store::Store& store, const pph::RunLog& log, const pph::LogLine& line) {
    const auto member = std::ranges::find(log.team, line.role, &pph::TeamMember::role);
    return member != log.team.end() && !member->name.isEmpty() ? member->name : store.userName(line.user);
}

Answers observationAnswers(const store::Store& store, const content::Protocol& protocol,
                           const pph::RunLog& log, const pph::ObservationSlot& slot,
                           const QDateTime& before) {
    static const QHash<QString, QString> uterus{
        {u"firm"_s, u"1"_s}, {u"soft"_s, u"2"_s}, {u"mixed"_s, u"3"_s}};
    static const QHash<QString, QString> bladder{
        {u"empty"_s, u"1"_s}, {u"full"_s, u"2"_s}, {u"catheter"_s, u"3"_s}};
    static const QHash<QString, QString> perineum{
        {u"normal"_s, u"1"_s}, {u"haematoma"_s, u"2"_s}, {u"oozing"_s, u"3"_s}, {u"pain"_s, u"4"_s}};
    const pph::LogLine& line = *log.line(slot.line);
    const pph::Event& event = line.event;
    const pph::Vitals signs = signsAt(log, event, protocol.limits.slotToleranceMin * 60);
    Answers answers;
    answers.set(u"slot_min"_s, QString::number(slot.minute));
    answers.set(u"obs_dt"_s, event.at.toString(u"yyyy-MM-ddTHH:mm"_s));
    setIf(answers, u"sbp"_s, signs.sbp);
    setIf(answers, u"dbp"_s, signs.dbp);
    setIf(answers, u"pulse"_s, signs.pulse);
    setIf(answers, u"resp"_s, signs.rr);
    setIf(answers, u"spo2"_s, signs.spo2);
    setIf(answers, u"temp"_s, event.observation.tempC);
    setIf(answers, u"fundus"_s, event.observation.fundusCm);
    setIf(answers, u"conscious"_s, codeOf(consciousCodes(), signs.consciousness));
    setIf(answers, u"uterus"_s, codeOf(uterus, event.observation.uterus));
    setIf(answers, u"bladder"_s, codeOf(bladder, event.observation.bladder));
    setIf(answers, u"perineum"_s, codeOf(perineum, event.observation.perineum));
    if (event.ml > 0)
        answers.set(u"urine_ml"_s, event.ml);
    setIf(answers, u"action"_s, event.text);
    answers.set(u"by"_s, personOf(store, log, line));
    const auto state = pph::cockpit(protocol, log, {}, std::max(log.lastAt, event.at));
    if (state)
        addLoss(state->pieces, before, event.at, answers);
    return answers;
}

QStringList filedLines(const pph::RunLog& log) {
    QStringList lines;
    for (const pph::LogLine& line : log.lines) {
        if (line.kind == pph::LineKind::Filed)
            lines << line.text;
    }
    return lines;
}

QStringList everyField(const content::Form* form) {
    QStringList codes;
    for (const content::Field& field : form->fields)
        codes << field.code;
    return codes;
}

/// 10:14 麦角新碱 200 µg 肌注; …
QString saidBy(const pph::LogWords& words, const pph::RunLog& log, const std::vector<pph::EventKind>& kinds) {
    QStringList said;
    for (const pph::Event& event : log.run.events) {
        if (std::ranges::find(kinds, event.kind) != kinds.end())
            said << event.at.toString(u"HH:mm "_s) + words.event(event);
    }
    return said.join(u"；"_s);
}

void addSigns(const pph::Signs& signs, Answers& answers) {
    setIf(answers, u"sbp"_s, signs.sbp);
    setIf(answers, u"dbp"_s, signs.dbp);
    setIf(answers, u"pulse"_s, signs.pulse);
    setIf(answers, u"resp"_s, signs.rr);
    setIf(answers, u"spo2"_s, signs.spo2);
    setIf(answers, u"conscious"_s, codeOf(consciousCodes(), signs.consciousness));
}

QString written(const QDateTime& at) {
    return at.toString(u"yyyy-MM-ddTHH:mm"_s);
}

void addJourney(const pph::RunLog& log, Answers& answers) {
    for (const pph::Event& event : log.run.events) {
        if (event.kind == pph::EventKind::Transfer && event.word == u"decided"_s)
            answers.set(u"ref_dt"_s, written(event.at));
        if (event.kind == pph::EventKind::Transfer && event.word == u"departed"_s)
            answers.set(u"depart_dt"_s, written(event.at));
        const bool receiver = event.word.isEmpty() || event.word == u"receiving"_s;
        if (event.kind == pph::EventKind::Call && receiver) {
            answers.set(u"call_dt"_s, written(event.at));
            answers.set(u"call_result"_s, event.yes ? u"1"_s : u"4"_s);
            setIf(answers, u"to_contact"_s, event.text);
        }
    }
}

/// Totals of the hours that are over; a run that goes on has no diagnosis of "none" yet.
void addTotals(const pph::RunLog& log, const pph::Cockpit& state, Answers& answers) {
    if (state.pieces.empty() || !log.run.birth.at)
        return;
    const qint64 since = state.secondsSinceBirth.value_or(0);
    const auto lostBy = [&](int hours) {
        int total = 0;
        for (const pph::LossPiece& piece : state.pieces)
            total = log.run.birth.at->secsTo(piece.at) <= hours * 3600 ? piece.totalMl : total;
        return total;
    };
    if (since >= 2 * 3600)
        answers.set(u"loss_2h"_s, lostBy(2));
    if (since >= 24 * 3600)
        answers.set(u"loss_24h"_s, lostBy(24));
    if (state.times.severeAt.isValid())
        answers.set(u"pph"_s, u"2"_s);
    else if (state.times.diagnosisAt.isValid())
        answers.set(u"pph"_s, u"1"_s);
    else if (log.closed())
        answers.set(u"pph"_s, u"0"_s);
}

} // namespace

Result<int> fileObservations(Desk& desk, PphRun& run) {
    if (run.log().drill)
        return 0;
    const auto chart = desk.chart(run.log().subject);
    if (!chart)
        return chart.error();
    if (!chart->pregnancy)
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate(
                           "muying::work", "过程没有关联到一次妊娠，观察记录没有存入档案。请先关联。"));
    const pph::ObservationPlan plan = pph::observationPlan(run.protocol(), run.log(), run.now());
    const QStringList there = filedLines(run.log());
    QDateTime before = run.log().run.birth.at.value_or(run.log().startedAt).addSecs(-1);
    int filed = 0;
    for (const pph::ObservationSlot& slot : plan.list) {
        if (slot.line == 0)
            continue;
        const QDateTime from = before;
        before = slot.doneAt;
        if (there.contains(QString::number(slot.line)))
            continue;
        record::Entry entry;
        entry.subject = chart->pregnancy->subject.id;
        entry.form = u"PP_OBS"_s;
        entry.date = slot.doneAt.date();
        entry.answers = observationAnswers(desk.store(), run.protocol(), run.log(), slot, from);
        const auto saved = desk.saveEntry(entry, everyField(desk.library().form(entry.form)));
        if (!saved)
            return saved.error();
        const Status noted = run.filed(slot.line, saved->id);
        if (!noted)
            return noted.error();
        ++filed;
    }
    return filed;
}

Answers referralAnswers(const PphRun& run, const content::Form& form) {
    Answers answers;
    const pph::RunLog& log = run.log();
    const auto state = pph::cockpit(run.protocol(), log, {}, run.now());
    if (!state)
        return answers;
    const pph::LogWords words(run.protocol(), log, Language::Zh);
    answers.set(u"ref_kind"_s, u"3"_s);
    answers.set(u"ref_urgency"_s, u"1"_s);
    setIf(answers, u"name"_s, log.name);
    answers.set(
        u"impression"_s,
        u"%1，累计出血 %2 mL"_s.arg(words.stageName(state->situation.stage)).arg(state->situation.totalMl));
    answers.set(u"present"_s, words.words(u"reason"_s, state->situation.transfer.reasons).join(u"；"_s));
    answers.set(u"bleeding_ml"_s, state->situation.totalMl);
    setIf(answers, u"treatment"_s,
          saidBy(words, log,
                 {pph::EventKind::Massage, pph::EventKind::Cause, pph::EventKind::Device,
                  pph::EventKind::Fluid}));
    setIf(answers, u"drugs"_s,
          saidBy(words, log, {pph::EventKind::Drug, pph::EventKind::Infusion, pph::EventKind::InfusionStop}));
    addSigns(state->situation.signs, answers);
    addJourney(log, answers);
    // What the form does not ask is not offered.
    for (const QString& code : answers.codes()) {
        const auto same = [&code](const content::Field& field) { return field.code == code; };
        if (std::ranges::none_of(form.fields, same))
            answers.remove(code);
    }
    return answers;
}

Answers deliveryAnswers(const PphRun& run) {
    static const QHash<QString, QString> drugs{{u"oxytocin"_s, u"1"_s},
                                               {u"carbetocin"_s, u"2"_s},
                                               {u"ergometrine"_s, u"3"_s},
                                               {u"carboprost"_s, u"4"_s},
                                               {u"misoprostol"_s, u"5"_s}};
    Answers answers;
    const pph::RunLog& log = run.log();
    const auto state = pph::cockpit(run.protocol(), log, {}, run.now());
    if (!state || log.drill)
        return answers;
    QStringList given, methods;
    for (const pph::Event& event : log.run.events) {
        const bool dose = event.kind == pph::EventKind::Drug || event.kind == pph::EventKind::Infusion;
        const QString code = dose ? drugs.value(event.dose.drug) : QString();
        if (!code.isEmpty() && !given.contains(code))
            given << code;
        if (dose && event.dose.drug == u"tranexamic_acid"_s && !answers.has(u"txa_dt"_s))
            answers.set(u"txa_dt"_s, written(event.at));
    }
    for (const pph::LossPiece& piece : state->pieces) {
        const QString code = methodCode(piece.method);
        if (!methods.contains(code))
            methods << code;
    }
    given.sort();
    methods.sort();
    if (!given.isEmpty())
        answers.set(u"uterotonic"_s, QJsonArray::fromStringList(given));
    if (!methods.isEmpty())
        answers.set(u"loss_method"_s, QJsonArray::fromStringList(methods));
    if (log.run.birth.at)
        answers.set(u"birth_dt"_s, written(*log.run.birth.at));
    addTotals(log, *state, answers);
    if (state->bloodMl > 0)
        answers.set(u"transfusion_ml"_s, state->bloodMl);
    return answers;
}

} // namespace muying::work
