#pragma once
#include <QToolButton>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace muying::ui {

/// One place of the rail: icon above the word; the current one carries a bar at its left edge.
class RailButton : public QToolButton {
    Q_OBJECT
public:
    RailButton(const QString& word, const QString& iconName, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
};

/// The places of the program, from top to bottom; Ctrl+1… choose them.
class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget* parent = nullptr);
    /// Returns the index of the new place; `last` puts it at the bottom.
    int addPlace(const QString& word, const QString& iconName, bool last = false);
    void setCurrent(int index);
    int count() const { return static_cast<int>(m_buttons.size()); }
    RailButton* button(int index) const { return m_buttons[static_cast<std::size_t>(index)]; }

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_column;
    std::vector<RailButton*> m_buttons;
    int m_top = 0;
};

} // namespace muying::ui
