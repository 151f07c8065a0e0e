#include "tests/catch.h"
#include "tests/ui/window/child_fixture.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

TEST_CASE("Time to open each form in the window, against the lightest", "[.bench]") {
    ChildFixture desk;
    struct Opening {
        QString form;
        double milliseconds;
    };
    std::vector<Opening> openings;
    for (const content::Form& form : desk.context().library().forms()) {
        if (form.subject == u"clinic"_s) {
            continue;
        }
        const QString subject = form.subject == u"child"_s ? desk.baby : desk.pregnancy;
        double best = 1e9;
        for (int round = 0; round < 3; ++round) {
            desk.open(subject, form.subject == u"child"_s ? u"CH_ID"_s : u"WOM_COVER"_s);
            QElapsedTimer timer;
            timer.start();
            desk.open(subject, form.code);
            desk.window().grab(); // painted, not only laid out
            best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        openings.push_back({form.code, best});
    }
    std::ranges::sort(openings, {}, &Opening::milliseconds);
    const double lightest = openings.front().milliseconds;
    for (const Opening& opening : openings) {
        WARN(opening.form.toStdString() << ": " << opening.milliseconds << " ms, "
                                        << opening.milliseconds / lightest << " times the lightest");
    }
    CHECK(openings.back().milliseconds < 40 * lightest);
}

TEST_CASE("Time to open the heaviest form again and again", "[.heaviest]") {
    ChildFixture desk;
    std::vector<double> times;
    for (int round = 0; round < 20; ++round) {
        desk.open(desk.baby, u"CH_ID"_s);
        QElapsedTimer timer;
        timer.start();
        desk.open(desk.baby, u"CH_NV"_s);
        desk.window().grab();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    WARN("CH_NV: least " << times.front() << " ms, middle " << times[times.size() / 2] << " ms");
    CHECK(times.size() == 20);
}
