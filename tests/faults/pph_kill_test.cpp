#include "core/pph/cockpit.h"
#include "core/work/pph_run.h"
#include "tests/faults/clinic_folder.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <csignal>
#include <iostream>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace muying::tests {

namespace {

constexpr int rounds = 50;

/// What the process that is going to be killed has shown so far; survives it.
struct Shown {
    volatile int begun;
    volatile int lines;
};

Shown& sharedShown() {
    void* place = mmap(nullptr, sizeof(Shown), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    REQUIRE(place != MAP_FAILED);
    return *static_cast<Shown*>(place);
}

const content::Protocol& killProtocol() {
    static const auto loaded = content::loadProtocol(QStringLiteral(MUYING_SOURCE_DIR "/resources"));
    return **loaded;
}

/// Ten grams more each time, so that the sum tells how many lines came through.
pph::Event tenMore() {
    pph::Event event;
    event.kind = pph::EventKind::Pad;
    event.dryG = 150;
    event.wetG = 150 + 10.5;
    return event;
}

/// Takes the open run up, or begins one, and weighs until it is killed.
int weighForEver(const QString& path, Shown& shown) {
    const SystemClock clock;
    const SystemSteadyClock steady;
    auto opened = store::Store::open(path, clock);
    if (!opened || !(*opened)->unlock(u"admin"_s, folderPassword).ok())
        return 2;
    const work::PphRun::Tools tools{**opened, killProtocol(), clock, steady};
    const auto runs = work::pphRuns(**opened);
    if (!runs)
        return 3;
    auto run = runs->empty() ? work::PphRun::start(tools, {}) : work::PphRun::resume(tools, runs->front().id);
    if (!run)
        return 4;
    shown.lines = static_cast<int>((*run)->log().lines.size());
    shown.begun = 1;
    for (;;) {
        if (!(*run)->record(tenMore()).ok())
            return 5;
        shown.lines = static_cast<int>((*run)->log().lines.size());
    }
}

/// Ends the process at a moment nobody chose.
void killSoon(const QString& path, Shown& shown) {
    shown.begun = 0;
    const pid_t child = fork();
    if (child == 0)
        _exit(weighForEver(path, shown));
    REQUIRE(child > 0);
    QElapsedTimer waited;
    waited.start();
    while (shown.begun == 0 && waited.elapsed() < 20000)
        usleep(500);
    usleep(QRandomGenerator::global()->bounded(1, 150000));
    REQUIRE(kill(child, SIGKILL) == 0);
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    INFO("ended by itself with " << (WIFEXITED(status) ? WEXITSTATUS(status) : -1));
    REQUIRE(WIFSIGNALED(status));
}

struct Counts {
    int lines = 0, lost = 0, unordered = 0, clocks = 0, longestResume = 0;
};

void lookAfterKill(const QString& path, const Shown& shown, Counts& counts) {
    QElapsedTimer resumed;
    resumed.start();
    const SystemClock clock;
    const SystemSteadyClock steady;
    auto store = openedStore(path);
    REQUIRE(store.ok());
    const auto runs = work::pphRuns(**store);
    REQUIRE(runs->size() == 1);
    CHECK_FALSE(runs->front().damaged);
    const auto run = work::PphRun::resume({**store, killProtocol(), clock, steady}, runs->front().id);
    REQUIRE(run.ok());
    counts.longestResume = std::max(counts.longestResume, static_cast<int>(resumed.elapsed()));
    const pph::RunLog& log = (*run)->log();
    counts.lines = static_cast<int>(log.lines.size());
    counts.lost += std::max(0, shown.lines - counts.lines);
    for (std::size_t i = 1; i < log.lines.size(); ++i)
        counts.unordered += log.lines[i].written < log.lines[i - 1].written ? 1 : 0;
    const QDateTime local = clock.now();
    const QDateTime wall(local.date(), local.time(), Qt::UTC);
    counts.clocks += std::abs((*run)->now().msecsTo(wall)) > 2000 ? 1 : 0;
    const auto state = pph::cockpit(killProtocol(), log, {}, (*run)->now());
    REQUIRE(state.ok());
    CHECK(state->situation.totalMl == (counts.lines - 1) * 10);
    CHECK((*store)->verify()->problems.isEmpty());
}

} // namespace

TEST_CASE("A live haemorrhage killed at fifty moments loses no line that was shown", "[pph]") {
    const ClinicFolder clinic;
    Shown& shown = sharedShown();
    Counts counts;
    for (int round = 0; round < rounds; ++round) {
        killSoon(clinic.path(), shown);
        lookAfterKill(clinic.path(), shown, counts);
    }
    std::cout << "haemorrhage run: " << rounds << " kills, " << counts.lines << " lines kept, " << counts.lost
              << " shown lines lost, " << counts.unordered << " out of order, " << counts.clocks
              << " clocks wrong, longest opening and resuming " << counts.longestResume << " ms\n";
    CHECK(counts.lost == 0);
    CHECK(counts.unordered == 0);
    CHECK(counts.clocks == 0);
    CHECK(counts.lines > rounds);
    munmap(&shown, sizeof(Shown));
}

} // namespace muying::tests
