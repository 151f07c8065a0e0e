#pragma once
#include <QStringList>
#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace muying::ui {

/// The line at the bottom: what the page says on the left, the state of the work place on the right.
/// A message of the moment takes the left side for a while; nothing pops up over the work.
class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);
    void setLeft(const QStringList& parts);
    void setRight(const QStringList& parts);
    void showMessage(const QString& sentence);
    QString text() const; ///< everything shown, for tests

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void rebuild();
    QHBoxLayout* m_row;
    QStringList m_left;
    QStringList m_right;
    QString m_message;
    QTimer m_messageEnd;
};

} // namespace muying::ui
