#include "ui/woman/women_model.h"

#include "ui/child/child_facts.h"
#include "ui/today/today_model.h"
#include "ui/widgets/theme.h"
#include "ui/woman/woman_facts.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace muying::ui {

using namespace Qt::StringLiterals;
using content::RiskColour;
using record::SubjectKind;

namespace {

int severity(const WomanRow& row) {
    int highest = 0;
    for (const RiskColour colour : row.marks) {
        const int rank = colour == RiskColour::Purple ? 1 : static_cast<int>(colour);
        highest = std::max(highest, rank);
    }
    return highest;
}

} // namespace

bool passes(const WomenFilter& filter, const WomanRow& row) {
    if (filter.found && !filter.found->contains(row.child.isEmpty() ? row.woman : row.child)) {
        return false;
    }
    if (!row.child.isEmpty() && filter.lists.isEmpty()) {
        return false;
    }
    if (!filter.village.isEmpty() && row.village != filter.village) {
        return false;
    }
    if (!filter.responsible.isEmpty() && row.responsible != filter.responsible &&
        row.villageDoctor != filter.responsible) {
        return false;
    }
    const auto holds = [&](const QString& list) { return row.lists.contains(list); };
    return std::ranges::all_of(filter.lists, holds) &&
           (filter.colours.isEmpty() || std::ranges::any_of(filter.colours, holds));
}

QString weekOrAge(const WomanRow& row) {
    if (!row.child.isEmpty()) {
        return row.due.isValid() && row.ageDays ? childAgeText(row.due, row.due.addDays(*row.ageDays))
                                                : QString();
    }
    return row.gaDays ? weekText(*row.gaDays)
           : row.daysPostpartum
               ? QCoreApplication::translate("muying::ui", "产后 %1天").arg(*row.daysPostpartum)
               : QString();
}

DueTag dueTag(const WomanRow& row, const QDateTime& now) {
    const auto said = [](const char* text) { return QCoreApplication::translate("muying::ui", text); };
    constexpr qint64 day = 24 * 3600;
    if (row.secondsLeft && *row.secondsLeft<day&& * row.secondsLeft> - day) {
        const QString clock = todayTimeLeft(std::abs(*row.secondsLeft));
        return *row.secondsLeft < 0 ? DueTag{said("逾期 %1").arg(clock), TagKind::Overdue}
                                    : DueTag{said("余 %1").arg(clock), TagKind::Clock};
    }
    if (!row.nextDue.isValid()) {
        return {};
    }
    const qint64 days = now.date().daysTo(row.nextDue);
    if (days < 0) {
        return {said("逾期 %1 天").arg(-days), TagKind::Overdue};
    }
    if (days == 0) {
        return {said("今天"), TagKind::Today};
    }
    return {days == 1                                 ? said("明天")
            : row.nextDue.year() == now.date().year() ? row.nextDue.toString(u"MM-dd"_s)
                                                      : row.nextDue.toString(Qt::ISODate),
            TagKind::Later};
}

WomenModel::WomenModel(QObject* parent) : QAbstractTableModel(parent) {
}

void WomenModel::setRows(std::vector<WomanRow> rows, const QDateTime& now) {
    beginResetModel();
    m_rows = std::move(rows);
    m_now = now;
    m_women = static_cast<int>(
        std::ranges::count_if(m_rows, [](const WomanRow& row) { return row.child.isEmpty(); }));
    arrange();
    endResetModel();
}

void WomenModel::setFilter(WomenFilter filter) {
    beginResetModel();
    m_filter = std::move(filter);
    arrange();
    endResetModel();
}

int WomenModel::countWith(const WomenFilter& filter) const {
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(),
                                          [&](const WomanRow& row) { return passes(filter, row); }));
}

