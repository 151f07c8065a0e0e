#pragma once
#include "ui/shell/page.h"

#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QTableView;

namespace muying::content {
enum class RiskColour;
}

namespace muying::ui {

class Chip;
class WomenModel;
struct WomenFilter;

/// All women of the clinic: filter while typing, chips by colour, week and status; Enter opens.
class WomenPage final : public Page {
    Q_OBJECT
public:
    explicit WomenPage(AppContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QStringList statusLeft() const override;
    bool handleEscape() override;
    void activated() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void addChips(QLayout& row);
    QTableView* makeTable();
    void reload();
    void applyFilter();
    WomenFilter filter() const;
    void openCurrent(bool record);

    WomenModel* m_model;
    QLineEdit* m_filter = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_count = nullptr;
    std::vector<std::pair<Chip*, content::RiskColour>> m_colours;
    Chip* m_term = nullptr;
    Chip* m_pregnant = nullptr;
    Chip* m_postpartum = nullptr;
    bool m_stale = true;
};

} // namespace muying::ui
