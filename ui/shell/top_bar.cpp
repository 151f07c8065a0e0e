#include "ui/shell/top_bar.h"

#include "ui/shell/search_field.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace muying::ui {

namespace {

QLabel* topBarIcon(const QString& name) {
    auto* result = new QLabel;
    result->setPixmap(iconPixmap(name, color(Role::Ink2), 20));
    return result;
}

} // namespace

TopBar::TopBar(QWidget* parent) : QWidget(parent) {
    setSurface(this, Role::Surface);
    setFixedHeight(px(56));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, px(16), 1);
    row->setSpacing(px(8));
    auto* brand = label(tr("母婴"), Voice::Section);
    brand->setProperty("brand", true);
    brand->setAlignment(Qt::AlignCenter);
    brand->setFixedWidth(px(88) - px(8));
    m_search = new SearchField;
    m_search->setFixedHeight(px(36));
    m_search->setMinimumWidth(px(220));
    m_search->setMaximumWidth(px(480));
    m_clinic = label({}, Voice::Body);
    m_demo = label(tr("示例"), Voice::Label);
    m_demo->setProperty("outlined", true);
    m_demo->setFixedHeight(px(24));
    m_user = label({}, Voice::Body);
    m_role = label({}, Voice::Label);
    m_lock = new Button(tr("锁定"));
    m_lock->setIconName(u"lock"_s);
    m_lock->setKey(QKeySequence(Qt::CTRL | Qt::Key_L), true);
    row->addWidget(brand);
    row->addWidget(m_search, 20);
    row->addStretch(1);
    row->addWidget(m_demo);
    m_clinicIcon = topBarIcon(u"clinic"_s);
    row->addWidget(m_clinicIcon);
    row->addWidget(m_clinic);
    row->addSpacing(px(8));
    auto* line = separator(Qt::Vertical);
    line->setFixedHeight(px(20));
    row->addWidget(line);
    row->addSpacing(px(8));
    row->addWidget(topBarIcon(u"user"_s));
    row->addWidget(m_user);
    row->addWidget(m_role);
    row->addSpacing(px(8));
    row->addWidget(m_lock);
}

void TopBar::setClinic(const QString& name, bool demo) {
    m_clinic->setText(name);
    m_demo->setVisible(demo);
}

void TopBar::setUser(const QString& name, const QString& role) {
    m_user->setText(name);
    m_role->setText(role);
}

/// With large type the words that are told elsewhere too go first: role, then clinic.
void TopBar::resizeEvent(QResizeEvent* event) {
    const double logical = width() * 100.0 / px(100);
    m_role->setVisible(logical >= 1000);
    m_clinic->setVisible(logical >= 850);
    m_clinicIcon->setVisible(logical >= 850);
    m_search->setMinimumWidth(px(logical >= 850 ? 220 : 160));
    QWidget::resizeEvent(event);
}

void TopBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Role::Line));
}

} // namespace muying::ui
