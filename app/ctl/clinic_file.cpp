#include "app/ctl/clinic_file.h"

#include "core/growth/growth_fields.h"
#include "core/work/clinic_subject.h"
#include "core/work/word_review.h"
#include "core/work/worklist.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace muying::ctl {

using namespace Qt::StringLiterals;

namespace {

Error wrongUse(const QString& sentence) {
    return failure(ErrorCode::InvalidInput, sentence);
}

} // namespace

Result<QString> loginToUse(const store::Store& store, const QString& wanted) {
    if (!wanted.isEmpty())
        return wanted;
    const auto logins = store.logins();
    if (!logins)
        return logins.error();
    if (logins->size() == 1)
        return logins->first();
    return wrongUse(QCoreApplication::translate("muying::ctl", "这个文件有多个用户（%1），请用 --user 指明。")
                        .arg(logins->join(u", "_s)));
}

const Clock& systemClock() {
    static const SystemClock clock;
    return clock;
}

std::vector<OptionDecl> clinicOptions(std::vector<OptionDecl> further) {
    std::vector<OptionDecl> options{
        {"db", "FILE", QCoreApplication::translate("muying::ctl", "机构的数据文件")},
        {"user", "LOGIN", QCoreApplication::translate("muying::ctl", "登录名（只有一个用户时可省略）")},
        {"password-file", "FILE",
         QCoreApplication::translate("muying::ctl", "密码所在文件（默认用变量 MUYING_PASSWORD）")},
    };
    options.insert(options.end(), further.begin(), further.end());
    return options;
}

Result<QString> readPassword(const QString& passwordFile) {
    if (passwordFile.isEmpty()) {
        const QString password = qEnvironmentVariable("MUYING_PASSWORD");
        if (!password.isEmpty())
            return password;
        return wrongUse(QCoreApplication::translate(
            "muying::ctl", "没有密码：请用 --password-file 或变量 MUYING_PASSWORD。"));
    }
    QFile file(passwordFile);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, QCoreApplication::translate("muying::ctl", "打不开密码文件 %1：%2。")
                                          .arg(passwordFile, file.errorString()));
    QByteArray line = file.readLine();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

Result<std::unique_ptr<store::Store>> ClinicFile::openLocked(const Arguments& arguments) {
    if (!arguments.has("db"))
        return wrongUse(QCoreApplication::translate("muying::ctl", "请用 --db 指明数据文件。"));
    return store::Store::open(arguments.value("db"), systemClock());
}

Status ClinicFile::unlock(store::Store& store, const Arguments& arguments) {
    const auto login = loginToUse(store, arguments.value("user"));
    if (!login)
        return login.error();
    const auto password = readPassword(arguments.value("password-file"));
    if (!password)
        return password.error();
    return store.unlock(*login, *password);
}

Result<std::unique_ptr<ClinicFile>> ClinicFile::open(const Arguments& arguments, const Io& io) {
    auto store = openLocked(arguments);
    if (!store)
        return store.error();
    if (Status unlocked = unlock(**store, arguments); !unlocked)
        return unlocked.error();
    return over(std::move(*store), io);
}

Result<std::unique_ptr<ClinicFile>> ClinicFile::over(std::unique_ptr<store::Store> store, const Io& io) {
    auto library = content::Library::load(content::resourcesDir());
    if (!library)
        return library.error();
    std::unique_ptr<ClinicFile> clinic(new ClinicFile);
    clinic->m_library = std::move(*library);
    const auto reviews = work::wordReviews(*store);
    if (!reviews)
        return reviews.error();
    if (!reviews->empty())
        clinic->m_library = clinic->m_library->reworded(work::rewordingsOf(*reviews));
    auto growth = growth::loadGrowthComputation(clinic->m_library->folder());
    if (!growth)
        return growth.error();
    clinic->m_growth = std::move(*growth);
    clinic->m_store = std::move(store);
    clinic->m_desk = std::make_unique<work::Desk>(*clinic->m_store, *clinic->m_library, systemClock());
    clinic->m_desk->setLanguage(io.language);
    clinic->m_desk->setOutside(clinic->m_growth);
    return clinic;
}

void ClinicFile::standOn(const QDate& day) {
    m_other.set(QDateTime(day, QTime(8, 0)));
    m_desk = std::make_unique<work::Desk>(*m_store, *m_library, m_other);
    m_desk->setOutside(m_growth);
}

Result<QString> subjectNamed(work::Desk& desk, const QString& name) {
    if (name != u"clinic"_s)
        return name;
    const auto clinic = work::clinicSubject(desk);
    if (!clinic)
        return clinic.error();
    return clinic->id;
}

QJsonObject errorJson(const QJsonValue& id, const Error& error) {
    return {{u"id"_s, id.isUndefined() ? QJsonValue(QJsonValue::Null) : id},
            {u"error"_s, QJsonObject{{u"code"_s, errorCodeName(error.code)}, {u"message"_s, error.message}}}};
}

QJsonObject taskJson(const content::Library& library, const store::Task& task, Language language) {
    return {{u"code"_s, task.code},
            {u"key"_s, task.key},
            {u"what"_s, work::taskTitleWithHint(library, task).in(language)},
            {u"from"_s, task.from.toString(Qt::ISODate)},
            {u"due"_s, task.due.toString(Qt::ISODate)},
            {u"state"_s, task.state},
            {u"form"_s, task.form},
            {u"form_key"_s, task.formKey},
            {u"done_entry"_s, task.doneEntry}};
}

} // namespace muying::ctl
