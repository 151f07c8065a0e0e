#include "core/work/kit_register.h"

#include "core/work/pph_run.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;

namespace {

/// The register is a run of its own: checks are added, never changed.
QString registerOf(const content::Kit& kit) {
    return u"kit-"_s + kit.code;
}

Error refusedCheck(const QString& sentence) {
    return failure(ErrorCode::InvalidInput, sentence);
}

Status checkCounts(const content::Kit& kit, const QHash<QString, KitCount>& counts) {
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        const auto item = std::ranges::find(kit.items, count.key(), &content::KitItem::code);
        if (item == kit.items.end())
            return refusedCheck(QCoreApplication::translate("muying::work", "清单里没有“%1”，检查没有记入。")
                                    .arg(count.key()));
        if (count->count < 0 || count->count > 10000)
            return refusedCheck(
                QCoreApplication::translate("muying::work", "%1 的数量 %2 不可能，检查没有记入。")
                    .arg(item->name.zh)
                    .arg(count->count));
    }
    return success();
}

Status writeCounts(store::Store& store, const content::Kit& kit, QJsonObject what,
                   const QHash<QString, KitCount>& counts) {
    const Status fits = checkCounts(kit, counts);
    if (!fits)
        return fits;
    QJsonObject counted;
    for (auto count = counts.begin(); count != counts.end(); ++count)
        counted.insert(count.key(), QJsonObject{{u"n"_s, count->count},
                                                {u"expiry"_s, count->expiry.toString(Qt::ISODate)}});
    what.insert(u"counts"_s, counted);
    const auto written = store.appendEvent(registerOf(kit), what);
    return written ? success() : Status(written.error());
}

QDateTime dueAfter(const content::KitCheck& check, const QDateTime& done, const QDateTime& usedAt,
                   const QDateTime& now) {
    if (check.every == u"use"_s) {
        const bool restocked = done.isValid() && usedAt.isValid() && done >= usedAt;
        return usedAt.isValid() && !restocked ? usedAt.addSecs(check.hours * 3600) : QDateTime();
    }
    if (!done.isValid())
        return now;
    const QDateTime morning(done.date(), QTime(), done.timeSpec());
    // Due until the end of the next day, week or month.
    if (check.every == u"day"_s)
        return morning.addDays(2);
    return check.every == u"week"_s ? morning.addDays(8) : morning.addMonths(1).addDays(1);
}

void takeCounts(const store::Event& event, KitState& state) {
    const QJsonObject counts = event.what.value("counts"_L1).toObject();
    for (KitItemState& item : state.items) {
        const QJsonObject count = counts.value(item.item).toObject();
        if (count.isEmpty())
            continue;
        item.count = count.value("n"_L1).toInt();
        item.countedAt = event.at;
        item.expiry = QDate::fromString(count.value("expiry"_L1).toString(), Qt::ISODate);
    }
}

} // namespace

bool KitState::ready() const {
    const bool full = std::ranges::all_of(items, [](const KitItemState& item) {
        return item.count && item.missing == 0 && item.alarm != Expiry::Expired;
    });
    return full && std::ranges::none_of(checks, &KitCheckState::late);
}

Status noteKitCheck(store::Store& store, const content::Kit& kit, const QString& check,
                    const QHash<QString, KitCount>& counts) {
    if (std::ranges::find(kit.checks, check, &content::KitCheck::code) == kit.checks.end())
        return refusedCheck(
            QCoreApplication::translate("muying::work", "没有“%1”这种检查，没有记入。").arg(check));
    return writeCounts(store, kit, {{u"do"_s, u"check"_s}, {u"code"_s, check}}, counts);
}

Status noteKitCount(store::Store& store, const content::Kit& kit, const QHash<QString, KitCount>& counts) {
    return writeCounts(store, kit, {{u"do"_s, u"count"_s}}, counts);
}

Result<KitState> kitState(const store::Store& store, const content::Kit& kit, const QDateTime& usedAt,
                          const QDateTime& now) {
    const auto events = store.events(registerOf(kit));
    if (!events)
        return events.error();
    KitState state;
    for (const content::KitItem& item : kit.items)
        state.items.push_back({item.code, std::nullopt, {}, item.par, {}, Expiry::None});
    QHash<QString, const store::Event*> newest;
    for (const store::Event& event : *events) {
        if (event.what.value("do"_L1).toString() == u"check"_s)
            newest.insert(event.what.value("code"_L1).toString(), &event);
        takeCounts(event, state);
    }
    for (std::size_t i = 0; i < state.items.size(); ++i) {
        KitItemState& item = state.items[i];
        item.missing = std::max(0, kit.items[i].par - item.count.value_or(0));
        if (item.expiry.isValid())
            item.alarm = expiryOn(item.expiry, now.date());
    }
    for (const content::KitCheck& check : kit.checks) {
        const store::Event* done = newest.value(check.code, nullptr);
        KitCheckState each{check.code,
                           done ? done->at : QDateTime(),
                           done ? store.userName(done->author) : QString(),
                           {},
                           false};
        each.dueAt = dueAfter(check, each.doneAt, usedAt, now);
        each.late = each.dueAt.isValid() && each.dueAt <= now;
        state.checks.push_back(std::move(each));
    }
    return state;
}

Result<QDateTime> kitLastUsed(const store::Store& store) {
    const auto rows = store.runs();
    if (!rows)
        return rows.error();
    QDateTime last;
    for (const store::RunRow& row : *rows) {
        const QJsonObject head = row.last.what.value("head"_L1).toObject();
        const bool bled = row.run.startsWith(u"pph-"_s) && head.value("stage"_L1).toInt() > 0;
        if (bled && head.value("closed"_L1).toBool() && (!last.isValid() || row.last.at > last))
            last = row.last.at;
    }
    return last;
}

} // namespace muying::work
