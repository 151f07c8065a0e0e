#include "core/work/stock.h"

#include "core/record/register_computations.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace muying::work {

using namespace Qt::StringLiterals;
using record::Entry;

namespace {

const QString stockForm = u"STOCK"_s;
constexpr int firstAlarmDays = 90;
constexpr int lastAlarmDays = 30;

QString itemOf(const Entry& entry) {
    return entry.answers.text(u"st_code"_s).trimmed();
}

QDateTime stockMoment(const Entry& entry) {
    const QDateTime moment = entry.answers.dateTime(u"st_dt"_s);
    return moment.isValid() ? moment : entry.date.startOfDay();
}

bool earlier(const Entry& left, const Entry& right) {
    return std::tuple(stockMoment(left), left.savedAt, left.id) <
           std::tuple(stockMoment(right), right.savedAt, right.id);
}

double changeOf(const Entry& entry) {
    const auto quantity = entry.answers.number(u"st_qty"_s);
    const QString movement = entry.answers.text(u"st_move"_s);
    return quantity && !movement.isEmpty() ? record::stockChange(movement, *quantity) : 0;
}

} // namespace

const Entry* stockBefore(const Chart& chart, const Entry* editing) {
    if (!editing || itemOf(*editing).isEmpty())
        return nullptr;
    // An entry that was saved keeps its place; a new one comes after everything saved at the same time.
    const Entry* stored = chart.entry(editing->id);
    Entry place = *editing;
    if (stored)
        place.savedAt = stored->savedAt;
    const bool dated = place.answers.dateTime(u"st_dt"_s).isValid();
    const Entry* before = nullptr;
    for (const Entry* entry : chart.all(stockForm)) {
        const bool same = entry->id != editing->id && itemOf(*entry) == itemOf(*editing);
        const bool isBefore =
            !dated || (stored ? earlier(*entry, place) : stockMoment(*entry) <= stockMoment(place));
        if (same && isBefore && (!before || earlier(*before, *entry)))
            before = entry;
    }
    return before;
}

Expiry expiryOn(const QDate& expiry, const QDate& today) {
    if (!expiry.isValid())
        return Expiry::None;
    const qint64 days = today.daysTo(expiry);
    if (days < 0)
        return Expiry::Expired;
    if (days <= lastAlarmDays)
        return Expiry::Within30;
    return days <= firstAlarmDays ? Expiry::Within90 : Expiry::Later;
}

std::vector<StockBatch> stockBatches(const Chart& chart) {
    std::vector<const Entry*> movements = chart.all(stockForm);
    std::ranges::sort(movements,
                      [](const Entry* left, const Entry* right) { return earlier(*left, *right); });
    std::map<std::pair<QString, QString>, StockBatch> batches;
    for (const Entry* entry : movements) {
        StockBatch& batch = batches[{itemOf(*entry), entry->answers.text(u"st_batch"_s).trimmed()}];
        batch.item = itemOf(*entry);
        batch.batch = entry->answers.text(u"st_batch"_s).trimmed();
        batch.name = entry->answers.text(u"st_name"_s);
        batch.spec = entry->answers.text(u"st_spec"_s);
        if (const QDate expiry = entry->answers.date(u"st_expiry"_s); expiry.isValid())
            batch.expiry = expiry;
        batch.balance += changeOf(*entry);
        batch.newest = entry->id;
    }
    std::vector<StockBatch> left;
    for (auto& [key, batch] : batches) {
        if (batch.balance > 0)
            left.push_back(std::move(batch));
    }
    std::ranges::stable_sort(left, {}, [](const StockBatch& batch) {
        return std::tuple(!batch.expiry.isValid(), batch.expiry, batch.name);
    });
    return left;
}

double stockOf(const Chart& chart, const QString& item) {
    double left = 0;
    for (const Entry* entry : chart.all(stockForm)) {
        if (itemOf(*entry) == item.trimmed())
            left += changeOf(*entry);
    }
    return left;
}

namespace {

std::optional<int> levelOf(const Entry& entry, const QString& field) {
    const auto number = entry.answers.number(field);
    return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

/// Words and levels of the newest movement; a movement in which one is left out keeps the earlier.
void describeItem(StockItem& item, const Entry& movement) {
    const std::vector<std::pair<QString*, QString>> words{{&item.name, u"st_name"_s},
                                                          {&item.spec, u"st_spec"_s},
                                                          {&item.unit, u"st_unit"_s},
                                                          {&item.place, u"st_place"_s},
                                                          {&item.kind, u"st_kind"_s}};
    for (const auto& [word, field] : words) {
        if (const QString text = movement.answers.text(field); !text.isEmpty())
            *word = text;
    }
    if (const auto par = levelOf(movement, u"st_par"_s))
        item.par = par;
    if (const auto min = levelOf(movement, u"st_min"_s))
        item.min = min;
    item.balance += changeOf(movement);
    item.lastMove = stockMoment(movement);
}

void judgeItem(StockItem& item, const QDate& today) {
    for (const StockBatch& batch : item.batches) {
        const Expiry expiry = expiryOn(batch.expiry, today);
        if (expiry != Expiry::Expired)
            item.usable += batch.balance;
        if (batch.expiry.isValid() && (!item.soonestExpiry.isValid() || batch.expiry < item.soonestExpiry))
            item.soonestExpiry = batch.expiry;
    }
    item.expiry = expiryOn(item.soonestExpiry, today);
    item.belowMin = item.min && item.usable < *item.min;
    item.belowPar = item.par && item.usable < *item.par;
}

int alarmRank(const StockItem& item) {
    if (item.expiry == Expiry::Expired)
        return 0;
    if (item.usable <= 0 && item.min.value_or(0) > 0)
        return 1;
    if (item.belowMin)
        return 2;
    if (item.expiry == Expiry::Within30)
        return 3;
    if (item.expiry == Expiry::Within90)
        return 4;
    return item.belowPar ? 5 : 6;
}

} // namespace

std::vector<StockItem> stockItems(const Chart& chart, const QDate& today) {
    std::vector<const Entry*> movements = chart.all(stockForm);
    std::ranges::sort(movements,
                      [](const Entry* left, const Entry* right) { return earlier(*left, *right); });
    std::map<QString, StockItem> items;
    for (const Entry* movement : movements) {
        if (itemOf(*movement).isEmpty())
            continue;
        StockItem& item = items[itemOf(*movement)];
        item.code = itemOf(*movement);
        describeItem(item, *movement);
    }
    for (StockBatch& batch : stockBatches(chart))
        items[batch.item].batches.push_back(std::move(batch));
    std::vector<StockItem> list;
    for (auto& [code, item] : items) {
        if (code.isEmpty())
            continue;
        judgeItem(item, today);
        list.push_back(std::move(item));
    }
    std::ranges::stable_sort(list, {},
                             [](const StockItem& item) { return std::tuple(alarmRank(item), item.name); });
    return list;
}

} // namespace muying::work
