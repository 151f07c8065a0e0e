#pragma once
#include "core/store/store.h"

#include <QAbstractTableModel>
#include <QSet>

#include <optional>
#include <vector>

namespace muying::content {
class Library;
}

namespace muying::ui {

/// One child as the list shows it.
struct ChildRow {
    QString id, name, nameKo, sex, mother, village, phone, responsible, status;
    QDate birth;
    bool highRisk = false;
    bool damaged = false;
    QDate nextDue;    ///< earliest end of an open task; invalid if there is none
    QString nextWhat; ///< what is to be done by then, in the language of the screen
    bool late = false;
};

/// What of the children is shown: chips all apply.
struct ChildFilter {
    bool highRisk = false;
    bool infant = false; ///< below twelve months
    bool late = false;
    bool closed = false;                ///< those no longer in care; else those in care
    std::optional<QSet<QString>> found; ///< ids found by the typed text; none = no text
};
bool passes(const ChildFilter& filter, const ChildRow& row, const QDate& today);

/// All children of the clinic, filtered and sorted in memory.
class ChildrenModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        AgeColumn,
        BirthColumn,
        MotherColumn,
        DueColumn,
        VillageColumn,
        PhoneColumn,
        ColumnCount
    };
    explicit ChildrenModel(QObject* parent = nullptr);

    void setRows(std::vector<ChildRow> rows, const QDate& today);
    void setFilter(ChildFilter filter);
    const ChildRow& at(int row) const { return m_rows[m_shown[static_cast<std::size_t>(row)]]; }
    int total() const { return static_cast<int>(m_rows.size()); }
    int countWith(const ChildFilter& filter) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void arrange();
    std::vector<ChildRow> m_rows;
    std::vector<std::size_t> m_shown;
    ChildFilter m_filter;
    QDate m_today;
    int m_column = BirthColumn;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

/// Children of the rows, joined files left out; `tasks` are the open ones of the clinic.
std::vector<ChildRow> childRows(const std::vector<store::SubjectRow>& subjects,
                                const std::vector<store::Task>& tasks, const content::Library& library,
                                const QDate& today);

} // namespace muying::ui
