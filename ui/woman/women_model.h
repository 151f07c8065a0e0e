#pragma once
#include "core/store/store.h"
#include "ui/widgets/mark_label.h"

#include <QAbstractTableModel>
#include <QSet>

#include <optional>
#include <vector>

namespace muying::ui {

/// One woman with her newest pregnancy, as the list shows her.
struct WomanRow {
    QString woman, pregnancy; ///< ids
    QString name, nameKo, ageGravida, phone, village, responsible, status;
    Marks marks;
    std::optional<int> gaDays; ///< while pregnant
    std::optional<int> daysPostpartum;
    QDate due;
};

/// What of the women is shown: chips. Colours of one group are alternatives; the others all apply.
struct WomenFilter {
    std::vector<content::RiskColour> colours; ///< None stands for not assessed
    bool term37 = false;
    bool pregnant = false;
    bool postpartum = false;
    std::optional<QSet<QString>> found; ///< ids found by the typed text; none = no text
};
bool passes(const WomenFilter& filter, const WomanRow& row);

/// All women of the clinic, filtered and sorted in memory (20 000 rows in a few milliseconds).
class WomenModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        MarkColumn,
        NameColumn,
        WeekColumn,
        DueColumn,
        VillageColumn,
        PhoneColumn,
        ResponsibleColumn,
        ColumnCount
    };
    explicit WomenModel(QObject* parent = nullptr);

    void setRows(std::vector<WomanRow> rows);
    void setFilter(WomenFilter filter);
    const WomanRow& at(int row) const { return m_rows[m_shown[static_cast<std::size_t>(row)]]; }
    int total() const { return static_cast<int>(m_rows.size()); }
    /// Rows that would be left with `filter`.
    int countWith(const WomenFilter& filter) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void arrange();
    std::vector<WomanRow> m_rows;
    std::vector<std::size_t> m_shown;
    WomenFilter m_filter;
    int m_sortColumn = DueColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

/// Puts women and their newest pregnancies together.
std::vector<WomanRow> womanRows(const std::vector<store::SubjectRow>& subjects, const QDate& today);

} // namespace muying::ui
