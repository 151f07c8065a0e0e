#include "core/content/library.h"
#include "core/work/procedure_run.h"
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

constexpr int resusRounds = 50;

/// What the process that is going to be killed has shown so far; survives it.
struct ShownAnswers {
    volatile int begun;
    volatile int answers;
};

const content::Procedure& killedProcedure() {
    static const content::Procedure read = [] {
        const auto library = content::Library::load(QStringLiteral(MUYING_SOURCE_DIR "/resources"));
        REQUIRE(library.ok());
        auto procedure = content::loadProcedure(**library, u"resuscitation"_s);
        REQUIRE(procedure.ok());
        return std::move(*procedure);
    }();
    return read;
}

/// Takes the open resuscitation up, or begins one, and counts the heart until it is killed.
int countForEver(const QString& path, ShownAnswers& shown) {
    const SystemClock clock;
    const SystemSteadyClock steady;
    auto opened = store::Store::open(path, clock);
    if (!opened || !(*opened)->unlock(u"admin"_s, folderPassword).ok())
        return 2;
    const work::ProcedureRun::Tools tools{**opened, killedProcedure(), clock, steady};
    const auto runs = work::procedureRuns(**opened);
    if (!runs)
        return 3;
    auto run = runs->empty() ? work::ProcedureRun::start(tools, {})
                             : work::ProcedureRun::resume(tools, runs->front().id);
    if (!run)
        return 4;
    shown.answers = static_cast<int>((*run)->log().answers.size());
    shown.begun = 1;
    for (;;) {
        if (!(*run)->answer({u"hr"_s, QString::number(100 + shown.answers % 50)}).ok())
            return 5;
        shown.answers = static_cast<int>((*run)->log().answers.size());
    }
}

void killCounting(const QString& path, ShownAnswers& shown) {
    shown.begun = 0;
    const pid_t child = fork();
    if (child == 0)
        _exit(countForEver(path, shown));
    REQUIRE(child > 0);
    QElapsedTimer waited;
    waited.start();
    while (shown.begun == 0 && waited.elapsed() < 20000)
        usleep(500);
    usleep(QRandomGenerator::global()->bounded(1, 120000));
    REQUIRE(kill(child, SIGKILL) == 0);
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    INFO("ended by itself with " << (WIFEXITED(status) ? WEXITSTATUS(status) : -1));
    REQUIRE(WIFSIGNALED(status));
}

} // namespace

TEST_CASE("A resuscitation killed at fifty moments loses no answer that was shown", "[pph]") {
    const ClinicFolder clinic;
    (void)killedProcedure(); // read once, before the first fork
    void* place =
        mmap(nullptr, sizeof(ShownAnswers), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    REQUIRE(place != MAP_FAILED);
    auto& shown = *static_cast<ShownAnswers*>(place);
    int lost = 0, kept = 0, wrong = 0;
    qint64 longest = 0;
    for (int round = 0; round < resusRounds; ++round) {
        killCounting(clinic.path(), shown);
        QElapsedTimer resumed;
        resumed.start();
        const SystemClock clock;
        const SystemSteadyClock steady;
        auto store = openedStore(clinic.path());
        REQUIRE(store.ok());
        const auto runs = work::procedureRuns(**store);
        REQUIRE(runs->size() == 1);
        CHECK_FALSE(runs->front().damaged);
        const auto run =
            work::ProcedureRun::resume({**store, killedProcedure(), clock, steady}, runs->front().id);
        REQUIRE(run.ok());
        longest = std::max(longest, resumed.elapsed());
        kept = static_cast<int>((*run)->log().answers.size());
        lost += std::max(0, shown.answers - kept);
        for (int i = 0; i < kept; ++i)
            wrong +=
                (*run)->log().answers[static_cast<std::size_t>(i)].value != QString::number(100 + i % 50);
    }
    std::cout << "resuscitation: " << resusRounds << " kills, " << kept << " answers kept, " << lost
              << " shown answers lost, " << wrong << " wrong, longest opening and resuming " << longest
              << " ms\n";
    CHECK(lost == 0);
    CHECK(wrong == 0);
    CHECK(kept > resusRounds);
    munmap(&shown, sizeof(ShownAnswers));
}

} // namespace muying::tests
