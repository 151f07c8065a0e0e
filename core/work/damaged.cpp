#include "core/work/damaged.h"

#include <QCoreApplication>

namespace muying::work {

QString damagedName() {
    return QCoreApplication::translate("muying::work", "档案损坏，打不开");
}

QJsonObject shownIdentity(const store::SubjectRow& row) {
    return row.damaged ? QJsonObject{{QStringLiteral("name"), damagedName()}} : row.subject.identity;
}

} // namespace muying::work
