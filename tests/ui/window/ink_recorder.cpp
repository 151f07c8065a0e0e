#include "tests/ui/window/ink_recorder.h"

#include <QPaintEngine>
#include <QPainterPath>
#include <QWidget>

namespace muying::tests {

class InkRecorder::Engine final : public QPaintEngine {
public:
    Engine() : QPaintEngine(AllFeatures) {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState&) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawPath(const QPainterPath&) override {}
    void drawLines(const QLineF*, int) override {}
    void drawLines(const QLine*, int) override {}

    void drawRects(const QRectF* rects, int count) override {
        for (int i = 0; i < count && state->pen().style() != Qt::NoPen; ++i) {
            frames.push_back(state->transform().mapRect(rects[i]));
        }
    }
    void drawRects(const QRect* rects, int count) override {
        for (int i = 0; i < count; ++i) {
            const QRectF rect = rects[i];
            drawRects(&rect, 1);
        }
    }
    void drawTextItem(const QPointF& at, const QTextItem& item) override {
        if (item.text().trimmed().isEmpty()) {
            return;
        }
        const QRectF rect(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        Ink ink{item.text(), state->transform().mapRect(rect), {}};
        if (state->isClipEnabled()) {
            ink.clip = state->transform().mapRect(state->clipPath().boundingRect());
        }
        inks.push_back(ink);
    }

    std::vector<Ink> inks;
    std::vector<QRectF> frames;
};

InkRecorder::InkRecorder(QWidget& widget) : m_engine(std::make_unique<Engine>()), m_size(widget.size()) {
    widget.render(this, {}, {}, {});
}

InkRecorder::~InkRecorder() = default;

const std::vector<Ink>& InkRecorder::inks() const {
    return m_engine->inks;
}

const std::vector<QRectF>& InkRecorder::frames() const {
    return m_engine->frames;
}

QPaintEngine* InkRecorder::paintEngine() const {
    return m_engine.get();
}

int InkRecorder::metric(PaintDeviceMetric metric) const {
    switch (metric) {
    case PdmWidth:
        return m_size.width();
    case PdmHeight:
        return m_size.height();
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return 96;
    case PdmNumColors:
        return 1 << 24;
    case PdmDepth:
        return 32;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(QPaintDevice::devicePixelRatioFScale());
    default:
        return QPaintDevice::metric(metric);
    }
}

} // namespace muying::tests
