#pragma once
#include "core/pph/procedure_log.h"
#include "core/pph/resuscitation.h"
#include "core/store/store.h"
#include "core/work/run_clock.h"

#include <memory>

namespace muying::work {

struct ProcedureStart {
    QString subject; ///< woman, pregnancy or child; empty = not linked yet
    QString name;    ///< as told; empty = not told
    bool drill = false;
};

/// One answer as it is given.
struct ProcedureSaid {
    QString line, value;
    QString with{}; ///< route of a dose
    QString role{}; ///< empty = the first role of the line
    QString reason{};
    bool notApplicable = false;
    bool givenAnyway = false;
    QDateTime at{}; ///< in the time of the run; invalid = now
};

/// A checklist being run: caesarean, resuscitation. Every line is on the disk before it can be seen here;
/// after a failure nothing has changed. Lines are only added: a correction names what it stands for.
class ProcedureRun {
public:
    struct Tools {
        store::Store& store;
        const content::Procedure& procedure;
        const Clock& clock;
        const SteadyClock& steady;
    };
    /// Conflict while a run of the same procedure for the same person (or another nameless one) is open.
    static Result<std::unique_ptr<ProcedureRun>> start(const Tools& tools, const ProcedureStart& start);
    /// Takes up an open run where it was, or opens a closed one for reading.
    static Result<std::unique_ptr<ProcedureRun>> resume(const Tools& tools, const QString& id);

    const QString& id() const { return m_log.id; }
    const pph::ProcedureLog& log() const { return m_log; }
    const content::Procedure& procedure() const { return m_tools.procedure; }
    QDateTime now() const { return m_time.now(); }
    /// As PphRun::watchClock(): call it about once a second.
    Result<qint64> watchClock();

    Status answer(const ProcedureSaid& said);
    /// A new answer in place of line `number`.
    Status correct(int number, const ProcedureSaid& said);
    Status withdraw(int number, const QString& why);
    Status setTeam(const QHash<QString, QString>& names);
    Status link(const QString& subject, const QString& name);
    /// Closes a phase with the names of its signers. Refused while a line is open (the sentence names them),
    /// a phase before it is not signed, a name is missing or one person signs for two.
    Status sign(const QString& phase, const QHash<QString, QString>& names, const QStringList& filled);
    /// Refused while a phase that must be signed is not.
    Status close(const QString& sentence, const QStringList& filled);

private:
    ProcedureRun(const Tools& tools, pph::ProcedureLog log);
    Status append(QJsonObject what, const QDateTime& at = {});
    Status write(const ProcedureSaid& said, int replacing);
    Status needOpen() const;
    QString openWords(const content::ProcedurePhase& phase, const QStringList& filled) const;

    Tools m_tools;
    pph::ProcedureLog m_log;
    std::vector<pph::KeptLine> m_kept;
    RunClock m_time;
};

struct ProcedureHead {
    QString id, procedure, subject, name;
    QDateTime startedAt, lastAt;
    bool closed = false, damaged = false, drill = false;
};
/// Every run of every procedure; open ones first, then the newest.
Result<std::vector<ProcedureHead>> procedureRuns(const store::Store& store);
Result<pph::ProcedureLog> readProcedureRun(const store::Store& store, const QString& id);

} // namespace muying::work
