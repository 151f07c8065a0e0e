#include "app/ctl/clinic_file.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace muying::ctl {

using namespace Qt::StringLiterals;

namespace {

QString usersSummary() {
    return QCoreApplication::translate("muying::ctl", "用户：list、add LOGIN、reset LOGIN、disable LOGIN");
}

std::vector<OptionDecl> usersOptions() {
    return clinicOptions({
        {"name", "NAME", QCoreApplication::translate("muying::ctl", "新用户的姓名（add）")},
        {"role", "ROLE", QCoreApplication::translate("muying::ctl", "doctor（默认）或 administrator（add）")},
        {"new-password-file", "FILE",
         QCoreApplication::translate("muying::ctl",
                                     "新密码所在文件（默认用变量 MUYING_NEW_PASSWORD；add、reset）")},
    });
}

QString roleName(store::Role role) {
    return role == store::Role::Administrator ? u"administrator"_s : u"doctor"_s;
}

Result<QString> newPassword(const Arguments& arguments) {
    if (arguments.has("new-password-file"))
        return readPassword(arguments.value("new-password-file"));
    const QString password = qEnvironmentVariable("MUYING_NEW_PASSWORD");
    if (!password.isEmpty())
        return password;
    return failure(ErrorCode::InvalidInput,
                   QCoreApplication::translate(
                       "muying::ctl", "没有新密码：请用 --new-password-file 或变量 MUYING_NEW_PASSWORD。"));
}

Status listUsers(ClinicFile& clinic, const Arguments&, Io& io) {
    const auto users = clinic.store().users();
    if (!users)
        return users.error();
    for (const store::User& user : *users)
        io.writeLine(QJsonObject{{u"id"_s, user.id},
                                 {u"login"_s, user.login},
                                 {u"name"_s, user.displayName},
                                 {u"role"_s, roleName(user.role)},
                                 {u"disabled"_s, user.disabled}});
    return success();
}

Status addOneUser(ClinicFile& clinic, const Arguments& arguments, Io&) {
    const auto password = newPassword(arguments);
    if (!password)
        return password.error();
    const QString login = arguments.positional(1);
    store::NewUser user{login, arguments.value("name", login), store::Role::Doctor, *password};
    if (arguments.value("role") == u"administrator"_s)
        user.role = store::Role::Administrator;
    return clinic.store().addUser(user);
}

Status resetOneUser(ClinicFile& clinic, const Arguments& arguments, Io&) {
    const auto password = newPassword(arguments);
    if (!password)
        return password.error();
    return clinic.store().resetPassword(arguments.positional(1), *password);
}

Status disableOneUser(ClinicFile& clinic, const Arguments& arguments, Io&) {
    return clinic.store().disableUser(arguments.positional(1));
}

struct UserAction {
    const char* name;
    bool needsLogin;
    Status (*run)(ClinicFile&, const Arguments&, Io&);
};
constexpr UserAction userActions[]{
    {"list", false, listUsers},
    {"add", true, addOneUser},
    {"reset", true, resetOneUser},
    {"disable", true, disableOneUser},
};

int runUsers(const Arguments& arguments, Io& io) {
    const QString wanted = arguments.positional(0);
    for (const UserAction& action : userActions) {
        if (wanted != QLatin1String(action.name) || action.needsLogin != !arguments.positional(1).isEmpty())
            continue;
        const auto clinic = ClinicFile::open(arguments, io);
        if (!clinic)
            return io.fail(clinic.error());
        const Status done = action.run(**clinic, arguments, io);
        if (!done)
            return io.fail(done.error());
        if (action.needsLogin)
            io.writeLine(QJsonObject{{u"login"_s, arguments.positional(1)}, {u"done"_s, wanted}});
        return Done;
    }
    io.say(QCoreApplication::translate("muying::ctl", "用法：muyingctl users --db FILE list|add LOGIN|reset "
                                                      "LOGIN|disable LOGIN"));
    return Usage;
}

} // namespace

const Command usersCommand{
    "users", usersSummary, usersOptions, "list|add|reset|disable [LOGIN]", 2, runUsers,
};

} // namespace muying::ctl
