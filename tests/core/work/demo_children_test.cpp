#include "core/growth/child_growth.h"
#include "core/work/child_file.h"
#include "core/work/child_tasks.h"
#include "core/work/demo.h"
#include "tests/catch.h"
#include "tests/core/work/test_clinic.h"

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

std::vector<store::SubjectRow> sampleChildren(TestClinic& clinic, int women) {
    qputenv("MUYING_RESOURCES", MUYING_SOURCE_DIR "/resources");
    const auto filled = work::fillDemo(*clinic.desk, women, 20261123);
    if (!filled)
        throw std::runtime_error(filled.error().message.toStdString() + filled.error().detail.toStdString());
    std::vector<store::SubjectRow> children;
    for (store::SubjectRow& row : valueOf(clinic.store->subjects(), "subjects")) {
        if (row.subject.kind == record::SubjectKind::Child)
            children.push_back(std::move(row));
    }
    return children;
}

} // namespace

TEST_CASE("The sample clinic has children who grow and are vaccinated, every one marked", "[work][demo]") {
    TestClinic clinic;
    const auto children = sampleChildren(clinic, 120);
    REQUIRE(children.size() > 10);
    const auto tables =
        valueOf(growth::GrowthTables::load(QStringLiteral(MUYING_SOURCE_DIR "/resources")), "tables");
    int visits = 0, doses = 0, implausible = 0, late = 0;
    for (const store::SubjectRow& row : children) {
        CHECK(row.subject.identity.value("name"_L1).toString().contains(u"示例"_s));
        CHECK_FALSE(row.subject.parent.isEmpty());
        const auto chart = valueOf(clinic.desk->chart(row.subject.id), "chart");
        doses += static_cast<int>(chart.all(u"IMM_DOSE"_s).size());
        const auto record = growth::growthRecord(*tables, work::childEntries(chart));
        visits += static_cast<int>(record.points.size()) - 1;
        for (const growth::GrowthPoint& point : record.points) {
            if (point.who)
                implausible += static_cast<int>(point.who->flags.size());
        }
        for (const store::Task& task : chart.tasks)
            late += task.state == u"open"_s && task.due.date() < clinic.clock.today();
    }
    CHECK(visits > 20);
    CHECK(doses > 40);
    CHECK(implausible == 0);
    CHECK(late > 0); // a clinic without anything late teaches nothing
    CHECK(valueOf(clinic.store->verify(), "verify").problems.isEmpty());
}

TEST_CASE("The same seed makes the same children", "[work][demo]") {
    TestClinic first, second;
    const auto one = sampleChildren(first, 40), other = sampleChildren(second, 40);
    REQUIRE(one.size() == other.size());
    for (std::size_t i = 0; i < one.size(); ++i) {
        CHECK(one[i].subject.id == other[i].subject.id);
        CHECK(one[i].subject.identity == other[i].subject.identity);
        const auto a = valueOf(first.store->entries(one[i].subject.id), "one");
        const auto b = valueOf(second.store->entries(other[i].subject.id), "other");
        REQUIRE(a.size() == b.size());
        for (std::size_t k = 0; k < a.size(); ++k)
            CHECK(a[k].answers == b[k].answers);
    }
}
