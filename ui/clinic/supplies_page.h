#pragma once
#include "core/work/stock.h"
#include "ui/shell/page.h"

class QLabel;

namespace muying::ui {

class RowTable;
class Segment;
class WarningRow;
struct TextRow;

/// Drugs and supplies as they stand: what is left of each against its par level, and what expires. Enter
/// books a movement of the item.
class SuppliesPage final : public Page {
    Q_OBJECT
public:
    explicit SuppliesPage(AppContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QStringList statusLeft() const override;
    void activated() override;
    void reload();

    RowTable* table() const { return m_table; }
    Segment* segment() const { return m_segment; }

Q_SIGNALS:
    /// A movement of the item shall be booked; empty: a new item.
    void movementAsked(const QString& itemCode);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void show();
    TextRow rowOf(const work::StockItem& item) const;

    Segment* m_segment;
    QLabel* m_summary;
    WarningRow* m_problem;
    RowTable* m_table;
    std::vector<work::StockItem> m_items;
};

} // namespace muying::ui
