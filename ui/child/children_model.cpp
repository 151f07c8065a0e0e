#include "ui/child/children_model.h"

#include "core/base/gestational_age.h"
#include "core/base/word_list.h"
#include "core/work/chart_loader.h"
#include "core/work/damaged.h"
#include "core/work/worklist.h"
#include "ui/child/child_facts.h"
#include "ui/widgets/theme.h"
#include "ui/woman/woman_facts.h"

#include <QCollator>
#include <QHash>

#include <algorithm>

namespace muying::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int infantMonths = 12;

ChildRow childRowOf(const store::SubjectRow& stored) {
    const QJsonObject identity = work::shownIdentity(stored);
    ChildRow row;
    row.id = stored.subject.id;
    row.damaged = stored.damaged;
    row.name = identity.value(u"name"_s).toString();
    row.nameKo = identity.value(u"name_ko"_s).toString();
    row.sex = childSexText(identity.value(u"sex"_s).toString());
    row.mother = identity.value(u"mother_name"_s).toString();
    row.village = identity.value(u"village"_s).toString();
    row.phone = groupedPhone(identity.value(u"phone"_s).toString());
    row.responsible = identity.value(u"responsible"_s).toString();
    row.highRisk = identity.value(u"high_risk"_s).toBool();
    row.birth = stored.index.dueDate;
    row.status = stored.index.status;
    return row;
}

} // namespace

std::vector<ChildRow> childRows(const std::vector<store::SubjectRow>& subjects,
                                const std::vector<store::Task>& tasks, const content::Library& library,
                                const QDate& today) {
    QHash<QString, const store::Task*> first;
    for (const store::Task& task : tasks) {
        const store::Task*& known = first[task.subject];
        if (task.due.isValid() && (known == nullptr || task.due < known->due)) {
            known = &task;
        }
    }
    std::vector<ChildRow> rows;
    for (const store::SubjectRow& row : subjects) {
        const bool joined = !work::joinedTo(row.subject).isEmpty();
        if (row.subject.kind != record::SubjectKind::Child || joined) {
            continue;
        }
        rows.push_back(childRowOf(row));
        if (const store::Task* task = first.value(row.subject.id)) {
            rows.back().nextDue = task->due.date();
            rows.back().nextWhat = work::taskTitle(library, *task).in(uiLanguage());
            rows.back().late = rows.back().nextDue < today;
        }
    }
    return rows;
}

bool passes(const ChildFilter& filter, const ChildRow& row, const QDate& today) {
    if (filter.found && !filter.found->contains(row.id)) {
        return false;
    }
    if (row.damaged) { // a broken row is never filtered away
        return true;
    }
    if ((row.status != u"in_care") != filter.closed && !filter.found) {
        return false;
    }
    const bool infant = row.birth.isValid() && completedMonths(row.birth, today) < infantMonths;
    return (!filter.highRisk || row.highRisk) && (!filter.infant || infant) && (!filter.late || row.late);
}

ChildrenModel::ChildrenModel(QObject* parent) : QAbstractTableModel(parent) {
}

void ChildrenModel::setRows(std::vector<ChildRow> rows, const QDate& today) {
    beginResetModel();
    m_rows = std::move(rows);
    m_today = today;
    arrange();
    endResetModel();
}

void ChildrenModel::setFilter(ChildFilter filter) {
    beginResetModel();
    m_filter = std::move(filter);
    arrange();
    endResetModel();
}

int ChildrenModel::countWith(const ChildFilter& filter) const {
    return static_cast<int>(
        std::ranges::count_if(m_rows, [&](const ChildRow& row) { return passes(filter, row, m_today); }));
}

void ChildrenModel::sort(int column, Qt::SortOrder order) {
    beginResetModel();
    m_column = column;
    m_order = order;
    arrange();
    endResetModel();
}

void ChildrenModel::arrange() {
    m_shown.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (passes(m_filter, m_rows[i], m_today)) {
            m_shown.push_back(i);
        }
    }
    const QCollator collator{QLocale(QLocale::Chinese)};
    const auto before = [&](std::size_t a, std::size_t b) {
        const ChildRow& one = m_rows[a];
        const ChildRow& other = m_rows[b];
        switch (m_column) {
        case AgeColumn:
        case BirthColumn:
            return m_column == AgeColumn ? one.birth > other.birth : one.birth < other.birth;
        case MotherColumn:
            return collator.compare(one.mother, other.mother) < 0;
        case DueColumn:
            return one.nextDue.isValid() && (!other.nextDue.isValid() || one.nextDue < other.nextDue);
        case VillageColumn:
            return collator.compare(one.village, other.village) < 0;
        default:
            return collator.compare(one.name, other.name) < 0;
        }
    };
    std::ranges::stable_sort(m_shown, [&](std::size_t a, std::size_t b) {
        return m_order == Qt::AscendingOrder ? before(a, b) : before(b, a);
    });
}

int ChildrenModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ChildrenModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChildrenModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    const ChildRow& row = at(index.row());
    switch (index.column()) {
    case NameColumn:
        return listed(
            {(row.name + u' ' + row.nameKo).trimmed(), row.sex, row.highRisk ? tr("高危") : QString()},
            Between::Parts, uiLanguage());
    case AgeColumn:
        return childAgeText(row.birth, m_today);
    case BirthColumn:
        return row.birth.toString(Qt::ISODate);
    case MotherColumn:
        return row.mother;
    case DueColumn:
        if (!row.nextDue.isValid()) {
            return {};
        }
        return row.late ? tr("%1：逾期 %2 天").arg(row.nextWhat).arg(row.nextDue.daysTo(m_today))
                        : tr("%1：%2 前").arg(row.nextWhat, row.nextDue.toString(Qt::ISODate));
    case VillageColumn:
        return row.village;
    case PhoneColumn:
        return row.phone;
    default:
        return {};
    }
}

QVariant ChildrenModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QStringList heads{tr("姓名"),     tr("年龄"), tr("出生日期"), tr("母亲"),
                            tr("最近应做"), tr("村"),   tr("电话")};
    return heads.value(section);
}

} // namespace muying::ui
