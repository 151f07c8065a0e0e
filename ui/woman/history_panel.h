#pragma once
#include "core/work/desk.h"

#include <QFrame>

class QGridLayout;

namespace muying::ui {

class SectionHeader;

/// Who changed one field from what to what, and what earlier records say about it.
class HistoryPanel final : public QFrame {
    Q_OBJECT
public:
    explicit HistoryPanel(QWidget* parent = nullptr);
    /// Shows the changes of `field` in `entryId` (empty = never saved) and its values in other records of the
    /// chart.
    void show(const work::Desk& desk, const work::Chart& chart, const content::Form& form,
              const QString& entryId, const QString& field);
    /// Lines shown, for tests and screen readers.
    const QStringList& lines() const { return m_lines; }

private:
    void addLine(const QString& when, const QString& what, const QString& who);

    SectionHeader* m_title;
    QGridLayout* m_grid;
    QStringList m_lines;
};

} // namespace muying::ui
