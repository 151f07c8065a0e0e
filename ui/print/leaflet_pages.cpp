#include "ui/print/leaflet_pages.h"

#include "ui/print/text.h"

#include <QRegularExpression>

#include <array>

namespace muying::print {

using namespace Qt::StringLiterals;
using content::Leaflet;
using content::LeafletPair;
using content::LeafletPart;

namespace {

constexpr double leafletLeft = 15, leafletRight = 195, leafletWidth = leafletRight - leafletLeft;
constexpr double leafletTop = 14, leafletBottom = 272;
constexpr double markRoom = 7; ///< number or sign before a row
constexpr double gutter = 6;
constexpr double boxFrame = 3 * 25.4 / 72; ///< 3 pt: stands out without colour on any printer

/// Sizes in points, tried in turn until the leaflet keeps to its two sides.
struct LeafletSizes {
    double body;
    double danger;
    double leading;
};
constexpr std::array sizesInTurn{LeafletSizes{14, 16, 1.6}, LeafletSizes{14, 14, 1.5},
                                 LeafletSizes{13, 13, 1.45}, LeafletSizes{12, 12, 1.4}};

/// A row laid out: lines of both languages and their height.
struct LeafletRow {
    QString mark;
    QStringList zh;
    QStringList ko;
    TextStyle style;
    double pitch = 0;
    double koTop = 0; ///< of the first Korean line below the top of the row
    double height = 0;
};

class LeafletPainter {
public:
    LeafletPainter(const Leaflet& leaflet, const LeafletJob& job, const LeafletSizes& sizes)
        : m_leaflet(leaflet), m_job(job), m_sizes(sizes) {
        const double room = leafletWidth - markRoom;
        const bool beside = job.layout == LeafletLayout::SideBySide;
        m_zhWidth = beside ? 0.45 * leafletWidth - markRoom - gutter / 2 : room;
        m_koWidth = beside ? 0.55 * leafletWidth - gutter / 2 : room;
        m_koLeft = beside ? leafletRight - m_koWidth : leafletLeft + markRoom;
        newPage();
    }

    std::vector<Page> paint() {
        title();
        for (const LeafletPair& pair : m_leaflet.of(LeafletPart::Main))
            put(lay({}, pair, recordText(m_sizes.danger, true)));
        dangerBox();
        section(LeafletPart::Message);
        section(LeafletPart::Field);
        section(LeafletPart::TeachBack);
        answers();
        return std::move(m_pages);
    }
    /// Two sides, the whole danger box on the first.
    bool fits() const { return m_pageCount <= 2 && m_boxFits; }

private:
    Page& page() { return m_pages.back(); }

    void newPage() {
        Page fresh;
        fresh.typeArea = QRectF(leafletLeft - 2, 9, leafletWidth + 4, 282);
        fresh.name = m_leaflet.outsideZh;
        m_pages.push_back(std::move(fresh));
        ++m_pageCount;
        m_y = leafletTop;
        foot();
        if (m_pageCount == 1)
            return;
        page().text({leafletLeft, leafletTop + 1}, m_leaflet.outsideZh, recordText(9));
        m_y += 4;
    }
    void foot() {
        const TextStyle style = recordText(9);
        page().line({leafletLeft, 276}, {leafletRight, 276});
        const QString source = fittedText(u"来源：%1"_s.arg(m_leaflet.source), style, leafletWidth);
        page().text({leafletLeft, 280.2}, source, style);
        const auto review = [](const content::LeafletReview& by) {
            return by.done() ? u"%1 %2"_s.arg(by.on.toString(Qt::ISODate), by.by) : u"未审"_s;
        };
        QString words = u"%1　%2 版　审核 中文：%3　朝鲜文：%4　%5"_s.arg(
            m_leaflet.code, m_leaflet.edition, review(m_leaflet.reviewZh), review(m_leaflet.reviewKo),
            m_job.printedAt.toString(u"yyyy-MM-dd"_s));
        page().text({leafletLeft, 284.6}, fittedText(words, style, leafletWidth), style);
        if (!m_leaflet.reviewed())
            page().text({105, 290}, u"未审 · 아직 심사하지 않음"_s, recordText(11, true), Align::Centre);
        if (m_job.sample)
            addSampleBox(page(), {leafletRight - 30, 9.5});
    }
    void title() {
        page().text({leafletLeft, m_y + 1}, fittedText(m_job.clinic.name, recordText(9), 150), recordText(9));
        m_y += 5;
        const TextStyle style = recordText(20, true);
        const bool korean = m_job.layout != LeafletLayout::ChineseOnly;
        for (const QString& words : {m_leaflet.outsideZh, korean ? m_leaflet.outsideKo : QString()}) {
            if (words.isEmpty())
                continue;
            for (const QString& line : TextMetrics::wrap(words, style, leafletWidth)) {
                m_y += 1.3 * style.em();
                page().text({105, m_y}, line, style, Align::Centre);
            }
        }
        m_y += 5;
    }

