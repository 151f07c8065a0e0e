#pragma once
#include "core/pph/cockpit.h"
#include "core/pph/event_json.h"
#include "tests/core/pph/helpers.h"

namespace muying::tests {

/// Writes the lines of a log as they lie in the file, and reads them back.
class LogLines {
public:
    /// Begins at minute 0 with a vaginal birth of a healthy woman then.
    explicit LogLines(const QJsonObject& more = {});

    LogLines& add(const pph::Event& event, const QString& role = {}, int corrects = 0);
    LogLines& step(double at, const QString& code, const QString& mark = u"done"_s);
    LogLines& line(double at, QJsonObject what);

    pph::RunLog read() const; ///< must succeed
    pph::Cockpit at(double minute, const pph::CockpitSettings& settings = {}) const;

private:
    std::vector<pph::KeptLine> m_lines;
};

pph::Event observedOf(double at);
pph::Event actOf(double at, pph::EventKind kind, const QString& word = {}, bool yes = true);

} // namespace muying::tests
