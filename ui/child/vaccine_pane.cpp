#include "ui/child/vaccine_pane.h"

#include "core/work/task_words.h"
#include "ui/child/cell_delegate.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>

namespace muying::ui {

using namespace Qt::StringLiterals;
using schedule::DoseState;

namespace {

TagKind doseTag(DoseState state) {
    if (state == DoseState::Overdue || state == DoseState::TooEarly) {
        return TagKind::Overdue;
    }
    return state == DoseState::Due ? TagKind::Today : TagKind::Later;
}

/// Paints the state as a tag: late and too early dark, due outlined, everything else plain.
class DoseDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        CellDelegate::paint(painter, option, index);
        if (index.column() == VaccinePane::State) {
            const auto state = static_cast<DoseState>(index.data(VaccinePane::StateRole).toInt());
            paintTag(*painter, option.rect.adjusted(px(6), 0, 0, 0),
                     index.data(Qt::AccessibleTextRole).toString(), doseTag(state));
        }
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        if (index.column() != VaccinePane::State) {
            return CellDelegate::sizeHint(option, index);
        }
        return tagSize(index.data(Qt::AccessibleTextRole).toString(), TagKind::Overdue) +
               QSize(px(12), px(6));
    }
};

} // namespace

VaccinePane::VaccinePane(QWidget* parent) : QTableView(parent), m_rows(new QStandardItemModel(this)) {
    setObjectName(u"vaccinePane"_s);
    setAccessibleName(tr("疫苗"));
    setModel(m_rows);
    setItemDelegate(new DoseDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    connect(this, &QTableView::doubleClicked, this,
            [this] { emit doseAsked(currentDose(), currentEntry()); });
}

void VaccinePane::showPlan(const ChildVaccines& vaccines, const content::Library& library,
                           const QDate& today) {
    const QString before = currentDose();
    m_rows->clear();
    m_rows->setHorizontalHeaderLabels({tr("疫苗"), tr("剂次"), tr("应种日"), tr("状态"), tr("规则")});
    for (const schedule::PlannedDose& dose : vaccines.plan.doses) {
        const content::Vaccine* vaccine = library.immunisation().vaccine(dose.vaccine);
        const QString name = vaccine != nullptr ? vaccine->name.in(uiLanguage()) : dose.dose->code;
        const QString state = doseStateText(dose, today);
        QList<QStandardItem*> row;
        for (const QString& text : {name, QString::number(dose.dose->number),
                                    dose.due.isValid() ? dose.due.toString(Qt::ISODate) : QString(),
                                    QString(), dose.dose->rule.in(uiLanguage())}) {
            auto* item = new QStandardItem(text);
            item->setData(dose.dose->code, DoseRole);
            item->setData(dose.given != nullptr ? dose.given->id : QString(), EntryRole);
            item->setData(static_cast<int>(dose.state), StateRole);
            row << item;
        }
        row[State]->setData(state, Qt::AccessibleTextRole);
        row[Name]->setData(name + u' ' + row[Number]->text() + u' ' + state, Qt::AccessibleTextRole);
        m_rows->appendRow(row);
    }
    resizeColumnsToContents();
    resizeRowsToContents();
    const int again = rowOf(before);
    if (m_rows->rowCount() > 0) {
        setCurrentIndex(m_rows->index(again < 0 ? 0 : again, Name));
    }
}

QString VaccinePane::currentDose() const {
    return currentIndex().data(DoseRole).toString();
}

QString VaccinePane::currentEntry() const {
    return currentIndex().data(EntryRole).toString();
}

int VaccinePane::rowOf(const QString& dose) const {
    for (int row = 0; row < m_rows->rowCount() && !dose.isEmpty(); ++row) {
        if (m_rows->item(row)->data(DoseRole).toString() == dose) {
            return row;
        }
    }
    return -1;
}

void VaccinePane::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    resizeRowsToContents(); // rules wrap, they are never cut
}

void VaccinePane::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit doseAsked(currentDose(), currentEntry());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace muying::ui
