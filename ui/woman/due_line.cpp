#include "ui/woman/due_line.h"

#include "core/work/worklist.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tag.h"

#include <QCoreApplication>
#include <QHBoxLayout>

namespace muying::ui {

using namespace Qt::StringLiterals;

QString timeLeftText(qint64 seconds) {
    const qint64 days = seconds / 86400;
    const QString clock = u"%1:%2"_s.arg(seconds % 86400 / 3600).arg(seconds % 3600 / 60, 2, 10, QChar(u'0'));
    return days > 0 ? QCoreApplication::translate("muying::ui", "余 %1天 %2").arg(days).arg(clock)
                    : QCoreApplication::translate("muying::ui", "余 %1").arg(clock);
}

DueLine::DueLine(const content::Library& library, const store::Task& task, const QDateTime& now,
                 QWidget* parent)
    : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    const QString what = work::taskTitle(library, task).in(uiLanguage());
    row->addWidget(label(what, Voice::Body, this, true), 1);
    // Windows of whole days end with the last second of the day; anything else is a clock that runs.
    const bool clock = task.due.time() < QTime(23, 59);
    const QDate due = task.due.date();
    QString text;
    TagKind kind = TagKind::Later;
    if (task.due < now) {
        text = due < now.date() ? tr("逾期 %1 天").arg(due.daysTo(now.date())) : tr("已逾期");
        kind = TagKind::Overdue;
    } else if (clock) {
        text = timeLeftText(now.secsTo(task.due));
        kind = now.secsTo(task.due) < 6 * 3600 ? TagKind::Clock : TagKind::Today;
    } else if (task.from <= now.date() && due == now.date()) {
        text = tr("今天");
        kind = TagKind::Today;
    } else if (task.from > now.date()) {
        text = tr("%1 起").arg(task.from.toString(u"MM-dd"_s));
    } else {
        text = tr("%1 前").arg(due.toString(u"MM-dd"_s));
    }
    row->addWidget(new TagLabel(text, kind, this), 0, Qt::AlignTop);
    setAccessibleName(what + u' ' + text);
}

} // namespace muying::ui
