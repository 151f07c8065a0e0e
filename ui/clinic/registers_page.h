#pragma once
#include "ui/shell/page.h"

#include "core/work/desk.h"
#include "core/work/duty_roster.h"

#include <memory>

class QAbstractItemModel;
class QLabel;
class QListWidget;
class QStackedWidget;
class QTableView;

namespace muying::ui {

class Button;
class EntryPane;
class ExpiryModel;
class RegisterModel;
struct Saved;

/// The clinic's own registers: the forms on the left, the entries of the chosen one as a table, an entry open
/// in the same form as on the woman's page. Of the stock register also what expires within 90 days.
class RegistersPage final : public Page {
    Q_OBJECT
public:
    explicit RegistersPage(AppContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QStringList statusLeft() const override;
    QStringList statusRight() const override;
    bool handleEscape() override;
    void activated() override;
    void aboutToLock() override;
    QString draftProblem() const override;

    /// Shows a register; with a draft of it, the draft.
    void openRegister(const QString& form);
    /// A new entry of the chosen register. `item`: entry whose item a stock movement is about; null = a new
    /// item.
    void newEntry(const record::Entry* item = nullptr);
    void openEntry(const QString& entryId);
    /// The roster entry of a shift; of a gap a new one with its date and shift.
    void openTurn(const work::DutyTurn& turn);

    /// A movement of an item of the stock register; empty: of a new item.
    void newMovement(const QString& itemCode);

    EntryPane* pane() const { return m_pane; }
    QTableView* table() const { return m_table; }
    QTableView* expiring() const { return m_expiring; }
    bool isEditing() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QWidget* buildList();
    QWidget* buildHead();
    QTableView* makeTable(const QString& objectName, const QString& spoken, QAbstractItemModel* model);
    void addKeys();
    Status load();
    void showForm();
    void showList();
    void openForm(const record::Entry& entry);
    void openSelected();
    void newSelected();
    void entrySaved(const Saved& saved, bool print);
    void print(const QString& entryId);
    const content::Form* chosen() const;
    QString selectedEntry() const;

    std::vector<const content::Form*> m_forms;
    std::shared_ptr<const work::Chart> m_chart;
    QListWidget* m_list = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_expiryHead = nullptr;
    Button* m_add = nullptr;
    Button* m_addItem = nullptr;
    Button* m_print = nullptr;
    QTableView* m_expiring = nullptr;
    QTableView* m_table = nullptr;
    RegisterModel* m_model;
    ExpiryModel* m_expiryModel;
    EntryPane* m_pane = nullptr;
};

} // namespace muying::ui
