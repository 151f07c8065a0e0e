// The steps of the flow chart: rows by the minute, the second and the third stage.
#include "ui/print/chart_sheet.h"

namespace muying::print {

using namespace Qt::StringLiterals;
using content::ChecklistStep;

namespace {

/// Whose hands do it: the leader orders, so a step stands with the first of the others.
QString doerOf(const ChecklistStep& step) {
    for (const QString& role : step.roles) {
        if (role != u"A"_s)
            return role;
    }
    return step.roles.front();
}

} // namespace

double Chart::stepCell(const ChecklistStep& step, const QPointF& top, double width, const QString& prefix,
                       bool draw) {
    const LocalText& words = m_brief ? step.brief : step.text;
    const auto [zh, zhRest] = m_brief ? std::pair(words.zh, QString()) : headAndRest(words.zh, u"；，：。"_s);
    const auto [ko, koRest] = m_brief ? std::pair(words.ko, QString()) : headAndRest(words.ko, u";,:"_s);
    const QString minutes = step.minutes ? u" "_s + prefix + QString::number(*step.minutes) : QString();
    const LocalText title{zh + minutes + (step.status == u"to_confirm"_s ? u"◇"_s : QString()), ko, {}};
    const LocalText rest{zhRest, koRest, {}};
    const double badge = step.bundle.isEmpty() ? 0 : 4.2 * m_text.factor() + 0.9;
    const double inner = width - 4.4;
    // The round letter is higher than a line of the title.
    const double titleHigh = std::max(m_text.height(title, inner - badge, body(8.4), true), badge);
    const double restHigh = zhRest.isEmpty() ? 0 : m_text.height(rest, inner, body(7));
    if (draw) {
        tickBox({top.x(), top.y() + 0.7});
        if (badge > 0)
            letter(step.bundle, {top.x() + 4.4, top.y() + 0.2});
        m_text.draw({top.x() + 4.4 + badge, top.y()}, title, inner - badge, body(8.4), true);
        if (restHigh > 0)
            m_text.draw({top.x() + 4.4, top.y() + titleHigh}, rest, inner, body(7));
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

/// The three ways on, side by side.
void Chart::briefOutcome() {
    const LocalText empty;
    const std::pair<LocalText, LocalText> boxes[] = {
        {word("bundle"), word("bundle_text", {m_limits.bundleMin, m_limits.bundleLastMin})},
        {word("controlled"), word("controlled_text")},
        {word("not_controlled", {m_limits.l2Ml}), empty}};
    const double shares[] = {0.27, 0.42, 0.31};
    const double whole = chartRight - columnLeft(0);
    const auto height = [&](std::size_t i) {
        const double width = whole * shares[i] - 7;
        return m_text.height(boxes[i].first, width, body(8.4), true) +
               (boxes[i].second.zh.isEmpty() ? 0 : m_text.height(boxes[i].second, width, body(7)));
    };
    const double high = std::max({height(0), height(1), height(2)}) + 2 * cellAir;
    double x = columnLeft(0);
    for (std::size_t i = 0; i < std::size(boxes); ++i) {
        const double width = whole * shares[i];
        RectItem frame;
        frame.rect = QRectF(x, m_y, width, high);
        frame.width = i == 2 ? 0.8 : widthOf(Weight::Section);
        m_page.add(frame);
        tickBox({x + cellAir, m_y + cellAir + 0.7});
        const double y =
            m_y + cellAir + m_text.draw({x + 5.5, m_y + cellAir}, boxes[i].first, width - 7, body(8.4), true);
        if (!boxes[i].second.zh.isEmpty())
            m_text.draw({x + 5.5, y}, boxes[i].second, width - 7, body(7));
        x += width;
    }
    m_y += high;
}

void Chart::outcome() {
    if (m_brief) {
        briefOutcome();
        return;
    }
    const double half = columnLeft(2) - columnLeft(0);
    const LocalText bundle = word("bundle_text", {m_limits.bundleMin, m_limits.bundleLastMin});
    const LocalText controlled = word("controlled_text");
    const LocalText open = word("not_controlled", {m_limits.l2Ml});
    const double leftHigh = m_text.height(word("bundle"), half - 8, body(8.4), true) +
                            m_text.height(bundle, half - 8, body(7)) +
                            m_text.height(word("controlled"), half - 8, body(8.4), true) +
                            m_text.height(controlled, half - 8, body(7));
    const double rightWidth = chartRight - columnLeft(2);
    const double high = std::max(leftHigh, m_text.height(open, rightWidth - 8, 10, true)) + 3 * cellAir;
    box(QRectF(columnLeft(0), m_y, half, high));
    double y = m_y + cellAir;
    tickBox({columnLeft(0) + cellAir, y + 0.7});
    y += m_text.draw({columnLeft(0) + cellAir + 4.4, y}, word("bundle"), half - 8, body(8.4), true);
    y += m_text.draw({columnLeft(0) + cellAir + 4.4, y}, bundle, half - 8, body(7));
    tickBox({columnLeft(0) + cellAir, y + 0.7});
    y += m_text.draw({columnLeft(0) + cellAir + 4.4, y}, word("controlled"), half - 8, body(8.4), true);
    m_text.draw({columnLeft(0) + cellAir + 4.4, y}, controlled, half - 8, body(7));
    RectItem frame;
    frame.rect = QRectF(columnLeft(2) + 0.4, m_y + 0.4, rightWidth - 0.8, high - 0.8);
    frame.width = 0.8;
    m_page.add(frame);
    const double openHigh = m_text.height(open, rightWidth - 8, 10, true);
    m_text.draw({columnLeft(2) + 4, m_y + (high - openHigh) / 2}, open, rightWidth - 8, 10, true);
    m_y += high;
}

void Chart::band(const LocalText& text, bool black) {
    const double high = m_text.height(text, chartWidth - 4, body(8.6), true) + 2 * cellAir;
    box(QRectF(chartLeft, m_y, chartWidth, high), black ? 0 : 0.25, black);
    m_text.draw({chartLeft + 2, m_y + cellAir}, text, chartWidth - 4, body(8.6), true, black);
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
        const LocalText& words = m_brief ? step.brief : step.text;
        all.zh += (all.zh.endsWith(u' ') ? QString() : u" · "_s) + words.zh;
        all.ko += (all.ko.endsWith(u' ') ? QString() : u" · "_s) + words.ko;
    }
    const LocalText fit = word("fit");
    m_y += 1.2;
    const double high = m_text.height(all, chartWidth - 4, body(7.8)) +
                        m_text.height(fit, chartWidth - 4, body(7.8), true) + 2 * cellAir;
    box(QRectF(chartLeft, m_y, chartWidth, high), 0, true);
    const double first =
        m_text.draw({chartLeft + 2, m_y + cellAir}, all, chartWidth - 4, body(7.8), false, true);
    m_text.draw({chartLeft + 2, m_y + cellAir + first}, fit, chartWidth - 4, body(7.8), true, true);
    m_y += high + 1.2;
}

} // namespace muying::print
