#pragma once
#include "app/ctl/command.h"
#include "core/work/desk.h"

namespace muying::ctl {

/// --db, --user and --password-file: what every command on a clinic's file takes.
std::vector<OptionDecl> clinicOptions(std::vector<OptionDecl> further = {});

/// The password from the first line of FILE, else from MUYING_PASSWORD; never from an argument.
Result<QString> readPassword(const QString& passwordFile);

/// The password of a package from --package-password-file, else from MUYING_PACKAGE_PASSWORD.
Result<QString> packagePassword(const Arguments& arguments);
/// The login given, else the only enabled one of the file.
Result<QString> loginToUse(const store::Store& store, const QString& wanted);

/// A clinic's file, unlocked, with the desk that works on it.
class ClinicFile {
public:
    /// Opens what the options name. Without --user the file must have exactly one enabled user.
    static Result<std::unique_ptr<ClinicFile>> open(const Arguments& arguments, const Io& io);
    /// The steps of open(): the file, still locked; then the user.
    static Result<std::unique_ptr<store::Store>> openLocked(const Arguments& arguments);
    static Status unlock(store::Store& store, const Arguments& arguments);
    /// Takes over a store that is unlocked already.
    static Result<std::unique_ptr<ClinicFile>> over(std::unique_ptr<store::Store> store, const Io& io);

    store::Store& store() { return *m_store; }
    work::Desk& desk() { return *m_desk; }
    const content::Library& library() const { return m_desk ? m_desk->library() : *m_library; }
    /// A desk that thinks it is another day.
    void standOn(const QDate& day);

private:
    ClinicFile() = default;
    FixedClock m_other{QDateTime()};
    std::shared_ptr<const content::Library> m_library;
    std::unique_ptr<store::Store> m_store;
    record::OutsideComputation m_growth;
    std::unique_ptr<work::Desk> m_desk;
};

/// Clock that lives as long as the program; stores keep a reference to it.
const Clock& systemClock();

/// The subject an argument names: an id, or "clinic" for the clinic's own registers (made when first needed).
Result<QString> subjectNamed(work::Desk& desk, const QString& name);

QJsonObject errorJson(const QJsonValue& id, const Error& error);
QJsonObject taskJson(const content::Library& library, const store::Task& task, Language language);

} // namespace muying::ctl
