#include "core/store/draft_table.h"

#include "core/store/faults.h"
#include "core/store/iso_time.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muying::store {

namespace {

FieldBytes draftPlace(const Draft& draft, const QString& savedAt) {
    FieldBytes fields("draft"_L1);
    return fields.add(draft.subject).add(draft.form).add(draft.entry).add(draft.author).add(savedAt);
}

/// Visits every draft; `opened` is false if its seal failed.
Status eachDraft(const Vault& vault, const std::function<Status(const Draft&, bool opened)>& visit) {
    return vault.database.forEach(
        u"SELECT subject, form, entry, author, saved_at, sealed FROM draft ORDER BY saved_at DESC"_s, {},
        [&](const Row& row) {
            Draft draft{row.text(0), row.text(1), row.text(2), row.text(3), timeFromIso(row.text(4)), {}};
            const auto raw = unsealJson(vault.keys.sealing(), row.bytes(5), draftPlace(draft, row.text(4)));
            draft.raw = raw.value_or(QJsonObject());
            return visit(draft, raw.has_value());
        });
}

} // namespace

Status writeDraft(const Vault& vault, const Draft& draft) {
    Draft own = draft;
    own.author = vault.user;
    const QString savedAt = isoText(vault.clock.now());
    return vault.database.exec(
        u"INSERT INTO draft (subject, form, entry, author, saved_at, sealed) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (subject, form, entry, author)"
        " DO UPDATE SET saved_at = excluded.saved_at, sealed = excluded.sealed"_s,
        {own.subject, own.form, own.entry, own.author, savedAt,
         sealJson(vault.keys.sealing(), own.raw, draftPlace(own, savedAt))});
}

Result<std::vector<Draft>> allDrafts(const Vault& vault) {
    std::vector<Draft> drafts;
    const Status status = eachDraft(vault, [&](const Draft& draft, bool opened) -> Status {
        if (!opened) {
            return fault::damaged(u"draft of subject %1, form %2"_s.arg(draft.subject, draft.form));
        }
        drafts.push_back(draft);
        return success();
    });
    if (!status) {
        return status.error();
    }
    return drafts;
}

Status removeDraft(const Vault& vault, const QString& subject, const QString& form, const QString& entry) {
    return vault.database.exec(
        u"DELETE FROM draft WHERE subject = ? AND form = ? AND entry = ? AND author = ?"_s,
        {subject, form, entry, vault.user});
}

Status verifyDrafts(const Vault& vault, VerifyReport& report) {
    return eachDraft(vault, [&](const Draft& draft, bool opened) {
        ++report.drafts;
        if (!opened) {
            report.problems.append(
                QCoreApplication::translate("muying::store", "草稿（对象 %1，表 %2）打不开或被改动。")
                    .arg(draft.subject, draft.form));
        }
        return success();
    });
}

} // namespace muying::store
