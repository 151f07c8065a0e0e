#include "ui/print/pregnancy_page.h"

#include "core/content/further_texts.h"
#include "core/work/week_values.h"
#include "ui/print/label_text.h"
#include "ui/print/rules.h"
#include "ui/print/text.h"
#include "ui/print/week_chart.h"

#include <algorithm>
#include <map>

namespace muying::print {

using namespace Qt::StringLiterals;
using content::Field;
using work::WeekValue;

namespace {

constexpr std::size_t visitColumns = 10;
constexpr double valuesTop = 246.5, valuesLabel = 30, valuesHeight = 6.2;

std::vector<QPointF> pointsOf(const std::vector<WeekValue>& values, double less = 0) {
    std::vector<QPointF> points;
    for (const WeekValue& value : values)
        points.emplace_back(value.week, value.value - less);
    return points;
}

/// A plain number in the declaration of a field.
std::optional<double> plainLimit(const content::ExprPtr& expression) {
    if (!expression)
        return std::nullopt;
    const content::ExprValue value =
        expression->evaluate([](const QString&) { return content::ExprValue(); });
    const double* number = std::get_if<double>(&value);
    return number ? std::optional<double>(*number) : std::nullopt;
}

class CurvePage {
public:
    CurvePage(const PrintFacts& facts, const content::PregnancyCurves& curves)
        : m_facts(facts), m_chart(*facts.input.chart), m_curves(curves),
          m_sheet(facts.letterhead(u"《母子健康手册》医生记录页"_s), title(facts)) {}

    Page paint() {
        constexpr double width = 78, height = 76, first = 50, pitch = 101;
        const std::vector<WeekChart> charts{weightGain(), fundalHeight(), bloodPressure(), haemoglobin()};
        for (std::size_t i = 0; i < charts.size(); ++i) {
            const double left = Sheet::left + 8 + (i % 2 == 0 ? 0 : width + 15);
            const double top = first + (i < 2 ? 0 : pitch);
            drawWeekChart(m_sheet.page(), QRectF(left, top, width, height), charts[i],
                          m_facts.input.language);
        }
        values();
        return std::move(m_sheet.page());
    }

private:
    static SheetTitle title(const PrintFacts&) {
        SheetTitle made;
        made.title = {u"孕期曲线图"_s, u"임신기 곡선도"_s, u"Curves of the pregnancy"_s};
        made.edition.zh = u"体重增长、宫底高度、血压、血红蛋白"_s;
        made.foot = u"图表 孕期曲线　孕周按核定预产期"_s;
        return made;
    }
    std::vector<WeekValue> of(const char* field) const {
        return work::weekValues(m_chart, QString::fromLatin1(field));
    }
    const Field* visitField(const char* code) const {
        const content::Form* form = m_facts.input.library->form(u"ANC2_5"_s);
        return form ? form->field(QLatin1String(code)) : nullptr;
    }

    WeekChart weightGain() const {
        WeekChart chart;
        chart.title = {u"孕期体重增长"_s, u"임신기 체중증가"_s, {}};
        chart.unit = u"kg（与孕前比）"_s;
        chart.firstWeek = 0;
        chart.high = 15;
        const record::Answers& episode = m_chart.episode();
        const auto before = episode.number(u"prepreg_weight"_s), tall = episode.number(u"height_cm"_s);
        if (!before || !tall || *tall <= 0) {
            chart.missing = u"没有孕前体重和身高，增重无从算起。"_s;
            return chart;
        }
        const content::WeightGainTable& table = m_curves.weightGain;
        const content::WeightGainClass& gain = table.classOf(*before / (*tall * *tall / 10000.0));
        if (episode.number(u"fetus_count"_s).value_or(1) > 1) {
            chart.notes << u"多胎不适用 WS/T 801，只画体重，不作判断。"_s;
        } else {
            for (double week = 0; week <= table.lastWeek; ++week)
                chart.band.push_back(table.rangeAt(gain, week));
            chart.notes << u"%1：孕前%2，范围 %3～%4 kg。%5"_s.arg(table.source, gain.name.zh)
                               .arg(gain.totalMin)
                               .arg(gain.totalMax)
                               .arg(table.note.zh);
            chart.high = std::ceil(gain.totalMax / 5) * 5;
        }
        chart.trails = {pointsOf(of("weight_kg"), *before)};
        chart.trails.front().insert(chart.trails.front().begin(), QPointF(0, 0));
        fitAxis(chart);
        return chart;
    }
    WeekChart fundalHeight() const {
        const content::FundalHeightTable& table = m_curves.fundalHeight;
        WeekChart chart;
        chart.title = {table.title.zh, table.title.ko, {}};
        chart.unit = u"cm"_s;
        chart.firstWeek = 16;
        chart.low = 10;
        chart.high = 40;
        for (const auto& row : table.rows)
            chart.band.push_back({row.week, row.low, row.high});
        const bool told = table.source.contains(u"待确认"_s);
        const QString open = table.status == u"to_confirm"_s && !told ? u"（待确认）"_s : QString();
        chart.notes << table.note.zh + u"。"_s + table.source + open;
        chart.trails = {pointsOf(of("fundal_cm"))};
        fitAxis(chart);
        return chart;
    }
    /// The limit is the first value that is no longer usual on the visit form.
    WeekChart bloodPressure() const {
        WeekChart chart;
        chart.title = {u"血压"_s, u"혈압"_s, {}};
        chart.unit = u"mmHg（上：收缩压，下：舒张压）"_s;
        chart.low = 40;
        chart.high = 180;
        chart.step = 20;
        for (const char* code : {"sbp", "dbp"}) {
            const Field* field = visitField(code);
            const auto usual = field ? plainLimit(field->warnMax) : std::nullopt;
            if (usual)
                chart.limits.push_back({*usual + 1, u"≥%1"_s.arg(*usual + 1)});
            chart.trails.push_back(pointsOf(of(code)));
        }
        chart.notes
            << u"虚线：达到即为血压高（《孕产妇妊娠风险筛查表》血压≥140/90 mmHg）。一次升高须复测。"_s;
        fitAxis(chart);
        return chart;
    }
    WeekChart haemoglobin() const {
        WeekChart chart;
        chart.title = {u"血红蛋白"_s, u"헤모글로빈"_s, {}};
        chart.unit = u"g/L"_s;
        chart.low = 60;
        chart.high = 180;
        chart.step = 20;
        const Field* field = visitField("hb");
        if (const auto least = field ? plainLimit(field->warnMin) : std::nullopt)
            chart.limits.push_back({*least, u"＜%1"_s.arg(*least)});
        chart.notes << u"虚线以下为贫血（《孕产妇妊娠风险筛查表》血红蛋白＜110 g/L）。"_s;
        chart.trails = {pointsOf(of("hb"))};
        fitAxis(chart);
        return chart;
    }

