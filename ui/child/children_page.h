#pragma once
#include "ui/shell/page.h"

class QLabel;
class QLineEdit;
class QTableView;

namespace muying::ui {

class Chip;
class ChildrenModel;
struct ChildFilter;

/// All children of the clinic: filter by typing and chips, Enter opens.
class ChildrenPage final : public Page {
    Q_OBJECT
public:
    explicit ChildrenPage(AppContext& context, QWidget* parent = nullptr);

    ChildrenModel* model() const { return m_model; }
    QTableView* table() const { return m_table; }
    QLineEdit* filterField() const { return m_field; }

    QString title() const override;
    QStringList statusLeft() const override;
    bool handleEscape() override;
    void activated() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void buildTable();
    void reload();
    void applyFilter();
    ChildFilter filter() const;
    void openCurrent(bool record);

    ChildrenModel* m_model;
    QLineEdit* m_field = nullptr;
    QLabel* m_count = nullptr;
    QTableView* m_table = nullptr;
    Chip *m_risk = nullptr, *m_infant = nullptr, *m_late = nullptr, *m_closed = nullptr;
    bool m_stale = true;
};

} // namespace muying::ui
