#pragma once
#include "core/base/clock.h"
#include "core/base/steady_clock.h"
#include "core/pph/dose_check.h"
#include "core/pph/run_log.h"
#include "core/store/store.h"
#include "core/work/run_clock.h"

#include <memory>

namespace muying::work {

/// How a run begins. Nothing need be known: name, birth and record may come later.
struct RunStart {
    bool drill = false;
    QString scenario; ///< of a drill
    QString subject;  ///< pregnancy or woman; empty = not linked yet
    QString name;     ///< name or bed as told; empty = not told
    int people = 0;
    pph::Birth birth;
    pph::Woman woman;
};

/// Beside what happened: who, when, and what a doctor took upon himself.
struct Told {
    QString role{};         ///< A … E; may be empty
    QDateTime at{};         ///< in the time of the run; invalid = now. Earlier is written down as added later
    bool confirmed = false; ///< a dose that asks for a doctor's word has it
    QString givenAnyway{};  ///< why a dose the rules refuse has been given all the same; empty = it has not
};

/// A live haemorrhage (or birth under observation, or drill). Every change is on the disk before it can be
/// seen here; after a failure nothing has changed. Lines are only added: a correction is a new line that
/// names the one it stands for.
class PphRun {
public:
    struct Tools {
        store::Store& store;
        const content::Protocol& protocol;
        const Clock& clock;
        const SteadyClock& steady;
    };
    /// Conflict while a run of the same woman is open; Conflict too while another nameless one is open.
    static Result<std::unique_ptr<PphRun>> start(const Tools& tools, const RunStart& start);
    /// Takes up an open run where it was, or opens a closed one for reading.
    static Result<std::unique_ptr<PphRun>> resume(const Tools& tools, const QString& id);

    const QString& id() const { return m_log.id; }
    const pph::RunLog& log() const { return m_log; }
    const content::Protocol& protocol() const { return m_tools.protocol; }
    /// The time of the run: that of the PC's clock, but what somebody sets on it during the run does not
    /// count.
    QDateTime now() const;
    /// Compares the PC's clock with the steady one; a change of more than two seconds becomes a line. Call it
    /// about once a second. The jump in seconds, 0 if there was none.
    Result<qint64> watchClock();

    /// Refused in a sentence: what cannot be true, a dose the rules forbid, a dose that needs a doctor's
    /// word.
    Status record(pph::Event event, const Told& told = {});
    Status correct(int line, pph::Event event, const QString& why, const Told& told = {});
    Status withdraw(int line, const QString& why);
    Status markStep(const QString& step, pph::StepMark mark, const Told& told = {}, const QString& why = {});
    Status setBirth(const pph::Birth& birth);
    Status setWoman(const pph::Woman& woman);
    /// Puts the run into a woman's record; refused while another open run is hers.
    Status link(const QString& subject, const QString& name);
    Status setTeam(int people, const std::vector<pph::TeamMember>& team);
    Status plantFault(const QString& code, const QString& sentence); ///< of a drill only
    /// Remembers that an observation stands in the record as this entry.
    Status filed(int line, const QString& entry);
    /// An answer of the handover list that no event gives; takes a signature back.
    Status answerHandover(const QString& item, const QString& text);
    /// Closes the handover list. Refused while an item is open (the sentence names them) or a name is
    /// missing.
    Status signHandover(const QString& handing, const QString& receiving);
    Status close(const QString& outcome, const QString& sentence);

    /// The verdict on a dose at the present moment, before it is given.
    pph::DoseVerdict check(const pph::Dose& dose) const;

private:
    PphRun(const Tools& tools, pph::RunLog log);
    Status append(QJsonObject what, const Told& told = {});
    Status checkDoses(const pph::Run& before, const pph::Event& event, const Told& told) const;
    Status writeEvent(pph::Event event, const Told& told, int replacing, const QString& why);
    Status mayCorrect(int number) const;
    Status needOpen() const;

    Tools m_tools;
    pph::RunLog m_log;
    std::vector<pph::KeptLine> m_kept;
    RunClock m_time;
};

/// A run in a list.
struct RunHead {
    QString id;
    bool drill = false;
    QString scenario, subject, name;
    QDateTime startedAt, lastAt; ///< in the time of the run
    bool closed = false;
    int stage = 0; ///< −1: a procedure, which has neither stage nor loss
    int totalMl = 0;
    bool damaged = false; ///< a line is missing or does not open: show it as damaged
};
/// A run for reading: papers, indicators.
Result<pph::RunLog> readPphRun(const store::Store& store, const content::Protocol& protocol,
                               const QString& id);
/// Every run; open ones first, then the newest. Reads one line of each.
Result<std::vector<RunHead>> pphRuns(const store::Store& store);

} // namespace muying::work
