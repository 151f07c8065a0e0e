#include "ui/print/growth_page.h"

#include "core/growth/growth_curve.h"
#include "ui/print/growth_chart.h"
#include "ui/print/label_text.h"
#include "ui/print/paper_value.h"
#include "ui/print/rules.h"
#include "ui/print/text.h"

#include <algorithm>

namespace muying::print {

using namespace Qt::StringLiterals;
using growth::GrowthCurve;
using growth::GrowthPoint;

namespace {

constexpr qsizetype tableColumns = 11;
constexpr double tableTop = 236.5, tableLabel = 21;
const QRectF chartArea(26.5, 44.5, 158.5, 183);

struct ChartNames {
    QString title, unit;
};

ChartNames namesOf(const QString& indicator) {
    static const QHash<QString, ChartNames> names{
        {u"wfa"_s, {u"年龄别体重"_s, u"千克（kg）"_s}},
        {u"lhfa"_s, {u"年龄别身长（身高）"_s, u"厘米（cm）"_s}},
        {u"wfl"_s, {u"身长别体重"_s, u"千克（kg）"_s}},
        {u"wfh"_s, {u"身高别体重"_s, u"千克（kg）"_s}},
        {u"bfa"_s, {u"年龄别体质指数"_s, u"kg/m²"_s}},
        {u"hcfa"_s, {u"年龄别头围"_s, u"厘米（cm）"_s}},
    };
    return names.value(indicator);
}

/// Weight for length and for height are one measure with two tables.
QString measureName(const QString& indicator) {
    return indicator == u"wfl"_s ? u"wfh"_s : indicator;
}

/// A point with its value of this indicator.
struct Measured {
    const GrowthPoint* point = nullptr;
    double value = 0;
};

std::vector<Measured> measuredOf(const growth::GrowthRecord& record, const QString& indicator) {
    std::vector<Measured> found;
    for (const GrowthPoint& point : record.points) {
        const auto value = growth::measureOf(point.measured, measureName(indicator));
        const bool byBody = measureName(indicator) == u"wfh"_s;
        if (value && point.readDays && (!byBody || point.measured.lengthHeightCm))
            found.push_back({&point, *value});
    }
    return found;
}

QString ageText(const GrowthPoint& point) {
    return QString::number(static_cast<int>(point.readMonths())) + (point.corrected ? u"*"_s : QString());
}

QString levelText(const GrowthPoint& point, const QString& indicator, growth::Standard standard) {
    const growth::IndicatorReading* reading = growth::readingOf(point, measureName(indicator), standard);
    return reading ? reading->levelSd : QString();
}

class GrowthPainter {
public:
    GrowthPainter(const PrintFacts& facts, const growth::GrowthRecord& record, const GrowthCurve& curve)
        : m_facts(facts), m_record(record), m_curve(curve), m_names(namesOf(curve.indicator)),
          m_sheet(facts.letterhead(u"《母子健康手册》儿童篇"_s), title()) {}

