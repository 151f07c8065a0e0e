#pragma once
#include "core/pph/cockpit.h"

namespace muying::pph {

/// What the log says, in one language; the words stand in the protocol, so that paper can have two languages.
class LogWords {
public:
    LogWords(const content::Protocol& protocol, const RunLog& log, Language language)
        : m_protocol(protocol), m_log(log), m_language(language) {}

    /// A line of the log as one sentence: 称重 444−150 g，+280 mL，累计 1080 mL（补记）.
    QString line(const LogLine& line) const;
    QString event(const Event& event) const;
    /// "warning.sbp_low", "reason.over_1000" …
    QString word(const QString& code) const { return m_protocol.word(code).in(m_language); }
    QStringList words(const QString& kind, const QStringList& codes) const;
    QString alarm(const Cockpit& state, const CockpitAlarm& alarm) const;
    /// 250 µg 肌注 / 20 U 加入 500 mL，60 mL/h
    QString dose(const Dose& dose) const;
    /// What is known of the woman and what nobody has asked: 哮喘，孕前 54 kg，尚未询问：青光眼
    QString woman() const;
    QString drugName(const QString& code) const;
    QString stageName(int stage) const;
    /// 1小时5分
    QString duration(qint64 seconds) const;

private:
    QString filled(const QString& code, const QStringList& values) const;
    QString joined(const QStringList& parts) const { return parts.join(word(QStringLiteral("list.comma"))); }
    QString loss(const Event& event) const;
    QString signs(const Event& event) const;
    QString observed(const Event& event) const;
    QString treatment(const Event& event) const;
    QString statement(const Event& event) const;
    QString act(const Event& event) const;
    QString body(const LogLine& line) const;
    QString marks(const LogLine& line) const;
    QString birth() const;

    const content::Protocol& m_protocol;
    const RunLog& m_log;
    Language m_language;
};

/// "alarm.vitals_due" …: the code of an alarm.
QString alarmName(AlarmKind kind);

} // namespace muying::pph
