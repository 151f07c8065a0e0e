#include "core/work/clock_check.h"

#include <QCoreApplication>

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;

Result<QString> clockNotice(const Desk& desk) {
    constexpr qint64 toleratedSeconds = 300; // clocks that are set by hand differ by that much
    constexpr int lately = 200;              // rows; unlocking after the change has written some already
    const auto rows = desk.store().auditRows(lately);
    if (!rows)
        return rows.error();
    const QDateTime now = desk.clock().now();
    const auto newest = std::ranges::max_element(*rows, {}, &store::AuditRow::at);
    if (newest == rows->end() || now.secsTo(newest->at) <= toleratedSeconds)
        return QString();
    const QString form = u"yyyy-MM-dd HH:mm"_s;
    return QCoreApplication::translate(
               "muying::work",
               "电脑时间 %1 早于最近一次保存的时间 %2，时钟可能被调回。已有记录都在，没有丢失；请先核对电脑的"
               "日期和时间，否则期限会算错。")
        .arg(now.toString(form), newest->at.toString(form));
}

} // namespace muying::work
