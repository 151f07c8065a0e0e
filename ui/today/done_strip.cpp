#include "ui/today/done_strip.h"

#include "ui/shell/app_context.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace muying::ui {

DoneStrip::DoneStrip(AppContext& context, QWidget* parent)
    : QFrame(parent), m_context(context), m_name(label({}, Voice::Value)), m_task(new QComboBox),
      m_date(new QLineEdit), m_note(new QLineEdit), m_problem(label({}, Voice::Strong, nullptr, true)) {
    setProperty("surface", u"soft"_s);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(px(20), px(6), px(16), px(6));
    auto* row = new QHBoxLayout;
    row->setSpacing(px(8));
    m_task->setAccessibleName(tr("登记哪一项"));
    m_task->setObjectName(u"doneTask"_s);
    m_date->setAccessibleName(tr("完成日期，年-月-日"));
    m_date->setObjectName(u"doneDate"_s);
    m_date->setMaxLength(10);
    m_date->setFixedWidth(px(116));
    m_note->setAccessibleName(tr("备注"));
    m_note->setObjectName(u"doneNote"_s);
    m_note->setMaxLength(200);
    auto* done = new Button(tr("登记"), Button::Kind::Primary);
    done->setKey(Qt::Key_Enter, true);
    done->setObjectName(u"doneRegister"_s);
    auto* leave = new Button(tr("取消"));
    leave->setKey(Qt::Key_Escape, true);
    row->addWidget(label(tr("登记"), Voice::Label));
    row->addWidget(m_name);
    row->addWidget(m_task);
    row->addWidget(label(tr("日期"), Voice::Label));
    row->addWidget(m_date);
    row->addWidget(label(tr("备注"), Voice::Label));
    row->addWidget(m_note, 1);
    row->addWidget(done);
    row->addWidget(leave);
    rows->addLayout(row);
    rows->addWidget(m_problem);
    m_problem->hide();
    connect(done, &QPushButton::clicked, this, &DoneStrip::submit);
    connect(leave, &QPushButton::clicked, this, &DoneStrip::closeStrip);
    connect(m_date, &QLineEdit::returnPressed, this, &DoneStrip::submit);
    connect(m_note, &QLineEdit::returnPressed, this, &DoneStrip::submit);
    hide();
}

std::vector<store::Task> DoneStrip::tasksOf(const work::WorkItem& item) {
    std::vector<store::Task> open;
    if (item.task.form.isEmpty())
        open.push_back(item.task);
    for (const store::Task& task : item.others)
        if (task.form.isEmpty())
            open.push_back(task);
    return open;
}

bool DoneStrip::offer(const work::WorkItem& item) {
    m_tasks = tasksOf(item);
    if (m_tasks.empty())
        return false;
    m_name->setText(item.name);
    m_task->clear();
    for (const store::Task& task : m_tasks)
        m_task->addItem(work::taskTitle(m_context.library(), task).in(m_context.language()));
    m_date->setText(m_context.clock().today().toString(Qt::ISODate));
    m_note->clear();
    m_problem->hide();
    show();
    m_date->setFocus();
    m_date->selectAll();
    return true;
}

void DoneStrip::submit() {
    const QDate date = QDate::fromString(m_date->text().trimmed(), Qt::ISODate);
    const auto& task = m_tasks[static_cast<std::size_t>(qMax(0, m_task->currentIndex()))];
    const auto done = m_context.desk().markDone(task, date, m_note->text());
    if (!done) {
        m_problem->setText(done.error().message);
        m_problem->show();
        m_date->setFocus();
        m_date->selectAll();
        return;
    }
    const QString subject = task.subject;
    closeStrip();
    m_context.recordSaved(subject);
    Q_EMIT registered();
}

void DoneStrip::closeStrip() {
    hide();
    Q_EMIT closed();
}

void DoneStrip::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        closeStrip();
    else if (event->key() != Qt::Key_Return &&
             event->key() != Qt::Key_Enter) // taken: the list must not open her
        QFrame::keyPressEvent(event);
}

} // namespace muying::ui
