#pragma once
#include "core/work/directory.h"
#include "ui/shell/page.h"

class QLabel;

namespace muying::ui {

class InstitutionStrip;
class RowTable;
class Segment;
class WarningRow;
struct TextRow;

/// The directory: rescue centres and hospitals, the clinic's own contacts, village doctors; with phones,
/// minutes of travel and whether they take referrals. Enter changes the current one in place; nothing is ever
/// removed.
class DirectoryPage final : public Page {
    Q_OBJECT
public:
    explicit DirectoryPage(AppContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QStringList statusLeft() const override;
    bool handleEscape() override;
    void activated() override;
    void reload();

    RowTable* table() const { return m_table; }
    Segment* segment() const { return m_segment; }
    InstitutionStrip* strip() const { return m_strip; }
    QString historyText() const; ///< below the table: how the current line came to be what it is

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLayout* buildHead();
    void showRows();
    void showHistory();
    void edit(const QString& id);
    TextRow rowOf(const work::Institution& institution) const;

    Segment* m_segment;
    InstitutionStrip* m_strip;
    WarningRow* m_problem;
    RowTable* m_table;
    QLabel* m_history;
    std::vector<work::Institution> m_all;
};

} // namespace muying::ui
