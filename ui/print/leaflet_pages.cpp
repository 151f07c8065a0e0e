#include "ui/print/leaflet_pages.h"

#include "ui/print/leaflet_rows.h"
#include "ui/print/risk_mark.h"
#include "ui/print/text.h"

#include <QRegularExpression>

#include <array>

namespace muying::print {

using namespace Qt::StringLiterals;
using content::Leaflet;
using content::LeafletPair;
using content::LeafletPart;

namespace {

constexpr double leafletTop = 20, leafletBottom = 270;
constexpr double boxFrame = 3 * 25.4 / 72; ///< 3 pt: stands out without colour on any printer
constexpr double boxGrey = 0.08;
constexpr double footLine = 4.2;
constexpr double answerPoints = 14; ///< larger, the three boxes would not stand on one line
constexpr double pictureHeight = 55;

/// Sizes in points, tried in turn until the leaflet keeps to its sides.
struct LeafletSizes {
    double title;
    double body;
    double danger;
    double leading;
    double pad;  ///< mm above and below the text of a row
    double mark; ///< mm, her colour
};
constexpr std::array sizesInTurn{
    LeafletSizes{22, 14, 16, 1.5, 1.1, 13}, LeafletSizes{20, 14, 14, 1.45, 1.1, 13},
    LeafletSizes{20, 13, 13, 1.42, 1, 12}, LeafletSizes{19, 12, 12, 1.38, 0.9, 11},
    LeafletSizes{17, 12, 12, 1.3, 0.6, 9}};
constexpr std::size_t oneSideSizes = 3; ///< of them: down to 13 pt
/// Where a leaflet would leave much of its last side empty, its letters grow: easier for old eyes.
constexpr std::array sizesRoomy{LeafletSizes{24, 16, 18, 1.55, 1.3, 14},
                                LeafletSizes{23, 15, 17, 1.5, 1.2, 13}};
constexpr std::array sizesAloud{
    LeafletSizes{28, 20, 22, 1.5, 1.1, 13}, LeafletSizes{26, 20, 20, 1.4, 1.1, 13},
    LeafletSizes{24, 18, 18, 1.35, 1.1, 13}, LeafletSizes{22, 16, 16, 1.3, 1.1, 13}};

class LeafletPainter {
public:
    LeafletPainter(const Leaflet& leaflet, const LeafletJob& job, const LeafletSizes& sizes,
                   LeafletScripts scripts)
        : m_leaflet(leaflet), m_job(job), m_sizes(sizes), m_scripts(scripts),
          m_rows(job.look, scripts, sizes.leading),
          m_source(TextMetrics::wrap(u"来源：%1"_s.arg(leaflet.source), recordText(9), LeafletRows::width)) {
        newPage();
    }

    std::vector<Page> paint() {
        title();
        for (const LeafletPair& pair : m_leaflet.of(LeafletPart::Main))
            put(m_rows.lay({{}, pair.zh, pair.ko, false}, m_sizes.danger, true));
        dangerBox();
        if (!m_job.look.aloud) {
            section(LeafletPart::Message);
            picture();
            section(LeafletPart::Field);
            section(LeafletPart::TeachBack);
            answers();
        }
        return std::move(m_pages);
    }
    /// So many sides at most, the whole danger box on the first.
    bool fits(int sides) const { return m_pageCount <= sides && m_boxFits; }

private:
    Page& page() { return m_pages.back(); }
    bool korean() const { return m_scripts != LeafletScripts::Zh; }
    bool chinese() const { return m_scripts != LeafletScripts::Ko; }
    /// Where the rows end: a long source takes more lines of the foot.
    double bottom() const { return leafletBottom - footLine * static_cast<double>(m_source.size() - 1); }

