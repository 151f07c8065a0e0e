#pragma once
#include <QRect>
#include <QWidget>

class QPainter;

namespace muying::ui {

/// How urgent something is, by form and never by a risk colour.
enum class TagKind {
    Overdue, ///< filled slab, bold
    Clock,   ///< filled slab with a clock in front: time is running
    Today,   ///< outlined, bold
    Later,   ///< plain text
};

QSize tagSize(const QString& text, TagKind kind);
/// Paints at the left edge of `rect`, centred vertically.
void paintTag(QPainter& painter, const QRect& rect, const QString& text, TagKind kind);

/// The same as a widget.
class TagLabel : public QWidget {
    Q_OBJECT
public:
    explicit TagLabel(const QString& text = {}, TagKind kind = TagKind::Later, QWidget* parent = nullptr);
    void setTag(const QString& text, TagKind kind);
    QString text() const { return m_text; }
    QSize sizeHint() const override { return tagSize(m_text, m_kind); }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    TagKind m_kind;
};

} // namespace muying::ui
