#include "core/growth/growth_tables.h"

#include "core/content/csv_table.h"

namespace muying::growth {

namespace {

constexpr double lastWeekDay = 91; // WHO gives weeks 0–13, months afterwards

QString seriesKey(const QString& indicator, Sex sex) {
    return indicator + QString::number(static_cast<int>(sex));
}

template <class Series>
const Series* findSeries(const QHash<QString, Series>& all, const QString& indicator, Sex sex) {
    const auto found = all.constFind(seriesKey(indicator, sex));
    return found == all.constEnd() ? nullptr : &found.value();
}

} // namespace

/// Fills the tables from files, keeping the first complaint.
class TableReader {
public:
    explicit TableReader(QString folder) : m_folder(std::move(folder)) {}

    Status sevens(const char* file, const QStringList& valueColumns, QHash<QString, SevenSeries>& into) {
        const auto table = content::readCsv(
            m_folder + QLatin1String(file),
            QStringList{QStringLiteral("indicator"), QStringLiteral("sex"), QStringLiteral("x")} +
                valueColumns);
        if (!table)
            return table.error();
        for (const auto& row : table->rows) {
            const auto numbers = numbersOf(*table, row);
            if (!numbers)
                return numbers.error();
            SevenRow entry{(*numbers)[1], {}};
            for (std::size_t i = 0; i < 7; ++i) {
                entry.value[i] = (*numbers)[i + 2];
                if (i > 0 && entry.value[i] <= entry.value[i - 1])
                    return table->complaint(row.line,
                                            QStringLiteral("the values must rise from column to column"));
            }
            SevenSeries& series = into[row.cells[0] + row.cells[1]];
            if (!series.empty() && series.back().x >= entry.x)
                return table->complaint(row.line, QStringLiteral("x must rise from row to row"));
            series.push_back(entry);
        }
        return success();
    }

    /// `scale` turns the file's x into the series' (weeks or months into days); rows up to `skipUpTo` are
    /// left out.
    Status lms(const char* file, double scale, double skipUpTo, QHash<QString, LmsSeries>& into) {
        static const QStringList columns{QStringLiteral("indicator"), QStringLiteral("sex"),
                                         QStringLiteral("x"),         QStringLiteral("L"),
                                         QStringLiteral("M"),         QStringLiteral("S")};
        const auto table = content::readCsv(m_folder + QLatin1String(file), columns);
        if (!table)
            return table.error();
        for (const auto& row : table->rows) {
            const auto numbers = numbersOf(*table, row);
            if (!numbers)
                return numbers.error();
            const double x = (*numbers)[1] * scale;
            LmsSeries& series = into[row.cells[0] + row.cells[1]];
            const bool joined = !series.empty() && x <= skipUpTo;
            if (joined)
                continue;
            if (!series.empty() && series.back().x >= x)
                return table->complaint(row.line, QStringLiteral("x must rise from row to row"));
            if ((*numbers)[3] <= 0 || (*numbers)[4] <= 0)
                return table->complaint(row.line, QStringLiteral("M and S must be positive"));
            series.push_back({x, (*numbers)[2], (*numbers)[3], (*numbers)[4]});
        }
        return success();
    }

private:
    /// Sex, x and the values behind as numbers.
    static Result<std::vector<double>> numbersOf(const content::CsvTable& table,
                                                 const content::CsvTable::Row& row) {
        std::vector<double> numbers;
        for (qsizetype i = 1; i < row.cells.size(); ++i) {
            bool ok = false;
            numbers.push_back(row.cells[i].toDouble(&ok));
            if (!ok)
                return table.complaint(row.line, QStringLiteral("\"%1\" is not a number").arg(row.cells[i]));
        }
        if (numbers[0] != 1 && numbers[0] != 2)
            return table.complaint(row.line, QStringLiteral("sex must be 1 (boy) or 2 (girl)"));
        return numbers;
    }

    QString m_folder;
};

Result<std::shared_ptr<const GrowthTables>> GrowthTables::load(const QString& resourcesDir) {
    auto tables = std::make_shared<GrowthTables>();
    TableReader reader(resourcesDir + QLatin1String("/growth/"));
    const QStringList sd{QStringLiteral("sd_m3"),  QStringLiteral("sd_m2"), QStringLiteral("sd_m1"),
                         QStringLiteral("median"), QStringLiteral("sd_p1"), QStringLiteral("sd_p2"),
                         QStringLiteral("sd_p3")};
    const QStringList percentiles{QStringLiteral("p3"),  QStringLiteral("p10"), QStringLiteral("p25"),
                                  QStringLiteral("p50"), QStringLiteral("p75"), QStringLiteral("p90"),
                                  QStringLiteral("p97")};
    for (const Status& status : {
             reader.sevens("wst423_2022_sd.csv", sd, tables->m_sd),
             reader.sevens("wst423_2022_percentile.csv", percentiles, tables->m_percentile),
             reader.lms("who2006_week.csv", 7, -1, tables->m_who2006),
             reader.lms("who2006_month.csv", daysPerMonth, lastWeekDay, tables->m_who2006),
             reader.lms("who2006_wfl.csv", 1, -1, tables->m_who2006),
             reader.lms("who2006_wfh.csv", 1, -1, tables->m_who2006),
             reader.lms("who2007_month.csv", 1, -1, tables->m_who2007),
         }) {
        if (!status)
            return status.error();
    }
    return std::shared_ptr<const GrowthTables>(std::move(tables));
}

const SevenSeries* GrowthTables::wstSd(const QString& indicator, Sex sex) const {
    return findSeries(m_sd, indicator, sex);
}

const SevenSeries* GrowthTables::wstPercentile(const QString& indicator, Sex sex) const {
    return findSeries(m_percentile, indicator, sex);
}

const LmsSeries* GrowthTables::who2006(const QString& indicator, Sex sex) const {
    return findSeries(m_who2006, indicator, sex);
}

const LmsSeries* GrowthTables::who2007(const QString& indicator, Sex sex) const {
    return findSeries(m_who2007, indicator, sex);
}

} // namespace muying::growth
