#pragma once
#include "ui/print/chart_text.h"
#include "ui/print/pph_papers.h"

#include <algorithm>

namespace muying::print {

inline constexpr double chartLeft = 12, chartRight = 198, chartWidth = chartRight - chartLeft, axisWidth = 13;
inline constexpr double chartTop = 11, chartBottom = 286;
inline constexpr double cellAir = 1.1;
inline constexpr double axisDisc = 3.9; ///< radius of a minute on the axis

/// Columns of the chart by whom the eye looks for: hands, lines and drugs, clock and scale, people and
/// phones.
struct ChartColumn {
    QStringList roles;
    double share = 1;
};
const std::vector<ChartColumn>& chartColumns();

inline constexpr double bodyPoints = 9; ///< on A4: what is read at the bedside is never smaller

/// How much of the protocol stands on the sheet.
struct ChartAmount {
    bool brief = false; ///< steps in their short words
    bool drugs = true;  ///< with the table of drugs; else the card of doses stands beside it
};

/// The flow chart on one sheet, tried with headings of one size after the other.
class Chart {
public:
    Chart(const PphPaper& paper, double factor, bool brief);
    Page take() { return std::move(m_page); }
    bool fits() const { return m_y <= chartBottom; }
    /// The whole chart, or without its table of drugs.
    void draw(bool drugs);

private:
    /// A size of the body that stays readable however small the sheet is made.
    double body(double points) const { return std::max(points, bodyPoints / m_text.factor()); }
    void drugLine();
    LocalText word(const char* code, const QList<double>& values = {}) const;
    double columnLeft(std::size_t column) const;
    double columnWidth(std::size_t column) const;
    void head();
    void asked();
    void lossBar();
    void columnHeads();
    void firstResponse();
    void band(const LocalText& text, bool black);
    void rowOfSteps(const std::vector<const content::ChecklistStep*>& steps, const QString& prefix);
    double stepCell(const content::ChecklistStep& step, const QPointF& top, double width,
                    const QString& prefix, bool draw);
    double stepColumn(const std::vector<const content::ChecklistStep*>& steps, std::size_t column, double top,
                      const QString& prefix, bool draw);
    void minute(const QString& text, double y);
    void outcome();
    void briefOutcome();
    void thirdStage();
    void foot();
    void box(const QRectF& rect, double grey = 0, bool black = false);
    void tickBox(const QPointF& at);
    double letter(const QString& letter, const QPointF& at);

    const PphPaper& m_paper;
    const content::Protocol& m_protocol;
    const content::PphLimits& m_limits;
    bool m_brief;
    Page m_page;
    ChartText m_text;
    double m_y = chartTop;
    double m_axisTop = 0;
};

} // namespace muying::print
