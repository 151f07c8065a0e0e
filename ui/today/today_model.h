#pragma once
#include "core/work/worklist.h"
#include "ui/today/worklist_filter.h"

#include <QAbstractItemModel>

namespace muying::ui {

/// 今日 as a tree of two levels: groups by time, rows below. Columns as on the screen.
class TodayModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Mark, Name, Week, What, Due, Responsible, Phone, ColumnCount };

    explicit TodayModel(QObject* parent = nullptr);
    /// Takes the list and shows the rows that the filter accepts.
    void setList(work::Worklist list);
    void setFilter(const WorklistFilter& filter);
    const WorklistFilter& filter() const { return m_filter; }
    const work::Worklist& list() const { return m_list; }
    WorklistFilter::Counts counts() const { return m_filter.count(m_list.items); }

    /// The item of a row; null for a group.
    const work::WorkItem* item(const QModelIndex& index) const;
    /// Heading of a group: title, number of rows, remark.
    struct Heading {
        QString title, count, remark;
    };
    Heading heading(int groupRow) const;
    std::vector<const work::WorkItem*> shown() const; ///< all rows in screen order

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group {
        work::DueGroup group = work::DueGroup::Today;
        std::vector<std::size_t> items;
    };
    void regroup();

    work::Worklist m_list;
    WorklistFilter m_filter;
    std::vector<Group> m_groups;
};

/// Texts of a row, shared by screen and printed list.
/// The mark column in words; children have no colour.
QString todayMarkText(const work::WorkItem& item);
QString todayWeekText(const work::WorkItem& item);
QString todayAgeText(const work::WorkItem& item);
/// "逾期 2 天", "余 3:12", "今天", "明天", "12-06"; `now` is the time of the list.
QString todayDueText(const work::WorkItem& item, const QDateTime& now);

/// "3:12": hours and minutes of a clock.
QString todayTimeLeft(qint64 seconds);

} // namespace muying::ui
