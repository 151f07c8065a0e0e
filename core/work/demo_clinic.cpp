#include "core/work/demo_clinic.h"

#include "core/work/clinic_subject.h"
#include "core/work/directory.h"
#include "core/work/responsible.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;
using record::Answers;
using record::Entry;

namespace {

Error clinicFault(const QString& path, const QString& detail) {
    return failure(ErrorCode::ContentInvalid,
                   QCoreApplication::translate("muying::work", "示例机构的登记读不出来，没有写入。"),
                   path + u": "_s + detail);
}

Result<QJsonObject> readClinic(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return clinicFault(path, file.errorString());
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return clinicFault(path, error.errorString());
    return document.object();
}

/// "@-40" is the day 40 days before today, "@-40T09:10" a time of it.
QJsonValue dated(const QJsonValue& value, const QDateTime& now) {
    const QString text = value.toString();
    if (!text.startsWith(u'@'))
        return value;
    const QDate day = now.date().addDays(text.mid(1).section(u'T', 0, 0).toInt());
    const QString time = text.section(u'T', 1, 1);
    return day.toString(Qt::ISODate) + (time.isEmpty() ? QString() : u'T' + time);
}

class ClinicTeller {
public:
    ClinicTeller(Desk& desk, QJsonObject told) : m_desk(desk), m_told(std::move(told)) {}

    Status tell() {
        if (Status known = tellDirectory(); !known)
            return known;
        std::vector<Entry> entries = registers();
        std::ranges::move(roster(), std::back_inserter(entries));
        const auto clinic = clinicSubject(m_desk);
        if (!clinic)
            return clinic.error();
        for (Entry& entry : entries)
            entry.subject = clinic->id;
        const auto saved = m_desk.saveTogether(std::move(entries), everything());
        return saved ? tellResponsible() : Status(saved.error());
    }

private:
    Status tellDirectory() {
        for (const QJsonValue& value : m_told.value("institutions"_L1).toArray()) {
            const QJsonObject line = value.toObject();
            Institution institution;
            institution.kind = line.value("kind"_L1).toString();
            institution.name.zh = line.value("name"_L1).toString();
            institution.level = line.value("level"_L1).toString();
            institution.phone = line.value("phone"_L1).toString();
            institution.dutyPhone = line.value("dutyPhone"_L1).toString();
            institution.address = line.value("address"_L1).toString();
            institution.minutes = line.value("minutes"_L1).toInt();
            const auto known = institutionNamed(m_desk, institution.name.zh);
            if (!known)
                return known.error();
            if (known->has_value()) // filled a second time
                continue;
            const auto made = saveInstitution(m_desk, institution);
            if (!made)
                return made.error();
            const QString closed = line.value("closed"_L1).toString();
            if (closed.isEmpty())
                continue;
            institution = *made;
            institution.open = false;
            if (const auto shut = saveInstitution(m_desk, institution, closed); !shut)
                return shut.error();
        }
        return success();
    }

    std::vector<Entry> registers() const {
        std::vector<Entry> entries;
        for (const QJsonValue& value : m_told.value("registers"_L1).toArray()) {
            Entry entry;
            entry.form = value.toObject().value("form"_L1).toString();
            const QJsonObject answers = value.toObject().value("answers"_L1).toObject();
            for (auto it = answers.begin(); it != answers.end(); ++it)
                entry.answers.set(it.key(), dated(it.value(), m_desk.clock().now()));
            entries.push_back(std::move(entry));
        }
        return entries;
    }

    /// A day and a night shift for every day but one night nobody is down for yet.
    std::vector<Entry> roster() const {
        const QJsonObject duty = m_told.value("duty"_L1).toObject();
        const auto name = [&](QLatin1String list, int turn) {
            const QJsonArray names = duty.value(list).toArray();
            return names.isEmpty() ? QString() : names[(turn + 1000) % names.size()].toString();
        };
        const QString night = u"2"_s;
        std::vector<Entry> entries;
        for (int day = duty.value("from"_L1).toInt(); day <= duty.value("until"_L1).toInt(); ++day) {
            for (const QString& shift : {u"1"_s, night}) {
                if (day == duty.value("gap"_L1).toInt() && shift == night)
                    continue;
                const int turn = day * 2 + (shift == night ? 1 : 0);
                Entry entry;
                entry.form = u"DUTY"_s;
                entry.answers = Answers(
                    QJsonObject{{u"du_date"_s, m_desk.clock().today().addDays(day).toString(Qt::ISODate)},
                                {u"du_shift"_s, shift},
                                {u"du_doctor"_s, name("doctors"_L1, turn)},
                                {u"du_midwife"_s, name("midwives"_L1, turn)},
                                {u"du_second"_s, duty.value("second"_L1)},
                                {u"du_leader"_s, duty.value("leader"_L1)},
                                {u"du_driver"_s, duty.value("driver"_L1)},
                                {u"du_vehicle"_s, u"1"_s},
                                {u"du_phones"_s, duty.value("phones"_L1)},
                                {u"du_upper"_s, duty.value("upper"_L1)},
                                {u"du_blood"_s, duty.value("blood"_L1)},
                                {u"du_sign"_s, duty.value("sign"_L1)}});
                entries.push_back(std::move(entry));
            }
        }
        return entries;
    }

    /// Women of the high colours have a person in charge by name, from the village where she lives.
    Status tellResponsible() {
        constexpr qsizetype most = 40;
        const auto rows = m_desk.store().subjects();
        if (!rows)
            return rows.error();
        QHash<QString, QStringList> women;
        qsizetype count = 0;
        for (const store::SubjectRow& row : *rows) {
            const bool high = row.index.colour == u"red"_s || row.index.colour == u"orange"_s;
            const QString person = row.subject.identity.value("village_doctor"_L1).toString();
            const bool open = row.index.status == u"pregnant"_s || row.index.status == u"postpartum"_s;
            if (row.subject.kind != record::SubjectKind::Woman || !high || !open || person.isEmpty())
                continue;
            if (++count <= most)
                women[person] << row.subject.id;
        }
        const QString phone = u"13900000011"_s;
        for (auto it = women.begin(); it != women.end(); ++it) {
            const NewResponsible responsible{it.key(), phone, u"village"_s, u"高危孕产妇包保"_s};
            if (Status assigned = assignResponsible(m_desk, it.value(), responsible); !assigned)
                return assigned;
        }
        return success();
    }

    QStringList everything() const {
        QStringList fields;
        for (const content::Form* form : clinicForms(m_desk.library())) {
            for (const content::Field& field : form->fields)
                fields << field.code;
        }
        return fields;
    }

    Desk& m_desk;
    const QJsonObject m_told;
};

} // namespace

Status fillDemoClinic(Desk& desk, const QString& sampleDir) {
    auto told = readClinic(sampleDir + u"/clinic.json"_s);
    if (!told)
        return told.error();
    return ClinicTeller(desk, std::move(*told)).tell();
}

} // namespace muying::work
