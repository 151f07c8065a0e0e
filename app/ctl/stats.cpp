#include "app/ctl/clinic_run.h"
#include "core/content/further_texts.h"
#include "core/exchange/table_file.h"
#include "core/pph/quality.h"
#include "core/work/care_counts.h"
#include "core/work/clinic_subject.h"
#include "core/work/education_year.h"
#include "core/work/pph_quality.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace muying::ctl {

using namespace Qt::StringLiterals;
using content::Indicator;

namespace {

QString statsSummary() {
    return QCoreApplication::translate(
        "muying::ctl",
        "统计：care（孕产妇管理）、education（健康教育）、pph（产后出血质控）；每项有分子、分母、出处");
}

std::vector<OptionDecl> statsOptions() {
    return clinicOptions({
        {"from", "D", QCoreApplication::translate("muying::ctl", "从哪一天")},
        {"to", "D", QCoreApplication::translate("muying::ctl", "到哪一天（含）")},
        {"out", "FILE", QCoreApplication::translate("muying::ctl", "写成 .xlsx 或 .csv，默认每行一个 JSON")},
    });
}

/// One number with where it comes from.
struct StatLine {
    const Indicator* indicator;
    int n = 0, of = 0;
};
struct Statistic {
    LocalText title;
    std::vector<StatLine> lines;
    std::vector<std::pair<LocalText, int>> further; ///< plain counts behind them
    content::IndicatorSet set;                      ///< what the lines point into
    int damaged = 0;
};
using Days = std::pair<QDate, QDate>;

Result<std::unique_ptr<Statistic>> careStatistic(ClinicFile& clinic, const Days& days, Io& io) {
    auto report = work::careReport(clinic.desk(), days.first, days.second, [&](int done, int total) {
        io.progress(QCoreApplication::translate("muying::ctl", "统计"), done, total);
        return !io.interrupted();
    });
    if (!report)
        return report.error();
    auto statistic = std::make_unique<Statistic>();
    statistic->title = report->set.title;
    statistic->damaged = report->damaged;
    statistic->set = std::move(report->set);
    for (std::size_t i = 0; i < report->counts.size(); ++i)
        statistic->lines.push_back(
            {&statistic->set.indicators[i], report->counts[i].n, report->counts[i].of});
    return statistic;
}

/// Moments of a haemorrhage log are compared as they are written, without a time zone.
QDateTime asWritten(const QDateTime& moment) {
    return QDateTime(moment.date(), moment.time(), Qt::UTC);
}

Result<std::unique_ptr<Statistic>> pphStatistic(ClinicFile& clinic, const Days& days, Io&) {
    auto protocol = content::protocolOf(clinic.library());
    if (!protocol)
        return protocol.error();
    auto statistic = std::make_unique<Statistic>();
    auto set = content::indicatorsOf(clinic.library(), u"pph"_s);
    if (!set)
        return set.error();
    statistic->set = std::move(*set);
    statistic->title = statistic->set.title;
    const auto runs = work::runsBetween(clinic.store(), **protocol, days.first, days.second);
    if (!runs)
        return runs.error();
    const auto report =
        pph::judgeQuality(**protocol, statistic->set, *runs, asWritten(clinic.desk().clock().now()));
    for (const pph::IndicatorResult& result : report.results)
        statistic->lines.push_back({result.indicator, result.n, result.N});
    for (const auto& [code, count] : report.outcomes) {
        for (const auto& [named, title] : statistic->set.outcomes) {
            if (named == code)
                statistic->further.emplace_back(title, count);
        }
    }
    return statistic;
}

/// How many of how many, by the code of an indicator of education.json.
StatLine educationLine(const Indicator& indicator, const work::EducationYear& counted) {
    const work::EducationCount& all = counted.all;
    if (indicator.code == "monthly_class"_L1)
        return {&indicator, counted.monthsHeld, counted.monthsAsked};
    if (indicator.code == "classes_held"_L1)
        return {&indicator, all.held, all.planned};
    if (indicator.code == "korean_leaflets"_L1)
        return {&indicator, all.givenKorean, all.given};
    return indicator.code == "teach_back"_L1 ? StatLine{&indicator, all.asked, all.given}
                                             : StatLine{&indicator, all.said, all.asked};
}

int educationNumber(const work::EducationCount& count, const QString& code) {
    const std::pair<const char*, int> numbers[]{{"planned", count.planned}, {"held", count.held},
                                                {"people", count.people},   {"pregnant", count.pregnant},
                                                {"sheets", count.sheets},   {"given", count.given},
                                                {"asked", count.asked},     {"said", count.said}};
    for (const auto& [name, number] : numbers) {
        if (code == QLatin1String(name))
            return number;
    }
    return 0;
}

/// The counts of one topic behind its name, those that are not nought.
void addTopic(const content::Option& topic, const work::EducationCount& count, Statistic& statistic) {
    for (const auto& [code, title] : statistic.set.outcomes) {
        if (const int number = educationNumber(count, code); number > 0)
            statistic.further.emplace_back(LocalText{topic.text.zh + u"："_s + title.zh,
                                                     topic.text.ko + u": "_s + title.ko,
                                                     topic.text.en + u": "_s + title.en},
                                           number);
    }
}

Result<std::unique_ptr<Statistic>> educationStatistic(ClinicFile& clinic, const Days& days, Io&) {
    auto set = content::indicatorsOf(clinic.library(), u"education"_s);
    if (!set)
        return set.error();
    const auto subject = work::clinicSubject(clinic.desk());
    if (!subject)
        return subject.error();
    const auto registers = clinic.desk().chart(subject->id);
    if (!registers)
        return registers.error();
    const auto shelf = work::LeafletShelf::load(clinic.store(), clinic.library().folder());
    if (!shelf)
        return shelf.error();
    auto counted = work::educationBetween(clinic.library(), *registers, days.first, days.second);
    if (Status added = work::addLeafletsGiven(clinic.store(), shelf->leaflets(), counted); !added)
        return added.error();
    auto statistic = std::make_unique<Statistic>();
    statistic->set = std::move(*set);
    statistic->title = statistic->set.title;
    for (const Indicator& indicator : statistic->set.indicators)
        statistic->lines.push_back(educationLine(indicator, counted));
    for (const auto& [code, title] : statistic->set.outcomes)
        statistic->further.emplace_back(title, educationNumber(counted.all, code));
    const content::Field* topic = clinic.library().form(u"EDU_CLASS"_s)->field(u"ec_topic"_s);
    for (const auto& [code, count] : counted.topics)
        addTopic(*topic->option(code), count, *statistic);
    return statistic;
}

struct NamedStatistic {
    const char* name;
    Result<std::unique_ptr<Statistic>> (*make)(ClinicFile& clinic, const Days& days, Io& io);
};
constexpr NamedStatistic namedStatistics[]{
    {"care", careStatistic}, {"education", educationStatistic}, {"pph", pphStatistic}};

QJsonObject lineJson(const StatLine& line, Language language) {
    QJsonObject json{{u"code"_s, line.indicator->code},
                     {u"title"_s, line.indicator->name.in(language)},
                     {u"n"_s, line.n},
                     {u"of"_s, line.of},
                     {u"numerator"_s, line.indicator->numerator.in(language)},
                     {u"denominator"_s, line.indicator->denominator.in(language)},
                     {u"source"_s, line.indicator->source},
                     {u"status"_s, line.indicator->status}};
    // Nothing of nothing is no percentage.
    json.insert(u"percent"_s,
                line.of > 0 ? QJsonValue(qRound(1000.0 * line.n / line.of) / 10.0) : QJsonValue());
    return json;
}

void writeJson(const Statistic& statistic, Io& io) {
    for (const StatLine& line : statistic.lines)
        io.writeLine(lineJson(line, io.language));
    for (const auto& [title, count] : statistic.further)
        io.writeLine(QJsonObject{{u"title"_s, title.in(io.language)}, {u"n"_s, count}});
}

exchange::Table statTable(ClinicFile& clinic, const Statistic& statistic, const Days& days,
                          Language language) {
    using exchange::ColumnType;
    const auto words = [](const char* text) { return QCoreApplication::translate("muying::ctl", text); };
    exchange::Table table;
    table.language = language;
    table.title = statistic.title.in(language);
    table.source = clinic.store().clinic().value("name"_L1).toString() + u"  "_s +
                   days.first.toString(Qt::ISODate) + u" – "_s + days.second.toString(Qt::ISODate);
    table.columns = {{words(QT_TRANSLATE_NOOP("muying::ctl", "指标"))},
                     {words(QT_TRANSLATE_NOOP("muying::ctl", "分子")), ColumnType::Number},
                     {words(QT_TRANSLATE_NOOP("muying::ctl", "分母")), ColumnType::Number},
                     {u"%"_s, ColumnType::Number},
                     {words(QT_TRANSLATE_NOOP("muying::ctl", "分子是什么"))},
                     {words(QT_TRANSLATE_NOOP("muying::ctl", "分母是什么"))},
                     {words(QT_TRANSLATE_NOOP("muying::ctl", "出处"))},
                     {words(QT_TRANSLATE_NOOP("muying::ctl", "核实"))}};
    for (const StatLine& line : statistic.lines) {
        const Indicator& indicator = *line.indicator;
        const bool open = indicator.status == "to_confirm"_L1;
        table.rows.push_back(
            {indicator.name.in(language), static_cast<double>(line.n), static_cast<double>(line.of),
             line.of > 0 ? exchange::Cell(qRound(1000.0 * line.n / line.of) / 10.0) : exchange::Cell(),
             indicator.numerator.in(language), indicator.denominator.in(language), indicator.source,
             open ? words(QT_TRANSLATE_NOOP("muying::ctl", "待确认")) : QString()});
    }
    for (const auto& [title, count] : statistic.further)
        table.rows.push_back({title.in(language), static_cast<double>(count)});
    return table;
}

int writeStatistic(ClinicFile& clinic, const Statistic& statistic, const Days& days,
                   const Arguments& arguments, Io& io) {
    if (!arguments.has("out")) {
        writeJson(statistic, io);
    } else {
        const exchange::Table table = statTable(clinic, statistic, days, io.language);
        if (Status written = exchange::writeTable(arguments.value("out"), table); !written)
            return io.fail(written.error());
        io.writeLine(QJsonObject{{u"file"_s, arguments.value("out")},
                                 {u"rows"_s, static_cast<qint64>(table.rows.size())}});
    }
    if (statistic.damaged == 0)
        return Done;
    io.say(QCoreApplication::translate("muying::ctl", "有 %1 份妊娠档案损坏，没有计入。请用 verify 检查。")
               .arg(statistic.damaged));
    return IoFailure;
}

int runStats(const Arguments& arguments, Io& io) {
    const auto from = dayOption(arguments, "from");
    const auto to = dayOption(arguments, "to");
    const NamedStatistic* wanted = nullptr;
    for (const NamedStatistic& named : namedStatistics) {
        if (arguments.positional(0) == QLatin1String(named.name))
            wanted = &named;
    }
    if (!wanted || !from || !to || !from->isValid() || !to->isValid())
        return wrongUse(statsCommand, io);
    io.catchInterrupt();
    return withClinic(arguments, io, [&](ClinicFile& clinic) -> int {
        const Days days{*from, *to};
        const auto statistic = wanted->make(clinic, days, io);
        return statistic ? writeStatistic(clinic, **statistic, days, arguments, io)
                         : io.fail(statistic.error());
    });
}

} // namespace

const Command statsCommand{
    "stats", statsSummary, statsOptions, "care|education|pph", 1, runStats,
};

} // namespace muying::ctl
