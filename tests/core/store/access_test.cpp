#include "core/store/recovery_code.h"
#include "tests/core/store/clinic_file.h"

using namespace Qt::StringLiterals;

namespace muying::tests {

namespace {

const store::NewUser aDoctor{u"zhao"_s, u"赵医生"_s, store::Role::Doctor, u"doctor-password"_s};

} // namespace

TEST_CASE("A wrong password, an unknown user and a locked store each get their sentence") {
    ClinicFile clinic;
    clinic.store().lock();
    CHECK_FALSE(clinic.store().isUnlocked());
    CHECK(codeOf(clinic.store().unlock(u"站长"_s, u"不是这个密码"_s)) == ErrorCode::WrongPassword);
    CHECK(codeOf(clinic.store().unlock(u"没有此人"_s, administratorPassword)) == ErrorCode::WrongPassword);
    CHECK_FALSE(clinic.store().isUnlocked());
    CHECK(codeOf(clinic.store().subjects()) == ErrorCode::Locked);
    CHECK(codeOf(clinic.store().entries(u"w1"_s)) == ErrorCode::Locked);
    CHECK(codeOf(clinic.store().tasks()) == ErrorCode::Locked);
    CHECK(codeOf(clinic.store().drafts()) == ErrorCode::Locked);
    CHECK(codeOf(clinic.store().putDraft({})) == ErrorCode::Locked);
    CHECK(codeOf(clinic.store().save(newWoman(u"w1"_s, hanWoman()))) == ErrorCode::Locked);
    CHECK(codeOf(clinic.store().verify()) == ErrorCode::Locked);
    CHECK(codeOf(clinic.store().audit(u"x"_s, u"y"_s)) == ErrorCode::Locked);
    CHECK(codeOf(clinic.store().users()) == ErrorCode::Locked);
    requireOk(clinic.store().unlock(u"站长"_s, administratorPassword));
    CHECK(clinic.store().user().displayName == u"李站长"_s);
}

TEST_CASE("Failed attempts are shown and put into the audit at the next unlock") {
    ClinicFile clinic;
    for (int i = 0; i < 3; ++i) {
        CHECK(codeOf(clinic.store().unlock(u"站长"_s, u"falsch-falsch"_s)) == ErrorCode::WrongPassword);
    }
    clinic.open();
    REQUIRE(clinic.store().alerts().size() == 1);
    CHECK(clinic.store().alerts().front().contains(u'3'));
    const auto rows = require(clinic.store().auditRows(2));
    REQUIRE(rows.size() == 2);
    CHECK(rows[1].action == u"unlock_failed"_s);
    CHECK(rows[1].target == u"3"_s);
    CHECK(rows[0].action == u"unlock"_s);
    clinic.open();
    CHECK(clinic.store().alerts().isEmpty());
}

TEST_CASE("A password typed in full-width or decomposed letters is the same password") {
    ClinicFile clinic;
    requireOk(clinic.store().addUser({u"user"_s, u"甲"_s, store::Role::Doctor, u"Pässwort12"_s},
                                     store::KdfCost::Fast));
    requireOk(clinic.store().unlock(u" user "_s, u"Pa\u0308sswort１２"_s));
    CHECK(clinic.store().user().login == u"user"_s);
}

TEST_CASE("Only an administrator manages users and a doctor works with the same records") {
    ClinicFile clinic;
    require(clinic.store().save(newWoman(u"w1"_s, hanWoman())));
    requireOk(clinic.store().addUser(aDoctor, store::KdfCost::Fast));
    CHECK(require(clinic.store().users()).size() == 2);
    requireOk(clinic.store().unlock(aDoctor.login, aDoctor.password));
    CHECK(require(clinic.store().subjects()).front().subject.identity == identityOf(hanWoman()));
    CHECK(require(clinic.store().save(newVisit(u"w1"_s, 50))).author == clinic.store().user().id);
    CHECK(clinic.store().userName(clinic.store().user().id) == u"赵医生"_s);
    CHECK(codeOf(clinic.store().users()) == ErrorCode::NotAllowed);
    CHECK(codeOf(clinic.store().addUser({u"x"_s, u"x"_s, store::Role::Doctor, u"xxxxxxxx"_s},
                                        store::KdfCost::Fast)) == ErrorCode::NotAllowed);
    CHECK(codeOf(clinic.store().resetPassword(u"站长"_s, u"mine-mine-mine"_s)) == ErrorCode::NotAllowed);
    CHECK(codeOf(clinic.store().disableUser(u"站长"_s)) == ErrorCode::NotAllowed);
    clinic.open();
    CHECK(clinic.problems().isEmpty());
}

TEST_CASE("Users that are unfit are refused in a sentence") {
    ClinicFile clinic;
    const QString longName(101, u'长');
    const std::vector<store::NewUser> unfit = {
        {u""_s, u"名"_s, store::Role::Doctor, u"password1"_s},
        {u"a"_s, u"  "_s, store::Role::Doctor, u"password1"_s},
        {u"a"_s, u"名"_s, store::Role::Doctor, u"short"_s},
        {u"a\u202eb"_s, u"名"_s, store::Role::Doctor, u"password1"_s},
        {u"a"_s, longName, store::Role::Doctor, u"password1"_s},
        {u"站长"_s, u"重复"_s, store::Role::Doctor, u"password1"_s},
    };
    for (const store::NewUser& user : unfit) {
        CHECK(codeOf(clinic.store().addUser(user, store::KdfCost::Fast)) == ErrorCode::InvalidInput);
    }
    CHECK(require(clinic.store().logins()) == QStringList{u"站长"_s});
}

TEST_CASE("A changed password replaces the old one") {
    ClinicFile clinic;
    CHECK(codeOf(clinic.store().changeOwnPassword(u"not-the-old"_s, u"new-password"_s)) ==
          ErrorCode::WrongPassword);
    CHECK(codeOf(clinic.store().changeOwnPassword(administratorPassword, u"short"_s)) ==
          ErrorCode::InvalidInput);
    requireOk(clinic.store().changeOwnPassword(administratorPassword, u"new-password"_s));
    CHECK(codeOf(clinic.store().unlock(u"站长"_s, administratorPassword)) == ErrorCode::WrongPassword);
    requireOk(clinic.store().unlock(u"站长"_s, u"new-password"_s));
    CHECK(clinic.problems().isEmpty());
}

TEST_CASE("An administrator resets, disables and enables a doctor") {
    ClinicFile clinic;
    requireOk(clinic.store().addUser(aDoctor, store::KdfCost::Fast));
    requireOk(clinic.store().resetPassword(u"zhao"_s, u"another-password"_s));
    CHECK(codeOf(clinic.store().unlock(u"zhao"_s, aDoctor.password)) == ErrorCode::WrongPassword);
    requireOk(clinic.store().unlock(u"zhao"_s, u"another-password"_s));
    requireOk(clinic.store().unlock(u"站长"_s, administratorPassword));
    requireOk(clinic.store().disableUser(u"zhao"_s));
    CHECK(codeOf(clinic.store().disableUser(u"站长"_s)) == ErrorCode::InvalidInput);
    CHECK(codeOf(clinic.store().disableUser(u"nobody"_s)) == ErrorCode::NotFound);
    CHECK(require(clinic.store().logins()) == QStringList{u"站长"_s});
    CHECK(clinic.problems().isEmpty());
    CHECK(codeOf(clinic.store().unlock(u"zhao"_s, u"another-password"_s)) == ErrorCode::WrongPassword);
    clinic.open();
    requireOk(clinic.store().resetPassword(u"zhao"_s, u"third-password"_s));
    requireOk(clinic.store().unlock(u"zhao"_s, u"third-password"_s));
}

TEST_CASE("A disabled user cannot be enabled by editing the row") {
    ClinicFile clinic;
    requireOk(clinic.store().addUser(aDoctor, store::KdfCost::Fast));
    requireOk(clinic.store().disableUser(u"zhao"_s));
    clinic.tamperAndOpen(u"UPDATE user SET disabled = 0 WHERE login = 'zhao'"_s);
    CHECK(clinic.hasProblem(u"zhao"_s));
    CHECK_FALSE(clinic.store().unlock(u"zhao"_s, aDoctor.password).ok());
}

TEST_CASE("A doctor's row edited into an administrator's does not open") {
    ClinicFile clinic;
    requireOk(clinic.store().addUser(aDoctor, store::KdfCost::Fast));
    clinic.tamperAndOpen(u"UPDATE user SET role = 'administrator' WHERE login = 'zhao'"_s);
    CHECK(clinic.hasProblem(u"zhao"_s));
    CHECK(codeOf(clinic.store().unlock(u"zhao"_s, aDoctor.password)) == ErrorCode::Damaged);
}

TEST_CASE("A damaged key is told apart from a wrong password") {
    ClinicFile clinic;
    clinic.tamper(u"UPDATE user SET wrapped = zeroblob(length(wrapped))"_s);
    auto store = require(clinic.tryOpen());
    CHECK(codeOf(store->unlock(u"站长"_s, administratorPassword)) == ErrorCode::Damaged);
}

TEST_CASE("The recovery code sets a new password, however it is typed") {
    ClinicFile clinic;
    require(clinic.store().save(newWoman(u"w1"_s, hanWoman())));
    const QString code = clinic.recoveryCode();
    CHECK(code.size() == 35);
    QString typed = code.toLower().replace(u'-', u' ').replace(u'0', u'o').replace(u'1', u'l');
    requireOk(clinic.store().recover(typed, u"站长"_s, u"after-recovery"_s));
    CHECK_FALSE(clinic.store().isUnlocked());
    CHECK(codeOf(clinic.store().unlock(u"站长"_s, administratorPassword)) == ErrorCode::WrongPassword);
    requireOk(clinic.store().unlock(u"站长"_s, u"after-recovery"_s));
    CHECK(require(clinic.store().subjects()).front().subject.identity == identityOf(hanWoman()));
    CHECK(clinic.problems().isEmpty());
}

TEST_CASE("A mistyped recovery code, another clinic's and a doctor's login are refused") {
    ClinicFile clinic;
    const ClinicFile other;
    requireOk(clinic.store().addUser(aDoctor, store::KdfCost::Fast));
    QString mistyped = clinic.recoveryCode();
    mistyped[0] = mistyped.at(0) == u'A' ? u'B' : u'A';
    CHECK(codeOf(clinic.store().recover(mistyped, u"站长"_s, u"new-password"_s)) == ErrorCode::InvalidInput);
    CHECK(codeOf(clinic.store().recover({}, u"站长"_s, u"new-password"_s)) == ErrorCode::InvalidInput);
    CHECK(codeOf(clinic.store().recover(other.recoveryCode(), u"站长"_s, u"new-password"_s)) ==
          ErrorCode::WrongPassword);
    CHECK(codeOf(clinic.store().recover(clinic.recoveryCode(), u"zhao"_s, u"new-password"_s)) ==
          ErrorCode::NotAllowed);
    CHECK(codeOf(clinic.store().recover(clinic.recoveryCode(), u"站长"_s, u"short"_s)) ==
          ErrorCode::InvalidInput);
    requireOk(clinic.store().unlock(u"站长"_s, administratorPassword));
}

TEST_CASE("A renewed recovery code replaces the printed one and a doctor cannot renew it") {
    ClinicFile clinic;
    const QString renewed = require(clinic.store().renewRecoveryCode());
    CHECK(codeOf(clinic.store().recover(clinic.recoveryCode(), u"站长"_s, u"new-password"_s)) ==
          ErrorCode::WrongPassword);
    requireOk(clinic.store().addUser(aDoctor, store::KdfCost::Fast));
    requireOk(clinic.store().unlock(aDoctor.login, aDoctor.password));
    CHECK(codeOf(clinic.store().renewRecoveryCode()) == ErrorCode::NotAllowed);
    requireOk(clinic.store().recover(renewed, u"站长"_s, u"new-password"_s));
    requireOk(clinic.store().unlock(u"站长"_s, u"new-password"_s));
    CHECK(clinic.problems().isEmpty());
}

TEST_CASE("Recovery codes are long, differ, and every single wrong symbol is noticed") {
    const QString code = store::newRecoveryCode();
    CHECK(code != store::newRecoveryCode());
    CHECK(require(store::parseRecoveryCode(code)) == code);
    for (qsizetype i = 0; i < code.size(); ++i) {
        if (code.at(i) != u'-') {
            QString wrong = code;
            wrong[i] = code.at(i) == u'7' ? u'8' : u'7';
            CHECK_FALSE(store::parseRecoveryCode(wrong).ok());
        }
    }
}

TEST_CASE("Settings that may name a person are sealed and those of the locked window are readable") {
    ClinicFile clinic;
    requireOk(clinic.store().setSetting(u"language"_s, u"ko"_s));
    requireOk(clinic.store().setSetting(u"recent_women"_s, hanWoman().name));
    CHECK(require(clinic.store().setting(u"recent_women"_s)) == hanWoman().name);
    CHECK(require(clinic.store().setting(u"unset"_s)).isNull());
    clinic.store().lock();
    CHECK(require(clinic.store().setting(u"language"_s)) == u"ko"_s);
    CHECK(codeOf(clinic.store().setting(u"recent_women"_s)) == ErrorCode::Locked);
    CHECK(clinic.store().clinic().value(u"name"_s) == u"示例卫生院"_s);
    clinic.open();
    requireOk(clinic.store().setSetting(u"language"_s, QJsonValue()));
    CHECK(require(clinic.store().setting(u"language"_s)).isNull());
    requireOk(clinic.store().setClinic({{u"name"_s, u"新名"_s}}));
    CHECK(clinic.store().clinic().value(u"name"_s) == u"新名"_s);
    CHECK(clinic.problems().isEmpty());
}

} // namespace muying::tests
