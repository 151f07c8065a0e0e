#pragma once
#include <QDateTime>
#include <QMap>

#include <optional>
#include <vector>

namespace muying::tests {

/// What happens to one invented woman in the scripted year, as moments. An invalid one never happens.
struct ScriptedWoman {
    int number = 0;
    int rank = 1;       ///< colour her values come to: 1 green … 4 red
    int gradedRank = 0; ///< what the hospital grades
    QDate lmp;
    QDateTime booked, screened;
    QDateTime letter, arrived, returned;
    QDateTime report, secondReport; ///< of the computed colour; of the graded one
    QDateTime caseOpened, opinion;
    std::vector<std::pair<int, QDateTime>> visits; ///< slot 2 … 5
    std::vector<QDateTime> contacts;
    QDateTime birth, homeVisit, dayFortyTwo;

    QDate dayOfWeek(int gestationalDays) const { return lmp.addDays(gestationalDays); }
};
/// 300 women from nothing but their number: who comes late, who is forgotten, who is graded higher.
std::vector<ScriptedWoman> scriptedWomen(int count, const QDate& first, const QDate& last);

/// A duty as the regulation makes it, reckoned from the moments alone.
struct ExpectedDuty {
    QString state; ///< "open", "done", "missed"
    QDateTime due;
};
/// The watched duties of a woman at `now` by name ("report", "ANC3" …), worked out without the program.
QMap<QString, ExpectedDuty> expectedDuties(const ScriptedWoman& woman, const QDateTime& now);

/// Names of the watched duties.
QStringList watchedDuties();

} // namespace muying::tests
