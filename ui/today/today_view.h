#pragma once
#include <QTreeView>

namespace muying::ui {

class TodayDelegate;
class TodayModel;

/// The list of 今日. Enter opens, P prints, Left and Right fold a group.
class TodayView : public QTreeView {
    Q_OBJECT
public:
    explicit TodayView(TodayModel& model, QWidget* parent = nullptr);
    /// Shares the width out: fixed columns by their text, the rest to what is to be done.
    void fitColumns();
    void unfold();      ///< all groups open, spans set
    bool selectFirst(); ///< false when the list is empty

Q_SIGNALS:
    void openRequested(const QModelIndex& index);
    void printRequested();
    void doneRequested(const QModelIndex& index); ///< F: register as done
    void currentMoved();

protected:
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                 const QModelIndex& index) const override;
    void drawBranches(QPainter*, const QRect&, const QModelIndex&) const override {}
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    TodayModel& m_model;
    TodayDelegate* m_delegate;
};

} // namespace muying::ui
