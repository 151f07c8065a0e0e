#pragma once
#include "core/work/worklist.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace muying::ui {

/// One running report: mark, name, time left in big digits, until when, and how much of the time is gone.
class ReportClock : public QWidget {
    Q_OBJECT
public:
    ReportClock(work::WorkItem item, int hours, QWidget* parent = nullptr);
    /// Shows the time left at `now`.
    void tick(const QDateTime& now);
    QString timeText() const { return m_time; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void opened(const muying::work::WorkItem& item);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    work::WorkItem m_item;
    int m_hours;
    QString m_time;
    QString m_until;
    double m_gone = 0;
};

/// All running reports, the shortest time first. The second hand runs only while it can be seen.
class ReportClocks : public QWidget {
    Q_OBJECT
public:
    explicit ReportClocks(const Clock& clock, QWidget* parent = nullptr);
    /// `at` is the time the list was made.
    void setItems(const std::vector<work::WorkItem>& items, const QDateTime& at);
    int count() const { return static_cast<int>(m_clocks.size()); }
    bool running() const { return m_second.isActive(); }

Q_SIGNALS:
    void opened(const muying::work::WorkItem& item);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void tick();
    const Clock& m_clock;
    QVBoxLayout* m_column;
    std::vector<ReportClock*> m_clocks;
    QTimer m_second;
};

/// "1天 04:42", below a day "3:12:40"; past its end "逾期 0:12".
QString reportTimeText(qint64 seconds);

} // namespace muying::ui
