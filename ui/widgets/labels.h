#pragma once
#include "ui/widgets/theme.h"

#include <QFrame>
#include <QLabel>

namespace muying::ui {

/// The voices text is written in (sizes at 100 %).
enum class Voice {
    Body,    ///< 14
    Strong,  ///< 14 bold
    Label,   ///< 14, second ink
    Hint,    ///< 14, third ink
    Value,   ///< 15 bold
    Section, ///< 16 bold
    Title,   ///< 20 bold
    Clock,   ///< 32 bold
    Warning, ///< 14 on sand
};

/// A label of one voice; wraps when `wrap`. Never elides.
QLabel* label(const QString& text, Voice voice = Voice::Body, QWidget* parent = nullptr, bool wrap = false);
void setVoice(QLabel* label, Voice voice);

/// Heading line of a panel: bold title left, remark right.
class SectionHeader : public QWidget {
    Q_OBJECT
public:
    explicit SectionHeader(const QString& title, const QString& remark = {}, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setRemark(const QString& remark);

private:
    QLabel* m_title;
    QLabel* m_remark;
};

/// Horizontal or vertical hairline.
QFrame* separator(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);

/// Fills the background of `widget` with a role (follows the theme).
void setSurface(QWidget* widget, Role role);

/// Sets height, width or spacing that follows the font size: pixels at 100 %.
void fixHeight(QWidget* widget, int base);
void fixWidth(QWidget* widget, int base);

} // namespace muying::ui