    /// The newest visits as numbers: what the points are is read, not guessed.
    void values() {
        struct Visit {
            double week = 0;
            QStringList texts{QString(), QString(), QString(), QString(), QString()};
        };
        std::map<QDate, Visit> visits;
        const auto note = [&](const char* field, qsizetype row) {
            for (const WeekValue& value : of(field)) {
                Visit& visit = visits[value.date];
                visit.week = value.week;
                visit.texts[row] = QString::number(value.value);
            }
        };
        note("weight_kg", 0);
        note("fundal_cm", 1);
        note("sbp", 2);
        note("hb", 3);
        for (const WeekValue& value : of("dbp"))
            visits[value.date].texts[2] =
                visits[value.date].texts[2].section(u'/', 0, 0) + u'/' + QString::number(value.value);
        while (visits.size() > visitColumns)
            visits.erase(visits.begin());
        const std::vector<LocalText> labels{
            {u"检查日期"_s, u"검사날자"_s, {}}, {u"孕周"_s, u"임신주수"_s, {}},
            {u"体重（kg）"_s, u"체중"_s, {}},   {u"宫高（cm）"_s, u"자궁저높이"_s, {}},
            {u"血压（mmHg）"_s, u"혈압"_s, {}}, {u"血红蛋白（g/L）"_s, u"헤모글로빈"_s, {}}};
        Rules rules;
        for (std::size_t row = 0; row < labels.size(); ++row) {
            const double top = valuesTop + static_cast<double>(row) * valuesHeight;
            const QRectF label(Sheet::left, top, valuesLabel, valuesHeight);
            rules.cell(label);
            addLabel(m_sheet.page(), label, labels[row].zh, formText(8.5),
                     koreanOn(m_facts.input.language, labels[row]));
            auto visit = visits.begin();
            for (std::size_t column = 0; column < visitColumns; ++column) {
                const double width = (Sheet::width - valuesLabel) / static_cast<double>(visitColumns);
                const QRectF cell(label.right() + static_cast<double>(column) * width, top, width,
                                  valuesHeight);
                rules.cell(cell);
                if (visit == visits.end())
                    continue;
                const int days = static_cast<int>(std::lround(visit->second.week * 7));
                const QString text = row == 0   ? visit->first.toString(u"yy-MM-dd"_s)
                                     : row == 1 ? u"%1+%2"_s.arg(days / 7).arg(days % 7)
                                                : visit->second.texts[static_cast<qsizetype>(row) - 2];
                const TextStyle style = recordText(row == 0 ? 7.5 : 8.5);
                m_sheet.page().text(cell.center() + QPointF(0, style.drop()), text, style, Align::Centre,
                                    Ink::Value);
                ++visit;
            }
        }
        rules.frame(
            QRectF(Sheet::left, valuesTop, Sheet::width, static_cast<double>(labels.size()) * valuesHeight));
        rules.draw(m_sheet.page());
    }

    const PrintFacts& m_facts;
    const work::Chart& m_chart;
    const content::PregnancyCurves& m_curves;
    Sheet m_sheet;
};

} // namespace

std::vector<Page> pregnancyCurvePages(const PrintFacts& facts) {
    const work::Chart& chart = *facts.input.chart;
    if (chart.child || !chart.pregnancy)
        return {};
    bool any = false;
    for (const QString& field : {u"weight_kg"_s, u"fundal_cm"_s, u"sbp"_s, u"hb"_s})
        any = any || !work::weekValues(chart, field).empty();
    const auto curves = content::pregnancyCurvesOf(*facts.input.library);
    if (!any || !curves)
        return {};
    return {CurvePage(facts, *curves).paint()};
}

} // namespace muying::print
