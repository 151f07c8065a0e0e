#include "ui/print/pph_chart.h"

#include "ui/print/chart_text.h"
#include "ui/print/pph_chart_drugs.h"
#include "ui/print/text.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace muying::print {

using namespace Qt::StringLiterals;

namespace {

using content::ChecklistStep;

constexpr double chartLeft = 12, chartRight = 198, chartWidth = chartRight - chartLeft, axisWidth = 13;
constexpr double chartTop = 11, chartBottom = 286;
constexpr double cellAir = 1.1;
constexpr double axisDisc = 3.9; ///< radius of a minute on the axis

struct ChartColumn {
    QStringList roles;
    double share = 1;
};

/// Columns by whom the eye looks for: hands, lines and drugs, clock and scale, people and phones.
const std::vector<ChartColumn>& chartColumns() {
    static const std::vector<ChartColumn> columns{
        {{u"B"_s}, 44}, {{u"C"_s}, 52}, {{u"D"_s, u"first"_s}, 36}, {{u"A"_s, u"E"_s}, 41}};
    return columns;
}

/// Whose hands do it: the leader orders, so a step stands with the first of the others.
QString doerOf(const ChecklistStep& step) {
    for (const QString& role : step.roles) {
        if (role != u"A"_s)
            return role;
    }
    return step.roles.front();
}

class Chart {
public:
    Chart(const PphPaper& paper, double factor);
    Page take() { return std::move(m_page); }
    bool fits() const { return m_y <= chartBottom; }
    /// The whole chart, or without its table of drugs.
    void draw(bool drugs);
    /// The table of drugs on a sheet of its own.
    void drawDrugs();

private:
    LocalText word(const char* code, const QList<double>& values = {}) const;
    double columnLeft(std::size_t column) const;
    double columnWidth(std::size_t column) const;
    void head();
    void asked();
    void lossBar();
    void columnHeads();
    void firstResponse();
    void band(const LocalText& text, bool black);
    void rowOfSteps(const std::vector<const ChecklistStep*>& steps, const QString& prefix);
    double stepCell(const ChecklistStep& step, const QPointF& top, double width, const QString& prefix,
                    bool draw);
    double stepColumn(const std::vector<const ChecklistStep*>& steps, std::size_t column, double top,
                      const QString& prefix, bool draw);
    void minute(const QString& text, double y);
    void outcome();
    void thirdStage();
    void foot();
    void box(const QRectF& rect, double grey = 0, bool black = false);
    void tickBox(const QPointF& at);
    double letter(const QString& letter, const QPointF& at);

