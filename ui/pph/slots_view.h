#pragma once
#include "core/pph/observation_slots.h"

#include <QWidget>

namespace muying::ui {

/// One birth under observation as the row shows it.
struct SlotRow {
    QString run, name, birth, remark;
    bool drill = false;
    pph::ObservationPlan plan;
};

/// Births under observation, one below the other: each with its slots from 0 to 120 or 240 minutes. Done
/// has a tick, due is outlined, late is black, missed is crossed out; a word stands in every box.
class SlotsView final : public QWidget {
    Q_OBJECT
public:
    explicit SlotsView(QWidget* parent = nullptr);
    void setRows(std::vector<SlotRow> rows);
    const std::vector<SlotRow>& rows() const { return m_rows; }
    QString current() const; ///< run of the chosen row
    QString slotWord(const pph::ObservationSlot& slot) const;

Q_SIGNALS:
    void entryWanted(const QString& run);
    void runWanted(const QString& run);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    int rowHeight(const SlotRow& row) const;
    int perLine() const;
    void paintSlot(QPainter& painter, const QRectF& box, const pph::ObservationSlot& slot) const;
    void refreshName();
    std::vector<SlotRow> m_rows;
    int m_current = 0;
};

} // namespace muying::ui
