#include "ui/print/assessment_strip.h"

#include "ui/print/clause_basis.h"
#include "ui/print/grid_cells.h"
#include "ui/print/label_text.h"
#include "ui/print/mark_block.h"
#include "ui/print/paper_value.h"
#include "ui/print/text.h"

#include <algorithm>

namespace muying::print {

using namespace Qt::StringLiterals;
using content::RiskColour;

namespace {

constexpr double stripHeight = 36;
constexpr double marksLeft = 25.5, clausesLeft = 71.5, datesLeft = 149.5;
constexpr double clausePitch = 4.5, furtherPitch = 3.3;

QString statement(const PrintFacts& facts) {
    const auto colours = facts.marks();
    if (colours.empty())
        return u"未评估"_s;
    QStringList words;
    for (const RiskColour colour : colours)
        words.append(colourStatement(colour));
    return words.join(u"＋"_s);
}

/// One clause on one or two lines: colour, code, words, and at the right what it rests on.
double addClause(Page& page, const PrintFacts& facts, const ClauseLine& line, double y) {
    const TextStyle basisStyle = recordText(7.5);
    const QString basis = fittedText(line.values, basisStyle, 27);
    const double room = datesLeft - 2.6 - TextMetrics::width(basis, basisStyle) - (clausesLeft + 17);
    page.text({clausesLeft + 1.3, y}, content::colourWord(line.clause->colour).zh, recordText(8, true),
              Align::Left, Ink::Value);
    page.text({clausesLeft + 6, y}, line.clause->code, recordText(7.5), Align::Left, Ink::Value);
    page.text({datesLeft - 1.3, y}, basis, basisStyle, Align::Right, Ink::Value);
    const bool decides = !facts.marks().empty() && line.clause->colour == facts.marks().front();
    const TextStyle style = decides ? recordText(8, true) : formText(8);
    const QStringList words = TextMetrics::wrap(line.clause->text.zh, style, room);
    for (int i = 0; i < words.size() && i < 2; ++i, y += furtherPitch) {
        const bool cut = i == 1 && words.size() > 2;
        page.text({clausesLeft + 17, y}, cut ? fittedText(words[i] + words[i + 1], style, room) : words[i],
                  style, Align::Left, Ink::Value);
    }
    return y - furtherPitch + clausePitch;
}

void addClauses(Page& page, const PrintFacts& facts, double top) {
    const TextStyle head = formText(8);
    page.text({clausesLeft + 1.3, top + 4.6}, u"依据条款（规范原编号，字母为颜色）"_s, head);
    page.text({datesLeft - 1.3, top + 4.6}, u"所据数值"_s, head, Align::Right);
    auto lines = clausesInForce(facts);
    // What decides the marks comes first: with little room, lower colours are left to the assessment record.
    std::stable_partition(lines.begin(), lines.end(), [marks = facts.marks()](const ClauseLine& line) {
        return std::find(marks.begin(), marks.end(), line.clause->colour) != marks.end();
    });
    const double last = top + stripHeight - 3;
    double y = top + 4.6 + clausePitch;
    std::size_t shown = 0;
    while (shown < lines.size() && (y + clausePitch <= last || (shown + 1 == lines.size() && y <= last)))
        y = addClause(page, facts, lines[shown++], y);
    if (shown < lines.size()) {
        page.text({clausesLeft + 1.3, y}, u"另有 %1 条，见评估记录"_s.arg(lines.size() - shown),
                  recordText(8), Align::Left, Ink::Value);
    }
}

void addDates(GridCells& cells, const PrintFacts& facts, double top) {
    const record::Entry* grading = facts.grading();
    const auto rect = [&](double from, double to) {
        return QRectF(datesLeft, top + from, Sheet::right - datesLeft, to - from);
    };
    const QDate date = grading ? grading->date : QDate();
    cells.labelled(rect(0, 6.8), 15, {u"评估日期"_s, u"평가날자"_s, {}}, paperDate(date));
    cells.labelled(rect(6.8, 17), 15, {u"评估机构"_s, u"평가기구"_s, {}},
                   grading ? grading->answers.text(u"assess_org"_s) : QString());
    cells.labelled(rect(17, 23.8), 15, {u"上报期限"_s, u"보고기한"_s, {}},
                   grading ? paperDate(grading->answers.date(u"assess_report_due"_s)) : QString());
    const QRectF sign = cells.label(rect(23.8, stripHeight), 15, {u"评估医生签名"_s, u"평가의사 서명"_s, {}});
    cells.signature(sign, grading ? grading->answers.text(u"assess_person"_s) : QString());
}

} // namespace

double addAssessmentStrip(Page& page, const PrintFacts& facts, double top) {
    GridCells cells(page, facts.input.language);
    const double bottom = top + stripHeight;
    addUprightLabel(page, {Sheet::left, top, 8, stripHeight}, u"评估结果"_s, recordText(9, true),
                    koreanOn(facts.input.language, {u"评估结果"_s, u"평가결과"_s, {}}));
    for (const double x : {marksLeft, clausesLeft, datesLeft})
        cells.vertical(x, top, bottom);
    const double middle = (marksLeft + clausesLeft) / 2;
    addMarks(page, {middle, top + 14}, 17, facts.marks());
    const TextStyle bold = recordText(9, true);
    const TextStyle small = formText(8);
    page.text({middle, top + 30}, fittedText(statement(facts), bold, 44), bold, Align::Centre, Ink::Value);
    const QStringList under = TextMetrics::wrap(standingNote(facts), small, 44);
    for (int i = 0; i < under.size() && i < 2; ++i)
        page.text({middle, top + 33.6 + 3 * i - (under.size() > 1 ? 1.2 : 0)}, under[i], small, Align::Centre,
                  Ink::Value);
    addClauses(page, facts, top);
    addDates(cells, facts, top);
    cells.finish(QRectF(Sheet::left, top, Sheet::width, stripHeight));
    return bottom;
}

} // namespace muying::print
