#include "ui/print/risk_mark.h"
#include "tests/catch.h"
#include "ui/print/fonts.h"

#include <QImage>
#include <QPainter>

#include <cmath>
#include <map>

using namespace muying;
using namespace muying::print;
using content::RiskColour;

namespace {

constexpr double markDpi = 300;
const std::vector<RiskColour> fiveColours{RiskColour::Green, RiskColour::Yellow, RiskColour::Orange,
                                          RiskColour::Red, RiskColour::Purple};

/// The mark as a monochrome copy shows it: rendered, then turned to grey.
QImage greyMark(RiskColour colour, double size, MarkMode mode) {
    const double scale = markDpi / 25.4;
    const double side = 1.5 * size;
    QImage image(static_cast<int>(side * scale), static_cast<int>(side * scale), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    paintRiskMark(painter, {side / 2, side / 2}, size, colour, mode);
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

/// Mean difference of two greys of the same size, 0…1, over the pixels where either has ink.
double differenceOf(const QImage& a, const QImage& b) {
    double sum = 0;
    int inked = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const int one = qGray(a.pixel(x, y)), other = qGray(b.pixel(x, y));
            inked += one < 250 || other < 250;
            sum += std::abs(one - other) / 255.0;
        }
    }
    return sum / inked;
}

/// Darkness 0…1 of the band round the plate (the outline, the plate and the word are the same on all).
double bandDarkness(const QImage& image, RiskColour colour, double size) {
    const double scale = markDpi / 25.4;
    const QPointF centre(image.width() / scale / 2, image.height() / scale / 2);
    const QPainterPath outer = markShape(colour, centre, 0.93 * size);
    const QPainterPath inner = markShape(colour, centre, 0.72 * size);
    double sum = 0;
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QPointF at((x + 0.5) / scale, (y + 0.5) / scale);
            if (!outer.contains(at) || inner.contains(at))
                continue;
            sum += 1 - qGray(image.pixel(x, y)) / 255.0;
            ++count;
        }
    }
    return sum / count;
}

double chromaOf(const QImage& image) {
    double most = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            most = std::max(most, (std::max({qRed(pixel), qGreen(pixel), qBlue(pixel)}) -
                                   std::min({qRed(pixel), qGreen(pixel), qBlue(pixel)})) /
                                      255.0);
        }
    }
    return most;
}

constexpr int screenAir = 4; ///< ground around the box

QImage screenMark(int side, RiskColour colour, bool dark) {
    QImage image(side + 2 * screenAir, side + 2 * screenAir, QImage::Format_RGB32);
    image.fill(dark ? QColor(0x14, 0x19, 0x1b) : QColor(Qt::white));
    QPainter painter(&image);
    paintScreenMark(painter, QRectF(screenAir, screenAir, side, side), colour, dark);
    return image;
}

} // namespace

TEST_CASE("the five marks are told apart on a grey copy and in line art, at 12 and at 20 mm") {
    REQUIRE(loadFonts().ok());
    const MarkMode mode = GENERATE(MarkMode::Colour, MarkMode::Grey, MarkMode::LineArt);
    const double size = GENERATE(12.0, 20.0);
    for (std::size_t i = 0; i < fiveColours.size(); ++i) {
        for (std::size_t j = i + 1; j < fiveColours.size(); ++j) {
            const double difference =
                differenceOf(greyMark(fiveColours[i], size, mode), greyMark(fiveColours[j], size, mode));
            INFO(content::colourName(fiveColours[i]).toStdString()
                 << " / " << content::colourName(fiveColours[j]).toStdString() << " mode "
                 << static_cast<int>(mode) << " size " << size);
            CHECK(difference > 0.25);
        }
    }
}

