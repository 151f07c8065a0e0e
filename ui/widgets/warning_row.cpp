#include "ui/widgets/warning_row.h"

#include "ui/widgets/button.h"
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
    setAccessibleName(text);
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
    while (m_row->count() > 1) {
        QLayoutItem* item = m_row->takeAt(1);
        if (QWidget* widget = item->widget())
            widget->deleteLater();
        delete item;
    }
}

} // namespace muying::ui
