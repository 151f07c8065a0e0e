#include "ui/today/today_model.h"

#include "ui/child/child_facts.h"
#include "ui/widgets/mark_label.h"
#include "ui/widgets/theme.h"
#include "ui/woman/woman_facts.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace muying::ui {

namespace {

constexpr quintptr todayGroupId = 0;

QString todayGroupTitle(work::DueGroup group) {
    switch (group) {
    case work::DueGroup::Overdue:
        return QCoreApplication::translate("muying::ui", "逾期");
    case work::DueGroup::Today:
        return QCoreApplication::translate("muying::ui", "今天");
    case work::DueGroup::ThisWeek:
        return QCoreApplication::translate("muying::ui", "7天内");
    case work::DueGroup::Later:
        return QCoreApplication::translate("muying::ui", "以后");
    }
    return {};
}

} // namespace

QString todayTimeLeft(qint64 seconds) {
    const qint64 minutes = qMax<qint64>(0, seconds / 60);
    return u"%1:%2"_s.arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString todayMarkText(const work::WorkItem& item) {
    if (item.childId.isEmpty())
        return marksSpoken(marksOf(item.colour, item.purple));
    return work::belongsTo(item, work::WorkChip::RiskNewborns)
               ? QCoreApplication::translate("muying::ui", "高危新生儿")
               : QCoreApplication::translate("muying::ui", "儿童");
}

QString todayWeekText(const work::WorkItem& item) {
    if (item.ageDays)
        return childAgeText(item.birthDate, item.birthDate.addDays(*item.ageDays));
    if (item.daysPostpartum)
        return QCoreApplication::translate("muying::ui", "产后 %1天").arg(*item.daysPostpartum);
    if (item.gaDays)
        //: completed weeks and days of pregnancy
        return QCoreApplication::translate("muying::ui", "%1周+%2")
            .arg(*item.gaDays / 7)
            .arg(*item.gaDays % 7);
    return {};
}

QString todayAgeText(const work::WorkItem& item) {
    if (!item.childId.isEmpty())
        return item.motherName.isEmpty()
                   ? QString()
                   : QCoreApplication::translate("muying::ui", "母亲 %1").arg(item.motherName);
    QString text =
        item.ageYears > 0 ? QCoreApplication::translate("muying::ui", "%1岁").arg(item.ageYears) : QString();
    if (!item.gravidaPara.isEmpty())
        text += (text.isEmpty() ? QString() : u" "_s) + item.gravidaPara;
    return text;
}

QString todayDueText(const work::WorkItem& item, const QDateTime& now) {
    if (item.group == work::DueGroup::Overdue) {
        if (item.daysLate > 0)
            return QCoreApplication::translate("muying::ui", "逾期 %1 天").arg(item.daysLate);
        const qint64 late = item.secondsLeft ? -*item.secondsLeft : item.task.due.secsTo(now);
        return QCoreApplication::translate("muying::ui", "逾期 %1").arg(todayTimeLeft(late));
    }
    if (item.secondsLeft && *item.secondsLeft < 24 * 3600)
        return QCoreApplication::translate("muying::ui", "余 %1").arg(todayTimeLeft(*item.secondsLeft));
    if (item.group == work::DueGroup::Today)
        return QCoreApplication::translate("muying::ui", "今天");
    const QDate due = item.task.due.date();
    if (due == now.date().addDays(1))
        return QCoreApplication::translate("muying::ui", "明天");
    return due.toString(u"MM-dd"_s);
}

TodayModel::TodayModel(QObject* parent) : QAbstractItemModel(parent) {
}

void TodayModel::setList(work::Worklist list) {
    beginResetModel();
    m_list = std::move(list);
    regroup();
    endResetModel();
}

void TodayModel::setFilter(const WorklistFilter& filter) {
    beginResetModel();
    m_filter = filter;
    regroup();
    endResetModel();
}

void TodayModel::regroup() {
    m_groups.clear();
    for (std::size_t i = 0; i < m_list.items.size(); ++i) {
        const work::WorkItem& item = m_list.items[i];
        if (!m_filter.accepts(item))
            continue;
        if (m_groups.empty() || m_groups.back().group != item.group)
            m_groups.push_back({item.group, {}});
        m_groups.back().items.push_back(i);
    }
}

const work::WorkItem* TodayModel::item(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == todayGroupId)
        return nullptr;
    const Group& group = m_groups[index.internalId() - 1];
    return &m_list.items[group.items[static_cast<std::size_t>(index.row())]];
}

TodayModel::Heading TodayModel::heading(int groupRow) const {
    const Group& group = m_groups[static_cast<std::size_t>(groupRow)];
    Heading heading;
    heading.title = todayGroupTitle(group.group);
    heading.count = tr("%1 项").arg(group.items.size());
    const QDate today = m_list.at.date();
    const QString format = tr("M月d日 dddd");
    if (group.group == work::DueGroup::Overdue)
        heading.remark = tr("先按风险，再按天数");
    else if (group.group == work::DueGroup::Today)
        heading.remark = QLocale().toString(today, format);
    else if (group.group == work::DueGroup::ThisWeek)
        heading.remark = tr("至 %1").arg(QLocale().toString(work::lastDayOfWeek(today), format));
    return heading;
}

std::vector<const work::WorkItem*> TodayModel::shown() const {
    std::vector<const work::WorkItem*> all;
    for (const Group& group : m_groups)
        for (const std::size_t i : group.items)
            all.push_back(&m_list.items[i]);
    return all;
}

QModelIndex TodayModel::index(int row, int column, const QModelIndex& parent) const {
    if (column < 0 || column >= ColumnCount || row < 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : todayGroupId);
}

QModelIndex TodayModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || child.internalId() == todayGroupId)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, todayGroupId);
}

int TodayModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != todayGroupId || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].items.size());
}

int TodayModel::columnCount(const QModelIndex&) const {
    return ColumnCount;
}

QVariant TodayModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const work::WorkItem* row = item(index);
    if (row == nullptr) {
        if (index.column() != 0)
            return {};
        const Heading text = heading(index.row());
        return tr("%1，%2").arg(text.title, text.count);
    }
    switch (index.column()) {
    case Mark:
        return todayMarkText(*row);
    case Name:
        return u"%1 %2"_s.arg(row->name, todayAgeText(*row));
    case Week:
        return todayWeekText(*row);
    case What:
        return row->what.in(uiLanguage());
    case Due:
        return todayDueText(*row, m_list.at);
    case Responsible:
        return row->responsible;
    case Phone:
        return groupedPhone(row->phone);
    default:
        return {};
    }
}

QVariant TodayModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Mark:
        return tr("标记");
    case Name:
        return tr("姓名");
    case Week:
        return tr("孕周 / 产后");
    case What:
        return tr("应做");
    case Due:
        return tr("期限");
    case Responsible:
        return tr("负责人");
    case Phone:
        return tr("电话");
    default:
        return {};
    }
}

} // namespace muying::ui
