#pragma once
#include "core/work/worklist.h"
#include "ui/shell/page.h"
#include "ui/today/worklist_filter.h"

#include <QTimer>

#include <array>

class QBoxLayout;
class QLabel;

namespace muying::ui {

class Button;
class Chip;
class DoneStrip;
class LoadBars;
class ReportClocks;
class SectionHeader;
class Segment;
class WarningRow;
class TodayModel;
class TodayView;

/// 今日: what must be done now, by lateness and risk; running reports and the week beside it.
class TodayPage final : public Page {
    Q_OBJECT
public:
    explicit TodayPage(AppContext& context, QWidget* parent = nullptr);

    /// The rows as they stand, as a list on paper, into the preview.
    void printList();
    /// Reads the list anew; keeps the current row where it is still there.
    void reload();

    QString title() const override;
    QStringList statusLeft() const override;
    bool handleEscape() override;
    void activated() override;

    TodayView* view() const { return m_view; }
    const TodayModel& model() const { return *m_model; }
    Chip* chip(TodayChip which) const { return m_chips[static_cast<std::size_t>(which)]; }
    Segment* segment() const { return m_segment; }
    DoneStrip* doneStrip() const { return m_done; }
    /// What the clinic must do to be ready for a haemorrhage; hidden while nothing is due.
    WarningRow* readyRow() const { return m_ready; }
    ReportClocks* clocks() const { return m_clocks; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    QLayout* buildHead();
    QLayout* buildChips();
    QWidget* buildSide();
    void focusList();
    void showDuty();
    void showReadiness();
    void applyFilter();
    void refreshCounts();
    void openItem(const work::WorkItem& item);
    void checkDay();

    TodayModel* m_model;
    TodayView* m_view = nullptr;
    Segment* m_segment = nullptr;
    std::array<Chip*, TodayChipCount> m_chips{};
    QWidget* m_side = nullptr;
    Button* m_fresh = nullptr;
    QLabel* m_date = nullptr;
    QLabel* m_duty = nullptr;
    QLabel* m_empty = nullptr;
    WarningRow* m_ready = nullptr;
    DoneStrip* m_done = nullptr;
    SectionHeader* m_clocksHead = nullptr;
    ReportClocks* m_clocks = nullptr;
    SectionHeader* m_loadHead = nullptr;
    LoadBars* m_bars = nullptr;
    WorklistFilter m_filter;
    QTimer m_minute;
    bool m_stale = true;
};

} // namespace muying::ui