    QString filled(QString text, const LeafletValues& values) const {
        static const QRegularExpression placeholder(u"\\{(\\w+)\\}"_s);
        for (auto match = placeholder.match(text); match.hasMatch(); match = placeholder.match(text)) {
            const QString value = values.value(match.captured(1));
            text.replace(match.capturedStart(), match.capturedLength(),
                         value.isEmpty() ? u"________"_s : value);
        }
        return text;
    }
    LeafletRow lay(const QString& mark, const LeafletPair& pair, const TextStyle& style) const {
        return lay(mark, filled(pair.zh, m_job.zh), filled(pair.ko, m_job.ko), style);
    }
    LeafletRow lay(const QString& mark, const QString& zh, const QString& ko, const TextStyle& style) const {
        LeafletRow row{mark, TextMetrics::wrap(zh, style, m_zhWidth), {}, style, 0, 0, 0};
        row.pitch = m_sizes.leading * style.em();
        if (m_job.layout != LeafletLayout::ChineseOnly)
            row.ko = TextMetrics::wrap(ko, style, m_koWidth);
        const auto zhLines = static_cast<double>(row.zh.size());
        const auto koLines = static_cast<double>(row.ko.size());
        if (m_job.layout == LeafletLayout::Stacked)
            row.koTop = zhLines * row.pitch;
        row.height = std::max(zhLines * row.pitch, row.koTop + koLines * row.pitch) + 0.35 * style.em();
        return row;
    }
    void draw(const LeafletRow& row) {
        const double first = m_y + row.pitch / 2 + row.style.drop();
        if (!row.mark.isEmpty())
            page().text({leafletLeft + 1.5, first}, row.mark, recordText(row.style.points, true));
        for (qsizetype i = 0; i < row.zh.size(); ++i)
            page().text({leafletLeft + markRoom, first + double(i) * row.pitch}, row.zh[i], row.style);
        for (qsizetype i = 0; i < row.ko.size(); ++i)
            page().text({m_koLeft, first + row.koTop + double(i) * row.pitch}, row.ko[i], row.style);
        if (m_job.layout == LeafletLayout::SideBySide && !row.ko.isEmpty()) {
            const double x = m_koLeft - gutter / 2;
            page().line({x, m_y + 0.8}, {x, m_y + row.height - 0.8});
        }
        m_y += row.height;
    }
    void put(const LeafletRow& row) {
        if (m_y + row.height > leafletBottom)
            newPage();
        draw(row);
    }
    void heading(LeafletPart part, double points) {
        const LeafletRow row = lay({}, content::leafletHeading(part, Language::Zh),
                                   content::leafletHeading(part, Language::Ko), recordText(points, true));
        // A heading never stands alone at the end of a page.
        if (m_y + row.height + 3 * m_sizes.leading * recordText(m_sizes.body).em() > leafletBottom)
            newPage();
        draw(row);
    }
    void section(LeafletPart part) {
        m_y += 2.5;
        heading(part, m_sizes.body);
        int number = 0;
        for (const LeafletPair& pair : m_leaflet.of(part)) {
            ++number;
            const QString mark = part == LeafletPart::Message ? QString::number(number)
                                 : part == LeafletPart::Field ? u"·"_s
                                                              : u"?"_s;
            put(lay(mark, pair, recordText(m_sizes.body)));
        }
    }
    void dangerBox() {
        m_y += 3;
        const double top = m_y;
        m_y += 1.5;
        warningTriangle({leafletLeft + 3.2, m_y + 0.8 * recordText(m_sizes.danger).em()});
        draw(lay({}, content::leafletHeading(LeafletPart::Danger, Language::Zh),
                 content::leafletHeading(LeafletPart::Danger, Language::Ko),
                 recordText(m_sizes.danger, true)));
        for (const LeafletPair& pair : m_leaflet.of(LeafletPart::Danger))
            draw(lay(u"·"_s, pair, recordText(m_sizes.danger)));
        for (const LeafletPair& pair : m_leaflet.of(LeafletPart::Action))
            draw(lay(u"→"_s, pair, recordText(m_sizes.danger, true)));
        m_y += 1;
        m_boxFits = m_y <= leafletBottom;
        page().add(RectItem{QRectF(leafletLeft - 1, top, leafletWidth + 2, m_y - top), boxFrame});
        m_y += 2;
    }
    /// Black triangle with a white mark of exclamation: a shape no copier loses.
    void warningTriangle(const QPointF& centre) {
        QPainterPath path;
        path.moveTo(centre + QPointF(0, -2.4));
        path.lineTo(centre + QPointF(2.7, 2.2));
        path.lineTo(centre + QPointF(-2.7, 2.2));
        path.closeSubpath();
        path.addRect(QRectF(centre + QPointF(-0.3, -0.9), QSizeF(0.6, 1.7)));
        path.addRect(QRectF(centre + QPointF(-0.3, 1.2), QSizeF(0.6, 0.6)));
        page().add(PathItem{path, 0.1, Ink::Form, true, {}, 0});
    }
    void answers() {
        put(lay({}, u"□ 会说 □ 再讲 □ 家属在场"_s, u"□ 말함  □ 다시 설명  □ 가족이 함께"_s,
                recordText(m_sizes.body)));
    }

    const Leaflet& m_leaflet;
    const LeafletJob& m_job;
    LeafletSizes m_sizes;
    double m_zhWidth = 0, m_koWidth = 0, m_koLeft = 0;
    double m_y = 0;
    int m_pageCount = 0;
    bool m_boxFits = true;
    std::vector<Page> m_pages;
};

} // namespace

Result<Document> leafletPages(const Leaflet& leaflet, const LeafletJob& job) {
    if (const Status loaded = loadFonts(); !loaded)
        return loaded.error();
    Document document;
    document.title = leaflet.outsideZh;
    document.language = job.layout == LeafletLayout::ChineseOnly ? PaperLanguage::Zh : PaperLanguage::ZhKo;
    for (const LeafletSizes& sizes : sizesInTurn) {
        LeafletPainter painter(leaflet, job, sizes);
        document.pages = painter.paint();
        if (painter.fits())
            break;
    }
    for (std::size_t i = 0; i < document.pages.size(); ++i)
        document.pages[i].text({leafletRight, leafletTop + 1},
                               u"%1/%2"_s.arg(i + 1).arg(document.pages.size()), recordText(9), Align::Right);
    return document;
}

} // namespace muying::print
