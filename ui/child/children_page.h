#pragma once
#include "core/base/language.h"
#include "ui/shell/people_page.h"

namespace muying::ui {

class ChildrenModel;
struct ChildFilter;

/// All children of the clinic: filter by typing and chips, Enter opens.
class ChildrenPage final : public PeoplePage {
    Q_OBJECT
public:
    explicit ChildrenPage(AppContext& context, QWidget* parent = nullptr);

    ChildrenModel* model() const { return m_model; }
    QStringList statusLeft() const override;

    void printList();
    void printBatch();

protected:
    bool reload() override;
    void applyFilter() override;
    void openCurrent(bool record) override;

private:
    ChildFilter filter() const;
    LocalText listTitle() const; ///< by the chips that are on
    bool nobody();               ///< says so when no row is there

    ChildrenModel* m_model;
    Chip *m_risk = nullptr, *m_infant = nullptr, *m_late = nullptr, *m_closed = nullptr;
};

} // namespace muying::ui
