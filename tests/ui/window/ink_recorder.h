#pragma once
#include <QPaintDevice>
#include <QRectF>
#include <QString>

#include <memory>
#include <vector>

class QWidget;

namespace muying::tests {

/// A piece of text as it was painted, in pixels of the widget.
struct Ink {
    QString text;
    QRectF rect; ///< from ascent to descent
    QRectF clip; ///< what the painter lets through there; null = everything
};

/// What a widget really paints: its texts with their places, and the frames it draws. Nothing of how it
/// arranges itself is asked.
class InkRecorder final : public QPaintDevice {
public:
    /// Paints `widget` alone, without its children.
    explicit InkRecorder(QWidget& widget);
    ~InkRecorder() override;

    const std::vector<Ink>& inks() const;
    /// Rectangles with a border: the □ of choices.
    const std::vector<QRectF>& frames() const;

    QPaintEngine* paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
    QSize m_size;
};

} // namespace muying::tests
