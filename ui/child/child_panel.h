#pragma once
#include "core/growth/child_growth.h"
#include "ui/child/child_facts.h"

#include <QScrollArea>

class QVBoxLayout;

namespace muying::ui {

class Button;

/// Right of a child's page: vaccines that are due, late or came too early, the newest growth reading, and
/// what else is due.
class ChildPanel final : public QScrollArea {
    Q_OBJECT
public:
    explicit ChildPanel(QWidget* parent = nullptr);
    void showChild(const work::Chart& chart, const content::Library& library,
                   const growth::GrowthRecord& growth, const QDateTime& now);
    void clear();
    /// The lines shown, for tests and screen readers.
    QStringList lines() const;

signals:
    void vaccinationAsked();

private:
    void addVaccines(const work::Chart& chart, const content::Library& library, const QDate& today);
    void addGrowth(const growth::GrowthRecord& growth);
    void addDues(const work::Chart& chart, const content::Library& library, const QDateTime& now);
    void pair(const QString& what, QWidget* right);

    QWidget* m_sheet;
    QVBoxLayout* m_column;
};

} // namespace muying::ui
