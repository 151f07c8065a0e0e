#pragma once
#include "ui/shell/page.h"

#include <functional>
#include <map>
#include <vector>

class QAbstractItemModel;
class QKeyEvent;
class QLabel;
class QLayout;
class QLineEdit;
class QTableView;
class QVBoxLayout;

namespace muying::ui {

class Button;
class Chip;
class FlowLayout;

/// What a page of people is called and says; all words translated.
struct PeopleWords {
    QString title;
    QString add;                    ///< word of the button that registers a new person
    QString field, hint, fieldName; ///< typing field: object name, what may be typed, spoken name
    QString table, tableName;       ///< table: object name, spoken name
};

/// A list of people: title and count, a field to type into, chips, a table. The arrows walk the list while
/// the typing goes on, Enter opens, Esc clears everything chosen.
class PeoplePage : public Page {
    Q_OBJECT
public:
    QTableView* table() const { return m_table; }
    QLineEdit* filterField() const { return m_field; }

    QString title() const override { return m_title; }
    bool handleEscape() override;
    void activated() override;

protected:
    explicit PeoplePage(AppContext& context, QWidget* parent);

    /// Head, chips row and table; to be called once, from the constructor.
    void build(const PeopleWords& words, QAbstractItemModel* model);
    /// A chip in the row below the head; toggling it filters anew.
    Chip* addChip(const QString& word);
    Button* addButton() const { return m_add; }
    /// A widget of its own between the field and the button.
    void addToHead(QWidget* widget);
    /// A row of its own between the chips and the list: buttons, or fields that open in place.
    void addAboveList(QWidget* widget);
    /// A row of fields and buttons above the list; those from `rightFrom` on stand at the right.
    FlowLayout* addToolRow(int rightFrom);
    /// A button of that row. Its letter works while the list has the focus, with Alt from everywhere on the
    /// page.
    void addTool(const QString& word, const QString& objectName, const QString& iconName, Qt::Key key,
                 std::function<void()> action);
    /// "12 人，共 60 人" beside the title, and the first row chosen.
    void showCount(int total);
    bool isTyping() const;

    /// Reads the people anew (and filters); false when they could not be read, which has been said.
    virtual bool reload() = 0;
    virtual void applyFilter() = 0;
    /// `record`: the basic data (Shift+Enter) instead of the form that is due.
    virtual void openCurrent(bool record) = 0;

    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildHead(QVBoxLayout& rows, const PeopleWords& words);
    void refresh();
    bool listKey(const QKeyEvent& key);

    QString m_title;
    QLineEdit* m_field = nullptr;
    QLabel* m_count = nullptr;
    Button* m_add = nullptr;
    QTableView* m_table = nullptr;
    QLayout* m_head = nullptr;
    QLayout* m_chipRow = nullptr;
    QVBoxLayout* m_rows = nullptr;
    FlowLayout* m_toolRow = nullptr;
    std::vector<Chip*> m_chips;
    std::map<int, std::function<void()>> m_listKeys; ///< letter → what its button does
    bool m_stale = true;
};

} // namespace muying::ui
