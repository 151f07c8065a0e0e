#pragma once
#include "core/work/demo_agenda.h"
#include "core/work/demo_story.h"

#include <QSet>

namespace muying::work {

/// What the invented clinic does about the duties a colour brings: report, case file, referral letter, the
/// programme against infections and the follow-up calls. Mostly in time; what lies open is of these days.
class DemoDuties {
public:
    DemoDuties(DemoScene& scene, const DemoScript& script);

    /// Plans what has become due by what was entered at `at` and is not planned yet.
    Status follow(DemoAgenda& agenda, const QDateTime& at);
    /// The answer to the newest letter, as it comes with the grading; nothing if no letter waits for one.
    Status answer(const record::Answers& grading, const QDateTime& at);

private:
    std::vector<store::Task> open(const QDateTime& at) const;
    const store::Task* stillOpen(const std::vector<store::Task>& tasks, const store::Task& task) const;
    void planTask(DemoAgenda& agenda, const store::Task& task, const QDateTime& at);
    void planContact(DemoAgenda& agenda, const store::Task& task);
    void planSteps(DemoAgenda& agenda, const QString& letter, const QDateTime& at);
    QDateTime momentFor(const store::Task& task, const QDateTime& at);

    Status settle(const store::Task& task, DemoAgenda& agenda, const QDateTime& at);
    Status report(const QDateTime& at);
    Status openCase(const QDateTime& at);
    Status writeLetter(DemoAgenda& agenda, const QDateTime& at);
    Status contact(const QDateTime& at);

    DemoScene& m_scene;
    const DemoScript& m_script;
    DemoRandom m_dice; ///< of its own: the rest of the story stays the same whatever is done here
    QSet<QString> m_planned;
    int m_letters = 0;
};

// The forms of it.
record::Answers demoLetter(const DemoScene& scene, const DemoScript& script, const QDateTime& at);
record::Answers demoLetterAnswer(const record::Answers& grading, const QDateTime& at);
record::Answers demoReturnSheet(const DemoScene& scene, const record::Entry& letter,
                                const record::Answers& grading, const QDate& day);
record::Answers demoReport(const DemoScene& scene, const DemoScript& script, const QDateTime& at);
record::Answers demoCaseSheet(const DemoScene& scene, const DemoScript& script, const QDate& day);
record::Answers demoContact(const DemoScene& scene, const DemoScript& script, const QDateTime& at,
                            bool reached, int intervalDays);

} // namespace muying::work
