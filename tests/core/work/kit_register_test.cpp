#include "core/content/drill_set.h"
#include "core/work/kit_register.h"
#include "core/work/sign_off.h"
#include "tests/catch.h"
#include "tests/core/work/test_clinic.h"

using namespace Qt::StringLiterals;
using namespace muying;
using namespace muying::tests;
using namespace muying::work;

namespace {

const content::Kit& shippedKit() {
    static const auto kit = content::loadKit(productLibrary().folder());
    return *kit;
}

QHash<QString, KitCount> fullKit(const QDate& expiry) {
    QHash<QString, KitCount> counts;
    for (const content::KitItem& item : shippedKit().items)
        counts.insert(item.code, {item.par, item.expiry ? expiry : QDate()});
    return counts;
}

const KitCheckState& checkOf(const KitState& state, const QString& code) {
    for (const KitCheckState& check : state.checks) {
        if (check.check == code)
            return check;
    }
    throw std::runtime_error("no such check");
}

KitState stateOf(TestClinic& clinic, const QDateTime& usedAt = {}) {
    return valueOf(kitState(*clinic.store, shippedKit(), usedAt, clinic.clock.now()), "kit");
}

} // namespace

TEST_CASE("The kit holds one patient at the limit of every drug", "[pph][kit]") {
    const auto protocol = content::loadProtocol(productLibrary().folder());
    REQUIRE(protocol.ok());
    int oxytocin = 0, txa = 0;
    for (const content::KitItem& item : shippedKit().items) {
        INFO(item.code.toStdString());
        CHECK((item.drug.isEmpty() || (*protocol)->drug(item.drug)));
        if (item.drug == u"oxytocin"_s)
            oxytocin = item.par * 10;
        if (item.drug == u"tranexamic_acid"_s)
            txa = item.par * 500;
    }
    CHECK(oxytocin == (*protocol)->drug(u"oxytocin"_s)->max24h->value);
    CHECK(txa == 2000);
    const auto drills = content::loadDrills(productLibrary().folder());
    REQUIRE(drills.ok());
    CHECK(drills->everyMonths == 3);
    CHECK(drills->scenario(u"night_atony"_s)->everyMonths == 6);
    CHECK(drills->scenario(u"no_blood"_s)->faults.size() == 2);
    CHECK(drills->tests.size() >= 4);
}

TEST_CASE("A kit nobody has counted is not ready, a full one is, and a count is never changed",
          "[pph][kit]") {
    TestClinic clinic;
    CHECK_FALSE(stateOf(clinic).ready());
    CHECK(stateOf(clinic).items.front().missing == shippedKit().items.front().par);
    const QDate far = clinic.clock.today().addYears(2);
    for (const QString& check : {u"daily_seal"_s, u"weekly_content"_s, u"monthly_expiry"_s})
        REQUIRE(noteKitCheck(*clinic.store, shippedKit(), check, fullKit(far)).ok());
    CHECK(stateOf(clinic).ready());
    auto fewer = fullKit(far);
    fewer[u"oxytocin_10u"_s].count = 4;
    REQUIRE(noteKitCheck(*clinic.store, shippedKit(), u"weekly_content"_s, fewer).ok());
    const KitState state = stateOf(clinic);
    CHECK_FALSE(state.ready());
    CHECK(state.items.front().missing == 2);
    CHECK(clinic.store->events(u"kit-pph_kit"_s)->size() == 4);
    CHECK(clinic.store->verify()->problems.isEmpty());
}

TEST_CASE("Expiry alarms at ninety and thirty days, and after the day itself", "[pph][kit]") {
    TestClinic clinic;
    const auto alarmAt = [&clinic](int days) {
        REQUIRE(noteKitCheck(*clinic.store, shippedKit(), u"monthly_expiry"_s,
                             {{u"oxytocin_10u"_s, {6, clinic.clock.today().addDays(days)}}})
                    .ok());
        return stateOf(clinic).items.front().alarm;
    };
    CHECK(alarmAt(91) == Expiry::Later);
    CHECK(alarmAt(90) == Expiry::Within90);
    CHECK(alarmAt(30) == Expiry::Within30);
    CHECK(alarmAt(-1) == Expiry::Expired);
}

