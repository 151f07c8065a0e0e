#include "tests/core/pph/log_lines.h"

#include "core/pph/birth_json.h"

namespace muying::tests {

using namespace pph;

LogLines::LogLines(const QJsonObject& more) {
    const Run run = healthyBirth();
    QJsonObject start{{u"do"_s, u"start"_s},
                      {u"birth"_s, birthJson(run.birth)},
                      {u"woman"_s, womanJson(run.woman)},
                      {u"edition"_s, u"CN-2023"_s}};
    for (auto member = more.begin(); member != more.end(); ++member)
        start.insert(member.key(), member.value());
    line(0, start);
}

LogLines& LogLines::line(double at, QJsonObject what) {
    if (!what.contains(u"at"_s))
        what.insert(u"at"_s, logMoment(minute(at)));
    if (!what.contains(u"written"_s))
        what.insert(u"written"_s, logMoment(minute(at)));
    // A line is never written before the one above it, whenever it happened.
    const QString before = m_lines.empty() ? QString() : m_lines.back().what.value("written"_L1).toString();
    if (what.value("written"_L1).toString() < before)
        what.insert(u"written"_s, before);
    m_lines.push_back({static_cast<int>(m_lines.size()) + 1, u"user"_s, what});
    return *this;
}

LogLines& LogLines::add(const Event& event, const QString& role, int corrects) {
    QJsonObject what{{u"do"_s, u"event"_s},
                     {u"event"_s, eventJson(event)},
                     {u"at"_s, logMoment(event.at)},
                     {u"written"_s, logMoment(event.at)},
                     {u"role"_s, role}};
    if (corrects > 0)
        what.insert(u"corrects"_s, corrects);
    return line(0, what);
}

LogLines& LogLines::step(double at, const QString& code, const QString& mark) {
    return line(at, {{u"do"_s, u"step"_s}, {u"code"_s, code}, {u"mark"_s, mark}});
}

RunLog LogLines::read() const {
    auto log = readRunLog(shippedProtocol(), u"run"_s, m_lines);
    INFO((log ? std::string() : log.error().detail.toStdString()));
    REQUIRE(log.ok());
    return *log;
}

Cockpit LogLines::at(double after, const CockpitSettings& settings) const {
    const auto state = cockpit(shippedProtocol(), read(), settings, minute(after));
    INFO((state ? std::string() : state.error().message.toStdString()));
    REQUIRE(state.ok());
    return *state;
}

Event observedOf(double at) {
    Event event = vitalsOf(at, 84, 118, 74);
    event.kind = EventKind::Observe;
    event.observation.uterus = u"firm"_s;
    event.observation.bladder = u"empty"_s;
    return event;
}

Event actOf(double at, EventKind kind, const QString& word, bool yes) {
    Event event;
    event.kind = kind;
    event.at = minute(at);
    event.word = word;
    event.yes = yes;
    return event;
}

} // namespace muying::tests
