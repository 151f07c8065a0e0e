#include "ui/widgets/inline_strip.h"

#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace muying::ui {

InlineStrip::InlineStrip(const QString& objectName, const QString& runWord, QWidget* parent)
    : QFrame(parent), m_title(label({}, Voice::Value, nullptr, true)),
      m_problem(label({}, Voice::Strong, nullptr, true)), m_fields(new FlowLayout(px(10))),
      m_run(new Button(runWord, Button::Kind::Primary)), m_cancel(new Button(tr("取消"))) {
    setObjectName(objectName);
    setProperty("surface", u"soft"_s);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(px(20), px(8), px(16), px(8));
    rows->setSpacing(px(6));
    rows->addWidget(m_title);
    rows->addLayout(m_fields);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(px(8));
    m_run->setKey(Qt::Key_Enter, true);
    m_run->setObjectName(objectName + u"Run"_s);
    m_cancel->setKey(Qt::Key_Escape, true);
    foot->addWidget(m_run);
    foot->addWidget(m_cancel);
    foot->addWidget(m_problem, 1);
    rows->addLayout(foot);
    connect(m_run, &QPushButton::clicked, this, &InlineStrip::run);
    connect(m_cancel, &QPushButton::clicked, this, &InlineStrip::close);
    m_problem->setObjectName(objectName + u"Problem"_s);
    hide();
}

void InlineStrip::setTitle(const QString& title) {
    m_title->setText(title);
    setAccessibleName(title);
}

void InlineStrip::addField(const QString& word, QWidget* field) {
    auto* pair = new QWidget;
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(8));
    auto* caption = label(word, Voice::Label);
    caption->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(word);
    else // it speaks of what is chosen; what is asked comes after
        field->setAccessibleDescription(word);
    row->addWidget(caption);
    row->addWidget(field);
    m_fields->addWidget(pair);
}

QLineEdit* InlineStrip::addLine(const QString& word, const QString& objectName, int width,
                                int mostCharacters) {
    auto* field = new QLineEdit;
    field->setObjectName(objectName);
    field->setMaxLength(mostCharacters);
    field->setFixedWidth(px(width));
    addField(word, field);
    connect(field, &QLineEdit::returnPressed, this, &InlineStrip::runByEnter);
    return field;
}

void InlineStrip::open(QWidget* first) {
    m_problem->clear();
    m_entered = false;
    // The buttons come behind the fields, also in the order of Tab.
    QWidget* last = m_fields->count() > 0 ? m_fields->itemAt(m_fields->count() - 1)->widget() : nullptr;
    if (last != nullptr && last->findChild<QWidget*>() != nullptr)
        for (QWidget* inside : last->findChildren<QWidget*>())
            if (inside->focusPolicy() != Qt::NoFocus)
                last = inside;
    if (last != nullptr) {
        setTabOrder(last, m_run);
        setTabOrder(m_run, m_cancel);
    }
    show();
    first->setFocus();
    if (auto* field = qobject_cast<QLineEdit*>(first))
        field->selectAll();
}

QString InlineStrip::problem() const {
    return m_problem->text();
}

void InlineStrip::run() {
    if (!isOpen())
        return;
    QWidget* wrong = nullptr;
    const Result<QString> performed = perform(wrong);
    if (!performed) {
        m_problem->setText(performed.error().message);
        m_problem->setAccessibleName(performed.error().message);
        if (wrong != nullptr)
            wrong->setFocus();
        if (auto* field = qobject_cast<QLineEdit*>(wrong))
            field->selectAll();
        return;
    }
    hide();
    Q_EMIT done(*performed);
    Q_EMIT closed();
}

void InlineStrip::runByEnter() {
    m_entered = true;
    run();
}

void InlineStrip::close() {
    if (!isOpen())
        return;
    hide();
    Q_EMIT closed();
}

void InlineStrip::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_entered)
        m_entered = false;
    else if (event->key() == Qt::Key_Escape || (enter && m_cancel->hasFocus()))
        close();
    else if (enter && (m_run->hasFocus() || event->modifiers().testFlag(Qt::ControlModifier)))
        run();
    else if (enter) // goes on, as in the forms; the list below must not open anybody
        focusNextChild();
    else
        QFrame::keyPressEvent(event);
}

} // namespace muying::ui
