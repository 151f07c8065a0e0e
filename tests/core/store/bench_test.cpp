#include "core/store/commit_probe.h"
#include "tests/core/store/clinic_file.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <ctime>
#include <iostream>

using namespace Qt::StringLiterals;

namespace muying::tests {

namespace {

constexpr int manyWomen = 20000;

record::Answers visitAnswers(int seed) {
    record::Answers answers;
    for (int field = 0; field < 40; ++field) {
        answers.set(u"field_%1"_s.arg(field), (seed * 31 + field * 17) % 97);
    }
    answers.set(u"advice"_s, u"注意休息，少盐，自数胎动，有头晕眼花及时就诊。"_s);
    return answers;
}

store::SaveRequest wholeWoman(int number) {
    const QString id = u"woman-%1"_s.arg(number);
    store::SaveRequest request = newWoman(id, hanWoman());
    const QString pregnancy = u"pregnancy-%1"_s.arg(number);
    request.newSubjects.push_back(
        {pregnancy, record::SubjectKind::Pregnancy, id, QDate(2026, 3, 1), {}, {{u"gravida"_s, 1}}});
    for (int visit = 0; visit < 7; ++visit) {
        record::Entry entry = newVisit(pregnancy, 50).entry;
        entry.answers = visitAnswers(number + visit);
        request.more.push_back(entry);
    }
    return request;
}

double medianOf(std::vector<double> times) {
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

double milliseconds(const std::function<void()>& work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Saves, drafts and bare commits in turn, so that all meet the same load of the machine.
void printSaves(ClinicFile& clinic) {
    std::vector<double> saves;
    std::vector<double> drafts;
    std::vector<double> bare;
    for (int i = 0; i < 200; ++i) {
        store::SaveRequest request = newVisit(u"pregnancy-%1"_s.arg(i * 7), 50);
        request.entry.answers = visitAnswers(i);
        saves.push_back(milliseconds([&] { require(clinic.store().save(request)); }));
        bare.push_back(require(store::bareCommitMilliseconds(clinic.folder(), 1, 1000)));
        store::Draft draft;
        draft.raw = visitAnswers(i).json();
        drafts.push_back(milliseconds([&] { requireOk(clinic.store().putDraft(draft)); }));
    }
    std::cout << "bare commit " << medianOf(bare) << " ms, save " << medianOf(saves) << " ms (ratio "
              << medianOf(saves) / medianOf(bare) << "), draft " << medianOf(drafts) << " ms\n";
}

/// Wall time and, because other programs may be running, the processor time of this one.
void printTimes(const char* what, const std::function<void()>& work) {
    const std::clock_t before = std::clock();
    const double wall = milliseconds(work);
    const double processor = 1000.0 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    std::cout << what << ": " << wall << " ms (processor " << processor << " ms)\n";
}

} // namespace

// Not part of the test run: prints times of this machine.
TEST_CASE("Times with a large clinic", "[.bench]") {
    ClinicFile clinic;
    printTimes("fill", [&] {
        std::vector<store::SaveRequest> batch;
        for (int number = 0; number < manyWomen; ++number) {
            batch.push_back(wholeWoman(number));
            if (batch.size() == 500) {
                requireOk(clinic.store().saveAll(batch));
                batch.clear();
            }
        }
    });
    clinic.close();
    std::cout << "file: " << QFileInfo(clinic.path()).size() / 1000000 << " MB\n";
    printTimes("open and unlock", [&] { clinic.open(); });
    printTimes("subjects", [&] { CHECK(require(clinic.store().subjects()).size() == 2 * manyWomen); });
    printTimes("tasks", [&] { CHECK(require(clinic.store().tasks()).size() == manyWomen); });
    printTimes("one chart", [&] { require(clinic.store().entries(u"pregnancy-777"_s)); });
    printSaves(clinic);
    printTimes("verify", [&] { CHECK(clinic.problems().isEmpty()); });
    const QTemporaryDir stick;
    printTimes("backup", [&] { require(clinic.store().backupTo(stick.path())); });
}

} // namespace muying::tests
