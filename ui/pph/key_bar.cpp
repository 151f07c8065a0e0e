#include "ui/pph/key_bar.h"

#include "ui/pph/cockpit_look.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace muying::ui {

KeyBar::KeyBar(QWidget* parent) : QWidget(parent) {
    setObjectName(u"keyBar"_s);
    const QStringList words{tr("称重"),     tr("脉搏血压"), tr("缩宫素"),   tr("二线药"),
                            tr("氨甲环酸"), tr("补液"),     tr("按摩"),     tr("查因 4T"),
                            tr("球囊压迫"), tr("呼叫电话"), tr("决定转诊"), tr("更正备注")};
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(12), px(7), px(12), px(7));
    row->setSpacing(px(6));
    for (int i = 0; i < words.size(); ++i) {
        auto* button = new GloveButton(GloveButton::Kind::Function, u"F%1"_s.arg(i + 1), words[i], this);
        button->setObjectName(u"keyF%1"_s.arg(i + 1));
        button->setFocusPolicy(Qt::NoFocus); // the key itself is the way; Tab would lead round twelve of them
        row->addWidget(button, 1);
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT pressed(i + 1); });
        m_buttons.push_back(button);
    }
}

GloveButton* KeyBar::button(int number) const {
    return m_buttons[static_cast<std::size_t>(number - 1)];
}

void KeyBar::setView(const std::vector<KeyView>& keys) {
    for (GloveButton* button : m_buttons) {
        KeyLook look = KeyLook::Plain;
        for (const KeyView& key : keys)
            if (key.key == button->key() && (look == KeyLook::Plain || key.look == KeyLook::Overdue))
                look = key.look;
        button->setLook(look);
    }
}

void KeyBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), cockpitColor(Role::Sunken));
    painter.fillRect(QRect(0, 0, width(), 1), cockpitColor(Role::Line2));
}

} // namespace muying::ui
