#include "ui/shell/sample_clinic.h"

#include "core/growth/growth_fields.h"
#include "core/work/demo.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace muying::ui {

namespace {

constexpr quint32 sampleSeed = 20260301;

Result<std::unique_ptr<store::Store>> sampleMade(const QString& path, const content::Library& library,
                                                 const Clock& clock, int women,
                                                 const std::function<bool(int, int)>& progress) {
    const QString fresh = path + u".new"_s;
    QFile::remove(fresh);
    const QJsonObject clinic{{u"name"_s, u"示例镇卫生院"_s},
                             {u"town"_s, u"示例镇"_s},
                             {u"phone"_s, u"0433-0000000"_s},
                             {u"sample"_s, true}};
    const store::NewUser doctor{SampleClinic::login(), u"李示例"_s, store::Role::Administrator,
                                SampleClinic::password()};
    {
        auto created = store::Store::create(fresh, clinic, doctor, clock, store::KdfCost::Fast);
        if (!created)
            return created.error();
        work::Desk desk(*created->store, library, clock);
        if (auto growth = growth::loadGrowthComputation(library.folder()); growth)
            desk.setOutside(std::move(*growth));
        if (auto filled = work::fillDemo(desk, women, sampleSeed, progress); !filled) {
            created->store.reset();
            QFile::remove(fresh);
            return filled.error();
        }
    }
    // Only a complete sample gets the name it is looked for by.
    if (!QFile::rename(fresh, path))
        return failure(
            ErrorCode::Io,
            QCoreApplication::translate("muying::ui", "示例诊所没有写入磁盘，请检查磁盘空间后再试。"), path);
    return store::Store::open(path, clock);
}

} // namespace

QString SampleClinic::login() {
    return u"shili"_s;
}

QString SampleClinic::password() {
    return u"shili2026"_s;
}

Result<std::unique_ptr<store::Store>> SampleClinic::open(const QString& path, const content::Library& library,
                                                         const Clock& clock, int women,
                                                         const std::function<bool(int, int)>& progress) {
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return failure(
            ErrorCode::ReadOnly,
            QCoreApplication::translate("muying::ui", "不能建立示例诊所的文件夹，请检查写入权限。"), path);
    auto opened = QFile::exists(path) ? store::Store::open(path, clock)
                                      : sampleMade(path, library, clock, women, progress);
    if (!opened)
        return opened;
    if (const Status unlocked = opened.value()->unlock(login(), password()); !unlocked)
        return unlocked.error();
    return opened;
}

} // namespace muying::ui
