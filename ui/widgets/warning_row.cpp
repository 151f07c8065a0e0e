#include "ui/widgets/warning_row.h"

#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace muying::ui {

WarningRow::WarningRow(const QString& text, QWidget* parent) : QFrame(parent) {
    setProperty("surface", u"att"_s);
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(px(14), px(6), px(8), px(6));
    m_row->setSpacing(px(8));
    m_text = label(text, Voice::Warning, this, true);
    m_row->addWidget(m_text, 1);
    setText(text);
}

void WarningRow::setText(const QString& text) {
    m_text->setText(text);
    setAccessibleName(m_word != nullptr ? m_word->text() + u' ' + text : text);
}

void WarningRow::setMark(const QString& iconName, const QString& word) {
    if (m_icon == nullptr) {
        m_icon = new QLabel(this);
        m_word = label({}, Voice::Warning, this);
        QFont bold = uiFont(14, true);
        m_word->setFont(bold);
        m_row->insertWidget(0, m_icon);
        m_row->insertWidget(1, m_word);
    }
    m_icon->setPixmap(iconPixmap(iconName, color(Role::AttInk), 18));
    m_word->setText(word);
    setText(text());
}

QString WarningRow::text() const {
    return m_text->text();
}

Button* WarningRow::addButton(const QString& word, const QString& keyHint) {
    auto* button = new Button(word, Button::Kind::Attention, this);
    button->setBaseHeight(28);
    if (!keyHint.isEmpty())
        button->setKey(QKeySequence(keyHint), true);
    m_row->addWidget(button);
    return button;
}

void WarningRow::clearButtons() {
    const int kept = m_icon != nullptr ? 3 : 1;
    while (m_row->count() > kept) {
        QLayoutItem* item = m_row->takeAt(kept);
        if (QWidget* widget = item->widget())
            widget->deleteLater();
        delete item;
    }
}

} // namespace muying::ui
