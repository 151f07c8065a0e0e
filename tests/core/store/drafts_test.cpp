#include "tests/core/store/clinic_file.h"

using namespace Qt::StringLiterals;

namespace muying::tests {

namespace {

store::Draft draftOf(const QString& subject, const QString& text) {
    store::Draft draft;
    draft.subject = subject;
    draft.form = u"ANC2_5"_s;
    draft.raw = {{u"weight"_s, text}, {u"note"_s, u"还没写完\t"_s}};
    return draft;
}

} // namespace

TEST_CASE("A draft keeps what was typed, raw, and replaces the one before") {
    ClinicFile clinic;
    requireOk(clinic.store().putDraft(draftOf(u"w1"_s, u"5"_s)));
    clinic.clock().advanceSeconds(2);
    requireOk(clinic.store().putDraft(draftOf(u"w1"_s, u"5x,"_s)));
    clinic.open();
    const auto drafts = require(clinic.store().drafts());
    REQUIRE(drafts.size() == 1);
    CHECK(drafts.front().raw == draftOf(u"w1"_s, u"5x,"_s).raw);
    CHECK(drafts.front().savedAt == QDateTime(QDate(2026, 3, 1), QTime(8, 0, 2)));
    CHECK(drafts.front().author == clinic.store().user().id);
}

TEST_CASE("Saving the form drops its draft and no other") {
    ClinicFile clinic;
    require(clinic.store().save(newWoman(u"w1"_s, hanWoman())));
    requireOk(clinic.store().putDraft(draftOf(u"w1"_s, u"51"_s)));
    requireOk(clinic.store().putDraft(draftOf(u"w2"_s, u"60"_s)));
    const record::Entry saved = require(clinic.store().save(newVisit(u"w1"_s, 51)));
    REQUIRE(require(clinic.store().drafts()).size() == 1);
    CHECK(require(clinic.store().drafts()).front().subject == u"w2"_s);
    store::Draft change = draftOf(u"w1"_s, u"52"_s);
    change.entry = saved.id;
    requireOk(clinic.store().putDraft(change));
    store::SaveRequest next;
    next.entry = saved;
    require(clinic.store().save(next));
    CHECK(require(clinic.store().drafts()).size() == 1);
}

TEST_CASE("The draft of a woman not yet registered goes when she is saved") {
    ClinicFile clinic;
    store::Draft draft = draftOf({}, u""_s);
    draft.form = u"WOM_COVER"_s;
    requireOk(clinic.store().putDraft(draft));
    require(clinic.store().save(newWoman(u"w1"_s, hanWoman())));
    CHECK(require(clinic.store().drafts()).empty());
}

TEST_CASE("A draft that is given up is dropped") {
    ClinicFile clinic;
    requireOk(clinic.store().putDraft(draftOf(u"w1"_s, u"51"_s)));
    requireOk(clinic.store().dropDraft(u"w1"_s, u"ANC2_5"_s, {}));
    CHECK(require(clinic.store().drafts()).empty());
}

TEST_CASE("Two users keep separate drafts of the same form") {
    ClinicFile clinic;
    requireOk(clinic.store().addUser({u"doctor"_s, u"赵医生"_s, store::Role::Doctor, u"doctor-password"_s},
                                     store::KdfCost::Fast));
    requireOk(clinic.store().putDraft(draftOf(u"w1"_s, u"51"_s)));
    requireOk(clinic.store().unlock(u"doctor"_s, u"doctor-password"_s));
    requireOk(clinic.store().putDraft(draftOf(u"w1"_s, u"99"_s)));
    CHECK(require(clinic.store().drafts()).size() == 2);
    requireOk(clinic.store().dropDraft(u"w1"_s, u"ANC2_5"_s, {}));
    const auto left = require(clinic.store().drafts());
    REQUIRE(left.size() == 1);
    CHECK(left.front().raw.value(u"weight"_s) == u"51"_s);
}

} // namespace muying::tests
