#include "ui/print/test_page.h"

#include "ui/print/fonts.h"
#include "ui/print/text.h"

#include <QCoreApplication>

#include <array>

namespace muying::print {

using namespace Qt::StringLiterals;
using content::RiskColour;

namespace {

constexpr double paperWidth = 210, paperHeight = 297;
constexpr double rulerAt = 15; ///< rulers run this far from the edge of the paper
constexpr double rulerFrom = 10;
const QPointF targetAt{105, 236};

constexpr std::array allColours{RiskColour::Green, RiskColour::Yellow, RiskColour::Orange, RiskColour::Red,
                                RiskColour::Purple};

QString signedMm(double mm) {
    return (mm > 0 ? u"+"_s : QString()) + QString::number(mm, 'f', 1) + u" mm"_s;
}

class TestPagePainter {
public:
    explicit TestPagePainter(const PrinterUnderTest& printer) : m_printer(printer) {
        m_page.size = QSizeF(paperWidth, paperHeight);
        m_page.typeArea = QRectF(5, 5, paperWidth - 10, paperHeight - 10);
        m_page.name = u"打印机测试页"_s;
    }

    Page paint(const Clinic& clinic, const QDateTime& printedAt) {
        topRuler();
        leftRuler();
        corners();
        head(clinic, printedAt);
        measure();
        marks();
        rules();
        voices();
        target();
        return std::move(m_page);
    }

private:
    /// Stroke length of a millimetre: longer at 5 and 10.
    static double stroke(int mm) { return mm % 10 == 0 ? 4 : mm % 5 == 0 ? 2.8 : 1.6; }

