#include "ui/pph/woman_picker.h"

#include "core/work/search.h"
#include "ui/pph/cockpit_look.h"
#include "ui/pph/glove_button.h"
#include "ui/shell/app_context.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muying::ui {

namespace {

constexpr int pickerHits = 4;

} // namespace

WomanPicker::WomanPicker(AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_field(new QLineEdit(this)) {
    setObjectName(u"womanPicker"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(12), px(10), px(12), px(10));
    row->setSpacing(px(8));
    m_field->setObjectName(u"pickerField"_s);
    m_field->setPlaceholderText(tr("姓名、拼音首字母、电话尾号、手册号；Enter 只记名字"));
    m_field->setAccessibleName(tr("产妇是谁"));
    m_field->setMaxLength(60);
    m_field->setStyleSheet(
        u"QLineEdit { background: %1; color: %2; border: 2px solid %3; font-size: %4px; min-height: %5px; }"_s
            .arg(cockpitColor(Role::Surface).name(), cockpitColor(Role::Ink).name(),
                 cockpitColor(Role::Accent).name(), QString::number(px(20)), QString::number(px(52))));
    m_field->installEventFilter(this);
    row->addWidget(m_field, 2);
    for (int i = 0; i < pickerHits; ++i) {
        auto* button = new GloveButton(GloveButton::Kind::Choice, u"Alt+%1"_s.arg(i + 1), {}, this);
        button->setObjectName(u"pickerHit%1"_s.arg(i));
        button->hide();
        connect(button, &QPushButton::clicked, this, [this, i] { choose(i); });
        row->addWidget(button, 1);
        m_buttons.push_back(button);
    }
    connect(m_field, &QLineEdit::textChanged, this, &WomanPicker::search);
}

void WomanPicker::open(const QString& name) {
    m_field->setText(name);
    m_field->selectAll();
    m_field->setFocus();
    search();
}

void WomanPicker::search() {
    m_hits.clear();
    for (const work::SearchHit& hit : m_context.search().find(m_field->text(), 9)) {
        if (hit.womanId.isEmpty() || !hit.childId.isEmpty() || static_cast<int>(m_hits.size()) == pickerHits)
            continue;
        GloveButton* button = m_buttons[m_hits.size()];
        button->setText(hit.name);
        button->setNote(hit.village.isEmpty() ? hit.phoneTail : hit.village);
        m_hits.push_back({hit.pregnancyId.isEmpty() ? hit.womanId : hit.pregnancyId, hit.name});
    }
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setVisible(i < m_hits.size());
    setCurrent(-1);
}

void WomanPicker::setCurrent(int index) {
    m_current = std::clamp(index, -1, static_cast<int>(m_hits.size()) - 1);
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChosen(static_cast<int>(i) == m_current);
}

void WomanPicker::choose(int index) {
    if (index < 0 || index >= static_cast<int>(m_hits.size()))
        return;
    const Hit hit = m_hits[static_cast<std::size_t>(index)];
    Q_EMIT womanChosen(hit.id, hit.name);
}

bool WomanPicker::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const int digit = key->key() - Qt::Key_1;
    if (key->modifiers().testFlag(Qt::AltModifier) && digit >= 0 && digit < pickerHits) {
        choose(digit);
        return true;
    }
    switch (key->key()) {
    case Qt::Key_Escape:
        Q_EMIT left();
        return true;
    case Qt::Key_Down:
        setCurrent(m_current + 1);
        return true;
    case Qt::Key_Up:
        setCurrent(m_current - 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            choose(m_current);
        else if (!m_field->text().trimmed().isEmpty())
            Q_EMIT nameGiven(m_field->text().trimmed());
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void WomanPicker::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), cockpitColor(Role::Sunken));
    painter.fillRect(QRect(0, 0, width(), px(3)), cockpitColor(Role::Accent));
}

} // namespace muying::ui
