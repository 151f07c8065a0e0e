#include "ui/print/clause_list.h"

#include "ui/print/text.h"

#include <algorithm>

namespace muying::print {

using content::Clause;
using content::RuleSection;
using content::RuleSet;
using content::RuleTable;

namespace {

constexpr double listPitch = 3.97;
constexpr double morePitch = 3.5; ///< further lines of one clause
constexpr double boxLeft = 1.3, numberLeft = 5.8, textLeft = 13, rightAir = 1.2;
constexpr double listTop = 0.9;
const TextStyle clauseText = formText(8);
const TextStyle firedText = recordText(8, true);
const TextStyle numberText = recordText(7);
const TextStyle headingText = recordText(8, true);

double lineHeight(bool first) {
    return first ? listPitch : morePitch;
}

/// The topmost section of the screening table a clause stands under ("s7" for "s7.1").
QString topSectionOf(const RuleSet& rules, const QString& code) {
    const auto found = std::find_if(rules.sections.begin(), rules.sections.end(),
                                    [&](const RuleSection& section) { return section.code == code; });
    return found == rules.sections.end() || found->parent.isEmpty() ? code
                                                                    : topSectionOf(rules, found->parent);
}

} // namespace

ClauseList::ClauseList(const RuleSet& rules, std::function<Tick(const Clause&)> tick)
    : m_tick(std::move(tick)) {
    QStringList tops;
    for (const Clause& clause : rules.clauses) {
        const QString top = topSectionOf(rules, clause.sectionCode);
        if (clause.table == RuleTable::Screen && !tops.contains(top))
            tops.append(top);
    }
    std::vector<std::vector<Line>> parts;
    double total = 0;
    const auto heightOf = [](const std::vector<Line>& lines) {
        double height = 0;
        for (const Line& line : lines)
            height += lineHeight(line.first || line.heading);
        return height;
    };
    for (const QString& top : std::as_const(tops)) {
        parts.push_back(linesOf(rules, top));
        total += heightOf(parts.back());
    }
    int column = 0;
    for (const auto& lines : parts) {
        const double height = heightOf(lines);
        if (column == 0 && m_columnHeight[0] + height / 2 > total / 2)
            column = 1;
        m_columns[column].insert(m_columns[column].end(), lines.begin(), lines.end());
        m_columnHeight[column] += height;
    }
    for (double& height : m_columnHeight)
        height += 2 * listTop;
    m_height = std::max(m_columnHeight[0], m_columnHeight[1]);
}

std::vector<ClauseList::Line> ClauseList::linesOf(const RuleSet& rules, const QString& topSection) const {
    std::vector<Line> lines;
    QString section;
    for (const RuleSection& heading : rules.sections) {
        if (heading.code == topSection)
            lines.push_back({{}, heading.title.zh, true, false, Tick::NoForm});
    }
    for (const Clause& clause : rules.clauses) {
        if (clause.table != RuleTable::Screen || topSectionOf(rules, clause.sectionCode) != topSection)
            continue;
        if (clause.sectionCode != section && clause.sectionCode != topSection)
            lines.push_back({{}, clause.section.zh, true, false, Tick::NoForm});
        section = clause.sectionCode;
        const Tick tick = m_tick(clause);
        const TextStyle& style = tick == Tick::Yes ? firedText : clauseText;
        const QStringList wrapped =
            TextMetrics::wrap(clause.text.zh, style, columnWidth - textLeft - rightAir);
        for (qsizetype i = 0; i < wrapped.size(); ++i)
            lines.push_back({i == 0 ? clause.number : QString(), wrapped[i], false, i == 0, tick});
    }
    return lines;
}

void ClauseList::draw(Page& page, double left, double top) const {
    for (int column = 0; column < 2; ++column) {
        const double x = left + column * columnWidth;
        double y = top + listTop;
        for (const Line& line : m_columns[column]) {
            const double height = lineHeight(line.first || line.heading);
            const double middle = y + height / 2;
            y += height;
            if (line.heading) {
                page.text({x + boxLeft, middle + headingText.drop()}, line.text, headingText);
                continue;
            }
            if (line.first) {
                addTickBox(page, x + boxLeft, middle, line.tick, 3.1);
                page.text({x + numberLeft, middle + numberText.drop()}, line.number, numberText);
            }
            const TextStyle& style = line.tick == Tick::Yes ? firedText : clauseText;
            page.text({x + textLeft, middle + style.drop()}, line.text, style);
        }
    }
}

} // namespace muying::print
