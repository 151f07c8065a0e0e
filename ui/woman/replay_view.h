#pragma once
#include "core/work/replay.h"

#include <QScrollArea>

class QVBoxLayout;

namespace muying::ui {

/// An assessment of the past as it was made: colours, edition of the rules, clauses with the values they
/// stood on, what was unknown, every fact; and whether the same facts come to the same result today.
class ReplayView final : public QScrollArea {
    Q_OBJECT
public:
    explicit ReplayView(QWidget* parent = nullptr);

    /// False when the entry is no assessment of the chart; then a sentence stands in the view all the same.
    bool showEntry(const work::Desk& desk, const work::Chart& chart, const QString& entryId);
    const QString& entryId() const { return m_entry; }
    /// The lines shown, for tests and screen readers.
    QStringList lines() const;

Q_SIGNALS:
    void left(); ///< back to the form
    void otherAsked(const QString& entryId);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addHead(const work::Replay& replay, int number, int count);
    void addClauses(const work::Replay& replay);
    void addFacts(const work::Replay& replay);
    void addLine(const QString& text, bool strong = false);

    QWidget* m_sheet = nullptr;
    QVBoxLayout* m_column = nullptr;
    QString m_entry, m_before, m_after;
};

} // namespace muying::ui
