#include "ui/print/pph_chart.h"

#include "ui/print/chart_sheet.h"
#include "ui/print/pph_chart_drugs.h"
#include "ui/print/text.h"

#include <algorithm>
#include <optional>

namespace muying::print {

using namespace Qt::StringLiterals;
using content::ChecklistStep;

const std::vector<ChartColumn>& chartColumns() {
    static const std::vector<ChartColumn> columns{
        {{u"B"_s}, 45}, {{u"C"_s}, 51}, {{u"D"_s, u"first"_s}, 36}, {{u"A"_s, u"E"_s}, 43}};
    return columns;
}

Chart::Chart(const PphPaper& paper, double factor, bool brief)
    : m_paper(paper), m_protocol(*paper.protocol), m_limits(paper.protocol->limits), m_brief(brief),
      m_text(m_page, paper.language == PaperLanguage::ZhKo, factor,
             brief && paper.language == PaperLanguage::ZhKo ? 1.1 : 1.26) {
    m_page.typeArea = QRectF(chartLeft - 2, 6, chartWidth + 4, 285);
    m_page.name = m_protocol.word(u"paper.chart"_s).zh;
}

LocalText Chart::word(const char* code, const QList<double>& values) const {
    LocalText text = m_protocol.word(u"chart."_s + QLatin1String(code));
    for (const double value : values) {
        const QString shown = QString::number(value, 'g', 6);
        text = {text.zh.arg(shown), text.ko.arg(shown), text.en.arg(shown)};
    }
    return text;
}

double Chart::columnWidth(std::size_t column) const {
    double sum = 0;
    for (const ChartColumn& each : chartColumns())
        sum += each.share;
    return (chartWidth - axisWidth) * chartColumns()[column].share / sum;
}

double Chart::columnLeft(std::size_t column) const {
    double x = chartLeft + axisWidth;
    for (std::size_t i = 0; i < column; ++i)
        x += columnWidth(i);
    return x;
}

void Chart::box(const QRectF& rect, double grey, bool black) {
    RectItem item;
    item.rect = rect;
    item.width = widthOf(Weight::Section);
    item.filled = black;
    item.grey = grey;
    m_page.add(item);
}

void Chart::tickBox(const QPointF& at) {
    RectItem item;
    item.rect = QRectF(at.x(), at.y(), 3, 3);
    m_page.add(item);
}

/// White letter on a black disc; returns its width.
double Chart::letter(const QString& letter, const QPointF& at) {
    const double size = 4.2 * m_text.factor();
    PathItem disc;
    disc.path.addEllipse(QRectF(at.x(), at.y(), size, size));
    disc.filled = true;
    m_page.add(disc);
    m_text.centred({at.x() + size / 2, at.y() + size / 2}, letter, 8.4, true, true);
    return size + 0.9;
}

void Chart::head() {
    const LocalText title = m_protocol.word(u"paper.chart"_s);
    m_text.draw({chartLeft, m_y}, {title.zh, {}, {}}, 92, 21, true);
    const double noteLeft = chartLeft + 92;
    m_text.draw({noteLeft, m_y + 0.5}, word("t0"), 46, 7.2);
    const double right = noteLeft + 50;
    const double wide = chartRight - right - (m_paper.sample ? 16 : 0);
    QString edition = word("edition").zh.arg(m_protocol.code.toUpper() + u'-' + m_protocol.edition);
    if (m_protocol.signer.isEmpty())
        edition += u"  "_s + word("draft").zh;
    const double clinic = m_text.draw({right, m_y + 0.5}, {m_paper.clinic.name, {}, {}}, wide, 7.4, true);
    m_text.draw({right, m_y + 0.5 + clinic}, {edition, {}, {}}, wide, 6.6);
    double least = 12;
    if (m_text.korean()) {
        m_text.draw({chartLeft, m_y + 8.6}, {title.ko, {}, {}}, 88, 8.6, true);
        least = m_brief ? 12.5 : 15.5;
    }
    if (m_paper.sample)
        addSampleBox(m_page, {chartRight - 13.2, m_y});
    m_y += least;
    m_page.line({chartLeft, m_y}, {chartRight, m_y}, Weight::Frame);
    m_y += 1.6;
}

void Chart::asked() {
    const auto blank = [&](double x, const LocalText& label, double line) {
        m_text.draw({x, m_y}, {label.zh, {}, {}}, 30, 7.4);
        const double from = x + TextMetrics::width(label.zh, recordText(7.4 * m_text.factor())) + 1;
        m_page.line({from, m_y + 4}, {from + line, m_y + 4});
    };
    blank(chartLeft, word("name"), 26);
    blank(chartLeft + 47, word("born"), 16);
    blank(chartLeft + 83, word("t0_time"), 14);
    double x = chartLeft + 114;
    m_text.draw({x, m_y}, {word("ask").zh, {}, {}}, 14, 7.4, true);
    x += 11;
    for (const char* fact : {"asthma", "hypertension", "cardiovascular_disease"}) {
        const QString name = m_protocol.word(u"fact."_s + QLatin1String(fact)).zh;
        tickBox({x, m_y + 0.6});
        m_text.draw({x + 3.8, m_y}, {name, {}, {}}, 24, 7.4);
        x += 5.4 + TextMetrics::width(name, recordText(7.4 * m_text.factor()));
    }
    tickBox({x, m_y + 0.6});
    m_text.draw({x + 3.8, m_y}, {m_protocol.drugs.front().contraindications.front().name.zh.right(2), {}, {}},
                12, 7.4);
    m_y += 5.6;
}

void Chart::lossBar() {
    const double marks[] = {m_limits.whoSignsMl, m_limits.lineMl, m_limits.l2Ml, m_limits.severeMl,
                            m_limits.l3Ml};
    const double edges[] = {chartLeft,       chartLeft + 34,  chartLeft + 68, chartLeft + 99,
                            chartLeft + 131, chartLeft + 160, chartRight};
    m_text.draw({chartLeft, m_y + 0.8}, {word("loss").zh, {}, {}}, 32, 7.6, true);
    for (int i = 0; i < 5; ++i)
        m_text.centred({edges[i + 1], m_y + 2.6}, QString::number(marks[i]), 11.5, true);
    m_y += 5.6;
    const double bar = 6;
    box(QRectF(edges[0], m_y, edges[1] - edges[0], bar));
    box(QRectF(edges[1], m_y, edges[3] - edges[1], bar), 0.1);
    box(QRectF(edges[3], m_y, edges[5] - edges[3], bar), 0.25);
    box(QRectF(edges[5], m_y, edges[6] - edges[5], bar), 0, true);
    m_text.centred({(edges[0] + edges[1]) / 2, m_y + bar / 2}, word("observe").zh, 9.4, true);
    m_text.centred({(edges[1] + edges[3]) / 2, m_y + bar / 2}, word("l1_short").zh, 9.4, true);
    m_text.centred({(edges[3] + edges[5]) / 2, m_y + bar / 2}, word("l2_short").zh, 9.4, true);
    m_text.centred({(edges[5] + edges[6]) / 2, m_y + bar / 2}, word("l3_short").zh, 9.4, true, true);
    m_y += bar;
    const LocalText texts[] = {
        word("observe_text",
             {m_limits.slotEveryMin, m_limits.slotUntilMin / 60, m_limits.riskSlotUntilMin / 60}),
        word("signs_text", {m_limits.whoPulse, m_limits.whoSi, m_limits.whoSbp, m_limits.whoDbp}),
        word("line_text", {m_limits.lineMinutes / 60}),
        word("l2_text"),
        word("severe_text"),
        word("l3_text", {m_limits.l3Ml, m_limits.signsSi, m_limits.signsSbp})};
    double high = 0;
    for (int i = 0; i < 6; ++i)
        high = std::max(high, m_text.height(texts[i], edges[i + 1] - edges[i] - 2 * cellAir, body(7.2)));
    high += 2 * cellAir;
    for (int i = 0; i < 6; ++i) {
        box(QRectF(edges[i], m_y, edges[i + 1] - edges[i], high));
        m_text.draw({edges[i] + cellAir, m_y + cellAir}, texts[i], edges[i + 1] - edges[i] - 2 * cellAir,
                    body(7.2));
    }
    m_y += high + 1;
    m_y += m_text.draw({chartLeft, m_y}, word("si", {m_limits.siWatch}), chartWidth, body(7.2));
    m_y += m_text.draw({chartLeft, m_y}, word("weigh", {m_limits.densityGPerMl}), chartWidth, body(7.2)) + 1;
}

void Chart::columnHeads() {
    m_axisTop = m_y;
    double high = 0;
    std::vector<LocalText> names;
    for (std::size_t column = 0; column < chartColumns().size(); ++column) {
        LocalText name;
        for (const QString& code : chartColumns()[column].roles) {
            const content::ProtocolRole* role = m_protocol.role(code);
            if (!role || code == u"first"_s)
                continue;
            const QString gap = name.zh.isEmpty() ? QString() : u"  "_s;
            name.zh += gap + code + u' ' + role->name.zh;
            name.ko += gap + code + u' ' + role->name.ko;
        }
        high = std::max(high, m_text.height(name, columnWidth(column) - 2 * cellAir, 7.8, true));
        names.push_back(name);
    }
    high += 2 * cellAir;
    for (std::size_t column = 0; column < names.size(); ++column) {
        box(QRectF(columnLeft(column), m_y, columnWidth(column), high));
        m_text.draw({columnLeft(column) + cellAir, m_y + cellAir}, names[column],
                    columnWidth(column) - 2 * cellAir, 7.8, true);
    }
    m_y += high;
}

void Chart::foot() {
    m_y += 1;
    double x = chartLeft;
    m_text.draw({x, m_y}, {u"120"_s, {}, {}}, 14, 11, true);
    x += 14;
    for (const auto& [name, number] : m_paper.phones) {
        const QString text = name + u"  "_s + number;
        m_text.draw({x, m_y + 0.6}, {text, {}, {}}, 56, 8.2);
        x += std::min(56.0, TextMetrics::width(text, recordText(8.2 * m_text.factor())) + 5);
        if (x > chartLeft + 110)
            break;
    }
    const double sign = chartRight - 62;
    m_text.draw({sign, m_y + 0.6}, {word("signer").zh + u' ' + m_protocol.signer, {}, {}}, 34, 7.6);
    m_page.line({sign + 15, m_y + 5}, {sign + 38, m_y + 5});
    m_text.draw({sign + 40, m_y + 0.6}, {word("date").zh, {}, {}}, 10, 7.6);
    m_page.line({sign + 47, m_y + 5}, {chartRight, m_y + 5});
    m_y += 6.4;
    LocalText basis = word("foot");
    basis = {
        basis.zh.arg(m_protocol.source) + u' ' + m_paper.printedAt.toString(u"yyyy-MM-dd HH:mm"_s), {}, {}};
    m_y += m_text.draw({chartLeft, m_y}, basis, chartWidth, 6);
}

/// In place of the table: what may never be looked up too late, and where the rest stands.
void Chart::drugLine() {
    const LocalText text = chartDrugWords(m_protocol);
    const double high = m_text.height(text, chartWidth - 4, body(8)) + 2 * cellAir;
    box(QRectF(chartLeft, m_y, chartWidth, high));
    m_text.draw({chartLeft + 2, m_y + cellAir}, text, chartWidth - 4, body(8));
    m_y += high;
}

void Chart::draw(bool drugs) {
    head();
    asked();
    lossBar();
    columnHeads();
    firstResponse();
    const LocalText& second = m_protocol.stage(2)->name;
    const LocalText note = word("plus_note");
    band({second.zh + u" "_s + m_protocol.stage(2)->trigger.zh + u"   "_s + note.zh,
          second.ko + u"   "_s + note.ko,
          {}},
         false);
    std::vector<const ChecklistStep*> steps;
    for (const ChecklistStep& step : m_protocol.stage(2)->steps)
        steps.push_back(&step);
    rowOfSteps(steps, u"+"_s);
    thirdStage();
    if (drugs)
        m_y += chartDrugTable(m_text, m_protocol, QRectF(chartLeft, m_y, chartWidth, 0));
    else
        drugLine();
    foot();
}

namespace {

/// The largest headings with which everything stands on one sheet; nothing if even the smallest are too
/// large.
std::optional<Page> fittedChart(const PphPaper& paper, const ChartAmount& amount, int smallest) {
    for (int percent = 112; percent >= smallest; percent -= 2) {
        Chart chart(paper, percent / 100.0, amount.brief);
        chart.draw(amount.drugs);
        if (chart.fits())
            return chart.take();
    }
    return std::nullopt;
}

/// One sheet: as much of the protocol as can be read on it.
Page chartPage(const PphPaper& paper) {
    constexpr int smallestFull = 90, smallestBrief = 70;
    for (const ChartAmount& amount :
         {ChartAmount{false, true}, ChartAmount{false, false}, ChartAmount{true, true}}) {
        if (auto page = fittedChart(paper, amount, smallestFull))
            return std::move(*page);
    }
    if (auto page = fittedChart(paper, {true, false}, smallestBrief))
        return std::move(*page);
    Chart chart(paper, smallestBrief / 100.0, true);
    chart.draw(false);
    return chart.take();
}

} // namespace

Document pphChart(const PphPaper& paper, ChartSize size) {
    Document document;
    document.title = paper.protocol->word(u"paper.chart"_s).zh;
    document.language = paper.language;
    document.pages.push_back(chartPage(paper));
    for (Page& page : document.pages) {
        if (size == ChartSize::A3)
            enlargePage(page, 420.0 / 297.0);
        page.size = size == ChartSize::A3 ? QSizeF(297, 420) : QSizeF(210, 297);
    }
    return document;
}

} // namespace muying::print
