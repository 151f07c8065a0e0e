#pragma once
#include "ui/print/paint_page.h"

#include <QWidget>

#include <memory>

namespace muying::ui {

/// One or two sheets of a document as they will leave the printer, on grey ground. The paper stays white in
/// the dark look.
class PageView : public QWidget {
    Q_OBJECT
public:
    explicit PageView(std::shared_ptr<const print::Document> document, QWidget* parent = nullptr);
    void setPage(int page);
    int page() const { return m_page; }
    void setDouble(bool both);
    bool isDouble() const { return m_double; }
    /// Percent of the real size, as far as the screen tells its dots per inch.
    void setZoom(int percent);
    int zoom() const { return m_zoom; }
    void setOptions(const print::PaintOptions& options);
    QSize sizeHint() const override;

Q_SIGNALS:
    void nudged(double rightMm, double downMm); ///< arrow keys while overprinting
    void turned(int pages);                     ///< PgUp −1, PgDn +1
    void zoomed(int percent);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    double scale() const; ///< pixels per millimetre
    std::shared_ptr<const print::Document> m_document;
    print::PaintOptions m_options;
    int m_page = 0;
    int m_zoom = 100;
    bool m_double = false;
};

} // namespace muying::ui
