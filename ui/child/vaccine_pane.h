#pragma once
#include "core/content/library.h"
#include "ui/child/child_facts.h"

#include <QTableView>

class QStandardItemModel;

namespace muying::ui {

/// Every dose of the programme for this child: what was given, what is due, what came too early or was
/// missed. Enter registers the chosen dose or opens its row.
class VaccinePane final : public QTableView {
    Q_OBJECT
public:
    explicit VaccinePane(QWidget* parent = nullptr);
    void showPlan(const ChildVaccines& vaccines, const content::Library& library, const QDate& today);
    /// Code of the dose in the current row, and the entry that records it (empty: not given yet).
    QString currentDose() const;
    QString currentEntry() const;
    /// The row of a dose; −1 if it is not in the plan.
    int rowOf(const QString& dose) const;

    enum Column { Name, Number, DueDay, State, Rule, ColumnCount };
    enum Role { DoseRole = Qt::UserRole, EntryRole, StateRole };

signals:
    void doseAsked(const QString& dose, const QString& entry);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QStandardItemModel* m_rows;
};

} // namespace muying::ui
