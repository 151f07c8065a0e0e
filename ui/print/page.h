#pragma once
#include "core/base/language.h"
#include "core/content/rule_set.h"
#include "ui/print/type.h"

#include <QImage>
#include <QPainterPath>
#include <QRectF>
#include <QSizeF>
#include <QStringList>

#include <variant>
#include <vector>

namespace muying::print {

/// The only three rules of a form; 0.5, 0.75 and 1 pt.
enum class Weight { Hairline, Section, Frame };
double widthOf(Weight weight); ///< mm

/// Whose ink it is: overprinting puts only values onto the printed handbook.
enum class Ink { Form, Value };

enum class Align { Left, Centre, Right };

struct TextItem {
    QPointF at; ///< anchor on the baseline: left end, middle or right end by `align`
    QString text;
    TextStyle style;
    Align align = Align::Left;
    double tracking = 0; ///< em between characters
    Ink ink = Ink::Form;
    QRectF room;          ///< what the text must stay inside; empty = the type area
    bool onBlack = false; ///< white, on a filled ground

    double width() const;
    double left() const; ///< left end on the page
    QRectF box() const;  ///< from cap height to a little below the baseline
};

struct LineItem {
    QPointF from, to;
    double width = 0.176;
    Ink ink = Ink::Form;
};

struct RectItem {
    QRectF rect;
    double width = 0.176; ///< of the outline; 0 = none
    bool filled = false;  ///< black
    Ink ink = Ink::Form;
    bool blank = false; ///< covers what is under it with the white of the paper
    double grey = 0;    ///< filled with this share of black (0.08 survives a laser printer as a light dot)
};

struct PathItem {
    QPainterPath path;
    double width = 0.176;
    Ink ink = Ink::Form;
    bool filled = false;      ///< black
    std::vector<double> dash; ///< mm of stroke and gap in turn; empty = solid
    double halo = 0;          ///< mm of white on either side, so that a curve stands off its grid
    bool blank = false;       ///< filled with the white of the paper
};

struct MarkItem {
    QPointF centre;
    double size = 12; ///< optical size S
    content::RiskColour colour = content::RiskColour::None;
};

struct QrItem {
    QRectF box;
    QByteArray payload;
};

/// A picture, kept to its proportions in the middle of the box.
struct ImageItem {
    QRectF box;
    QImage image;
};

using Item = std::variant<TextItem, LineItem, RectItem, PathItem, MarkItem, QrItem, ImageItem>;

/// One sheet in millimetres: what preview, printer and PDF all draw.
struct Page {
    QSizeF size{210, 297};
    QRectF typeArea;         ///< nothing may be drawn outside
    QString name;            ///< for the thumbnail: 第1次产前检查
    QString section;         ///< code of the Printable it belongs to; empty = a page of its own
    QStringList emptyFields; ///< labels of what the paper asks for and nobody has answered yet
    std::vector<Item> items;

    template <class T>
    void add(T item) {
        items.emplace_back(std::move(item));
    }
    /// One line of text, anchored at its baseline.
    void text(const QPointF& at, const QString& text, const TextStyle& style, Align align = Align::Left,
              Ink ink = Ink::Form);
    void line(const QPointF& from, const QPointF& to, Weight weight = Weight::Hairline, Ink ink = Ink::Form);
};

/// Language of the paper, chosen per woman, not by the screen's.
enum class PaperLanguage { Zh, ZhKo };

struct Document {
    QString title;
    PaperLanguage language = PaperLanguage::Zh;
    std::vector<Page> pages;

    /// How many answers the paper asks for are missing on all pages: 3 项未填.
    int emptyFields() const;
    /// Codes of the sections in page order, each once.
    QStringList sections() const;
    /// Indexes of the pages of one section.
    std::vector<int> pagesOf(const QString& section) const;
};

/// Texts wider than their room or outside the type area, rules off the page, texts over one another;
/// empty when the page is sound. For tests and for the preview's warning.
QStringList layoutFaults(const Page& page);

} // namespace muying::print
