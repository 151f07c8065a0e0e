#include "core/work/demo.h"
#include "app/ctl/clinic_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonObject>

namespace muying::ctl {

using namespace Qt::StringLiterals;

namespace {

QString demoSummary() {
    return QCoreApplication::translate("muying::ctl", "填入示例妇女；文件不存在时新建示例机构");
}

std::vector<OptionDecl> demoOptions() {
    return clinicOptions({
        {"women", "N", QCoreApplication::translate("muying::ctl", "人数")},
        {"seed", "S",
         QCoreApplication::translate("muying::ctl", "种子（默认 1）：相同种子和日期得到相同的机构")},
    });
}

/// A file being made stands beside its name until it is whole.
class UnfinishedFile {
public:
    explicit UnfinishedFile(const QString& path) : m_path(path), m_partial(path + u".partial"_s) {}
    ~UnfinishedFile() {
        if (!m_finished)
            remove();
    }
    QString partial() const { return m_partial; }
    void remove() const {
        const QFileInfo info(m_partial);
        for (const QString& name :
             info.dir().entryList({info.fileName() + u"*"_s}, QDir::Files | QDir::Hidden))
            info.dir().remove(name);
    }
    Status finish() {
        if (!QFile::rename(m_partial, m_path))
            return failure(
                ErrorCode::Io,
                QCoreApplication::translate("muying::ctl", "写不出文件 %1，没有新建。").arg(m_path));
        m_finished = true;
        remove(); // the lock of the closed store, if it is still there
        return success();
    }

private:
    QString m_path, m_partial;
    bool m_finished = false;
};

Result<work::DemoCounts> fill(ClinicFile& clinic, const Arguments& arguments, Io& io) {
    io.catchInterrupt();
    const QString what = QCoreApplication::translate("muying::ctl", "示例妇女");
    return work::fillDemo(clinic.desk(), arguments.value("women").toInt(),
                          arguments.value("seed", u"1"_s).toUInt(), [&](int done, int total) {
                              if (done % 10 == 0 || done == total)
                                  io.progress(what, done, total);
                              return !io.interrupted();
                          });
}

void answerCounts(const work::DemoCounts& counts, const QString& path, Io& io) {
    io.writeLine(QJsonObject{{u"file"_s, path},
                             {u"women"_s, counts.women},
                             {u"pregnancies"_s, counts.pregnancies},
                             {u"entries"_s, counts.entries},
                             {u"green"_s, counts.green},
                             {u"yellow"_s, counts.yellow},
                             {u"orange"_s, counts.orange},
                             {u"red"_s, counts.red},
                             {u"purple"_s, counts.purple},
                             {u"unassessed"_s, counts.unassessed}});
}

int fillExisting(const Arguments& arguments, Io& io) {
    const auto clinic = ClinicFile::open(arguments, io);
    if (!clinic)
        return io.fail(clinic.error());
    const auto counts = fill(**clinic, arguments, io);
    if (!counts)
        return io.fail(counts.error());
    answerCounts(*counts, arguments.value("db"), io);
    return Done;
}

int fillNew(const Arguments& arguments, Io& io) {
    const auto password = readPassword(arguments.value("password-file"));
    if (!password)
        return io.fail(password.error());
    const QString path = arguments.value("db");
    UnfinishedFile file(path);
    file.remove();
    const store::NewUser administrator{arguments.value("user", u"admin"_s), u"李示例"_s,
                                       store::Role::Administrator, *password};
    auto created = store::Store::create(file.partial(), {{u"name"_s, u"示例镇卫生院"_s}, {u"sample"_s, true}},
                                        administrator, systemClock());
    if (!created)
        return io.fail(created.error());
    const QString recoveryCode = created->recoveryCode;
    auto clinic = ClinicFile::over(std::move(created->store), io);
    if (!clinic)
        return io.fail(clinic.error());
    const auto counts = fill(**clinic, arguments, io);
    if (!counts)
        return io.fail(counts.error());
    clinic->reset();
    if (Status finished = file.finish(); !finished)
        return io.fail(finished.error());
    answerCounts(*counts, path, io);
    io.say(QCoreApplication::translate("muying::ctl", "恢复码（只显示这一次，请抄下保存）：%1")
               .arg(recoveryCode));
    return Done;
}

int runDemo(const Arguments& arguments, Io& io) {
    bool womenOk = false, seedOk = false;
    arguments.value("women").toInt(&womenOk);
    arguments.value("seed", u"1"_s).toUInt(&seedOk);
    if (!womenOk || !seedOk || !arguments.has("db")) {
        io.say(QCoreApplication::translate("muying::ctl",
                                           "用法：muyingctl demo --db FILE --women N [--seed S]"));
        return Usage;
    }
    return QFileInfo::exists(arguments.value("db")) ? fillExisting(arguments, io) : fillNew(arguments, io);
}

} // namespace

const Command demoCommand{
    "demo", demoSummary, demoOptions, "", 0, runDemo,
};

} // namespace muying::ctl