    void newPage() {
        Page fresh;
        fresh.typeArea = QRectF(LeafletRows::left - 2, 9, LeafletRows::width + 4, 284);
        fresh.name = m_leaflet.outsideZh;
        m_pages.push_back(std::move(fresh));
        ++m_pageCount;
        head();
        foot();
        m_y = leafletTop;
        if (m_pageCount > 1)
            m_y += 1;
    }
    void head() {
        page().text({LeafletRows::left, 13.5}, fittedText(m_job.clinic.name, recordText(9, true), 90),
                    recordText(9, true));
        page().line({LeafletRows::left, 15.5}, {LeafletRows::right, 15.5});
        if (m_job.sample)
            addSampleBox(page(), {98, 9.7});
    }
    static QString reviewWords(const content::LeafletReview& by) {
        return by.done() ? u"%1 %2"_s.arg(by.on.toString(Qt::ISODate), by.by) : u"未审"_s;
    }
    void foot() {
        const TextStyle style = recordText(9);
        const auto line = [&](double y, const QString& text) {
            page().text({LeafletRows::left, y}, fittedText(text, style, LeafletRows::width), style);
        };
        const double ruleAt = bottom() + 2.4;
        page().line({LeafletRows::left, ruleAt}, {LeafletRows::right, ruleAt});
        for (qsizetype i = 0; i < m_source.size(); ++i)
            line(ruleAt + footLine * static_cast<double>(i + 1), m_source[i]);
        line(280.8, u"%1　%2 版　审核 中文：%3　朝鲜文：%4　打印 %5"_s.arg(
                        m_leaflet.code, m_leaflet.edition, reviewWords(m_leaflet.reviewZh),
                        reviewWords(m_leaflet.reviewKo), m_job.printedAt.toString(u"yyyy-MM-dd"_s)));
        if (m_job.look.hasKorean())
            line(285, u"两种文字内容一致，如有出入以汉文为准。"
                      "두 글의 내용은 같으며 차이가 있으면 한문을 기준으로 합니다."_s);
        if (m_leaflet.reviewed())
            return;
        page().add(
            RectItem{QRectF(LeafletRows::left, 286.8, LeafletRows::width, 5.2), widthOf(Weight::Frame)});
        page().text({105, 290.6},
                    m_job.look.hasKorean() ? u"未审　尚未经专业人员审核 · 아직 심사하지 않은 글"_s
                                           : u"未审　尚未经专业人员审核"_s,
                    recordText(10.5, true), Align::Centre);
    }
    void title() {
        TextStyle style = recordText(m_sizes.title, true);
        QStringList titles;
        if (chinese())
            titles << m_leaflet.outsideZh;
        if (korean())
            titles << m_leaflet.outsideKo;
        if (titles.size() == 2 && m_job.look.koreanFirst)
            titles.swapItemsAt(0, 1);
        m_y += 0.3 * style.em();
        for (const QString& words : titles) {
            style.squeezed = words == m_leaflet.outsideZh;
            for (const QString& line : TextMetrics::wrap(words, style, LeafletRows::width - 20)) {
                m_y += 1.28 * style.em();
                page().text({LeafletRows::left, m_y - 0.35 * style.em()}, line, style);
            }
        }
        m_y += 1;
        page().line({LeafletRows::left, m_y}, {LeafletRows::right, m_y}, Weight::Frame);
        m_y += 0.5;
    }