    Page paint() {
        identity();
        drawGrowthChart(m_sheet.page(), chartArea, m_curve, m_names.unit);
        callout();
        table();
        legend();
        return std::move(m_sheet.page());
    }

private:
    SheetTitle title() const {
        const QString sex = m_record.sex == growth::Sex::Girl ? u"女童"_s : u"男童"_s;
        SheetTitle made;
        made.title.zh = sex + m_names.title + u"曲线图"_s;
        made.title.ko = u"아동성장곡선도"_s;
        made.edition.zh = u"%1　标准差法"_s.arg(growth::standardName(m_curve.standard));
        made.foot = u"图表 %1　标准 %2"_s.arg(m_curve.indicator, growth::standardName(m_curve.standard));
        made.nameLine = false;
        return made;
    }
    void labelled(double left, double right, const LocalText& label, const QString& value) {
        constexpr double baseline = 35.6;
        const TextStyle words = formText(10), filled = recordText(10);
        Page& page = m_sheet.page();
        page.text({left, baseline}, label.zh, words);
        page.text({left, baseline + 3.2}, koreanOn(m_facts.input.language, label), koreanGloss);
        const double from = left + TextMetrics::width(label.zh, words) + 1;
        page.line({from, baseline + 1.1}, {right, baseline + 1.1});
        page.text({(from + right) / 2, baseline}, fittedText(value, filled, right - from), filled,
                  Align::Centre, Ink::Value);
    }
    void identity() {
        const record::Answers& card = m_facts.input.chart->childCard();
        labelled(Sheet::left, 66, {u"姓名："_s, u"이름"_s, {}}, m_facts.womanName);
        labelled(70, 92, {u"性别："_s, u"성별"_s, {}}, m_record.sex == growth::Sex::Girl ? u"女"_s : u"男"_s);
        labelled(96, 146, {u"出生日期："_s, u"출생날자"_s, {}}, paperDate(m_record.birth));
        const auto weeks = card.number(u"ga_weeks"_s), days = card.number(u"ga_days"_s);
        const QString term = weeks ? u"%1周%2天"_s.arg(*weeks).arg(days.value_or(0)) : QString();
        labelled(152, Sheet::right, {u"出生孕周："_s, u"출생시 임신주수"_s, {}}, term);
    }
    /// The newest measurement beside its point.
    void callout() {
        const auto measured = measuredOf(m_record, m_curve.indicator);
        if (measured.empty() || m_curve.points.empty())
            return;
        const QPointF at = chartPoint(chartArea, m_curve, m_curve.points.back());
        if (!chartArea.contains(at))
            return;
        const GrowthPoint& point = *measured.back().point;
        const QSizeF size(34, 11.5);
        QRectF box(at + QPointF(5, 9), size);
        if (box.right() > chartArea.right() - 2)
            box.moveRight(at.x() - 5);
        if (box.bottom() > chartArea.bottom() - 2)
            box.moveBottom(at.y() - 9);
        Page& page = m_sheet.page();
        page.add(RectItem{box, widthOf(Weight::Hairline), false, Ink::Value, true});
        page.text({box.left() + 1.5, box.top() + 4.4},
                  u"%1　%2月"_s.arg(point.date.toString(Qt::ISODate), ageText(point)), recordText(8),
                  Align::Left, Ink::Value);
        page.text({box.left() + 1.5, box.top() + 9.4},
                  u"%1　%2"_s.arg(QString::number(measured.back().value, 'f', 1),
                                  levelText(point, m_curve.indicator, m_curve.standard)),
                  recordText(9, true), Align::Left, Ink::Value);
    }
    void table() {
        auto measured = measuredOf(m_record, m_curve.indicator);
        if (std::ssize(measured) > tableColumns)
            measured.erase(measured.begin(), measured.end() - tableColumns);
        const QStringList labels{u"测量日期"_s, u"月　龄"_s, u"方　式"_s, u"测量值"_s, u"等　级"_s};
        const double width = (Sheet::width - tableLabel) / tableColumns, height = 5.6;
        Rules rules;
        for (qsizetype row = 0; row < labels.size(); ++row) {
            const double top = tableTop + static_cast<double>(row) * height;
            const QRectF label(Sheet::left, top, tableLabel, height);
            rules.cell(label);
            m_sheet.page().text(label.center() + QPointF(0, formText(9).drop()), labels[row], formText(9),
                                Align::Centre);
            for (qsizetype column = 0; column < tableColumns; ++column) {
                const QRectF cell(Sheet::left + tableLabel + static_cast<double>(column) * width, top, width,
                                  height);
                rules.cell(cell);
                if (column < std::ssize(measured))
                    cellText(cell, row, measured[static_cast<std::size_t>(column)]);
            }
        }
        rules.frame(QRectF(Sheet::left, tableTop, Sheet::width, 5 * height));
        rules.draw(m_sheet.page());
    }
    void cellText(const QRectF& cell, qsizetype row, const Measured& measured) {
        const GrowthPoint& point = *measured.point;
        const bool lying = point.measured.posture == growth::Posture::Lying;
        const bool standing = point.measured.posture == growth::Posture::Standing;
        const QStringList words{point.date.toString(u"yy-MM-dd"_s), ageText(point),
                                lying      ? u"卧"_s
                                : standing ? u"立"_s
                                           : QString(),
                                QString::number(measured.value, 'f', 1),
                                levelText(point, m_curve.indicator, m_curve.standard)};
        const TextStyle style = recordText(row == 0 ? 7.5 : 9, row == 4);
        m_sheet.page().text(cell.center() + QPointF(0, style.drop()), words[row], style, Align::Centre,
                            Ink::Value);
    }
    void legend() {
        QString words = u"等级：上 ≥+2SD；中上 ≥+1SD；中 ≥−1SD；中下 ≥−2SD；下 ＜−2SD。不足24月龄量身长，"
                        u"满24月龄量身高。曲线在列表月龄之间直线连接。表中只列最近11次。"_s;
        if (m_curve.corrected)
            words += u"带*的月龄按出生孕周矫正到40周。"_s;
        const TextStyle style = formText(7.5);
        double y = tableTop + 5 * 5.6 + 4;
        for (const QString& line : TextMetrics::wrap(words, style, 122)) {
            m_sheet.page().text({Sheet::left, y}, line, style);
            y += 3.8;
        }
        const QRectF box(143.5, tableTop + 5 * 5.6 + 1.8, 54, 14);
        m_sheet.page().add(RectItem{box, widthOf(Weight::Hairline), false, Ink::Form, false});
        m_sheet.page().text({box.left() + 1.5, box.top() + 4.5}, u"医生签名"_s, formText(9));
    }

    const PrintFacts& m_facts;
    const growth::GrowthRecord& m_record;
    const GrowthCurve& m_curve;
    ChartNames m_names;
    Sheet m_sheet;
};

} // namespace

std::vector<Page> growthPages(const PrintFacts& facts) {
    const work::Chart& chart = *facts.input.chart;
    if (!facts.input.growth || !chart.child)
        return {};
    std::vector<const record::Entry*> entries;
    for (const record::Entry& entry : chart.entries) {
        if (chart.ofChild(entry))
            entries.push_back(&entry);
    }
    const growth::GrowthRecord record = growth::growthRecord(*facts.input.growth, entries);
    std::vector<Page> pages;
    for (const QString& indicator : {u"wfa"_s, u"lhfa"_s, u"wfh"_s, u"bfa"_s, u"hcfa"_s}) {
        const GrowthCurve curve =
            growth::growthCurve(*facts.input.growth, record, indicator, growth::Standard::Wst423);
        if (!curve.lines.empty() && !measuredOf(record, indicator).empty())
            pages.push_back(GrowthPainter(facts, record, curve).paint());
    }
    return pages;
}

} // namespace muying::print
