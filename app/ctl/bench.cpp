#include "app/ctl/bench_print.h"
#include "core/store/commit_probe.h"
#include "core/work/search.h"
#include "core/work/worklist.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>

namespace muying::ctl {

using namespace Qt::StringLiterals;

namespace {

QString benchSummary() {
    return QCoreApplication::translate(
        "muying::ctl",
        "测量解锁、打开全部身份、查找、名单、保存和打印手册的时间；保存与单纯的 SQLite 提交相比");
}

std::vector<OptionDecl> benchOptions() {
    return clinicOptions({{"saves", "N", QCoreApplication::translate("muying::ctl", "保存几次（默认 50）")}});
}

double millisecondsOf(const std::function<void()>& work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> times) {
    std::ranges::sort(times);
    return times.empty() ? 0 : times[times.size() / 2];
}

double rounded(double milliseconds) {
    return qRound64(milliseconds * 1000) / 1000.0;
}

/// Typical searches: initials, pinyin, Hangul, a name, digits.
void benchSearch(const work::SearchIndex& index, QJsonObject& answer) {
    const QStringList queries{u"lxm"_s, u"w"_s,  u"zhang"_s, u"jin"_s,   u"ㄱㅇ"_s,
                              u"梅"_s,  u"11"_s, u"4406"_s,  u"220623"_s};
    std::vector<double> times;
    for (int round = 0; round < 20; ++round) {
        for (const QString& query : queries)
            times.push_back(millisecondsOf([&] { index.find(query); }));
    }
    answer.insert(u"search_median_ms"_s, rounded(median(times)));
    answer.insert(u"search_worst_ms"_s, rounded(*std::ranges::max_element(times)));
}

/// Saves one entry again and again; only ever done in a copy of the file.
Result<std::vector<double>> timesOfSaves(ClinicFile& copy, const QString& pregnancy, int saves) {
    auto chart = copy.desk().chart(pregnancy);
    if (!chart)
        return chart.error();
    const record::Entry* first = chart->newest(u"ANC1"_s);
    if (!first)
        return std::vector<double>();
    record::Entry entry = *first;
    QStringList all;
    for (const content::Field& field : copy.library().form(entry.form)->fields)
        all << field.code;
    std::vector<double> times;
    for (int i = 0; i < saves; ++i) {
        Result<record::Entry> saved = entry;
        times.push_back(millisecondsOf([&] { saved = copy.desk().saveEntry(entry, all); }));
        if (!saved)
            return saved.error();
        entry = *saved;
    }
    return times;
}

/// Saves of a real form against a bare commit in the same folder; both in files that are removed afterwards.
Status benchSaves(ClinicFile& clinic, const std::vector<store::SubjectRow>& rows, const Arguments& arguments,
                  Io& io, QJsonObject& answer) {
    const int saves = arguments.value("saves", u"50"_s).toInt();
    const auto pregnancy = std::ranges::find_if(rows, [](const store::SubjectRow& row) {
        return row.index.status == u"pregnant"_s && row.subject.kind == record::SubjectKind::Pregnancy;
    });
    if (pregnancy == rows.end() || saves < 1)
        return success();
    const QString folder = QFileInfo(clinic.store().path()).absolutePath();
    const QTemporaryDir copies(folder + u"/bench-XXXXXX"_s);
    const auto path = clinic.store().backupTo(copies.path());
    if (!path)
        return path.error();
    auto store = store::Store::open(*path, systemClock());
    if (!store)
        return store.error();
    if (Status unlocked = ClinicFile::unlock(**store, arguments); !unlocked)
        return unlocked;
    auto copy = ClinicFile::over(std::move(*store), io);
    if (!copy)
        return copy.error();
    const auto times = timesOfSaves(**copy, pregnancy->subject.id, saves);
    const auto bare = store::bareCommitMilliseconds(folder, saves, 4000);
    if (!times || !bare)
        return times ? bare.error() : times.error();
    answer.insert(u"save_median_ms"_s, rounded(median(*times)));
    answer.insert(u"bare_commit_median_ms"_s, rounded(*bare));
    answer.insert(u"save_to_bare_commit_ratio"_s, rounded(median(*times) / std::max(0.001, *bare)));
    return success();
}

Result<std::unique_ptr<ClinicFile>> benchOpening(const Arguments& arguments, Io& io, QJsonObject& answer) {
    Result<std::unique_ptr<store::Store>> store = Error{};
    answer.insert(u"open_ms"_s, rounded(millisecondsOf([&] { store = ClinicFile::openLocked(arguments); })));
    if (!store)
        return store.error();
    Status unlocked = success();
    answer.insert(u"unlock_ms"_s,
                  rounded(millisecondsOf([&] { unlocked = ClinicFile::unlock(**store, arguments); })));
    if (!unlocked)
        return unlocked.error();
    Result<std::unique_ptr<ClinicFile>> clinic = Error{};
    answer.insert(u"library_ms"_s,
                  rounded(millisecondsOf([&] { clinic = ClinicFile::over(std::move(*store), io); })));
    return clinic;
}

int runBench(const Arguments& arguments, Io& io) {
    bool savesOk = false;
    arguments.value("saves", u"50"_s).toInt(&savesOk);
    if (!savesOk) {
        io.say(QCoreApplication::translate("muying::ctl", "用法：muyingctl bench --db FILE [--saves N]"));
        return Usage;
    }
    QJsonObject answer;
    const auto clinic = benchOpening(arguments, io, answer);
    if (!clinic)
        return io.fail(clinic.error());
    Result<std::vector<store::SubjectRow>> rows = Error{};
    answer.insert(u"subjects_ms"_s, rounded(millisecondsOf([&] { rows = (*clinic)->store().subjects(); })));
    if (!rows)
        return io.fail(rows.error());
    answer.insert(u"subjects"_s, static_cast<qint64>(rows->size()));
    work::SearchIndex index;
    answer.insert(u"index_ms"_s, rounded(millisecondsOf([&] { index.build(*rows); })));
    answer.insert(u"women"_s, index.size());
    benchSearch(index, answer);
    Result<work::Worklist> list = Error{};
    answer.insert(u"worklist_ms"_s,
                  rounded(millisecondsOf([&] { list = work::worklist((*clinic)->desk()); })));
    if (!list)
        return io.fail(list.error());
    answer.insert(u"worklist_lines"_s, static_cast<qint64>(list->items.size()));
    if (Status measured = benchSaves(**clinic, *rows, arguments, io, answer); !measured)
        return io.fail(measured.error());
    if (Status measured = benchPrint(**clinic, *rows, answer); !measured)
        return io.fail(measured.error());
    io.writeLine(answer);
    return Done;
}

} // namespace

const Command benchCommand{
    "bench", benchSummary, benchOptions, "", 0, runBench, true,
};

} // namespace muying::ctl