int WomenModel::rowOf(const QString& subject) const {
    const auto found = std::ranges::find_if(m_shown, [&](std::size_t i) {
        const WomanRow& row = m_rows[i];
        return row.subject() == subject || (row.child.isEmpty() && row.woman == subject);
    });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

static QStringList sortedNames(QSet<QString> names) {
    names.remove({});
    QStringList list(names.begin(), names.end());
    QCollator collator{QLocale(QLocale::Chinese)};
    std::ranges::sort(list, [&](const QString& a, const QString& b) { return collator.compare(a, b) < 0; });
    return list;
}

QStringList WomenModel::villages() const {
    QSet<QString> names;
    for (const WomanRow& row : m_rows) {
        names.insert(row.village);
    }
    return sortedNames(std::move(names));
}

QStringList WomenModel::responsibles() const {
    QSet<QString> names;
    for (const WomanRow& row : m_rows) {
        names << row.responsible << row.villageDoctor;
    }
    return sortedNames(std::move(names));
}

void WomenModel::sort(int column, Qt::SortOrder order) {
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    endResetModel();
}

void WomenModel::arrange() {
    m_shown.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (passes(m_filter, m_rows[i])) {
            m_shown.push_back(i);
        }
    }
    const auto order = [&](auto key) {
        std::stable_sort(m_shown.begin(), m_shown.end(), [&](std::size_t a, std::size_t b) {
            return m_sortOrder == Qt::AscendingOrder ? key(m_rows[a]) < key(m_rows[b])
                                                     : key(m_rows[b]) < key(m_rows[a]);
        });
    };
    switch (m_sortColumn) {
    case MarkColumn:
        order([](const WomanRow& row) { return -severity(row); });
        break;
    case NameColumn: {
        QCollator collator{QLocale(QLocale::Chinese)};
        std::vector<std::pair<QCollatorSortKey, std::size_t>> keys;
        keys.reserve(m_shown.size());
        for (const std::size_t i : m_shown) {
            keys.emplace_back(collator.sortKey(m_rows[i].name), i);
        }
        std::stable_sort(keys.begin(), keys.end(), [this](const auto& a, const auto& b) {
            return m_sortOrder == Qt::AscendingOrder ? a.first < b.first : b.first < a.first;
        });
        std::transform(keys.begin(), keys.end(), m_shown.begin(), [](const auto& key) { return key.second; });
        break;
    }
    case DueColumn:
        order([](const WomanRow& row) { return std::pair(!row.due.isValid(), row.due); });
        break;
    case ClauseColumn:
        order([](const WomanRow& row) { return std::pair(row.clauses.isEmpty(), row.clauses); });
        break;
    case NextColumn:
        order([](const WomanRow& row) { return std::pair(row.next.isEmpty(), row.next); });
        break;
    case LateColumn:
        order([](const WomanRow& row) { return std::pair(!row.nextDue.isValid(), row.nextDue); });
        break;
    case VillageColumn:
        order([](const WomanRow& row) { return row.village; });
        break;
    case PhoneColumn:
        order([](const WomanRow& row) { return row.phone; });
        break;
    case ResponsibleColumn:
        order([](const WomanRow& row) { return row.responsible; });
        break;
    default:
        // Those who carry a child first, the nearest birth on top; then mothers, then everyone else.
        order([](const WomanRow& row) {
            const int group = row.gaDays ? 0 : row.daysPostpartum ? 1 : 2;
            return std::pair(group, row.gaDays ? -*row.gaDays : row.daysPostpartum.value_or(0));
        });
    }
}

int WomenModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int WomenModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WomenModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() ||
        (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const WomanRow& row = at(index.row());
    switch (index.column()) {
    case MarkColumn:
        return row.child.isEmpty()                    ? marksSpoken(row.marks)
               : row.lists.contains(u"risk_newborns") ? tr("高危新生儿")
                                                      : tr("儿童");
    case NameColumn:
        return (row.name + u' ' + row.nameKo + u' ' + row.ageGravida).simplified();
    case WeekColumn:
        return weekOrAge(row);
    case ClauseColumn:
        return row.clauses;
    case NextColumn:
        return row.next;
    case LateColumn:
        return dueTag(row, m_now).text;
    case DueColumn:
        return row.due.toString(Qt::ISODate);
    case VillageColumn:
        return row.village;
    case PhoneColumn:
        return row.phone;
    case ResponsibleColumn:
        return row.responsible;
    default:
        return {};
    }
}

QVariant WomenModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QStringList heads{tr("标记"), tr("姓名"), tr("孕周"),   tr("预产期"), tr("风险因素"),
                            tr("应做"), tr("期限"), tr("负责人"), tr("村"),     tr("电话")};
    return heads.value(section);
}

} // namespace muying::ui
