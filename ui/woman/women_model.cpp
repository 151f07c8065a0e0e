#include "ui/woman/women_model.h"

#include "core/base/gestational_age.h"
#include "core/work/chart_loader.h"
#include "core/work/damaged.h"
#include "ui/widgets/theme.h"
#include "ui/woman/woman_facts.h"

#include <QCollator>
#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace muying::ui {

using namespace Qt::StringLiterals;
using content::RiskColour;
using record::SubjectKind;

namespace {

constexpr int termDays = 37 * 7;

int severity(const WomanRow& row) {
    int highest = 0;
    for (const RiskColour colour : row.marks) {
        const int rank = colour == RiskColour::Purple ? 1 : static_cast<int>(colour);
        highest = std::max(highest, rank);
    }
    return highest;
}

WomanRow womanRowOf(const store::SubjectRow& woman, const QDate& today) {
    const QJsonObject identity = work::shownIdentity(woman);
    WomanRow row;
    row.woman = woman.subject.id;
    row.name = identity.value(u"name"_s).toString();
    row.nameKo = identity.value(u"name_ko"_s).toString();
    row.phone = groupedPhone(identity.value(u"phone"_s).toString());
    row.village = identity.value(u"village"_s).toString();
    row.responsible = identity.value(u"responsible"_s).toString();
    const QDate birth = QDate::fromString(identity.value(u"birth_date"_s).toString(), Qt::ISODate);
    if (birth.isValid()) {
        row.ageGravida = QCoreApplication::translate("muying::ui", "%1岁").arg(completedYears(birth, today));
    }
    row.marks = {RiskColour::None};
    return row;
}

void addPregnancy(WomanRow& row, const store::SubjectRow& pregnancy, const QDate& today) {
    const QJsonObject& identity = pregnancy.subject.identity;
    row.pregnancy = pregnancy.subject.id;
    if (pregnancy.damaged) { // its columns are not to be trusted
        row.ageGravida += u' ' + QCoreApplication::translate("muying::ui", "妊娠档案损坏");
        return;
    }
    row.status = pregnancy.index.status;
    row.due = pregnancy.index.dueDate;
    row.marks = marksOf(pregnancy.index.colour, pregnancy.index.purple);
    if (identity.contains(u"gravida"_s)) {
        row.ageGravida +=
            u" G%1P%2"_s.arg(identity.value(u"gravida"_s).toInt()).arg(identity.value(u"para"_s).toInt());
    }
    if (row.status == u"pregnant" && row.due.isValid()) {
        row.gaDays = GestationalAge::on(today, row.due).days();
    }
    const QDate ended = QDate::fromString(identity.value(u"end_date"_s).toString(), Qt::ISODate);
    if (row.status == u"postpartum" && ended.isValid()) {
        row.daysPostpartum = static_cast<int>(ended.daysTo(today));
    }
}

} // namespace

std::vector<WomanRow> womanRows(const std::vector<store::SubjectRow>& subjects, const QDate& today) {
    QHash<QString, QString> joined; // file → the file it was joined to
    for (const store::SubjectRow& row : subjects) {
        if (const QString into = work::joinedTo(row.subject); !into.isEmpty()) {
            joined.insert(row.subject.id, into);
        }
    }
    const auto keptOf = [&](QString id) {
        for (auto next = joined.constFind(id); next != joined.constEnd(); next = joined.constFind(id)) {
            id = *next;
        }
        return id;
    };
    QHash<QString, const store::SubjectRow*> newest;
    for (const store::SubjectRow& row : subjects) {
        if (row.subject.kind == SubjectKind::Pregnancy && !joined.contains(row.subject.id)) {
            const store::SubjectRow*& known = newest[keptOf(row.subject.parent)];
            if (known == nullptr || known->subject.opened < row.subject.opened) {
                known = &row;
            }
        }
    }
    std::vector<WomanRow> rows;
    for (const store::SubjectRow& row : subjects) {
        if (row.subject.kind != SubjectKind::Woman || joined.contains(row.subject.id)) {
            continue;
        }
        rows.push_back(womanRowOf(row, today));
        if (const store::SubjectRow* pregnancy = newest.value(row.subject.id)) {
            addPregnancy(rows.back(), *pregnancy, today);
        }
    }
    return rows;
}

bool passes(const WomenFilter& filter, const WomanRow& row) {
    if (filter.found && !filter.found->contains(row.woman)) {
        return false;
    }
    if (filter.term37 && !(row.gaDays && *row.gaDays >= termDays)) {
        return false;
    }
    if ((filter.pregnant || filter.postpartum) && !((filter.pregnant && row.status == u"pregnant") ||
                                                    (filter.postpartum && row.status == u"postpartum"))) {
        return false;
    }
    return filter.colours.empty() || std::any_of(row.marks.begin(), row.marks.end(), [&](RiskColour colour) {
               return std::find(filter.colours.begin(), filter.colours.end(), colour) != filter.colours.end();
           });
}

WomenModel::WomenModel(QObject* parent) : QAbstractTableModel(parent) {
}

void WomenModel::setRows(std::vector<WomanRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
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
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    const WomanRow& row = at(index.row());
    switch (index.column()) {
    case MarkColumn:
        return marksSpoken(row.marks);
    case NameColumn:
        return (row.name + u' ' + row.nameKo + u' ' + row.ageGravida).simplified();
    case WeekColumn:
        return row.gaDays           ? weekText(*row.gaDays)
               : row.daysPostpartum ? tr("产后 %1天").arg(*row.daysPostpartum)
                                    : QString();
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
    const QStringList heads{tr("标记"), tr("姓名"), tr("孕周"),  tr("预产期"),
                            tr("村"),   tr("电话"), tr("负责人")};
    return heads.value(section);
}

} // namespace muying::ui