TEST_CASE("Checks fall due by day, week and month, and two hours after use", "[pph][kit]") {
    TestClinic clinic;
    REQUIRE(noteKitCheck(*clinic.store, shippedKit(), u"daily_seal"_s, {}).ok());
    REQUIRE(noteKitCheck(*clinic.store, shippedKit(), u"weekly_content"_s, {}).ok());
    clinic.clock.advanceDays(1);
    CHECK_FALSE(checkOf(stateOf(clinic), u"daily_seal"_s).late);
    clinic.clock.advanceDays(1);
    CHECK(checkOf(stateOf(clinic), u"daily_seal"_s).late);
    CHECK_FALSE(checkOf(stateOf(clinic), u"weekly_content"_s).late);
    clinic.clock.advanceDays(6);
    CHECK(checkOf(stateOf(clinic), u"weekly_content"_s).late);
    CHECK_FALSE(checkOf(stateOf(clinic), u"after_use"_s).dueAt.isValid());
    const QDateTime used = clinic.clock.now();
    clinic.clock.advanceSeconds(7199);
    CHECK_FALSE(checkOf(stateOf(clinic, used), u"after_use"_s).late);
    clinic.clock.advanceSeconds(1);
    CHECK(checkOf(stateOf(clinic, used), u"after_use"_s).late);
    REQUIRE(noteKitCheck(*clinic.store, shippedKit(), u"after_use"_s, {}).ok());
    CHECK_FALSE(checkOf(stateOf(clinic, used), u"after_use"_s).dueAt.isValid());
}

TEST_CASE("Counts that cannot be, and things the kit has not, are refused", "[pph][kit]") {
    TestClinic clinic;
    CHECK_FALSE(noteKitCheck(*clinic.store, shippedKit(), u"yearly"_s, {}).ok());
    CHECK_FALSE(
        noteKitCheck(*clinic.store, shippedKit(), u"daily_seal"_s, {{u"oxytocin_10u"_s, {-1, {}}}}).ok());
    CHECK_FALSE(noteKitCheck(*clinic.store, shippedKit(), u"daily_seal"_s, {{u"coffee"_s, {1, {}}}}).ok());
    CHECK(clinic.store->events(u"kit-pph_kit"_s)->empty());
}

TEST_CASE("Every value to be confirmed is listed, and a confirmation holds for that value alone",
          "[pph][signoff]") {
    TestClinic clinic;
    const auto protocol = content::loadProtocol(productLibrary().folder());
    const auto indicators = content::loadIndicators(productLibrary().folder(), u"pph"_s);
    REQUIRE(indicators.ok());
    const auto values = openValues(**protocol, shippedKit(), *indicators);
    CHECK(values.size() > 60);
    QStringList keys;
    for (const OpenValue& value : values) {
        INFO(value.key.toStdString());
        CHECK_FALSE(keys.contains(value.key));
        CHECK_FALSE(value.source.isEmpty());
        CHECK_FALSE(value.value.isEmpty());
        keys << value.key;
    }
    for (const content::SourcedLimit& figure : (*protocol)->figures)
        CHECK(keys.contains(u"pph:limits."_s + figure.code) == (figure.status == u"to_confirm"_s));
    OpenValue l2 = *std::ranges::find(values, u"pph:limits.l2_ml"_s, &OpenValue::key);
    REQUIRE(signOff(*clinic.store, clinic.clock, l2).ok());
    const auto given = valueOf(signOffs(*clinic.store), "sign-offs");
    REQUIRE(signOffOf(given, l2));
    CHECK(signOffOf(given, l2)->at == clinic.clock.now());
    CHECK_FALSE(signOffOf(given, l2)->user.isEmpty());
    l2.value = u"600 mL"_s;
    CHECK(signOffOf(given, l2) == nullptr);
    REQUIRE(withdrawSignOff(*clinic.store, l2).ok());
    CHECK(signOffs(*clinic.store)->empty());
    CHECK_FALSE(withdrawSignOff(*clinic.store, l2).ok());
    CHECK(protocolSigner(*clinic.store, **protocol)->name.isEmpty());
    REQUIRE(signProtocol(*clinic.store, clinic.clock, **protocol).ok());
    CHECK_FALSE(protocolSigner(*clinic.store, **protocol)->name.isEmpty());
}
