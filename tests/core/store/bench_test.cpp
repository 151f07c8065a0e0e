#include "core/store/commit_probe.h"
#include "tests/core/store/clinic_file.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
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

} // namespace

// Not part of the test run: prints times of this machine.
TEST_CASE("Times with a large clinic", "[.bench]") {
    ClinicFile clinic;
    const double fill = milliseconds([&] {
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
    std::cout << "fill " << fill << " ms, file " << QFileInfo(clinic.path()).size() / 1000000 << " MB\n";
    std::cout << "open + unlock " << milliseconds([&] { clinic.open(); }) << " ms\n";
    std::size_t rows = 0;
    std::cout << "subjects " << milliseconds([&] { rows = require(clinic.store().subjects()).size(); })
              << " ms for " << rows << " rows\n";
    std::cout << "tasks " << milliseconds([&] { rows = require(clinic.store().tasks()).size(); })
              << " ms for " << rows << " rows\n";
    std::cout << "chart " << milliseconds([&] { require(clinic.store().entries(u"pregnancy-777"_s)); })
              << " ms\n";
    std::vector<double> saves;
    std::vector<double> drafts;
    for (int i = 0; i < 200; ++i) {
        store::SaveRequest request = newVisit(u"pregnancy-%1"_s.arg(i * 7), 50);
        request.entry.answers = visitAnswers(i);
        saves.push_back(milliseconds([&] { require(clinic.store().save(request)); }));
        store::Draft draft;
        draft.raw = visitAnswers(i).json();
        drafts.push_back(milliseconds([&] { requireOk(clinic.store().putDraft(draft)); }));
    }
    const double bare = require(store::bareCommitMilliseconds(clinic.folder(), 200, 1000));
    std::cout << "bare commit " << bare << " ms, save " << medianOf(saves) << " ms (ratio "
              << medianOf(saves) / bare << "), draft " << medianOf(drafts) << " ms\n";
    std::cout << "verify " << milliseconds([&] { CHECK(clinic.problems().isEmpty()); }) << " ms\n";
    const QTemporaryDir stick;
    std::cout << "backup " << milliseconds([&] { require(clinic.store().backupTo(stick.path())); })
              << " ms\n";
}

} // namespace muying::tests
