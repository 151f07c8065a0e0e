#pragma once
#include <QDateTime>
#include <QString>

namespace muying::work {

/// Two files of one person made one. Kept as an entry of mergeForm in the joined file; undoing voids it.
/// Every entry keeps its file and its versions: the kept file is merely read together with those joined to
/// it.
struct Merge {
    QString joinedId;
    QString name; ///< as the joined file calls her
    QDateTime at;
    QString author; ///< name of the user
    QString reason;
};

} // namespace muying::work
