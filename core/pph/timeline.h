#pragma once
#include "core/pph/dose_check.h"
#include "core/pph/measure.h"
#include "core/pph/signs.h"

namespace muying::pph {

/// The log of a birth read from its beginning, one event after the other in time; answers what holds at the
/// moment reached so far.
class Timeline {
public:
    Timeline(const content::Protocol& protocol, const Run& run);

    /// Takes the next event (in order of time); an order is answered by doseContext() and changes nothing.
    void add(const Event& event);
    /// Call when every event of one moment has been added: readings of one minute belong together.
    void endMoment(const QDateTime& at);

    int totalMl() const { return m_loss.totalMl(); }
    int total24hMl() const { return m_lossInWindow.totalMl(); } ///< lost within 24 hours of birth
    const BloodLoss& loss() const { return m_loss; }
    Signs signs(const QDateTime& at) const;
    bool inWindow(const QDateTime& at) const; ///< not later than 24 hours after birth
    Trigger who(const QDateTime& at) const;
    bool line() const { return m_lineCrossed && !m_controlled; }
    bool diagnosis(const QDateTime& at) const;
    bool bleeding() const { return !m_controlled; }
    std::optional<double> percentBloodVolume() const; ///< unrounded

    int stage() const { return m_stage; }
    QDateTime stageSince() const { return m_stageSince; }
    QDateTime firstTrigger() const { return m_firstTrigger; }
    double maxRate() const { return m_maxRate; }
    double maxShockIndex() const { return m_maxShockIndex; }
    std::optional<double> lowestSbp() const { return m_lowestSbp; }
    bool fastByVolume() const { return m_halfVolume || m_wholeVolume; }
    bool halfVolume() const { return m_halfVolume; }
    bool wholeVolume() const { return m_wholeVolume; }
    bool concealed() const { return m_concealed; }
    bool uterotonicBeforeBirth() const { return m_uterotonicBeforeBirth; }
    double crystalloidMl() const { return m_crystalloidMl; }
    double colloidMl() const { return m_colloidMl; }
    const std::optional<Event>& hb() const { return m_hb; }
    const std::optional<Event>& call() const { return m_call; }
    QDateTime bundleAt() const { return m_bundleAt; }
    const QStringList& findings() const { return m_findings; }
    const DrugHistory& drugs() const { return m_drugs; }
    DoseContext doseContext() const;

private:
    void addLoss(const Event& event);
    void addDrug(const Event& event);
    void addWord(const Event& event);
    void measureRates(const QDateTime& at);
    int stageByVolume(const QDateTime& at) const;
    int stageBySigns(const QDateTime& at) const;
    int stageBySpeed() const;

    const content::Protocol& m_protocol;
    const content::PphLimits& m_limits;
    const Run& m_run;
    BloodLoss m_loss, m_lossInWindow;
    SignLog m_signs;
    DrugHistory m_drugs;
    struct Reading {
        QDateTime at;
        int totalMl = 0;
    };
    std::vector<Reading> m_readings;
    bool m_lossChanged = false;
    bool m_lineCrossed = false, m_lineMissed = false;
    bool m_controlled = false, m_bleedingSeen = false, m_concealed = false;
    bool m_halfVolume = false, m_wholeVolume = false, m_uterotonicBeforeBirth = false;
    std::optional<bool> m_placenta;
    std::optional<Event> m_hb, m_call;
    QDateTime m_bundleAt, m_stageSince, m_firstTrigger;
    QStringList m_findings;
    double m_crystalloidMl = 0, m_colloidMl = 0, m_maxRate = 0, m_maxShockIndex = 0;
    std::optional<double> m_lowestSbp;
    int m_stage = 0;
};

} // namespace muying::pph
