#include "ui/pph/entry_strip.h"

#include "ui/pph/cockpit_look.h"
#include "ui/pph/value_box.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muying::ui {

namespace {

constexpr int choiceColumns = 5;

QString stripDigit(std::size_t index) {
    return index < 9 ? QString::number(index + 1) : index == 9 ? u"0"_s : QString();
}

QLabel* stripLabel(double basePx, bool bold, Role role, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setFont(stripFont(basePx, bold));
    label->setStyleSheet(u"QLabel { color: %1; font-size: %2px; font-weight: %3; }"_s.arg(
        cockpitColor(role).name(), QString::number(stripPx(basePx)), bold ? u"bold"_s : u"normal"_s));
    return label;
}

} // namespace

EntryStrip::EntryStrip(QWidget* parent) : QWidget(parent) {
    setObjectName(u"entryStrip"_s);
    setFocusPolicy(Qt::StrongFocus);
    buildHead();
}

void EntryStrip::buildHead() {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(stripPx(12), stripPx(6), stripPx(12), stripPx(8));
    rows->setSpacing(stripPx(6));
    auto* head = new QHBoxLayout;
    head->setSpacing(stripPx(12));
    m_title = stripLabel(20, true, Role::Ink, this);
    m_help = stripLabel(16, false, Role::Ink2, this);
    m_help->setWordWrap(true);
    m_keys = stripLabel(16, false, Role::Ink2, this);
    m_tabs = new QHBoxLayout;
    m_tabs->setSpacing(stripPx(6));
    head->addWidget(m_title);
    head->addLayout(m_tabs);
    head->addWidget(m_help, 1);
    head->addWidget(m_keys);
    rows->addLayout(head);
    m_problem = stripLabel(16, true, Role::AttInk, this);
    m_problem->setObjectName(u"stripProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    rows->addWidget(m_problem);
    m_row = new QHBoxLayout;
    rows->addLayout(m_row);
}

void EntryStrip::open(const StripPage& page) {
    m_page = page;
    m_asked = -1;
    m_chosen.clear();
    setProblem({});
    setAccessibleName(page.title);
    m_title->setText(page.title);
    m_help->setText(page.help);
    m_keys->setText(page.onlyChoice() ? tr("数字选择  Esc 返回") : tr("Enter 下一项、保存  Esc 返回"));
    buildTabs();
    buildFields();
    setCurrent(0);
}

void EntryStrip::buildTabs() {
    while (QLayoutItem* item = m_tabs->takeAt(0)) {
        // Not at once: the press of one of them may be what led here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int i = 0; i < m_page.tabs.size(); ++i) {
        auto* tab = new GloveButton(GloveButton::Kind::Pad, m_page.tabs[i], {}, this);
        tab->setObjectName(u"stripTab%1"_s.arg(i));
        tab->setFixedHeight(stripPx(36));
        tab->setMinimumWidth(QFontMetrics(stripFont(20, true)).horizontalAdvance(m_page.tabs[i]) +
                             stripPx(16));
        tab->setLook(i == m_page.tab ? KeyLook::Now : KeyLook::Plain);
        connect(tab, &QPushButton::clicked, this, [this, i] { Q_EMIT tabWanted(i); });
        m_tabs->addWidget(tab);
    }
}

void EntryStrip::buildFields() {
    if (m_body != nullptr) {
        m_row->removeWidget(m_body);
        m_body->hide();
        m_body->deleteLater();
    }
    m_inputs.clear();
    m_choices.clear();
    m_grid = nullptr;
    m_body = new QWidget(this);
    auto* row = new QHBoxLayout(m_body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(stripPx(8));
    m_row->addWidget(m_body);
    for (const StripField& field : m_page.fields)
        addField(field);
    const bool numbers = std::ranges::any_of(
        m_page.fields, [](const StripField& f) { return f.kind == StripField::Kind::Number; });
    if (numbers)
        buildPad();
}

void EntryStrip::addField(const StripField& field) {
    QWidget* input = nullptr;
    if (field.kind == StripField::Kind::Number) {
        auto* value = new ValueBox(field, m_body);
        const int index = static_cast<int>(m_inputs.size());
        connect(value, &ValueBox::pressed, this, [this, index] { setCurrent(index); });
        input = value;
        m_body->layout()->addWidget(value);
    } else if (field.kind == StripField::Kind::Text) {
        auto* edit = new QLineEdit(field.value, m_body);
        edit->setObjectName(u"text_"_s + field.code);
        edit->setAccessibleName(field.caption);
        edit->setPlaceholderText(field.caption);
        edit->setMaxLength(200);
        edit->setStyleSheet(
            u"QLineEdit { background: %1; color: %2; border: 2px solid %3; font-size: %4px; min-height: %5px; }"_s
                .arg(cockpitColor(Role::Surface).name(), cockpitColor(Role::Ink).name(),
                     cockpitColor(Role::Accent).name(), QString::number(stripPx(20)),
                     QString::number(stripPx(44))));
        edit->installEventFilter(this);
        input = edit;
        m_body->layout()->addWidget(edit);
    } else {
        buildChoices(field, m_page.fields.size() == 1);
        input = m_grid != nullptr ? m_grid->parentWidget() : nullptr;
    }
    m_inputs.push_back(input);
}

void EntryStrip::buildChoices(const StripField& field, bool whole) {
    auto* holder = new QWidget(m_body);
    m_grid = new QGridLayout(holder);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(stripPx(6));
    for (std::size_t i = 0; i < field.choices.size(); ++i) {
        const StripChoice& choice = field.choices[i];
        auto* button = new GloveButton(GloveButton::Kind::Choice, stripDigit(i), choice.word, holder);
        button->setObjectName(u"choice_"_s + choice.code);
        button->setNote(choice.note);
        button->setChoiceLook(choice.look);
        const int index = static_cast<int>(i);
        const int own = static_cast<int>(m_inputs.size());
        connect(button, &QPushButton::clicked, this, [this, index, own] {
            setCurrent(own);
            choose(index);
        });
        m_choices.push_back(button);
    }
    static_cast<QBoxLayout*>(m_body->layout())->addWidget(holder, whole ? 1 : 3);
    layoutChoices();
}

void EntryStrip::layoutChoices() {
    if (m_grid == nullptr)
        return;
    const bool whole = m_page.onlyChoice();
    const int count = static_cast<int>(m_choices.size());
    const int columns = whole ? (count <= 4   ? std::max(1, count)
                                 : count == 6 ? 3
                                              : std::min(choiceColumns, (count + 1) / 2))
                              : (count + 1) / 2;
    const int room = whole ? width() - stripPx(24) : (width() - stripPx(24)) / 2;
    const int each = (room - stripPx(6) * (columns - 1)) / std::max(1, columns);
    for (int i = 0; i < count; ++i) {
        GloveButton* button = m_choices[static_cast<std::size_t>(i)];
        int tallest = 0;
        for (int j = i - i % columns; j < std::min(count, i - i % columns + columns); ++j)
            tallest = std::max(tallest, m_choices[static_cast<std::size_t>(j)]->heightFor(each));
        button->setFixedHeight(whole ? tallest : std::min(tallest, stripPx(48)));
        m_grid->addWidget(button, i / columns, i % columns);
    }
}

void EntryStrip::buildPad() {
    auto* holder = new QWidget(m_body);
    auto* grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(stripPx(4));
    const QStringList signs{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"⌫"_s,
                            u"6"_s, u"7"_s, u"8"_s, u"9"_s, u"0"_s, u"Enter"_s};
    for (int i = 0; i < signs.size(); ++i) {
        auto* key = new GloveButton(GloveButton::Kind::Pad, signs[i], {}, holder);
        key->setFocusPolicy(Qt::NoFocus);
        key->setFixedSize(stripPx(i % 6 == 5 ? 78 : 50), stripPx(42));
        const QString sign = signs[i];
        connect(key, &QPushButton::clicked, this, [this, sign] {
            if (sign.size() > 1)
                goOn();
            else if (ValueBox* value = box(m_current))
                sign == u"⌫"_s ? value->erase() : value->type(sign.front());
            else
                typed(sign.front());
        });
        grid->addWidget(key, i / 6, i % 6);
    }
    m_body->layout()->addWidget(holder);
}

const StripField* EntryStrip::current() const {
    const bool inside = m_current >= 0 && m_current < static_cast<int>(m_page.fields.size());
    return inside ? &m_page.fields[static_cast<std::size_t>(m_current)] : nullptr;
}

ValueBox* EntryStrip::box(int index) const {
    const bool inside = index >= 0 && index < static_cast<int>(m_inputs.size());
    return inside ? qobject_cast<ValueBox*>(m_inputs[static_cast<std::size_t>(index)]) : nullptr;
}

QLineEdit* EntryStrip::line(int index) const {
    const bool inside = index >= 0 && index < static_cast<int>(m_inputs.size());
    return inside ? qobject_cast<QLineEdit*>(m_inputs[static_cast<std::size_t>(index)]) : nullptr;
}

void EntryStrip::setCurrent(int index) {
    m_current = index;
    for (int i = 0; i < static_cast<int>(m_inputs.size()); ++i)
        if (ValueBox* value = box(i))
            value->setCurrent(i == index);
    focusFirst();
}

void EntryStrip::focusFirst() {
    if (QLineEdit* edit = line(m_current)) {
        edit->setFocus();
        edit->selectAll();
    } else {
        setFocus();
    }
}

StripValues EntryStrip::values() const {
    StripValues values = m_chosen;
    for (int i = 0; i < static_cast<int>(m_inputs.size()); ++i) {
        const QString& code = m_page.fields[static_cast<std::size_t>(i)].code;
        if (const ValueBox* value = box(i))
            values.insert(code, value->value());
        else if (const QLineEdit* edit = line(i))
            values.insert(code, edit->text().trimmed());
    }
    return values;
}

void EntryStrip::setProblem(const QString& sentence) {
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

QString EntryStrip::problem() const {
    return m_problem->text();
}

void EntryStrip::goOn() {
    if (m_asked >= 0) { // the doctor's word on a cautious choice
        const StripField* field = current();
        m_chosen.insert(field->code, field->choices[static_cast<std::size_t>(m_asked)].code);
        m_chosen.insert(u"confirmed"_s, u"1"_s);
        m_asked = -1;
        m_page.onlyChoice() ? finish() : goOn();
        return;
    }
    const StripField* field = current();
    if (field == nullptr)
        return;
    const QString value = values().value(field->code);
    if (value.isEmpty() && !field->optional) {
        setProblem(field->kind == StripField::Kind::Choice ? tr("请按数字选择一项。")
                                                           : tr("请先填：%1。").arg(field->caption));
        return;
    }
    if (m_current + 1 < static_cast<int>(m_page.fields.size()))
        setCurrent(m_current + 1);
    else
        finish();
}

void EntryStrip::finish() {
    const StripValues given = values();
    Q_EMIT entered(m_page.code, given);
}

void EntryStrip::choose(int index) {
    const StripField* field = current();
    if (field == nullptr || index < 0 || index >= static_cast<int>(field->choices.size()))
        return;
    const StripChoice& choice = field->choices[static_cast<std::size_t>(index)];
    const QString why = choice.reason.isEmpty() ? choice.note : choice.reason;
    if (choice.look == ChoiceLook::Locked) {
        m_asked = -1;
        setProblem(why);
        Q_EMIT refused(why);
        return;
    }
    for (std::size_t i = 0; i < m_choices.size(); ++i)
        m_choices[i]->setChosen(static_cast<int>(i) == index);
    if (choice.look == ChoiceLook::Caution) {
        m_asked = index;
        setProblem(tr("%1 由医生确认后按 Enter。").arg(why));
        return;
    }
    m_asked = -1;
    m_chosen.insert(field->code, choice.code);
    if (m_current + 1 < static_cast<int>(m_page.fields.size()))
        setCurrent(m_current + 1);
    else
        finish();
}

bool EntryStrip::typed(QChar sign) {
    const StripField* field = current();
    if (field == nullptr)
        return false;
    if (field->kind == StripField::Kind::Choice && sign.isDigit()) {
        choose(sign == u'0' ? 9 : sign.digitValue() - 1);
        return true;
    }
    if (ValueBox* value = box(m_current); value != nullptr && (sign.isDigit() || sign == u'.')) {
        setProblem({});
        value->type(sign);
        return true;
    }
    return false;
}

void EntryStrip::keyPressEvent(QKeyEvent* event) {
    ValueBox* value = box(m_current);
    switch (event->key()) {
    case Qt::Key_Escape:
        Q_EMIT left();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goOn();
        return;
    case Qt::Key_Backspace:
        if (value != nullptr)
            value->erase();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (value != nullptr)
            value->step(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        setCurrent(std::clamp(m_current + (event->key() == Qt::Key_Right ? 1 : -1), 0,
                              std::max(0, static_cast<int>(m_page.fields.size()) - 1)));
        return;
    default:
        break;
    }
    if (event->text().size() == 1 && typed(event->text().front()))
        return;
    QWidget::keyPressEvent(event);
}

bool EntryStrip::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape) {
            Q_EMIT left();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            goOn();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void EntryStrip::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layoutChoices();
}

void EntryStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), cockpitColor(Role::Sunken));
    painter.fillRect(QRect(0, 0, width(), stripPx(3)), cockpitColor(Role::Accent));
}

} // namespace muying::ui
