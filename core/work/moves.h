#pragma once
#include <QDate>
#include <QString>

namespace muying::work {

/// Why someone is not cared for here any more.
enum class Leaving {
    Moved,   ///< 迁出／转出
    Died,    ///< 死亡
    Lost,    ///< 失访
    AgedOut, ///< 满7岁结束管理 (children only)
    Closed,  ///< 结案／注销
};
QString leavingName(Leaving leaving); ///< "moved"

/// A file taken out of care. Kept as an entry of transferForm: direction "out", reason, date, place, note.
struct Departure {
    Leaving reason = Leaving::Moved;
    QDate date;
    QString place; ///< where she went; may be empty
    QString note;
    bool withChildren = false; ///< of a woman: her children in care go with her
};

/// Someone who comes, or comes back. Kept as an entry of transferForm: direction "in", date, place, note.
struct Arrival {
    QDate date;
    QString from; ///< clinic or place; may be empty
    QString note;
};

} // namespace muying::work
