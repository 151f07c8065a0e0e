#pragma once
#include "core/content/rule_set.h"

#include <QToolButton>

#include <optional>

namespace muying::ui {

/// A filter that may be on or off: optional mark or icon, word, count ("橙 4").
class Chip : public QToolButton {
    Q_OBJECT
public:
    explicit Chip(const QString& word, QWidget* parent = nullptr);
    void setMark(content::RiskColour colour);
    void setIconName(const QString& name);
    /// The number of rows it would leave; below zero hides it.
    void setCount(int count);
    int count() const { return m_count; }
    QString word() const { return m_word; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override; ///< Up and Down belong to the page: into the list below

private:
    void refreshName();
    QString m_word;
    QString m_icon;
    std::optional<content::RiskColour> m_mark;
    int m_count = -1;
};

} // namespace muying::ui
