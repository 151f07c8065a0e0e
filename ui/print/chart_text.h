#pragma once
#include "ui/print/page.h"

namespace muying::print {

/// Texts of a poster: measured first, then drawn, in one or two languages, all sizes by one factor, so that
/// the page can be tried smaller until everything has its room.
class ChartText {
public:
    /// `pitch`: from line to line, in em.
    ChartText(Page& page, bool korean, double factor, double pitch = 1.26)
        : m_page(page), m_korean(korean), m_factor(factor), m_pitch(pitch) {}

    /// Height of the text in a column of `width` mm; Korean stands below in a smaller size.
    double height(const LocalText& text, double width, double points, bool bold = false) const;
    /// Draws it with its top at `top`; returns the height.
    double draw(const QPointF& top, const LocalText& text, double width, double points, bool bold = false,
                bool onBlack = false);
    /// One line, centred on `centre` (baseline by the size).
    void centred(const QPointF& centre, const QString& text, double points, bool bold, bool onBlack = false);
    bool korean() const { return m_korean; }
    double factor() const { return m_factor; }
    Page& page() { return m_page; }

private:
    struct Part {
        QStringList lines;
        TextStyle style;
    };
    std::vector<Part> parts(const LocalText& text, double width, double points, bool bold) const;

    Page& m_page;
    bool m_korean;
    double m_factor;
    double m_pitch;
};

/// A step in two: up to the first of `marks` (it stands bold), and what follows.
std::pair<QString, QString> headAndRest(const QString& text, const QString& marks);
/// The whole page by one factor: an A4 poster becomes one of A3.
void enlargePage(Page& page, double factor);

} // namespace muying::print
