#include "core/work/directory.h"

#include "core/base/text_key.h"
#include "core/work/consequences.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <tuple>

namespace muying::work {

using namespace Qt::StringLiterals;

namespace {

const QString directorySetting = u"directory"_s; ///< every change ever made, newest last

QJsonObject toLine(const Institution& institution) {
    QJsonObject line{{u"id"_s, institution.id},           {u"kind"_s, institution.kind},
                     {u"zh"_s, institution.name.zh},      {u"ko"_s, institution.name.ko},
                     {u"en"_s, institution.name.en},      {u"level"_s, institution.level},
                     {u"phone"_s, institution.phone},     {u"duty_phone"_s, institution.dutyPhone},
                     {u"address"_s, institution.address}, {u"note"_s, institution.note},
                     {u"open"_s, institution.open}};
    if (institution.minutes)
        line.insert(u"minutes"_s, *institution.minutes);
    return line;
}

Institution fromLine(const QJsonObject& line) {
    Institution institution;
    institution.id = line.value("id"_L1).toString();
    institution.kind = line.value("kind"_L1).toString();
    institution.name = {line.value("zh"_L1).toString(), line.value("ko"_L1).toString(),
                        line.value("en"_L1).toString()};
    institution.level = line.value("level"_L1).toString();
    institution.phone = line.value("phone"_L1).toString();
    institution.dutyPhone = line.value("duty_phone"_L1).toString();
    institution.address = line.value("address"_L1).toString();
    institution.note = line.value("note"_L1).toString();
    if (line.value("minutes"_L1).isDouble())
        institution.minutes = line.value("minutes"_L1).toInt();
    institution.open = line.value("open"_L1).toBool(true);
    institution.confirmed = true;
    return institution;
}

Institution declared(const content::InstitutionDecl& decl) {
    Institution institution;
    institution.id = decl.code;
    institution.kind = decl.kind;
    institution.name = decl.name;
    institution.level = decl.level;
    institution.phone = decl.phone;
    institution.dutyPhone = decl.dutyPhone;
    institution.address = decl.address;
    institution.minutes = decl.minutes;
    institution.confirmed = decl.status == u"verified"_s;
    return institution;
}

bool bearsName(const Institution& institution, const QString& name) {
    const QString wanted = name.simplified();
    return !wanted.isEmpty() && (institution.name.zh == wanted || institution.name.ko == wanted ||
                                 institution.name.en.compare(wanted, Qt::CaseInsensitive) == 0);
}

Status checkInstitution(const Institution& institution, const std::vector<Institution>& known,
                        const QString& reason) {
    if (institution.name.zh.isEmpty())
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("muying::work", "请填写机构或联系人的名称。没有保存。"));
    if (!content::institutionKinds().contains(institution.kind))
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("muying::work", "请选择机构的类别。没有保存。"));
    if (institution.minutes && (*institution.minutes < 0 || *institution.minutes > 1440))
        return failure(
            ErrorCode::InvalidInput,
            QCoreApplication::translate("muying::work", "车程应在 0 到 1440 分钟之间。没有保存。"));
    if (!institution.open && reason.isEmpty())
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("muying::work", "停用一家机构要写明原因。没有保存。"));
    for (const Institution& other : known) {
        if (other.id != institution.id && bearsName(other, institution.name.zh))
            return failure(ErrorCode::Conflict,
                           QCoreApplication::translate("muying::work", "通讯录里已经有“%1”。没有保存。")
                               .arg(institution.name.zh));
    }
    return success();
}

Institution cleaned(Institution institution) {
    for (QString* text : {&institution.name.zh, &institution.name.ko, &institution.name.en,
                          &institution.phone, &institution.dutyPhone, &institution.address})
        *text = cleanText(*text);
    institution.note = cleanText(institution.note, true);
    if (institution.name.ko.isEmpty())
        institution.name.ko = institution.name.zh;
    if (institution.name.en.isEmpty())
        institution.name.en = institution.name.zh;
    return institution;
}

} // namespace

Result<std::vector<Institution>> directory(const Desk& desk) {
    const auto lines = desk.store().setting(directorySetting);
    if (!lines)
        return lines.error();
    std::vector<Institution> list;
    for (const content::InstitutionDecl& decl : desk.library().directory())
        list.push_back(declared(decl));
    for (const QJsonValue& value : lines->toArray()) {
        Institution institution = fromLine(value.toObject());
        const auto known = std::ranges::find(list, institution.id, &Institution::id);
        if (known == list.end())
            list.push_back(std::move(institution));
        else
            *known = std::move(institution);
    }
    std::ranges::stable_sort(list, {}, [](const Institution& institution) {
        return std::tuple(content::institutionKinds().indexOf(institution.kind), !institution.open);
    });
    return list;
}

Result<std::optional<Institution>> institutionNamed(const Desk& desk, const QString& name) {
    const auto list = directory(desk);
    if (!list)
        return list.error();
    for (const Institution& institution : *list) {
        if (bearsName(institution, name))
            return std::optional(institution);
    }
    return std::optional<Institution>();
}

Result<Institution> saveInstitution(Desk& desk, Institution institution, const QString& reason) {
    const auto known = directory(desk);
    if (!known)
        return known.error();
    institution = cleaned(std::move(institution));
    const QString why = cleanText(reason);
    if (Status fits = checkInstitution(institution, *known, why); !fits)
        return fits.error();
    if (institution.id.isEmpty())
        institution.id = randomId();
    const auto lines = desk.store().setting(directorySetting);
    if (!lines)
        return lines.error();
    QJsonObject line = toLine(institution);
    line.insert(u"at"_s, desk.clock().now().toString(Qt::ISODate));
    line.insert(u"by"_s, desk.store().user().id);
    line.insert(u"reason"_s, why);
    QJsonArray changed = lines->toArray();
    changed.append(line);
    if (Status kept = desk.store().setSetting(directorySetting, changed); !kept)
        return kept.error();
    institution.confirmed = true;
    return institution;
}

Result<std::vector<DirectoryChange>> directoryHistory(const Desk& desk, const QString& id) {
    const auto lines = desk.store().setting(directorySetting);
    if (!lines)
        return lines.error();
    std::vector<DirectoryChange> changes;
    for (const QJsonValue& value : lines->toArray()) {
        const QJsonObject line = value.toObject();
        if (line.value("id"_L1).toString() != id)
            continue;
        changes.push_back({QDateTime::fromString(line.value("at"_L1).toString(), Qt::ISODate),
                           desk.store().userName(line.value("by"_L1).toString()),
                           line.value("reason"_L1).toString(), fromLine(line)});
    }
    return changes;
}

} // namespace muying::work
