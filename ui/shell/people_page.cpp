#include "ui/shell/people_page.h"

#include "ui/shell/app_context.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/plain_table.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace muying::ui {

using namespace Qt::StringLiterals;

PeoplePage::PeoplePage(AppContext& context, QWidget* parent) : Page(context, parent) {
    connect(&context, &AppContext::recordChanged, this, [this] {
        m_stale = true;
        if (isVisible()) {
            refresh();
        }
    });
}

void PeoplePage::build(const PeopleWords& words, QAbstractItemModel* model) {
    m_title = words.title;
    auto* rows = new QVBoxLayout(this);
    m_rows = rows;
    rows->setContentsMargins(0, px(11), 0, 0);
    rows->setSpacing(px(10));
    buildHead(*rows, words);
    auto* chips = new FlowLayout(px(6));
    chips->setContentsMargins(px(20), 0, px(16), 0);
    m_chipRow = chips;
    rows->addLayout(chips);
    m_table = plainTable(words.table, words.tableName, model, this);
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, [this] { openCurrent(false); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &Page::statusChanged);
    auto* list = new QVBoxLayout;
    list->setSpacing(0);
    list->addWidget(separator(Qt::Horizontal, this));
    list->addWidget(m_table, 1);
    rows->addLayout(list, 1);
}

void PeoplePage::buildHead(QVBoxLayout& rows, const PeopleWords& words) {
    auto* head = new QHBoxLayout;
    head->setContentsMargins(px(20), 0, px(16), 0);
    head->setSpacing(px(12));
    head->addWidget(label(words.title, Voice::Title, this));
    m_count = label({}, Voice::Label, this);
    head->addWidget(m_count);
    head->addStretch();
    m_field = new QLineEdit(this);
    m_field->setObjectName(words.field);
    m_field->setPlaceholderText(words.hint);
    m_field->setAccessibleName(words.fieldName);
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumWidth(px(300));
    m_field->installEventFilter(this);
    head->addWidget(m_field);
    m_add = new Button(words.add, Button::Kind::Primary, this);
    m_add->setIconName(u"plus"_s);
    head->addWidget(m_add);
    connect(m_field, &QLineEdit::textChanged, this, [this] { applyFilter(); });
    m_head = head;
    rows.addLayout(head);
}

void PeoplePage::addToHead(QWidget* widget) {
    static_cast<QHBoxLayout*>(m_head)->insertWidget(m_head->count() - 1, widget);
}

Chip* PeoplePage::addChip(const QString& word) {
    auto* chip = new Chip(word, this);
    m_chipRow->addWidget(chip);
    m_chips.push_back(chip);
    connect(chip, &QToolButton::toggled, this, [this] { applyFilter(); });
    return chip;
}

void PeoplePage::addAboveList(QWidget* widget) {
    m_rows->insertWidget(m_rows->count() - 1, widget);
}

FlowLayout* PeoplePage::addToolRow(int rightFrom) {
    auto* tools = new QWidget(this);
    m_toolRow = new FlowLayout(px(8), tools);
    m_toolRow->setContentsMargins(px(20), 0, px(16), 0);
    m_toolRow->setRightFrom(rightFrom);
    addAboveList(tools);
    return m_toolRow;
}

void PeoplePage::addTool(const QString& word, const QString& objectName, const QString& iconName, Qt::Key key,
                         std::function<void()> action) {
    // With large type only picture and key have room on one line; the word is spoken and in the tip.
    constexpr int largeType = 150;
    const bool large = px(100) >= largeType;
    auto* button = new Button(large ? QString() : word, Button::Kind::Secondary, m_toolRow->parentWidget());
    button->setObjectName(objectName);
    button->setIconName(iconName);
    button->setKey(QKeySequence(key), true);
    if (large) {
        button->setAccessibleName(word + u' ' + button->keyText());
        button->setToolTip(word);
    }
    m_toolRow->addWidget(button);
    connect(button, &QPushButton::clicked, this, action);
    auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | key), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, action);
    m_listKeys[key] = std::move(action);
}

/// A letter was typed while the list has the focus; true = it was a key of the page.
bool PeoplePage::listKey(const QKeyEvent& key) {
    const auto found = m_listKeys.find(key.key());
    if ((key.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier || found == m_listKeys.end()) {
        return false;
    }
    found->second();
    return true;
}

bool PeoplePage::isTyping() const {
    return !m_field->text().trimmed().isEmpty();
}

void PeoplePage::showCount(int total) {
    const int shown = m_table->model()->rowCount();
    m_count->setText(shown == total ? tr("共 %1 人").arg(total)
                                    : tr("%1 人，共 %2 人").arg(shown).arg(total));
    if (shown > 0) {
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
    }
    emit statusChanged();
}

void PeoplePage::refresh() {
    if (m_stale) {
        m_stale = !reload();
    }
}

void PeoplePage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    refresh();
}

void PeoplePage::activated() {
    refresh();
    m_field->setFocus();
}

bool PeoplePage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) {
        return Page::eventFilter(watched, event);
    }
    auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCurrent(key->modifiers().testFlag(Qt::ShiftModifier));
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        // The list is walked through while the typing goes on.
        if (watched == m_field) {
            QKeyEvent copy(key->type(), key->key(), key->modifiers());
            QCoreApplication::sendEvent(m_table, &copy);
            return true;
        }
        break;
    default:
        if (watched == m_table && listKey(*key)) {
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

bool PeoplePage::handleEscape() {
    bool anything = !m_field->text().isEmpty();
    m_field->clear();
    for (Chip* chip : m_chips) {
        anything = anything || chip->isChecked();
        chip->setChecked(false);
    }
    return anything;
}

} // namespace muying::ui
