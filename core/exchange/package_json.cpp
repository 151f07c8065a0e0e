#include "core/exchange/package_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace muying::exchange {

using namespace Qt::StringLiterals;
using record::Entry;
using record::SubjectKind;
using store::SubjectRow;

namespace {

Error brokenContent(const QString& detail) {
    return failure(ErrorCode::InvalidInput,
                   QCoreApplication::translate("muying::exchange",
                                               "档案包的内容不完整，没有读入任何内容。请发送单位重新制作。"),
                   detail);
}

std::optional<SubjectKind> kindNamed(const QString& name) {
    for (const SubjectKind kind : {SubjectKind::Woman, SubjectKind::Pregnancy, SubjectKind::Child}) {
        if (record::subjectKindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

QDate dayIn(const QJsonObject& json, QLatin1String key) {
    return QDate::fromString(json.value(key).toString(), Qt::ISODate);
}

QJsonObject subjectJson(const record::Subject& subject) {
    return {{u"id"_s, subject.id},
            {u"kind"_s, record::subjectKindName(subject.kind)},
            {u"parent"_s, subject.parent},
            {u"opened"_s, subject.opened.toString(Qt::ISODate)},
            {u"closed"_s, subject.closed.toString(Qt::ISODate)},
            {u"identity"_s, subject.identity}};
}

QJsonObject packedEntryJson(const Entry& entry) {
    return {{u"id"_s, entry.id},
            {u"subject"_s, entry.subject},
            {u"form"_s, entry.form},
            {u"edition"_s, entry.edition},
            {u"date"_s, entry.date.toString(Qt::ISODate)},
            {u"version"_s, entry.version},
            {u"author"_s, entry.author},
            {u"saved_at"_s, entry.savedAt.toString(Qt::ISODateWithMs)},
            {u"answers"_s, entry.answers.json()}};
}

/// Reads and checks, one list after the other.
class PackageReader {
public:
    Result<PackageContent> read(const QJsonObject& json) {
        m_content.clinic = json.value("clinic"_L1).toString();
        m_content.clinicCode = json.value("clinic_code"_L1).toString();
        m_content.madeBy = json.value("made_by"_L1).toString();
        m_content.madeAt = QDateTime::fromString(json.value("made_at"_L1).toString(), Qt::ISODate);
        const QJsonObject authors = json.value("authors"_L1).toObject();
        for (auto author = authors.begin(); author != authors.end(); ++author)
            m_content.authors.insert(author.key(), author.value().toString());
        for (const QJsonValue& subject : json.value("subjects"_L1).toArray()) {
            if (!addSubject(subject.toObject()))
                return brokenContent(u"subject "_s + subject.toObject().value("id"_L1).toString());
        }
        for (const QJsonValue& entry : json.value("entries"_L1).toArray()) {
            if (!addEntry(entry.toObject()))
                return brokenContent(u"entry "_s + entry.toObject().value("id"_L1).toString());
        }
        if (m_content.subjects.empty())
            return brokenContent(u"no subjects"_s);
        return std::move(m_content);
    }

private:
    bool addSubject(const QJsonObject& json) {
        SubjectRow row;
        row.subject.id = json.value("id"_L1).toString();
        row.subject.parent = json.value("parent"_L1).toString();
        row.subject.opened = dayIn(json, "opened"_L1);
        row.subject.closed = dayIn(json, "closed"_L1);
        row.subject.identity = json.value("identity"_L1).toObject();
        const auto kind = kindNamed(json.value("kind"_L1).toString());
        const bool parentKnown = row.subject.parent.isEmpty() || m_ids.contains(row.subject.parent);
        if (!kind || row.subject.id.isEmpty() || m_ids.contains(row.subject.id) || !parentKnown)
            return false;
        row.subject.kind = *kind;
        m_ids.insert(row.subject.id);
        m_content.subjects.push_back(std::move(row));
        return true;
    }

    bool addEntry(const QJsonObject& json) {
        Entry entry;
        entry.id = json.value("id"_L1).toString();
        entry.subject = json.value("subject"_L1).toString();
        entry.form = json.value("form"_L1).toString();
        entry.edition = json.value("edition"_L1).toString();
        entry.date = dayIn(json, "date"_L1);
        entry.version = json.value("version"_L1).toInt();
        entry.author = json.value("author"_L1).toString();
        entry.savedAt = QDateTime::fromString(json.value("saved_at"_L1).toString(), Qt::ISODateWithMs);
        entry.answers = record::Answers(json.value("answers"_L1).toObject());
        const bool whole = !entry.id.isEmpty() && !entry.form.isEmpty() && entry.date.isValid() &&
                           !m_entryIds.contains(entry.id) && m_ids.contains(entry.subject);
        m_entryIds.insert(entry.id);
        m_content.entries.push_back(std::move(entry));
        return whole;
    }

    PackageContent m_content;
    QSet<QString> m_ids, m_entryIds;
};

} // namespace

QByteArray packageBytes(const PackageContent& content) {
    QJsonArray subjects, entries;
    for (const SubjectRow& row : content.subjects)
        subjects.append(subjectJson(row.subject));
    for (const Entry& entry : content.entries)
        entries.append(packedEntryJson(entry));
    QJsonObject authors;
    for (auto author = content.authors.begin(); author != content.authors.end(); ++author)
        authors.insert(author.key(), author.value());
    return QJsonDocument(QJsonObject{{u"clinic"_s, content.clinic},
                                     {u"clinic_code"_s, content.clinicCode},
                                     {u"made_at"_s, content.madeAt.toString(Qt::ISODate)},
                                     {u"made_by"_s, content.madeBy},
                                     {u"authors"_s, authors},
                                     {u"subjects"_s, subjects},
                                     {u"entries"_s, entries}})
        .toJson(QJsonDocument::Compact);
}

Result<PackageContent> packageFrom(const QByteArray& bytes) {
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return brokenContent(u"json"_s);
    return PackageReader().read(document.object());
}

} // namespace muying::exchange
