#include "core/pph/resuscitation.h"

#include <QCoreApplication>

#include <algorithm>

namespace muying::pph {

using namespace Qt::StringLiterals;

namespace {

const QString trachea = u"3"_s;

Status refusedDose(const QString& sentence) {
    return failure(ErrorCode::NotAllowed, sentence);
}

QString milliliters(double ml) {
    return QString::number(ml, 'f', 2);
}

/// When something that goes on was begun: the first of the unbroken answers with another value than `off`.
QDateTime begunAt(const ProcedureLog& log, const QString& line, const QString& off) {
    std::vector<const ProcedureAnswer*> answers;
    for (const ProcedureAnswer& answer : log.answers) {
        if (answer.line == line && answer.counts() && !answer.notApplicable)
            answers.push_back(&answer);
    }
    std::ranges::stable_sort(answers, {}, &ProcedureAnswer::at);
    QDateTime begun;
    for (const ProcedureAnswer* answer : answers) {
        if (answer->value == off)
            begun = {};
        else if (!begun.isValid())
            begun = answer->at;
    }
    return begun;
}

/// The clockwork of the first minutes.
class ResusClock {
public:
    ResusClock(const content::Procedure& procedure, const ProcedureLog& log, const QDateTime& now)
        : m_procedure(procedure), m_log(log), m_now(now), m_birth(log.moment(u"birth"_s)),
          m_ventilated(begunAt(log, u"ppv"_s, u"0"_s)),
          m_compressed(begunAt(log, u"compression"_s, u"false"_s)) {}

    std::vector<ResusPrompt> prompts() const;

private:
    double figure(const char* code) const { return m_procedure.figure(QLatin1StringView(code)); }
    QDateTime after(const QDateTime& from, const char* code) const {
        return from.addMSecs(static_cast<qint64>(figure(code) * 1000));
    }
    ResusPrompt at(const char* code, const QDateTime& due) const {
        return {QLatin1StringView(code), {}, due, due.isValid() && m_now > due};
    }
    bool breathes() const {
        const ProcedureAnswer* breathing = m_log.newest(u"resp"_s);
        return breathing && breathing->value == u"1"_s;
    }
    ResusPrompt act(double rate, const QDateTime& seen) const;
    ResusPrompt adrenaline() const;
    bool needsTransfer() const;

