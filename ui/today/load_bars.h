#pragma once
#include "core/work/worklist.h"

#include <QWidget>

#include <array>

namespace muying::ui {

/// What falls due on each of the next seven days, in three kinds. What is overdue stands on today.
class LoadBars : public QWidget {
    Q_OBJECT
public:
    enum Kind { Visits, FollowUps, Papers, KindCount };
    using Day = std::array<int, KindCount>;

    explicit LoadBars(QWidget* parent = nullptr);
    void setItems(const std::vector<work::WorkItem>& items, const QDate& today);
    const std::array<Day, 7>& days() const { return m_days; }
    int total() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintLegend(QPainter& painter, int top) const;
    QString dayWord(int day) const;
    std::array<Day, 7> m_days{};
    QDate m_first; ///< day of the first bar: today
};

} // namespace muying::ui
