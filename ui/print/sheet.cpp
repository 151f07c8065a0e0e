#include "ui/print/sheet.h"

#include "ui/print/option_box.h"
#include "ui/print/text.h"

namespace muying::print {

using namespace Qt::StringLiterals;

namespace {

constexpr double rightMargin = 12.5;
constexpr double headBaseline = 13.1;
constexpr double headRule = 14.9;
constexpr double titleBaseline = 22.9;
constexpr double footRule = 286.2;
constexpr double codeSize = 13;

} // namespace

void addSampleBox(Page& page, const QPointF& at) {
    const QRectF box(at, QSizeF(13, 5.2));
    page.add(RectItem{box, widthOf(Weight::Section), false, Ink::Value});
    const TextStyle style = recordText(8.5, true);
    TextItem item;
    item.at = box.center() + QPointF(0, style.drop());
    item.text = u"示例"_s;
    item.style = style;
    item.align = Align::Centre;
    item.tracking = 1;
    item.ink = Ink::Value;
    page.add(item);
}

Sheet::Sheet(const Letterhead& head, const SheetTitle& title) {
    m_page.size = QSizeF(210, 297);
    m_page.typeArea = QRectF(left, 9, width, 282);
    m_page.name = title.title.zh;
    runningHead(head);
    titleBlock(head, title);
    if (title.nameLine)
        nameLine(head);
    foot(head, title);
}

void Sheet::runningHead(const Letterhead& head) {
    const TextStyle bold = recordText(8.5, true);
    m_page.text({left, headBaseline}, head.clinic.name, bold);
    const double after = left + TextMetrics::width(head.clinic.name, bold) + 3;
    m_page.text({after, headBaseline}, head.clinic.department, recordText(8));
    m_page.line({left, headRule}, {right, headRule});
    if (!head.booklet.isEmpty())
        m_page.text({right - 22.5, headBaseline}, head.booklet, recordText(8), Align::Right);
}

void Sheet::titleBlock(const Letterhead& head, const SheetTitle& title) {
    const bool korean = head.language == PaperLanguage::ZhKo && !title.title.ko.isEmpty();
    const double y = korean ? titleBaseline - 1.5 : titleBaseline;
    m_page.text({105, y}, title.title.zh, formText(16.5, true), Align::Centre);
    if (korean)
        m_page.text({105, y + 4.4}, title.title.ko, formText(9, true), Align::Centre);
    m_page.text({105, korean ? y + 8.2 : y + 5.3}, title.edition.zh, formText(8.5), Align::Centre);
    if (head.sample)
        addSampleBox(m_page, {left, 18});
    if (!head.qr.isEmpty())
        m_page.add(QrItem{QRectF(right - codeSize, 16.6, codeSize, codeSize), head.qr});
    m_top = 31.6;
}

void Sheet::nameLine(const Letterhead& head) {
    constexpr double middle = 34.4;
    const TextStyle label = formText(10);
    const bool korean = head.language == PaperLanguage::ZhKo;
    const QString name = korean ? u"姓名 이름："_s : u"姓名："_s;
    m_page.text({left, middle + label.drop()}, name, label);
    const TextStyle value = recordText(10);
    m_page.line({left + TextMetrics::width(name, label), middle + 2.1}, {72, middle + 2.1});
    // A longer name stands whole on the page 基本情况.
    const double from = left + TextMetrics::width(name, label);
    m_page.text({(from + 72) / 2, middle + value.drop()}, fittedText(head.womanName, value, 71 - from), value,
                Align::Centre, Ink::Value);
    m_page.text({right - 34.5, middle + label.drop()}, korean ? u"编号 번호"_s : u"编号"_s, label,
                Align::Right);
    addDigitBoxes(m_page, right, middle, head.number.right(8), {3, 5});
    m_top = 38.4;
}

void Sheet::foot(const Letterhead& head, const SheetTitle& title) {
    m_page.line({left, footRule}, {right, footRule});
    const TextStyle style = recordText(7);
    const double y = footRule + 3.2;
    m_page.text({left, y}, title.foot, style);
    if (head.printedAt.isValid()) {
        m_page.text({right, y},
                    u"打印 %1　%2"_s.arg(head.printedAt.toString(u"yyyy-MM-dd HH:mm"_s), head.printedBy),
                    style, Align::Right);
    }
}

void numberPages(Document& document, std::size_t first) {
    const std::size_t total = document.pages.size() - first;
    for (std::size_t i = 0; i < total; ++i)
        document.pages[first + i].text({document.pages[first + i].size.width() - rightMargin, headBaseline},
                                       u"第%1页　共%2页"_s.arg(i + 1).arg(total), recordText(8),
                                       Align::Right);
}

} // namespace muying::print
