#pragma once
#include "core/work/case_lists.h"
#include "ui/widgets/mark_label.h"
#include "ui/widgets/tag.h"

#include <QAbstractTableModel>
#include <QSet>

#include <optional>
#include <vector>

namespace muying::ui {

/// One woman with her newest pregnancy, as the lists show her; or one child, for the lists of children.
struct WomanRow {
    QString woman, pregnancy, child; ///< ids; `child` is set for a child
    QString name, nameKo, ageGravida, phone, village, responsible, villageDoctor, status;
    Marks marks;
    std::optional<int> gaDays; ///< while pregnant
    std::optional<int> daysPostpartum, ageDays;
    QDate due;                          ///< due date, or birth date of a child
    QString clauses, clauseCodes, next; ///< "O1.2 BMI≥28；Y1.2 …", "O1.2、Y1.2"
    bool nextOfInfection = false;       ///< `next` names an infection: not for a page that leaves the house
    QString form, formKey;              ///< what Enter opens; empty = the page chooses
    QDate nextDue;
    std::optional<qint64> secondsLeft; ///< of a report that is running
    QDate lastContact, nextContact;
    QStringList lists; ///< codes of the named lists she stands in

    /// Whom opening, printing and assigning is about: child, pregnancy or woman.
    QString subject() const { return !child.isEmpty() ? child : pregnancy.isEmpty() ? woman : pregnancy; }
};

/// What of the women is shown. Colours are alternatives; everything else must apply. Children stand only in
/// their own lists.
struct WomenFilter {
    QStringList colours;                ///< codes of lists of which one must hold; empty = any
    QStringList lists;                  ///< codes of lists that must all hold
    QString village, responsible;       ///< empty = any; the village doctor counts as responsible, too
    std::optional<QSet<QString>> found; ///< ids found by the typed text; none = no text
};
bool passes(const WomenFilter& filter, const WomanRow& row);

/// "37周+2", "产后 12天", "3月".
QString weekOrAge(const WomanRow& row);
/// When the next thing is due and how it is told: "逾期 3 天", "余 5:12", "今天", "明天", "12-04".
struct DueTag {
    QString text;
    TagKind kind = TagKind::Later;
};
DueTag dueTag(const WomanRow& row, const QDateTime& now);

/// All women of the clinic, filtered and sorted in memory (20 000 rows in a few milliseconds).
class WomenModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        MarkColumn,
        NameColumn,
        WeekColumn,
        DueColumn,
        ClauseColumn,
        NextColumn,
        LateColumn,
        ResponsibleColumn,
        VillageColumn,
        PhoneColumn,
        ColumnCount
    };
    explicit WomenModel(QObject* parent = nullptr);

    void setRows(std::vector<WomanRow> rows, const QDateTime& now = {});
    void setFilter(WomenFilter filter);
    const WomanRow& at(int row) const { return m_rows[m_shown[static_cast<std::size_t>(row)]]; }
    const QDateTime& now() const { return m_now; }
    /// Row of a woman, pregnancy or child; −1 if it is not shown.
    int rowOf(const QString& subject) const;
    int total() const { return m_women; } ///< women, whatever is shown
    /// Rows that would be left with `filter`.
    int countWith(const WomenFilter& filter) const;
    QStringList villages() const;     ///< in use, sorted
    QStringList responsibles() const; ///< in use, village doctors included, sorted

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
    QDateTime m_now;
    int m_women = 0;
    int m_sortColumn = WeekColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

/// Puts women and their newest pregnancies together.
std::vector<WomanRow> womanRows(const std::vector<store::SubjectRow>& subjects, const QDate& today);
/// Adds what the lists know: what is next and when, risk factors, who is responsible; and the children.
void addCases(std::vector<WomanRow>& rows, const work::CaseLists& cases, const content::Library& library);

} // namespace muying::ui
