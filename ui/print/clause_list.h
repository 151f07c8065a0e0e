#pragma once
#include "core/content/rule_set.h"
#include "ui/print/option_box.h"

#include <functional>

namespace muying::print {

/// The screening clauses of the regulation in two columns with a box of three states each; headings in bold.
class ClauseList {
public:
    ClauseList(const content::RuleSet& rules, std::function<Tick(const content::Clause&)> tick);

    double height() const { return m_height; }
    /// Draws both columns from `top`; the right one ends at rightEnd().
    void draw(Page& page, double left, double top) const;
    double rightEnd(double top) const { return top + m_columnHeight[1]; }

    static constexpr double columnWidth = 90;

private:
    struct Line {
        QString number; ///< empty for a heading and for further lines of a clause
        QString text;
        bool heading = false;
        bool first = false; ///< first line of a clause: carries the box
        Tick tick = Tick::NoForm;
    };
    std::vector<Line> linesOf(const content::RuleSet& rules, const QString& topSection) const;

    std::function<Tick(const content::Clause&)> m_tick;
    std::vector<Line> m_columns[2];
    double m_columnHeight[2] = {0, 0};
    double m_height = 0;
};

} // namespace muying::print
