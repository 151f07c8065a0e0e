#include "core/base/text_key.h"
#include "core/work/desk.h"
#include "core/work/identity.h"

#include <QCoreApplication>

namespace muying::work {

using namespace Qt::StringLiterals;

namespace {

QString digitsOf(const QString& text) {
    QString digits;
    for (const QChar& c : foldForSearch(text)) {
        if (c.isDigit() || c == u'x')
            digits += c;
    }
    return digits;
}

/// Same name, or one typing error apart: same sound, or the same but one character.
bool similarNames(const QString& a, const QString& b) {
    const QString first = foldForSearch(nameWithoutMark(a));
    const QString second = foldForSearch(nameWithoutMark(b));
    if (first.isEmpty() || second.isEmpty())
        return false;
    if (first == second)
        return true;
    for (const QString& sound : pinyinKeys(first).full) {
        if (pinyinKeys(second).full.contains(sound))
            return true;
    }
    if (first.size() != second.size() || first.size() < 2)
        return false;
    int different = 0;
    for (qsizetype i = 0; i < first.size(); ++i)
        different += first[i] != second[i];
    return different == 1;
}

struct DuplicateKeys {
    QString name, idNumber, phone, birth;
};

QString whyDuplicate(const DuplicateKeys& wanted, const QJsonObject& known) {
    const QString name = known.value("name"_L1).toString();
    const auto same = [&](const QString& value, QLatin1String key) {
        return !value.isEmpty() && value == digitsOf(known.value(key).toString());
    };
    if (same(wanted.idNumber, "id_no"_L1))
        return QCoreApplication::translate("muying::work", "身份证号与已建档的“%1”相同。").arg(name);
    const bool sameName = foldForSearch(nameWithoutMark(name)) == foldForSearch(nameWithoutMark(wanted.name));
    if (sameName && !wanted.name.isEmpty() && !wanted.birth.isEmpty() &&
        wanted.birth == known.value("birth_date"_L1).toString())
        return QCoreApplication::translate("muying::work", "姓名和出生日期与已建档的“%1”相同。").arg(name);
    if (same(wanted.phone, "phone"_L1) && similarNames(wanted.name, name))
        return QCoreApplication::translate("muying::work", "电话相同，姓名与已建档的“%1”相近。").arg(name);
    return {};
}

} // namespace

Result<std::vector<DuplicateHit>> Desk::duplicates(const record::Answers& cover,
                                                   const QString& exceptWoman) const {
    const auto rows = m_store.subjects();
    if (!rows)
        return rows.error();
    const DuplicateKeys wanted{cleanText(cover.text(u"name"_s)), digitsOf(cover.text(u"id_no"_s)),
                               digitsOf(cover.text(u"phone"_s)), cover.text(u"birth_date"_s)};
    std::vector<DuplicateHit> hits;
    for (const store::SubjectRow& row : *rows) {
        const bool joined = row.subject.identity.contains("merged_into"_L1);
        if (row.subject.kind != record::SubjectKind::Woman || row.subject.id == exceptWoman || joined)
            continue;
        const QString why = whyDuplicate(wanted, row.subject.identity);
        if (!why.isEmpty())
            hits.push_back({row.subject.id, why});
    }
    return hits;
}

} // namespace muying::work
