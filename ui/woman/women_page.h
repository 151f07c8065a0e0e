#pragma once
#include "ui/shell/people_page.h"

#include <utility>
#include <vector>

namespace muying::content {
enum class RiskColour;
}

namespace muying::ui {

class WomenModel;
struct WomenFilter;

/// All women of the clinic: filter while typing, chips by colour, week and status; Enter opens.
class WomenPage final : public PeoplePage {
    Q_OBJECT
public:
    explicit WomenPage(AppContext& context, QWidget* parent = nullptr);

    QStringList statusLeft() const override;

protected:
    bool reload() override;
    void applyFilter() override;
    void openCurrent(bool record) override;

private:
    void addChips();
    void setUpColumns();
    WomenFilter filter() const;

    WomenModel* m_model;
    std::vector<std::pair<Chip*, content::RiskColour>> m_colours;
    Chip* m_term = nullptr;
    Chip* m_pregnant = nullptr;
    Chip* m_postpartum = nullptr;
};

} // namespace muying::ui