    QString filled(QString text, const LeafletValues& values) const {
        static const QRegularExpression placeholder(u"\\{(\\w+)\\}"_s);
        for (auto match = placeholder.match(text); match.hasMatch(); match = placeholder.match(text)) {
            const QString value = values.value(match.captured(1));
            text.replace(match.capturedStart(), match.capturedLength(),
                         value.isEmpty() ? u"________"_s : value);
        }
        static const QRegularExpression unitBehind(u"(?<=_) (?=[A-Za-z])"_s);
        return text.replace(unitBehind, QString(QChar::Nbsp)); // a line to write on keeps its unit
    }
    LeafletRow lay(const QString& mark, const LeafletPair& pair, double points, bool bold = false) const {
        LeafletWords words{mark, filled(pair.zh, m_job.zh), filled(pair.ko, m_job.ko),
                           pair.part == LeafletPart::Message};
        LeafletRow row = m_rows.lay(words, points, bold);
        const bool broken =
            std::ranges::any_of(row.cells, [](const LeafletCell& cell) { return cell.lines.size() > 1; });
        if (pair.part != LeafletPart::Field || !broken)
            return row;
        // Two things to fill stand on lines of their own rather than torn.
        for (QString* text : {&words.zh, &words.ko})
            text->replace(u" · "_s, u"\n"_s).replace(u'\u3000', u'\n');
        return m_rows.lay(words, points, bold);
    }
    /// Row with its padding; a hairline above it where `ruled`.
    void put(const LeafletRow& row, bool ruled = false, double least = 0) {
        const double height = std::max(row.height, least) + 2 * m_sizes.pad;
        if (m_y + height > bottom())
            newPage();
        if (ruled)
            page().line({LeafletRows::left, m_y}, {LeafletRows::right, m_y});
        m_rows.draw(page(), row, m_y + m_sizes.pad);
        divide(m_y + 0.9, m_y + height - 0.9);
        m_y += height;
    }
    void divide(double from, double to) {
        if (m_rows.sideBySide())
            page().line({m_rows.divider(), from}, {m_rows.divider(), to});
    }
    void section(LeafletPart part) {
        m_y += 2.2;
        const LeafletRow heading = m_rows.lay({{},
                                               content::leafletHeading(part, Language::Zh),
                                               content::leafletHeading(part, Language::Ko),
                                               false},
                                              m_sizes.body + 1, true);
        // A heading never stands alone at the end of a page.
        if (m_y + heading.height + 3.5 * m_sizes.leading * recordText(m_sizes.body).em() > bottom())
            newPage();
        put(heading);
        if (part == LeafletPart::Field) {
            fields();
            return;
        }
        int number = 0;
        for (const LeafletPair& pair : m_leaflet.of(part))
            put(lay(part == LeafletPart::Message ? QString::number(++number) : u"?"_s, pair, m_sizes.body),
                true);
    }
    /// What is filled for her. A sheet of one language has room for two short ones in a row.
    void fields() {
        const std::vector<LeafletPair> pairs = m_leaflet.of(LeafletPart::Field);
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            if (i + 1 < pairs.size() && putTwo(pairs[i], pairs[i + 1]))
                ++i;
            else
                putPair(lay(u"·"_s, pairs[i], m_sizes.body), pairs[i]);
        }
    }
    bool marked(const LeafletPair& pair) const {
        return pair.zh.contains(u"{colour}"_s) && !m_job.marks.empty();
    }
    bool putTwo(const LeafletPair& first, const LeafletPair& second) {
        if (m_scripts == LeafletScripts::Both)
            return false;
        const auto words = [this](const LeafletPair& pair) {
            return LeafletWords{u"·"_s, filled(pair.zh, m_job.zh), filled(pair.ko, m_job.ko), false};
        };
        const LeafletRows halves[]{LeafletRows::half(m_scripts, m_sizes.leading, 0),
                                   LeafletRows::half(m_scripts, m_sizes.leading, 1)};
        const LeafletRow rows[]{halves[0].lay(words(first), m_sizes.body),
                                halves[1].lay(words(second), m_sizes.body)};
        if (rows[0].cells.front().lines.size() != 1 || rows[1].cells.front().lines.size() != 1)
            return false;
        const bool tall = marked(first) || marked(second);
        const double text = std::max(rows[0].height, rows[1].height);
        const double height = std::max(text, tall ? m_sizes.mark + 1 : 0) + 2 * m_sizes.pad;
        if (m_y + height > bottom())
            newPage();
        page().line({LeafletRows::left, m_y}, {LeafletRows::right, m_y});
        for (int i : {0, 1}) {
            const double down = m_sizes.pad + (tall ? (m_sizes.mark + 1 - text) / 2 : 0);
            halves[i].draw(page(), rows[i], m_y + down);
            if (marked(i == 0 ? first : second))
                drawMarks(rows[i], m_y + height / 2);
        }
        m_y += height;
        return true;
    }
    /// Her marks stand behind the word of her colour.
    void putPair(const LeafletRow& row, const LeafletPair& pair) {
        const bool tall = marked(pair);
        put(row, true, tall ? m_sizes.mark + 1 : 0);
        if (tall)
            drawMarks(row, m_y - (std::max(row.height, m_sizes.mark + 1) + 2 * m_sizes.pad) / 2);
    }
    void drawMarks(const LeafletRow& row, double middle) {
        double x = 0;
        for (const LeafletCell& cell : row.cells) {
            if (cell.left == row.cells.front().left) // stacked: behind the longer of the two
                x = std::max(x, cell.left + TextMetrics::width(cell.lines.value(0), cell.style));
        }
        x += 2 + m_sizes.mark / 2;
        for (const content::RiskColour colour : m_job.marks) {
            page().add(MarkItem{QPointF(x, middle), m_sizes.mark - 1, colour});
            x += m_sizes.mark + 2;
        }
    }

