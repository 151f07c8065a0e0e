#include "ui/woman/search_model.h"

#include "core/base/gestational_age.h"
#include "core/base/text_key.h"
#include "core/base/word_list.h"
#include "ui/child/child_facts.h"
#include "ui/widgets/theme.h"
#include "ui/woman/search_popup.h"
#include "ui/woman/woman_facts.h"

#include <QCoreApplication>

#include <algorithm>

namespace muying::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostRows = 9;
constexpr std::size_t rowsForActions = 2;

QString ageWeekText(const work::SearchHit& hit, const QDate& today) {
    if (!hit.childId.isEmpty()) {
        return listed({childSexText(hit.sex), childAgeText(hit.birthDate, today)}, Between::Parts,
                      uiLanguage());
    }
    QStringList parts;
    if (hit.birthDate.isValid()) {
        parts.append(
            QCoreApplication::translate("muying::ui", "%1岁").arg(completedYears(hit.birthDate, today)));
    }
    if (hit.status == u"pregnant" && hit.dueDate.isValid()) {
        parts.append(weekText(GestationalAge::on(today, hit.dueDate).days()));
    } else if (hit.status == u"postpartum" && hit.ended.isValid()) {
        parts.append(QCoreApplication::translate("muying::ui", "产后 %1天").arg(hit.ended.daysTo(today)));
    }
    return parts.join(u' ');
}

/// Where `text` matches the name of an action: its words or the initials of its pinyin.
std::optional<std::pair<int, int>> actionMatch(const QString& name, const QString& text) {
    const QString folded = foldForSearch(text);
    const qsizetype at = foldForSearch(name).indexOf(folded);
    if (at >= 0) {
        return std::pair(static_cast<int>(at), static_cast<int>(folded.size()));
    }
    for (const QString& initials : pinyinKeys(name).initials) {
        const qsizetype initial = initials.indexOf(folded);
        if (initial >= 0) {
            return std::pair(static_cast<int>(initial), static_cast<int>(folded.size()));
        }
    }
    for (const QString& full : pinyinKeys(name).full) {
        if (full.startsWith(folded)) {
            return std::pair(0, 0);
        }
    }
    return std::nullopt;
}

} // namespace

SearchModel::SearchModel(QObject* parent) : QAbstractListModel(parent) {
}

void SearchModel::setRows(std::vector<work::SearchHit> hits, const std::vector<SearchAction>& actions,
                          const QString& text, const QDate& today) {
    beginResetModel();
    m_rows.clear();
    std::vector<SearchRow> matching;
    for (std::size_t i = 0; i < actions.size() && !text.trimmed().isEmpty(); ++i) {
        if (const auto match = actionMatch(actions[i].name, text)) {
            SearchRow row;
            row.kind = SearchRow::Kind::Action;
            row.title = actions[i].name;
            row.note = actions[i].hint;
            row.icon = actions[i].icon;
            row.action = i;
            row.matchStart = match->first;
            row.matchLength = match->second;
            matching.push_back(row);
        }
    }
    const std::size_t kept = std::min(rowsForActions, matching.size());
    hits.resize(std::min(hits.size(), mostRows - kept));
    matching.resize(std::min(matching.size(), mostRows - hits.size()));
    int number = 0;
    if (!hits.empty()) {
        SearchRow head;
        head.kind = SearchRow::Kind::Heading;
        head.title = text.trimmed().isEmpty() ? tr("最近打开") : tr("人");
        const auto children =
            std::count_if(hits.begin(), hits.end(), [](const auto& hit) { return !hit.childId.isEmpty(); });
        head.note =
            children > 0
                ? tr("孕产妇 %1，儿童 %2").arg(hits.size() - static_cast<std::size_t>(children)).arg(children)
                : tr("孕产妇，%1").arg(hits.size());
        m_rows.push_back(head);
    }
    for (work::SearchHit& hit : hits) {
        SearchRow row;
        row.ageWeek = ageWeekText(hit, today);
        row.hit = std::move(hit);
        row.number = ++number;
        m_rows.push_back(std::move(row));
    }
    if (!matching.empty()) {
        SearchRow head;
        head.kind = SearchRow::Kind::Heading;
        head.title = tr("操作");
        head.note = QString::number(matching.size());
        m_rows.push_back(head);
    }
    for (SearchRow& row : matching) {
        row.number = ++number;
        m_rows.push_back(std::move(row));
    }
    endResetModel();
}

int SearchModel::rowOfNumber(int number) const {
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].number == number && number > 0) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

int SearchModel::step(int from, int direction) const {
    for (int row = from + direction; row >= 0 && row < rowCount(); row += direction) {
        if (at(row).kind != SearchRow::Kind::Heading) {
            return row;
        }
    }
    return from;
}

int SearchModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags SearchModel::flags(const QModelIndex& index) const {
    return at(index.row()).kind == SearchRow::Kind::Heading ? Qt::NoItemFlags
                                                            : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QVariant SearchModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    const SearchRow& row = at(index.row());
    if (row.kind != SearchRow::Kind::Woman) {
        return (row.title + u' ' + row.note).trimmed();
    }
    if (!row.hit.childId.isEmpty()) {
        return tr("儿童 %1，%2，母亲 %3，%4，尾号 %5")
            .arg(row.hit.name, row.ageWeek, row.hit.motherName, row.hit.village, row.hit.phoneTail);
    }
    return tr("%1，%2，%3，%4，尾号 %5")
        .arg(row.hit.name, marksSpoken(marksOf(row.hit.colour, row.hit.purple)), row.ageWeek, row.hit.village,
             row.hit.phoneTail);
}

} // namespace muying::ui
