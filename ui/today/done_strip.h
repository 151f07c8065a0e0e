#pragma once
#include "core/work/worklist.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;

namespace muying::ui {

class AppContext;

/// Registers something without a form as done (home visit, telephone call, referral), in one line above the
/// list: what, on which day, a note. Enter registers, Esc leaves nothing.
class DoneStrip : public QFrame {
    Q_OBJECT
public:
    explicit DoneStrip(AppContext& context, QWidget* parent = nullptr);
    /// Tasks of the row that have no form; empty = each has a form to be filled.
    static std::vector<store::Task> tasksOf(const work::WorkItem& item);
    /// Shows the strip for this row; false when there is nothing to register.
    bool offer(const work::WorkItem& item);

Q_SIGNALS:
    void registered();
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void submit();
    void closeStrip();
    AppContext& m_context;
    std::vector<store::Task> m_tasks;
    QLabel* m_name;
    QComboBox* m_task;
    QLineEdit* m_date;
    QLineEdit* m_note;
    QLabel* m_problem;
};

} // namespace muying::ui