    void picture() {
        const QImage image = QImage::fromData(m_leaflet.picture, "PNG");
        if (image.isNull())
            return;
        const double height =
            std::min(pictureHeight, LeafletRows::width * image.height() / static_cast<double>(image.width()));
        m_y += 2;
        if (m_y + height > bottom())
            newPage();
        page().add(ImageItem{QRectF(LeafletRows::left, m_y, LeafletRows::width, height), image});
        m_y += height + 1;
    }

    void dangerBox() {
        m_y += 2.5;
        std::vector<std::pair<LeafletRow, double>> rows; ///< with padding above and below
        rows.emplace_back(m_rows.lay({{},
                                      content::leafletHeading(LeafletPart::Danger, Language::Zh),
                                      content::leafletHeading(LeafletPart::Danger, Language::Ko),
                                      false},
                                     m_sizes.danger + 2, true),
                          0.9);
        int number = 0;
        for (const LeafletPair& pair : m_leaflet.of(LeafletPart::Danger))
            rows.emplace_back(lay(QString::number(++number), pair, m_sizes.danger), 0.7);
        const std::size_t firstAction = rows.size();
        for (const LeafletPair& pair : m_leaflet.of(LeafletPart::Action))
            rows.emplace_back(lay({}, pair, m_sizes.danger, true), 0.9);
        const double top = m_y;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto& [row, pad] = rows[i];
            const double height = row.height + 2 * pad;
            const bool black = i == 0 || i >= firstAction;
            boxRow(height, black);
            m_rows.draw(page(), row, m_y + pad, black);
            if (i == 0)
                warningSigns(row, m_y + pad);
            if (!black) {
                divide(m_y, m_y + height);
                if (i > 1)
                    page().line({LeafletRows::left, m_y}, {LeafletRows::right, m_y});
            }
            m_y += height;
        }
        m_boxFits = m_y <= bottom();
        page().add(
            RectItem{QRectF(LeafletRows::left - 0.5, top, LeafletRows::width + 1, m_y - top), boxFrame});
        m_y += 1.5;
    }
    /// Ground of a row of the box: black bars at its head and foot, a light grey between them.
    void boxRow(double height, bool black) {
        RectItem ground{QRectF(LeafletRows::left, m_y, LeafletRows::width, height), 0};
        ground.filled = black;
        ground.grey = black ? 0 : boxGrey;
        page().add(ground);
    }
    /// A white triangle with a black stroke before the heading, in each column.
    void warningSigns(const LeafletRow& row, double y) {
        const TextStyle style = row.cells.front().style;
        for (const LeafletCell& cell : row.cells) {
            if (!m_rows.sideBySide() && cell.top > 0)
                return;
            const double middle = cell.left - LeafletRows::markRoom / 2 + 0.2;
            const double height = 0.95 * style.em();
            const double foot = y + cell.top + row.pitch / 2 + height / 2;
            QPainterPath triangle;
            triangle.addPolygon(
                QPolygonF({QPointF(middle, foot - height), QPointF(middle + 0.58 * height, foot),
                           QPointF(middle - 0.58 * height, foot)}));
            triangle.closeSubpath();
            page().add(PathItem{triangle, 0.3, Ink::Form, false, {}, 0, true});
            page().line({middle, foot - 0.62 * height}, {middle, foot - 0.28 * height}, Weight::Frame);
            page().line({middle, foot - 0.16 * height}, {middle, foot - 0.08 * height}, Weight::Frame);
        }
    }
    void answers() {
        put(m_rows.lay({{}, u"□ 会说　□ 再讲　□ 家属在场"_s, u"□ 말함  □ 다시 설명  □ 가족이 함께"_s, false},
                       std::min(m_sizes.body, answerPoints)),
            true);
        page().line({LeafletRows::left, m_y}, {LeafletRows::right, m_y});
    }

    const Leaflet& m_leaflet;
    const LeafletJob& m_job;
    LeafletSizes m_sizes;
    LeafletScripts m_scripts;
    LeafletRows m_rows;
    QStringList m_source; ///< lines of the foot
    double m_y = 0;
    int m_pageCount = 0;
    bool m_boxFits = true;
    std::vector<Page> m_pages;
};

