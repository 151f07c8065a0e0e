#pragma once
#include <QAbstractScrollArea>

class QPainter;

namespace muying::ui {

/// A painted column of the cockpit: a head line and rows below it that scroll when there is no room. Takes no
/// focus: the keys belong to the cockpit.
class ColumnView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit ColumnView(QWidget* parent = nullptr);
    int headHeight() const;

protected:
    virtual void paintHead(QPainter& painter, const QRectF& box) = 0;
    /// Paints the rows; the painter is moved so that they begin at 0.
    virtual void paintRows(QPainter& painter, double width) = 0;
    /// Height of all rows in this width.
    virtual int rowsHeight(double width) const = 0;
    /// Call after new content.
    void contentChanged();
    /// Scrolls as little as needed to show this part of the rows.
    void reveal(int top, int bottom);
    /// Title in bold, remark behind it, word at the right edge; shrunk so that they fit.
    static void paintTitles(QPainter& painter, const QRectF& box, const QString& title, const QString& remark,
                            const QString& right);

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setRange();
};

/// Height of `text` wrapped in `width`, in the font; at least one line.
int wrappedHeight(const QString& text, double width, const QFont& font);

} // namespace muying::ui
