#include "core/store/audit_log.h"

#include "core/store/faults.h"
#include "core/store/iso_time.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muying::store {

namespace {

struct StoredAudit {
    qint64 seq = 0;
    QString at, user, action;
    QByteArray target, previous, mac;

    FieldBytes place() const { return FieldBytes("audit"_L1).add(seq).add(at).add(user).add(action); }

    QByteArray expectedMac(const Secret& key) const {
        return keyedDigest(key, place().add(target).add(previous));
    }
};

StoredAudit storedAudit(const Row& row) {
    return {row.integer(0), row.text(1), row.text(2), row.text(3), row.bytes(4), row.bytes(5), row.bytes(6)};
}

const QString auditColumns = u"SELECT seq, at, user, action, target, prev, mac FROM audit "_s;

} // namespace

Status appendAudit(const Vault& vault, Head& head, const QString& action, const QString& target) {
    StoredAudit row;
    row.seq = head.auditSeq + 1;
    row.at = isoText(vault.clock.now());
    row.user = vault.user;
    row.action = action;
    row.target = seal(vault.keys.sealing(), target.toUtf8(), row.place());
    row.previous = head.auditMac;
    row.mac = row.expectedMac(vault.keys.auditing());
    const Status written = vault.database.exec(
        u"INSERT INTO audit (seq, at, user, action, target, prev, mac) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {row.seq, row.at, row.user, row.action, row.target, row.previous, row.mac});
    if (written) {
        head.auditSeq = row.seq;
        head.auditMac = row.mac;
    }
    return written;
}

Result<std::vector<AuditRow>> newestAudit(const Vault& vault, int count) {
    std::vector<AuditRow> rows;
    const Status status = vault.database.forEach(
        auditColumns + u"ORDER BY seq DESC LIMIT ?"_s, {count}, [&](const Row& row) -> Status {
            const StoredAudit stored = storedAudit(row);
            const auto target = unseal(vault.keys.sealing(), stored.target, stored.place());
            if (!target || stored.mac != stored.expectedMac(vault.keys.auditing())) {
                return fault::damaged(u"audit row %1"_s.arg(stored.seq));
            }
            rows.push_back(
                {stored.seq, timeFromIso(stored.at), stored.user, stored.action, QString::fromUtf8(*target)});
            return success();
        });
    if (!status) {
        return status.error();
    }
    return rows;
}

Status verifyAudit(const Vault& vault, const Head& head, VerifyReport& report) {
    qint64 lastSeq = 0;
    QByteArray lastMac;
    const auto check = [&](const Row& row) -> Status {
        const StoredAudit stored = storedAudit(row);
        const bool chained = stored.seq == lastSeq + 1 && stored.previous == lastMac;
        const bool genuine = stored.mac == stored.expectedMac(vault.keys.auditing()) &&
                             unseal(vault.keys.sealing(), stored.target, stored.place());
        if (!chained || !genuine) {
            report.problems.append(
                QCoreApplication::translate("muying::store", "操作日志第 %1 行被改动，或它前面缺行。")
                    .arg(stored.seq));
        }
        lastSeq = stored.seq;
        lastMac = stored.mac;
        ++report.auditRows;
        return success();
    };
    const Status status = vault.database.forEach(auditColumns + u"ORDER BY seq"_s, {}, check);
    if (status && (lastSeq != head.auditSeq || lastMac != head.auditMac)) {
        report.problems.append(
            QCoreApplication::translate("muying::store", "操作日志末尾缺行：应有 %1 行，现有 %2 行。")
                .arg(head.auditSeq)
                .arg(lastSeq));
    }
    return status;
}

} // namespace muying::store
