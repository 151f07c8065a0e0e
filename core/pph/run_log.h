#pragma once
#include "core/base/result.h"
#include "core/content/checklist.h"
#include "core/pph/run.h"

#include <QHash>
#include <QJsonObject>

namespace muying::pph {

/// A line as it lies in the file: its number within the run, who was signed in, and what.
struct KeptLine {
    int number = 0;
    QString user;
    QJsonObject what;
};

enum class LineKind {
    Start,
    Event,
    Step,
    Birth,
    Woman,
    Link,
    Team,
    Withdraw,
    Clock,
    Fault,
    Filed,
    Handover, ///< an answer of the handover list
    Signed,   ///< the handover list, by both sides
    Close
};
enum class StepMark { Done, NotApplicable, Undone };

/// One line of the log. All times are those of the run: a clock that was set during it does not move them.
struct LogLine {
    int number = 0;
    LineKind kind = LineKind::Event;
    QDateTime at;           ///< when it happened
    QDateTime written;      ///< when it was entered
    QString user;           ///< id of the signed-in user
    QString role;           ///< who did it: code of Protocol::roles; may be empty
    int corrects = 0;       ///< number of the line this one stands for
    int correctedBy = 0;    ///< number of the line that stands for this one; such a line no longer counts
    QString why;            ///< reason of a correction, of a step that does not apply, of a dose given anyway
    bool confirmed = false; ///< a doctor confirmed a dose that asked for it
    bool givenAnyway = false; ///< the dose was given against the rules and had to be written down; see why
    Event event;              ///< of LineKind::Event
    QString code;             ///< step, planted fault, outcome
    QString text;             ///< what was told, name, closing sentence
    StepMark mark = StepMark::Done;
    qint64 jumpSeconds = 0; ///< of LineKind::Clock: the clock of the PC went forward (or back) by so much

    bool counts() const { return correctedBy == 0; }
    /// Entered more than a minute after it happened.
    bool late() const { return at.secsTo(written) > 60; }
};

/// A person of the team in a run.
struct TeamMember {
    QString role;
    QString name;
};

/// A run read back from its lines.
struct RunLog {
    QString id;
    bool drill = false;
    QString scenario; ///< of a drill
    QString edition;  ///< of the protocol it was begun with
    QString subject;  ///< pregnancy or woman; empty while nobody has linked it
    QString name;     ///< as told at the bedside, or of the linked woman
    int people = 0;   ///< at the scene; 0 = not said
    std::vector<TeamMember> team;
    QDateTime startedAt, lastAt, closedAt;
    QString outcome;                  ///< of a closed run
    QHash<QString, QString> handover; ///< answers that no event gives, by code of the item
    QString handedBy, receivedBy;     ///< signatures of the handover list; empty = not signed
    QDateTime handedAt;
    Run run; ///< what the engine reads: corrected lines are left out, the bundle is put in
    std::vector<LogLine> lines;
    qint64 clockOffset = 0; ///< seconds the PC's clock is ahead of the run's

    bool closed() const { return closedAt.isValid(); }
    const LogLine* line(int number) const;
};

/// Reads a run. Damaged if a line cannot be read.
Result<RunLog> readRunLog(const content::Protocol& protocol, const QString& id,
                          const std::vector<KeptLine>& lines);

/// "start", "event", …: the name of a kind of line in the file.
QString lineKindName(LineKind kind);

} // namespace muying::pph
