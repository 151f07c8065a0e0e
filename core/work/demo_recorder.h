#pragma once
#include "core/work/demo_random.h"
#include "core/work/desk.h"

namespace muying::work {

/// Keeps one invented woman's records the way a desk does - cleaned, computed, validated, assessed - but on
/// days of the past and in memory, so that thousands fit into one transaction. Unlikely values are confirmed,
/// impossible ones fail.
class DemoRecorder {
public:
    DemoRecorder(Desk& desk, DemoRandom& random);

    Status registerWoman(const record::Answers& cover, const QDateTime& at);
    /// Puts the pregnancy before (if any) away and opens the next.
    Status openPregnancy(const record::Answers& episode, const QDateTime& at);
    /// A new entry with what the form offers by itself (prefill) under the given answers.
    Status fill(const QString& form, const record::Answers& answers, const QDateTime& at);
    /// A new version of the newest entry of a form, the given answers over the old ones.
    Status change(const QString& form, const record::Answers& answers, const QDateTime& at);
    /// A duty registered as done by hand.
    Status done(const QString& code, const QString& key, const QDateTime& at);
    Status doneChild(int index, const QString& code, const QString& key, const QDateTime& at);

    /// Numbered records told so far; they bear their id in place of a number until one is given.
    struct Unnumbered {
        QString id, form;
        QDateTime at;
    };
    const std::vector<Unnumbered>& unnumbered() const { return m_unnumbered; }
    void number(const QString& id, const QString& number);

    /// Registers the children of the birth records of this pregnancy that have no file yet, as the desk does.
    Status bear(const QDateTime& at);
    int children() const { return static_cast<int>(m_children.size()); }
    const Chart& child(int index) const { return m_children[static_cast<std::size_t>(index)]; }
    /// A new entry of a child, with what the form offers under the given answers.
    Status fillChild(int index, const QString& form, const record::Answers& answers, const QDateTime& at);

    const Chart& chart() const { return m_chart; }
    Result<risk::Assessment> assessment(const QDate& on) const;
    /// What to save, in order; the recorder is empty afterwards. Tasks stand as of `now`.
    std::vector<store::SaveRequest> finish(const QDateTime& now);

private:
    Status record(const content::Form& form, record::Entry entry, const QDateTime& at);
    void holdNumber(const content::Form& form, record::Entry& entry, const QDateTime& at);
    Status assessAfter(const record::Entry& cause);
    void putAway(const QDateTime& now);

    FixedClock m_clock;
    Desk m_desk;
    DemoRandom& m_random;
    Chart m_chart;
    std::vector<Chart> m_children;
    QDateTime m_now; ///< the real present, for tasks
    std::vector<record::Subject> m_subjects;
    std::vector<record::Entry> m_entries;  ///< first versions
    std::vector<record::Entry> m_versions; ///< later versions, in order
    store::SaveRequest m_consequences;
    std::vector<Unnumbered> m_unnumbered;
};

} // namespace muying::work
