#include "ui/shell/entry_frame.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/warning_row.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muying::ui {

namespace {

/// Qt does not tell the state of the caps lock; a capital without Shift (or the reverse) gives it away.
class CapsWatch : public QObject {
public:
    CapsWatch(QLineEdit* field, QLabel* hint) : QObject(field), m_hint(hint) {
        field->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::KeyPress && !m_hint.isNull()) {
            const auto* key = static_cast<QKeyEvent*>(event);
            const QString text = key->text();
            if (key->key() == Qt::Key_CapsLock)
                m_hint->hide();
            else if (text.size() == 1 && text[0].isLetter() && text[0].unicode() < 128)
                m_hint->setVisible(text[0].isUpper() != key->modifiers().testFlag(Qt::ShiftModifier));
        }
        return false;
    }

private:
    QPointer<QLabel> m_hint;
};

} // namespace

QLineEdit* passwordField(const QString& name, QLabel* capsHint) {
    auto* field = new QLineEdit;
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    field->setMaxLength(200);
    field->setAccessibleName(name);
    if (capsHint != nullptr) {
        capsHint->hide();
        new CapsWatch(field, capsHint); // NOLINT: child of the field
    }
    return field;
}

EntryFrame::EntryFrame(QWidget* parent) : QWidget(parent) {
    setSurface(this, Role::Win);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll);
    auto* ground = new QWidget;
    setSurface(ground, Role::Win);
    scroll->setWidget(ground);
    auto* centre = new QHBoxLayout(ground);
    centre->setContentsMargins(px(20), px(20), px(20), px(20));
    centre->addStretch();
    auto* sheet = new QFrame;
    sheet->setProperty("sheet", true);
    sheet->setFixedWidth(px(560));
    centre->addWidget(sheet, 0, Qt::AlignVCenter);
    centre->addStretch();

    auto* rows = new QVBoxLayout(sheet);
    rows->setContentsMargins(px(40), px(32), px(40), px(32));
    rows->setSpacing(px(8));
    auto* brand = label(tr("母婴"), Voice::Section);
    brand->setProperty("brand", true);
    m_heading = label({}, Voice::Title, nullptr, true);
    m_explanation = label({}, Voice::Label, nullptr, true);
    m_column = new QVBoxLayout;
    m_column->setSpacing(px(6));
    m_problem = new WarningRow({}, sheet);
    m_problem->hide();
    rows->addWidget(brand);
    rows->addWidget(m_heading);
    rows->addWidget(m_explanation);
    rows->addSpacing(px(8));
    rows->addLayout(m_column);
}

void EntryFrame::setHeading(const QString& heading, const QString& explanation) {
    m_heading->setText(heading);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    setAccessibleName(heading);
}

void EntryFrame::setProblem(const QString& sentence) {
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

QString EntryFrame::problem() const {
    return m_problem->isHidden() ? QString() : m_problem->text();
}

void EntryFrame::clearColumn() {
    const auto empty = [this](auto&& self, QLayout* layout) -> void {
        while (QLayoutItem* item = layout->takeAt(0)) {
            if (QWidget* widget = item->widget(); widget == m_problem) {
                widget->hide();
            } else if (widget != nullptr) {
                widget->hide();
                widget->deleteLater();
            } else if (QLayout* inner = item->layout()) {
                self(self, inner);
            }
            delete item;
        }
    };
    empty(empty, m_column);
    setProblem({});
}

void EntryFrame::focusOn(QWidget* widget) {
    m_focus = widget;
    widget->setFocus();
}

void EntryFrame::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!m_focus.isNull())
        m_focus->setFocus();
}

void EntryFrame::placeProblem() {
    m_column->addWidget(m_problem);
}

void EntryFrame::addField(const QString& name, QWidget* field, const QString& hint) {
    auto* caption = label(name, Voice::Label);
    caption->setBuddy(field);
    field->setAccessibleName(name);
    if (!hint.isEmpty())
        field->setAccessibleDescription(hint);
    m_column->addWidget(caption);
    m_column->addWidget(field);
    if (!hint.isEmpty())
        m_column->addWidget(label(hint, Voice::Hint, nullptr, true));
    m_column->addSpacing(px(4));
}

} // namespace muying::ui