    const content::Procedure& m_procedure;
    const ProcedureLog& m_log;
    QDateTime m_now, m_birth, m_ventilated, m_compressed;
};

ResusPrompt ResusClock::adrenaline() const {
    const auto vein = adrenalineMl(m_procedure, m_log, u"1"_s);
    const auto tube = adrenalineMl(m_procedure, m_log, trachea);
    if (!vein || !tube)
        return at("weigh", {});
    ResusPrompt prompt = at("adrenaline", {});
    prompt.value = QCoreApplication::translate("muying::pph", "脐静脉或骨髓腔 %1～%2 mL，气管内 %3～%4 mL")
                       .arg(milliliters(vein->first), milliliters(vein->second), milliliters(tube->first),
                            milliliters(tube->second));
    return prompt;
}

/// By the heart rate seen last and by what has been done long enough.
ResusPrompt ResusClock::act(double rate, const QDateTime& seen) const {
    const QDateTime again = after(seen, "assess_every_s");
    if (rate >= figure("ventilate_hr") && breathes())
        return at("watch", {});
    if (!m_ventilated.isValid())
        return at("ventilate", rate < figure("ventilate_hr") || !breathes()
                                   ? std::max(seen, after(m_birth, "ventilate_by_s"))
                                   : QDateTime());
    const bool effective = seen >= after(m_ventilated, "effective_s");
    if (rate < figure("compress_hr") && effective) {
        if (!m_compressed.isValid())
            return at("compress", seen);
        if (seen >= after(m_compressed, "compress_s"))
            return adrenaline();
        return at("assess", after(m_compressed, "compress_s"));
    }
    if (rate < figure("ventilate_hr") && effective)
        return at("correct", again);
    return at("assess", again);
}

bool ResusClock::needsTransfer() const {
    const auto had = [this](const char* line) { return m_log.newest(QLatin1StringView(line)) != nullptr; };
    const ProcedureAnswer* compressed = m_log.newest(u"compression"_s);
    return had("adrenaline") || had("volume") || had("intubation") || apgarIsLow(m_procedure, m_log) ||
           (compressed && compressed->value == u"true"_s) || m_compressed.isValid();
}

std::vector<ResusPrompt> ResusClock::prompts() const {
    if (!m_birth.isValid())
        return {at("wait", {})};
    std::vector<ResusPrompt> list;
    const ProcedureAnswer* rate = m_log.newest(u"hr"_s);
    const QDateTime first = after(m_birth, "initial_s");
    const std::optional<double> seen = m_log.number(u"hr"_s);
    if (!rate || !seen)
        list.push_back(m_now < first ? at("initial", first) : at("assess", first));
    else
        list.push_back(act(*seen, rate->at));
    if (needsTransfer())
        list.push_back(at("transfer", {}));
    return list;
}

} // namespace

std::vector<ResusPrompt> resusPrompts(const content::Procedure& procedure, const ProcedureLog& log,
                                      const QDateTime& now) {
    return ResusClock(procedure, log, now).prompts();
}

std::vector<DueLine> dueLines(const content::Procedure& procedure, const ProcedureLog& log,
                              const QDateTime& now) {
    constexpr int lateSeconds = 60;
    std::vector<DueLine> due;
    const QDateTime zero = log.moment(procedure.zero);
    if (!zero.isValid())
        return due;
    for (const content::ProcedurePhase& phase : procedure.phases) {
        for (const content::ProcedureLine& line : phase.lines) {
            if (!line.seconds || log.newest(line.code) || !isAsked(procedure, log, line))
                continue;
            const QDateTime at = zero.addSecs(*line.seconds);
            due.push_back({line.code, at, now > at.addSecs(lateSeconds)});
        }
    }
    std::ranges::stable_sort(due, {}, &DueLine::due);
    return due;
}

bool apgarIsLow(const content::Procedure& procedure, const ProcedureLog& log) {
    for (const QString& line : {u"apgar_10"_s, u"apgar_5"_s}) {
        const ProcedureAnswer* answer = log.newest(line);
        const auto total = answer ? apgarTotal(answer->value) : std::nullopt;
        if (total)
            return *total < procedure.figure(u"apgar_low"_s);
    }
    return false;
}

std::optional<std::pair<double, double>> adrenalineMl(const content::Procedure& procedure,
                                                      const ProcedureLog& log, const QString& route) {
    const std::optional<double> grams = log.number(u"weight"_s);
    if (!grams)
        return std::nullopt;
    const bool tube = route == trachea;
    const double kilos = *grams / 1000;
    return std::pair(kilos * procedure.figure(tube ? u"tracheal_low_ml_kg"_s : u"adrenaline_low_ml_kg"_s),
                     kilos * procedure.figure(tube ? u"tracheal_high_ml_kg"_s : u"adrenaline_high_ml_kg"_s));
}

Status checkNewbornDose(const content::Procedure& procedure, const ProcedureLog& log,
                        const ProcedureAnswer& answer) {
    constexpr double hair = 1e-9; ///< of the arithmetic, not of the syringe
    const bool saline = answer.line == u"volume"_s;
    if (answer.line != u"adrenaline"_s && !saline)
        return success();
    const std::optional<double> grams = log.number(u"weight"_s);
    const double ml = answer.value.toDouble();
    if (ml <= 0)
        return refusedDose(QCoreApplication::translate("muying::pph", "剂量要大于 0，没有记入。"));
    if (!saline && answer.with.isEmpty())
        return refusedDose(QCoreApplication::translate("muying::pph", "先选肾上腺素的途径，没有记入。"));
    if (answer.givenAnyway)
        return answer.reason.trimmed().isEmpty()
                   ? refusedDose(QCoreApplication::translate("muying::pph", "写明原因后才能照实记入。"))
                   : success();
    if (!grams)
        return refusedDose(
            QCoreApplication::translate("muying::pph", "没有体重，不能核对剂量，没有记入。先填出生体重。"));
    if (saline) {
        const double most = *grams / 1000 * procedure.figure(u"saline_ml_kg"_s);
        return ml <= most + hair
                   ? success()
                   : refusedDose(QCoreApplication::translate(
                                     "muying::pph", "生理盐水 %1 mL 超过这个体重的 %2 mL，没有记入。")
                                     .arg(milliliters(ml), milliliters(most)));
    }
    const auto range = adrenalineMl(procedure, log, answer.with);
    if (ml < range->first - hair || ml > range->second + hair)
        return refusedDose(
            QCoreApplication::translate(
                "muying::pph", "1:10000 肾上腺素 %1 mL 不在这个体重和途径的 %2～%3 mL 内，没有记入。")
                .arg(milliliters(ml), milliliters(range->first), milliliters(range->second)));
    const ProcedureAnswer* before = log.newest(u"adrenaline"_s);
    const auto wait = static_cast<qint64>(procedure.figure(u"adrenaline_every_min"_s) * 60);
    if (before && answer.at.isValid() && std::abs(before->at.secsTo(answer.at)) < wait)
        return refusedDose(
            QCoreApplication::translate("muying::pph", "距上一剂肾上腺素不足 %1 分钟，没有记入。")
                .arg(wait / 60));
    return success();
}

std::optional<double> wantedSaturation(const content::Procedure& procedure, qint64 seconds) {
    std::optional<double> wanted;
    for (const int minute : {1, 2, 3, 4, 5, 10}) {
        if (seconds >= 60 * minute)
            wanted = procedure.figure(u"spo2_%1_min"_s.arg(minute));
    }
    return wanted;
}

} // namespace muying::pph