TEST_CASE("on a copy the marks grow darker with the risk: green, yellow, orange, red") {
    REQUIRE(loadFonts().ok());
    const MarkMode mode = GENERATE(MarkMode::Colour, MarkMode::Grey, MarkMode::LineArt);
    const double size = GENERATE(12.0, 20.0, 30.0);
    std::vector<double> darkness;
    for (const RiskColour colour :
         {RiskColour::Green, RiskColour::Yellow, RiskColour::Orange, RiskColour::Red})
        darkness.push_back(bandDarkness(greyMark(colour, size, mode), colour, size));
    INFO("mode " << static_cast<int>(mode) << " size " << size << ": " << darkness[0] << " " << darkness[1]
                 << " " << darkness[2] << " " << darkness[3]);
    CHECK(darkness[0] < darkness[1]);
    CHECK(darkness[1] < darkness[2]);
    CHECK(darkness[2] < darkness[3]);
}

TEST_CASE("line art and grey lay no coloured ink, the colour mark lays its own") {
    REQUIRE(loadFonts().ok());
    for (const RiskColour colour : fiveColours) {
        QImage image(400, 400, QImage::Format_RGB32);
        std::map<MarkMode, double> chroma;
        for (const MarkMode mode : {MarkMode::Colour, MarkMode::Grey, MarkMode::LineArt, MarkMode::Outline}) {
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.scale(10, 10);
            paintRiskMark(painter, {20, 20}, 20, colour, mode);
            painter.end();
            chroma[mode] = chromaOf(image);
        }
        CHECK(chroma[MarkMode::Colour] > 0.3);
        CHECK(chroma[MarkMode::Grey] < 0.02);
        CHECK(chroma[MarkMode::LineArt] < 0.02);
        CHECK(chroma[MarkMode::Outline] < 0.02);
    }
}

TEST_CASE("a mark that was not assessed has neither a colour nor the shape of one") {
    REQUIRE(loadFonts().ok());
    QImage image(400, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(10, 10);
    paintRiskMark(painter, {20, 20}, 20, RiskColour::None);
    painter.end();
    CHECK(chromaOf(image) < 0.02);
    CHECK(markWord(RiskColour::None).isEmpty());
    // The dashed ring leaves most of the circle white.
    CHECK(differenceOf(greyMark(RiskColour::None, 20, MarkMode::Colour),
                       greyMark(RiskColour::Green, 20, MarkMode::Colour)) > 0.25);
}

TEST_CASE("screen marks stay inside their box and differ from each other from 18 px up, light and dark") {
    const int side = GENERATE(18, 24, 36);
    const bool dark = GENERATE(false, true);
    const QRgb ground = dark ? qRgb(0x14, 0x19, 0x1b) : qRgb(255, 255, 255);
    for (std::size_t i = 0; i < fiveColours.size(); ++i) {
        const QImage image = screenMark(side, fiveColours[i], dark);
        int outside = 0, inside = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const bool inBox = QRect(screenAir, screenAir, side, side).contains(x, y);
                (inBox ? inside : outside) += image.pixel(x, y) != ground;
            }
        }
        CHECK(outside == 0);
        CHECK(inside > side * side / 3);
        for (std::size_t j = i + 1; j < fiveColours.size(); ++j) {
            const QImage other = screenMark(side, fiveColours[j], dark);
            const QRect box(screenAir, screenAir, side, side);
            CHECK(differenceOf(image.copy(box).convertToFormat(QImage::Format_Grayscale8),
                               other.copy(box).convertToFormat(QImage::Format_Grayscale8)) > 0.06);
        }
    }
}

TEST_CASE("purple stands smaller beside another colour and each colour has its own word") {
    CHECK(std::abs(besideSize(30) - 28.2) < 1e-9);
    QStringList words;
    for (const RiskColour colour : fiveColours)
        words.append(markWord(colour));
    CHECK(words.join(QString()) == QStringLiteral("绿黄橙红紫"));
    CHECK(std::abs(markShape(RiskColour::Yellow, {}, 10).boundingRect().width() - 12.2) < 0.01);
    CHECK(std::abs(markShape(RiskColour::Orange, {}, 10).boundingRect().width() - 12.0) < 0.01);
    CHECK(std::abs(markShape(RiskColour::Red, {}, 10).boundingRect().width() - 9.0) < 0.01);
    CHECK(std::abs(markShape(RiskColour::Purple, {}, 10).boundingRect().width() - 10.9) < 0.01);
}
