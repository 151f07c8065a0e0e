#pragma once
#include "ui/shell/people_page.h"

#include <utility>
#include <vector>

class QComboBox;

namespace muying::content {
struct CaseList;
}

namespace muying::ui {

class AssignStrip;
class ContactStrip;
class WomenDelegate;
class WomenModel;
struct WomenFilter;
struct WomenListName;

/// All women of the clinic and the named lists that hold them: filter while typing, chips for the lists,
/// village and responsible person; print, export, assign in bulk, log a follow-up in place; Enter opens the
/// form that is due. The letters work while the list has the focus, with Alt from everywhere on the page.
class WomenPage final : public PeoplePage {
    Q_OBJECT
public:
    explicit WomenPage(AppContext& context, QWidget* parent = nullptr);

    QStringList statusLeft() const override;
    bool handleEscape() override;

    /// This list and nothing else.
    void showOnly(const QString& list);
    /// The chip of a list, by its code; null if no such list is declared.
    Chip* chip(const QString& list) const;
    QComboBox* villageBox() const { return m_village; }
    QComboBox* responsibleBox() const { return m_responsible; }
    AssignStrip* assignStrip() const { return m_assign; }
    ContactStrip* contactStrip() const { return m_contact; }

    void printList();
    void printBatch();
    void exportList();
    void assign();
    void logContact();

protected:
    bool reload() override;
    void applyFilter() override;
    void openCurrent(bool record) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct ListChip {
        Chip* chip = nullptr;
        const content::CaseList* list = nullptr;
        bool colour = false; ///< one of the alternatives
    };
    void addChips();
    void addTools();
    void addStrips();
    void setUpColumns();
    void fitColumns();
    void fillBoxes();
    void chooseAgain(const QStringList& subjects);
    WomenFilter filter() const;
    WomenListName listName() const;
    QStringList chosen() const; ///< subjects of the selected rows
    bool nobody();              ///< says so when no row is there

    WomenModel* m_model;
    WomenDelegate* m_delegate;
    std::vector<ListChip> m_lists;
    QComboBox* m_village = nullptr;
    QComboBox* m_responsible = nullptr;
    AssignStrip* m_assign = nullptr;
    ContactStrip* m_contact = nullptr;
};

} // namespace muying::ui
