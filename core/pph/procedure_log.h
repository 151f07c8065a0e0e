#pragma once
#include "core/content/procedure.h"
#include "core/pph/run_log.h"

namespace muying::pph {

/// One answered line of a procedure, as it lies in the log.
struct ProcedureAnswer {
    int number = 0;
    QString line;
    QString value; ///< "true"/"false", a code, codes or points with commas, a number, a moment, words
    QString with;  ///< of a dose: code of the route
    bool notApplicable = false; ///< then the reason says why
    QString reason;
    bool givenAnyway = false; ///< a dose outside its limits that was given and had to be written down
    QString role, by;         ///< who confirmed it
    QString user;             ///< id of who was signed in
    QDateTime at, written;    ///< in the time of the run
    int replacedBy = 0;       ///< line that took it back or stands for it

    bool counts() const { return replacedBy == 0; }
};

struct PhaseSignature {
    QString phase;
    QHash<QString, QString> names; ///< by role
    QDateTime at;
};

/// A run of a procedure read back from its lines.
struct ProcedureLog {
    QString id, procedure, edition;
    QString subject, name; ///< woman, pregnancy or child; empty while nobody has linked it
    bool drill = false;
    QHash<QString, QString> team; ///< name by role
    QDateTime startedAt, lastAt, closedAt;
    QString closing;                        ///< the last sentence
    std::vector<ProcedureAnswer> answers;   ///< in the order written, also those that no longer count
    std::vector<PhaseSignature> signatures; ///< in force: a change of the phase takes them away
    qint64 clockOffset = 0;                 ///< seconds the PC's clock is ahead of the run's

    bool closed() const { return closedAt.isValid(); }
    const ProcedureAnswer* newest(const QString& line) const; ///< null while it is not answered
    const PhaseSignature* signature(const QString& phase) const;
    /// Of a line that holds a moment; invalid while it has none.
    QDateTime moment(const QString& line) const;
    std::optional<double> number(const QString& line) const;
};

/// Damaged if a line cannot be read.
Result<ProcedureLog> readProcedureLog(const QString& id, const std::vector<KeptLine>& lines);

/// Refuses in a sentence what cannot be true or may not be given; nothing is changed. `now` in the time of
/// the run.
Status checkAnswer(const content::Procedure& procedure, const ProcedureLog& log,
                   const ProcedureAnswer& answer, const QDateTime& now);

/// Is the line asked as things stand?
bool isAsked(const content::Procedure& procedure, const ProcedureLog& log,
             const content::ProcedureLine& line);
/// Lines that keep a phase from being signed. `filled`: forms that stand in her record.
QStringList openLines(const content::Procedure& procedure, const ProcedureLog& log,
                      const content::ProcedurePhase& phase, const QStringList& filled);

/// Whole minutes from the decision to the birth of the first baby; none while one of the two is missing.
std::optional<int> decisionToDelivery(const ProcedureLog& log);
/// Points of an Apgar answer together; none if it does not read as five times 0 to 2.
std::optional<int> apgarTotal(const QString& value);

} // namespace muying::pph