    const PphPaper& m_paper;
    const content::Protocol& m_protocol;
    const content::PphLimits& m_limits;
    Page m_page;
    ChartText m_text;
    double m_y = chartTop;
    double m_axisTop = 0;
};

Chart::Chart(const PphPaper& paper, double factor)
    : m_paper(paper), m_protocol(*paper.protocol), m_limits(paper.protocol->limits),
      m_text(m_page, paper.language == PaperLanguage::ZhKo, factor) {
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
        least = 15.5;
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
        high = std::max(high, m_text.height(texts[i], edges[i + 1] - edges[i] - 2 * cellAir, 7.2));
    high += 2 * cellAir;
    for (int i = 0; i < 6; ++i) {
        box(QRectF(edges[i], m_y, edges[i + 1] - edges[i], high));
        m_text.draw({edges[i] + cellAir, m_y + cellAir}, texts[i], edges[i + 1] - edges[i] - 2 * cellAir,
                    7.2);
    }
    m_y += high + 1;
    m_y += m_text.draw({chartLeft, m_y}, word("si", {m_limits.siWatch}), chartWidth, 7.2);
    m_y += m_text.draw({chartLeft, m_y}, word("weigh", {m_limits.densityGPerMl}), chartWidth, 7.2) + 1;
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

double Chart::stepCell(const ChecklistStep& step, const QPointF& top, double width, const QString& prefix,
                       bool draw) {
    const auto [zh, zhRest] = headAndRest(step.text.zh, u"；，：。"_s);
    const auto [ko, koRest] = headAndRest(step.text.ko, u";,:"_s);
    const QString minutes = step.minutes ? u"  "_s + prefix + QString::number(*step.minutes) : QString();
    const LocalText title{zh + minutes + (step.status == u"to_confirm"_s ? u"◇"_s : QString()), ko, {}};
    const LocalText rest{zhRest, koRest, {}};
    const double badge = step.bundle.isEmpty() ? 0 : 4.2 * m_text.factor() + 0.9;
    const double inner = width - 4.4;
    // The round letter is higher than a line of the title.
    const double titleHigh = std::max(m_text.height(title, inner - badge, 8.4, true), badge);
    const double restHigh = zhRest.isEmpty() ? 0 : m_text.height(rest, inner, 7);
    if (draw) {
        tickBox({top.x(), top.y() + 0.7});
        if (badge > 0)
            letter(step.bundle, {top.x() + 4.4, top.y() + 0.2});
        m_text.draw({top.x() + 4.4 + badge, top.y()}, title, inner - badge, 8.4, true);
        if (restHigh > 0)
            m_text.draw({top.x() + 4.4, top.y() + titleHigh}, rest, inner, 7);
    }
    return titleHigh + restHigh + 0.8;
}

double Chart::stepColumn(const std::vector<const ChecklistStep*>& steps, std::size_t column, double top,
                         const QString& prefix, bool draw) {
    double y = top;
    for (const ChecklistStep* step : steps) {
        if (chartColumns()[column].roles.contains(doerOf(*step)))
            y += stepCell(*step, {columnLeft(column) + cellAir, y}, columnWidth(column) - 2 * cellAir, prefix,
                          draw);
    }
    return y - top;
}

void Chart::rowOfSteps(const std::vector<const ChecklistStep*>& steps, const QString& prefix) {
    double high = 0;
    for (std::size_t column = 0; column < chartColumns().size(); ++column)
        high = std::max(high, stepColumn(steps, column, 0, prefix, false));
    high += 2 * cellAir - 0.8;
    for (std::size_t column = 0; column < chartColumns().size(); ++column) {
        box(QRectF(columnLeft(column), m_y, columnWidth(column), high));
        stepColumn(steps, column, m_y + cellAir, prefix, true);
    }
    m_y += high;
}

void Chart::minute(const QString& text, double y) {
    const double radius = axisDisc;
    const QPointF centre(chartLeft + axisWidth / 2, y);
    RectItem ground;
    ground.rect = QRectF(centre.x() - radius, y - radius, 2 * radius, 2 * radius);
    ground.width = 0;
    ground.blank = true;
    m_page.add(ground);
    PathItem disc;
    disc.path.addEllipse(centre, radius, radius);
    disc.width = 0.7;
    m_page.add(disc);
    m_text.centred(centre, text, 10.5, true);
}

/// Rows by the minute their steps are due; the row ends at that minute of the axis.
void Chart::firstResponse() {
    std::vector<int> minutes;
    for (const ChecklistStep& step : m_protocol.stage(1)->steps) {
        const int due = step.minutes.value_or(0);
        // Three minutes and five are one row: both stand before the five of the axis.
        const int row = due <= 1 ? 1 : due <= 5 ? 5 : due <= 10 ? 10 : 15;
        if (std::ranges::find(minutes, row) == minutes.end())
            minutes.push_back(row);
    }
    std::ranges::sort(minutes);
    std::vector<std::pair<QString, double>> marks{{u"0"_s, m_y + 1.5}};
    int from = -1;
    for (const int until : minutes) {
        std::vector<const ChecklistStep*> steps;
        for (const ChecklistStep& step : m_protocol.stage(1)->steps) {
            if (step.minutes.value_or(0) > from && step.minutes.value_or(0) <= until)
                steps.push_back(&step);
        }
        rowOfSteps(steps, u"≤"_s);
        marks.push_back({QString::number(until), m_y});
        from = until;
    }
    outcome();
    for (std::size_t i = 1; i < marks.size(); ++i) {
        LineItem axis;
        axis.from = {chartLeft + axisWidth / 2, marks[i - 1].second + axisDisc};
        axis.to = {chartLeft + axisWidth / 2, marks[i].second - axisDisc};
        axis.width = 1.4;
        if (axis.from.y() < axis.to.y())
            m_page.add(axis);
    }
    for (const auto& [text, y] : marks)
        minute(text, y);
}

void Chart::outcome() {
    const double half = columnLeft(2) - columnLeft(0);
    const LocalText bundle = word("bundle_text", {m_limits.bundleMin, m_limits.bundleLastMin});
    const LocalText controlled = word("controlled_text");
    const LocalText open = word("not_controlled", {m_limits.l2Ml});
    const double leftHigh =
        m_text.height(word("bundle"), half - 8, 8.4, true) + m_text.height(bundle, half - 8, 7) +
        m_text.height(word("controlled"), half - 8, 8.4, true) + m_text.height(controlled, half - 8, 7);
    const double rightWidth = chartRight - columnLeft(2);
    const double high = std::max(leftHigh, m_text.height(open, rightWidth - 8, 10, true)) + 3 * cellAir;
    box(QRectF(columnLeft(0), m_y, half, high));
    double y = m_y + cellAir;
    tickBox({columnLeft(0) + cellAir, y + 0.7});
    y += m_text.draw({columnLeft(0) + cellAir + 4.4, y}, word("bundle"), half - 8, 8.4, true);
    y += m_text.draw({columnLeft(0) + cellAir + 4.4, y}, bundle, half - 8, 7);
    tickBox({columnLeft(0) + cellAir, y + 0.7});
    y += m_text.draw({columnLeft(0) + cellAir + 4.4, y}, word("controlled"), half - 8, 8.4, true);
    m_text.draw({columnLeft(0) + cellAir + 4.4, y}, controlled, half - 8, 7);
    RectItem frame;
    frame.rect = QRectF(columnLeft(2) + 0.4, m_y + 0.4, rightWidth - 0.8, high - 0.8);
    frame.width = 0.8;
    m_page.add(frame);
    const double openHigh = m_text.height(open, rightWidth - 8, 10, true);
    m_text.draw({columnLeft(2) + 4, m_y + (high - openHigh) / 2}, open, rightWidth - 8, 10, true);
    m_y += high;
}

void Chart::band(const LocalText& text, bool black) {
    const double high = m_text.height(text, chartWidth - 4, 8.6, true) + 2 * cellAir;
    box(QRectF(chartLeft, m_y, chartWidth, high), black ? 0 : 0.25, black);
    m_text.draw({chartLeft + 2, m_y + cellAir}, text, chartWidth - 4, 8.6, true, black);
    m_y += high;
}

void Chart::thirdStage() {
    const content::ProtocolStage& stage = *m_protocol.stage(3);
    LocalText all{stage.name.zh + u"   "_s, stage.name.ko + u"   "_s, {}};
    for (const ChecklistStep& step : stage.steps) {
        const bool here = std::ranges::all_of(
            step.needs, [&](const QString& need) { return m_paper.settings.has.contains(need); });
        if (!here)
            continue;
        all.zh += (all.zh.endsWith(u' ') ? QString() : u" · "_s) + step.text.zh;
        all.ko += (all.ko.endsWith(u' ') ? QString() : u" · "_s) + step.text.ko;
    }
    const LocalText fit = word("fit");
    m_y += 1.2;
    const double high =
        m_text.height(all, chartWidth - 4, 7.8) + m_text.height(fit, chartWidth - 4, 7.8, true) + 2 * cellAir;
    box(QRectF(chartLeft, m_y, chartWidth, high), 0, true);
    const double first = m_text.draw({chartLeft + 2, m_y + cellAir}, all, chartWidth - 4, 7.8, false, true);
    m_text.draw({chartLeft + 2, m_y + cellAir + first}, fit, chartWidth - 4, 7.8, true, true);
    m_y += high + 1.2;
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

void Chart::drawDrugs() {
    head();
    m_y += chartDrugTable(m_text, m_protocol, QRectF(chartLeft, m_y, chartWidth, 0));
    foot();
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
    foot();
}

/// The largest type with which everything stands on one sheet; nothing if even the smallest is too large.
std::optional<Page> fittedChart(const PphPaper& paper, const std::function<void(Chart&)>& draw) {
    for (int percent = 106; percent >= 76; percent -= 2) {
        Chart chart(paper, percent / 100.0);
        draw(chart);
        if (chart.fits())
            return chart.take();
    }
    return std::nullopt;
}

} // namespace

Document pphChart(const PphPaper& paper, ChartSize size) {
    Document document;
    document.title = paper.protocol->word(u"paper.chart"_s).zh;
    document.language = paper.language;
    // Two languages may need the back of the sheet for the drugs: type is never made too small to read.
    if (auto whole = fittedChart(paper, [](Chart& chart) { chart.draw(true); })) {
        document.pages.push_back(std::move(*whole));
    } else {
        for (const bool drugs : {false, true}) {
            auto page =
                fittedChart(paper, [drugs](Chart& chart) { drugs ? chart.drawDrugs() : chart.draw(false); });
            if (page)
                document.pages.push_back(std::move(*page));
        }
    }
    for (Page& page : document.pages) {
        if (size == ChartSize::A3)
            enlargePage(page, 420.0 / 297.0);
        page.size = size == ChartSize::A3 ? QSizeF(297, 420) : QSizeF(210, 297);
    }
    return document;
}

} // namespace muying::print