    void topRuler() {
        m_page.line({rulerFrom, rulerAt}, {paperWidth - rulerFrom, rulerAt});
        for (int mm = static_cast<int>(rulerFrom); mm <= static_cast<int>(paperWidth - rulerFrom); ++mm) {
            m_page.line({double(mm), rulerAt}, {double(mm), rulerAt + stroke(mm)});
            if (mm % 10 == 0 && mm > 15)
                m_page.text({double(mm), rulerAt - 1.2}, QString::number(mm), recordText(7), Align::Centre);
        }
    }
    void leftRuler() {
        m_page.line({rulerAt, rulerFrom}, {rulerAt, paperHeight - rulerFrom});
        for (int mm = static_cast<int>(rulerFrom); mm <= static_cast<int>(paperHeight - rulerFrom); ++mm) {
            m_page.line({rulerAt, double(mm)}, {rulerAt + stroke(mm), double(mm)});
            if (mm % 10 == 0 && mm > 15)
                m_page.text({rulerAt - 1.2, mm + recordText(7).drop()}, QString::number(mm), recordText(7),
                            Align::Right);
        }
    }
    /// Angles 5 mm from the edges: a printer whose margin cuts them off cannot print the handbook's cover.
    void corners() {
        constexpr double in = 5, length = 6;
        for (const double x : {in, paperWidth - in}) {
            for (const double y : {in, paperHeight - in}) {
                const double right = x < paperWidth / 2 ? length : -length;
                const double down = y < paperHeight / 2 ? length : -length;
                m_page.line({x, y}, {x + right, y}, Weight::Frame);
                m_page.line({x, y}, {x, y + down}, Weight::Frame);
            }
        }
    }
    void head(const Clinic& clinic, const QDateTime& printedAt) {
        m_page.text({105, 34}, u"打印机测试页"_s, formText(18, true), Align::Centre);
        const QString name = m_printer.name.isEmpty() ? u"（PDF）"_s : m_printer.name;
        const QString line =
            u"%1　%2　%3"_s.arg(clinic.name, name, printedAt.toString(u"yyyy-MM-dd HH:mm"_s));
        m_page.text({105, 41}, fittedText(line, recordText(9), 160), recordText(9), Align::Centre);
    }
    void measure() {
        const QRectF box(30, 50, 100, 50);
        m_page.add(RectItem{box, widthOf(Weight::Hairline), false, Ink::Form});
        m_page.text({box.center().x(), box.top() + 6}, u"此框应为 100 mm × 50 mm"_s, formText(10),
                    Align::Centre);
        const QStringList steps{
            u"1. 打印时选“原大”，不要选“适合页面”。"_s, u"2. 用直尺量此框。不是 100 × 50 mm：关掉缩放。"_s,
            u"3. 上边、左边的刻度是到纸边的毫米数。"_s, u"    用直尺从纸边量到刻度 50：量得的数减 50，"_s,
            u"    反号填入“套打向右”“套打向下”。"_s};
        double y = box.top() + 14;
        for (const QString& step : steps) {
            m_page.text({box.left() + 6, y}, step, formText(10));
            y += 7;
        }
        const QStringList edges{u"四角的直角线"_s, u"距纸边 5 mm，"_s, u"都要印全。"_s};
        y = box.top() + 14;
        for (const QString& line : edges) {
            m_page.text({140, y}, line, formText(10));
            y += 6;
        }
    }
    void marks() {
        m_page.text({30, 111}, u"妊娠风险标识　形状、花纹和字都要看得清"_s, formText(10, true));
        const std::array<double, 3> sizes{24, 17, 12};
        double y = 130;
        for (const double size : sizes) {
            for (std::size_t i = 0; i < allColours.size(); ++i) {
                const double here = allColours[i] == RiskColour::Purple ? 0.94 * size : size;
                m_page.add(MarkItem{{60 + 31 * static_cast<double>(i), y}, here, allColours[i]});
            }
            m_page.text({30, y + recordText(8).drop()}, u"%1 mm"_s.arg(size), recordText(8));
            y += 0.55 * size + 12.5;
        }
    }
    void rules() {
        double y = 186;
        for (const Weight weight : {Weight::Hairline, Weight::Section, Weight::Frame}) {
            m_page.line({30, y}, {90, y}, weight);
            m_page.text({94, y + formText(9).drop()}, u"%1 mm"_s.arg(widthOf(weight), 0, 'f', 2),
                        formText(9));
            y += 5;
        }
    }
    void voices() {
        double y = 187;
        const QString chinese = u"母子健康手册　第1次产前检查　血压 118/76 mmHg"_s;
        const QString korean = u"모자건강수첩　제1차 산전검사　혈압 118/76 mmHg"_s;
        for (const double points : {7.0, 9.0}) {
            m_page.text({118, y}, chinese, formText(points));
            m_page.text({118, y + 0.55 * points}, korean, recordText(points));
            y += 1.15 * points;
        }
    }
    /// The frame is where the printed handbook has its field; the cross is where a value would land.
    void target() {
        m_page.text({105, 214}, u"套打位置　十字应落在方框正中"_s, formText(10, true), Align::Centre);
        m_page.text({105, 219.5},
                    u"当前偏移　向右 %1　向下 %2"_s.arg(signedMm(m_printer.offset.x()),
                                                        signedMm(m_printer.offset.y())),
                    recordText(9), Align::Centre);
        const QRectF frame(targetAt - QPointF(10, 10), QSizeF(20, 20));
        m_page.add(RectItem{frame, widthOf(Weight::Section), false, Ink::Form});
        const QPointF at = targetAt + m_printer.offset;
        m_page.line(at - QPointF(6, 0), at + QPointF(6, 0));
        m_page.line(at - QPointF(0, 6), at + QPointF(0, 6));
        m_page.text({105, 262},
                    u"预印手册：把一页空白手册放进纸盒，套打一页，量数值偏离格子的毫米数，再调偏移。"_s,
                    formText(9), Align::Centre);
    }

    const PrinterUnderTest& m_printer;
    Page m_page;
};

} // namespace

Result<Document> printerTestPage(const PrinterUnderTest& printer, const Clinic& clinic,
                                 const QDateTime& printedAt) {
    if (const Status loaded = loadFonts(); !loaded)
        return loaded.error();
    if (std::abs(printer.offset.x()) > 20 || std::abs(printer.offset.y()) > 20)
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("muying::print", "偏移只能在 −20 到 20 毫米之间。"));
    Document document;
    document.title = u"打印机测试页"_s;
    document.pages.push_back(TestPagePainter(printer).paint(clinic, printedAt));
    return document;
}

} // namespace muying::print