std::vector<Page> painted(const Leaflet& leaflet, const LeafletJob& job, LeafletScripts scripts,
                          const LeafletSizes& sizes, int sides, bool& fitted) {
    LeafletPainter painter(leaflet, job, sizes, scripts);
    std::vector<Page> pages = painter.paint();
    fitted = painter.fits(sides);
    return pages;
}

/// The largest sizes that keep to so many sides; if none does, what the smallest ones need.
std::vector<Page> paintedWithin(const Leaflet& leaflet, const LeafletJob& job, LeafletScripts scripts,
                                int sides) {
    bool fitted = false;
    std::vector<Page> pages;
    if (job.look.aloud) {
        for (std::size_t i = 0; i < sizesAloud.size() && !fitted; ++i)
            pages = painted(leaflet, job, scripts, sizesAloud[i], sides, fitted);
        return pages;
    }
    // One language on one side in letters of 13 pt reads better than a second side that is nearly empty.
    for (std::size_t i = 0; scripts != LeafletScripts::Both && i < oneSideSizes && !fitted; ++i)
        pages = painted(leaflet, job, scripts, sizesInTurn[i], 1, fitted);
    for (std::size_t i = 0; i < sizesInTurn.size() && !fitted; ++i)
        pages = painted(leaflet, job, scripts, sizesInTurn[i], sides, fitted);
    const int needed = static_cast<int>(pages.size());
    for (const LeafletSizes& larger : sizesRoomy) {
        std::vector<Page> roomy = painted(leaflet, job, scripts, larger, needed, fitted);
        if (fitted)
            return roomy;
    }
    return pages;
}

/// Chinese pages and the same in Korean, both of one size: on one sheet if it can be, else on two.
std::pair<std::vector<Page>, std::vector<Page>> paintedBackToBack(const Leaflet& leaflet,
                                                                  const LeafletJob& job) {
    std::pair<std::vector<Page>, std::vector<Page>> sheets;
    for (const int sides : {1, 2}) {
        std::vector<LeafletSizes> sizes(sizesRoomy.begin(), sizesRoomy.end());
        sizes.insert(sizes.end(), sizesInTurn.begin(), sizesInTurn.end());
        if (job.look.aloud)
            sizes.assign(sizesAloud.begin(), sizesAloud.end());
        for (const LeafletSizes& size : sizes) {
            bool zhFits = false, koFits = false;
            sheets.first = painted(leaflet, job, LeafletScripts::Zh, size, sides, zhFits);
            sheets.second = painted(leaflet, job, LeafletScripts::Ko, size, sides, koFits);
            if (zhFits && koFits)
                return sheets;
        }
    }
    return sheets;
}

/// Every page of Chinese has the same in Korean on its back; where one language needs a page more, the other
/// side stays empty.
std::vector<Page> backToBack(const Leaflet& leaflet, const LeafletJob& job) {
    auto [zh, ko] = paintedBackToBack(leaflet, job);
    if (job.look.koreanFirst)
        std::swap(zh, ko);
    std::vector<Page> pages;
    for (std::size_t i = 0; i < std::max(zh.size(), ko.size()); ++i) {
        for (std::vector<Page>* side : {&zh, &ko}) {
            if (i < side->size())
                pages.push_back(std::move((*side)[i]));
            else
                pages.push_back(Page{{210, 297}, QRectF(13, 9, 184, 284), leaflet.outsideZh, {}, {}, {}});
        }
    }
    return pages;
}

} // namespace

Result<Document> leafletPages(const Leaflet& leaflet, const LeafletJob& job) {
    if (const Status loaded = loadFonts(); !loaded)
        return loaded.error();
    Document document;
    document.title = leaflet.outsideZh;
    document.language = job.look.hasKorean() ? PaperLanguage::ZhKo : PaperLanguage::Zh;
    if (job.look.layout == LeafletLayout::KoreanBehind)
        document.pages = backToBack(leaflet, job);
    else
        document.pages =
            paintedWithin(leaflet, job, job.look.hasKorean() ? LeafletScripts::Both : LeafletScripts::Zh, 2);
    for (std::size_t i = 0; i < document.pages.size(); ++i)
        document.pages[i].text(
            {LeafletRows::right, 13.5},
            u"宣教单 %1　第 %2 页　共 %3 页"_s.arg(leaflet.code).arg(i + 1).arg(document.pages.size()),
            recordText(9), Align::Right);
    return document;
}

} // namespace muying::print
