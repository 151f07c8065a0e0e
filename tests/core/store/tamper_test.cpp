#include "tests/core/store/clinic_file.h"

using namespace Qt::StringLiterals;

namespace muying::tests {

namespace {

/// Two women; the first has a visit of two versions.
struct TwoWomen {
    ClinicFile clinic;
    QString visit;

    TwoWomen() {
        require(clinic.store().save(newWoman(u"w1"_s, hanWoman())));
        require(clinic.store().save(newWoman(u"w2"_s, koreanWoman())));
        store::SaveRequest change;
        change.entry = require(clinic.store().save(newVisit(u"w1"_s, 51)));
        visit = change.entry.id;
        change.entry.answers.set(u"weight"_s, 52);
        require(clinic.store().save(change));
        REQUIRE(clinic.problems().isEmpty());
    }
};

/// Removes the guards of the schema, as someone with the file in hand could.
QString without(const QString& trigger) {
    return u"DROP TRIGGER %1; "_s.arg(trigger);
}

} // namespace

TEST_CASE("No client can change or delete what is history") {
    TwoWomen two;
    requireOk(two.clinic.store().audit(u"print"_s, u"w1"_s));
    require(two.clinic.store().appendEvent(u"run"_s, {{u"ml"_s, 300}}));
    two.clinic.close();
    const QStringList forbidden = {
        u"UPDATE entry_version SET author = 'x'"_s,
        u"DELETE FROM entry_version"_s,
        u"INSERT OR REPLACE INTO entry_version SELECT * FROM entry_version"_s,
        u"REPLACE INTO entry_version SELECT entry, 1, 'x', saved_at, voided, sealed FROM entry_version"_s,
        u"DELETE FROM entry"_s,
        u"UPDATE entry SET version = version - 1"_s,
        u"UPDATE entry SET subject = 'w2'"_s,
        u"DELETE FROM subject"_s,
        u"DELETE FROM user"_s,
        u"UPDATE audit SET user = 'x'"_s,
        u"DELETE FROM audit"_s,
        u"REPLACE INTO audit SELECT seq, at, 'x', action, target, prev, mac FROM audit"_s,
        u"UPDATE event SET author = 'x'"_s,
        u"DELETE FROM event"_s,
        u"REPLACE INTO event SELECT run, seq, at, 'x', sealed FROM event"_s,
    };
    for (const QString& sql : forbidden) {
        INFO(sql.toStdString());
        CHECK_FALSE(rawStatementRuns(two.clinic.path(), sql));
    }
    two.clinic.open();
    CHECK(two.clinic.problems().isEmpty());
}

TEST_CASE("Two women's sealed identities swapped are noticed in lists and by verify") {
    TwoWomen two;
    two.clinic.tamperAndOpen(u"CREATE TEMP TABLE s AS SELECT id, sealed FROM subject;"
                             "UPDATE subject SET sealed = (SELECT sealed FROM s WHERE s.id <> subject.id)"_s);
    const auto rows = require(two.clinic.store().subjects());
    REQUIRE(rows.size() == 2);
    for (const store::SubjectRow& row : rows) {
        CHECK(row.damaged);
        CHECK(row.subject.identity.isEmpty());
    }
    CHECK(codeOf(two.clinic.store().subject(u"w1"_s)) == ErrorCode::Damaged);
    CHECK(codeOf(two.clinic.store().save(newVisit(u"w1"_s, 50))) == ErrorCode::Damaged);
    CHECK(two.clinic.hasProblem(u"w1"_s));
    CHECK(two.clinic.hasProblem(u"w2"_s));
}

TEST_CASE("A changed byte in any clear column of a subject is noticed") {
    const auto change = GENERATE(as<std::string>{}, "colour = 'green'", "purple = 1", "provisional = 1",
                                 "due_date = '2026-11-01'", "status = 'closed'", "closed = '2026-03-02'",
                                 "kind = 'child'", "opened = '2026-01-01'", "version = 2");
    TwoWomen two;
    two.clinic.tamperAndOpen(u"UPDATE subject SET %1 WHERE id = 'w1'"_s.arg(QString::fromStdString(change)));
    INFO(change);
    CHECK(require(two.clinic.store().subjects()).front().damaged);
    CHECK(codeOf(two.clinic.store().entries(u"w1"_s)) == ErrorCode::Damaged);
    CHECK(two.clinic.hasProblem(u"w1"_s));
    CHECK_FALSE(require(two.clinic.store().subject(u"w2"_s)).damaged);
}

TEST_CASE("Answers moved between entries, cut or flipped do not open") {
    const auto change = GENERATE(
        as<std::string>{},
        "sealed = (SELECT sealed FROM entry_version o WHERE o.entry <> entry_version.entry LIMIT 1)",
        "sealed = (SELECT sealed FROM entry_version o WHERE o.entry = entry_version.entry AND o.version = 1)",
        "sealed = substr(sealed, 1, length(sealed) - 1)", "sealed = x''",
        "sealed = CAST(substr(sealed, 1, 40) || zeroblob(8) || substr(sealed, 49) AS BLOB)",
        "author = 'someone'", "saved_at = '2026-01-01T08:00:00.000+08:00'", "voided = 1");
    TwoWomen two;
    two.clinic.tamperAndOpen(without(u"entry_version_unchanged"_s) +
                             u"UPDATE entry_version SET %1 WHERE entry = '%2' AND version = 2"_s.arg(
                                 QString::fromStdString(change), two.visit));
    INFO(change);
    CHECK(codeOf(two.clinic.store().entries(u"w1"_s)) == ErrorCode::Damaged);
    CHECK(codeOf(two.clinic.store().entry(two.visit)) == ErrorCode::Damaged);
    CHECK(codeOf(two.clinic.store().versions(two.visit)) == ErrorCode::Damaged);
    CHECK(two.clinic.hasProblem(two.visit));
    CHECK(require(two.clinic.store().entries(u"w2"_s)).size() == 1);
}

TEST_CASE("A changed or missing older version is noticed in the history") {
    TwoWomen two;
    SECTION("changed") {
        two.clinic.tamperAndOpen(
            without(u"entry_version_unchanged"_s) +
            u"UPDATE entry_version SET author = 'x' WHERE entry = '%1' AND version = 1"_s.arg(two.visit));
    }
    SECTION("missing") {
        two.clinic.tamperAndOpen(
            without(u"entry_version_kept"_s) +
            u"DELETE FROM entry_version WHERE entry = '%1' AND version = 1"_s.arg(two.visit));
    }
    CHECK(codeOf(two.clinic.store().versions(two.visit)) == ErrorCode::Damaged);
    CHECK(two.clinic.hasProblem(two.visit));
}

TEST_CASE("The newest version taken away, so that an old one seems current, is noticed") {
    TwoWomen two;
    two.clinic.tamperAndOpen(without(u"entry_version_kept"_s) + without(u"entry_forward"_s) +
                             u"DELETE FROM entry_version WHERE entry = '%1' AND version = 2;"
                             "UPDATE entry SET version = 1 WHERE id = '%1'"_s.arg(two.visit));
    CHECK(codeOf(two.clinic.store().entries(u"w1"_s)) == ErrorCode::Damaged);
    CHECK(two.clinic.hasProblem(u"w1"_s));
}

TEST_CASE("A whole entry taken away is noticed when the woman is opened") {
    TwoWomen two;
    two.clinic.tamperAndOpen(without(u"entry_version_kept"_s) + without(u"entry_kept"_s) +
                             u"DELETE FROM entry_version WHERE entry = '%1';"
                             "DELETE FROM entry WHERE id = '%1'"_s.arg(two.visit));
    CHECK(codeOf(two.clinic.store().entries(u"w1"_s)) == ErrorCode::Damaged);
    CHECK(two.clinic.hasProblem(u"w1"_s));
}

TEST_CASE("An entry given to another woman, or whose list columns were changed, is noticed") {
    const auto change =
        GENERATE(as<std::string>{}, "subject = 'w2'", "date = '2026-05-05'", "voided = 1", "form = 'ANC1'");
    TwoWomen two;
    two.clinic.tamperAndOpen(without(u"entry_forward"_s) + u"UPDATE entry SET %1 WHERE id = '%2'"_s.arg(
                                                               QString::fromStdString(change), two.visit));
    INFO(change);
    CHECK(codeOf(two.clinic.store().entry(two.visit)) == ErrorCode::Damaged);
    CHECK(codeOf(two.clinic.store().entries(u"w1"_s)) == ErrorCode::Damaged);
    CHECK_FALSE(two.clinic.problems().isEmpty());
}

TEST_CASE("A woman taken away is noticed at unlock and by verify") {
    TwoWomen two;
    two.clinic.tamperAndOpen(
        u"DROP TRIGGER subject_kept; DROP TRIGGER entry_kept; DROP TRIGGER entry_version_kept;"
        "DELETE FROM task WHERE subject = 'w2';"
        "DELETE FROM entry_version WHERE entry IN (SELECT id FROM entry WHERE subject = 'w2');"
        "DELETE FROM entry WHERE subject = 'w2'; DELETE FROM subject WHERE id = 'w2'"_s);
    CHECK(two.clinic.store().alerts().size() == 1);
    CHECK(two.clinic.hasProblem(u"subject"_s));
}

TEST_CASE("A woman's row put back to an older state is noticed") {
    TwoWomen two;
    const QByteArray oldSum =
        two.clinic.rawValue(u"SELECT hex(entry_sum) FROM subject WHERE id = 'w2'"_s).toByteArray();
    const QByteArray oldMac =
        two.clinic.rawValue(u"SELECT hex(mac) FROM subject WHERE id = 'w2'"_s).toByteArray();
    two.clinic.open();
    const record::Entry visit = require(two.clinic.store().save(newVisit(u"w2"_s, 60)));
    two.clinic.tamperAndOpen(
        without(u"entry_version_kept"_s) + without(u"entry_kept"_s) +
        u"DELETE FROM entry_version WHERE entry = '%1'; DELETE FROM entry WHERE id = '%1';"
        "UPDATE subject SET entry_sum = x'%2', mac = x'%3' WHERE id = 'w2'"_s.arg(
            visit.id, QString::fromLatin1(oldSum), QString::fromLatin1(oldMac)));
    CHECK(two.clinic.hasProblem(u"subject"_s));
}

TEST_CASE("Changed, missing and foreign tasks are noticed") {
    const auto sql =
        GENERATE(as<std::string>{}, "UPDATE task SET state = 'done' WHERE subject = 'w1'",
                 "UPDATE task SET due = '2027-01-01T00:00:00.000+08:00' WHERE subject = 'w1'",
                 "DELETE FROM task WHERE subject = 'w1'",
                 "INSERT INTO task SELECT subject, 'X', key, from_date, due, state, form, form_key,"
                 " done_entry FROM task WHERE subject = 'w1'");
    TwoWomen two;
    two.clinic.tamperAndOpen(QString::fromStdString(sql));
    INFO(sql);
    CHECK(codeOf(two.clinic.store().tasksOf(u"w1"_s)) == ErrorCode::Damaged);
    CHECK(two.clinic.hasProblem(u"w1"_s));
}

TEST_CASE("Drafts and settings that were moved or changed do not open") {
    TwoWomen two;
    store::Draft draft;
    draft.subject = u"w1"_s;
    draft.form = u"ANC1"_s;
    requireOk(two.clinic.store().putDraft(draft));
    requireOk(two.clinic.store().setSetting(u"a"_s, u"one"_s));
    requireOk(two.clinic.store().setSetting(u"b"_s, u"two"_s));
    SECTION("a draft moved to another woman") {
        two.clinic.tamperAndOpen(u"UPDATE draft SET subject = 'w2'"_s);
        CHECK(codeOf(two.clinic.store().drafts()) == ErrorCode::Damaged);
    }
    SECTION("a setting under another key") {
        two.clinic.tamperAndOpen(
            u"UPDATE setting SET sealed = (SELECT sealed FROM setting WHERE key = 'b') WHERE key = 'a'"_s);
        CHECK(codeOf(two.clinic.store().setting(u"a"_s)) == ErrorCode::Damaged);
    }
    SECTION("a setting removed") {
        two.clinic.tamperAndOpen(u"DELETE FROM setting WHERE key = 'a'"_s);
    }
    SECTION("a clear setting changed") {
        two.clinic.tamperAndOpen(u"UPDATE setting SET clear = '[{}]' WHERE key = 'clinic'"_s);
    }
    CHECK_FALSE(two.clinic.problems().isEmpty());
}

TEST_CASE("An event changed or taken away is noticed") {
    TwoWomen two;
    for (const int ml : {100, 200}) {
        require(two.clinic.store().appendEvent(u"run"_s, {{u"ml"_s, ml}}));
    }
    SECTION("changed") {
        two.clinic.tamperAndOpen(without(u"event_unchanged"_s) +
                                 u"UPDATE event SET at = '2026-01-01T00:00:00.000+08:00' WHERE seq = 1"_s);
        CHECK(codeOf(two.clinic.store().events(u"run"_s)) == ErrorCode::Damaged);
    }
    SECTION("the last taken away") {
        two.clinic.tamperAndOpen(without(u"event_kept"_s) + u"DELETE FROM event WHERE seq = 2"_s);
    }
    CHECK(two.clinic.hasProblem(u"event"_s));
}

TEST_CASE("The audit is a chain: a row changed, cut out or cut off its end is noticed") {
    TwoWomen two;
    for (const QString& what : {u"print"_s, u"view"_s, u"export"_s}) {
        requireOk(two.clinic.store().audit(what, hanWoman().name));
    }
    const auto rows = require(two.clinic.store().auditRows(2));
    CHECK(rows[0].action == u"export"_s);
    CHECK(rows[0].target == hanWoman().name);
    CHECK(rows[0].seq == rows[1].seq + 1);
    CHECK(two.clinic.problems().isEmpty());
    SECTION("changed") {
        two.clinic.tamperAndOpen(without(u"audit_unchanged"_s) +
                                 u"UPDATE audit SET user = 'x' WHERE seq = 2"_s);
    }
    SECTION("cut out") {
        two.clinic.tamperAndOpen(without(u"audit_kept"_s) + u"DELETE FROM audit WHERE seq = 2"_s);
    }
    SECTION("cut off") {
        two.clinic.tamperAndOpen(without(u"audit_kept"_s) +
                                 u"DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit)"_s);
        CHECK_FALSE(two.clinic.store().alerts().isEmpty());
    }
    CHECK(two.clinic.hasProblem(u"操作日志"_s));
}

TEST_CASE("A guard of the schema that was dropped is noticed") {
    TwoWomen two;
    two.clinic.tamperAndOpen(without(u"audit_kept"_s) +
                             u"INSERT OR REPLACE INTO meta VALUES ('failed_unlocks', x'30')"_s);
    CHECK(two.clinic.problems().size() == 1);
}

TEST_CASE("A user taken away or changed is noticed") {
    TwoWomen two;
    requireOk(two.clinic.store().addUser({u"zhao"_s, u"赵医生"_s, store::Role::Doctor, u"doctor-password"_s},
                                         store::KdfCost::Fast));
    SECTION("taken away") {
        two.clinic.tamperAndOpen(without(u"user_kept"_s) + u"DELETE FROM user WHERE login = 'zhao'"_s);
        CHECK_FALSE(two.clinic.store().alerts().isEmpty());
        CHECK(two.clinic.hasProblem(u"user"_s));
    }
    SECTION("renamed") {
        two.clinic.tamperAndOpen(u"UPDATE user SET display_name = '别人' WHERE login = 'zhao'"_s);
        CHECK(two.clinic.hasProblem(u"zhao"_s));
    }
}

TEST_CASE("A head that was changed stops the work instead of guessing") {
    TwoWomen two;
    two.clinic.tamper(u"UPDATE meta SET value = zeroblob(length(value)) WHERE key = 'head'"_s);
    auto store = require(two.clinic.tryOpen());
    CHECK(codeOf(store->unlock(u"站长"_s, administratorPassword)) == ErrorCode::Damaged);
    CHECK_FALSE(store->isUnlocked());
}

} // namespace muying::tests
