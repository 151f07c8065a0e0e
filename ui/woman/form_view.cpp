#include "ui/woman/form_view.h"

#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/warning_row.h"
#include "ui/woman/clause_list.h"
#include "ui/woman/field_editor.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace muying::ui {

using namespace Qt::StringLiterals;
using content::Clause;
using content::Field;

FormView::FormView(FormState& state, const QHash<QString, std::vector<const Clause*>>& clauses,
                   QWidget* parent)
    : QScrollArea(parent), m_state(state) {
    setObjectName(u"formView"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::NoFocus);
    auto* sheet = new QWidget;
    auto* layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(px(12), px(10), px(10), px(12));
    m_grid = new FormGrid(state, sheet);
    layout->addWidget(m_grid);
    layout->addStretch(1);
    setWidget(sheet);
    sheet->setAutoFillBackground(true);
    QPalette palette = sheet->palette();
    palette.setColor(QPalette::Window, color(Role::Surface));
    sheet->setPalette(palette);
    addClauseLists(clauses);
    connect(m_grid, &FormGrid::leaveAsked, this, &FormView::leave);
    connect(m_grid, &FormGrid::entered, this, [this](const QString& code) {
        m_current = code;
        if (m_warning != nullptr && m_grid->warningField() != code && m_asking) {
            dropWarning();
        }
        bringIntoView(m_grid->editor(code));
        emit currentChanged(code);
    });
    connect(m_grid, &FormGrid::taken, this, [this](const QString& code) {
        if (m_grid->warningField() == code) {
            dropWarning();
        }
    });
    connect(&m_state, &FormState::changed, this, [this](const QStringList& codes) {
        if (codes.contains(m_grid->warningField())) {
            dropWarning();
        }
    });
    connect(&m_state, &FormState::dirtied, this, [this] { m_reached.clear(); });
}

void FormView::addClauseLists(const QHash<QString, std::vector<const Clause*>>& clauses) {
    QHash<QString, QString> items, unasked;
    for (const Field& field : m_state.form().fields) {
        if (field.optionsFrom.isEmpty()) {
            continue;
        }
        // The first list of a rule table holds what applies, the second what nobody asked.
        (items.contains(field.optionsFrom) ? unasked : items).insert(field.optionsFrom, field.code);
    }
    for (auto it = items.cbegin(); it != items.cend(); ++it) {
        auto* list =
            new ClauseList(m_state, it.value(), unasked.value(it.key()), clauses.value(it.key()), m_grid);
        const QString code = it.value();
        m_grid->setBlock(code, list);
        connect(list, &ClauseList::leaveAsked, this,
                [this, code](int direction) { leave(code, direction > 0 ? Way::Next : Way::Back); });
        connect(list, &ClauseList::undoAsked, &m_state.undoStack(), &QUndoStack::undo);
        connect(list, &ClauseList::redoAsked, &m_state.undoStack(), &QUndoStack::redo);
        connect(list, &ClauseList::moved, this, [this, code, list] {
            m_current = code;
            const QRect line = list->currentRect().translated(list->mapTo(widget(), QPoint(0, 0)));
            ensureVisible(line.center().x(), line.center().y(), 0, px(80));
            emit currentChanged(code);
        });
    }
}

void FormView::setRisk(const RiskView& risk) {
    m_risk = risk;
    for (const Field& field : m_state.form().fields) {
        if (auto* list = qobject_cast<ClauseList*>(m_grid->block(field.code))) {
            list->setVerdicts(risk.verdicts());
        }
    }
    m_grid->setNotes(risk.notes(m_state.form()));
}

void FormView::bringIntoView(const QWidget* editor) {
    if (editor == nullptr || widget() == nullptr) {
        return;
    }
    const QPoint top = editor->mapTo(widget(), QPoint(0, 0));
    ensureVisible(top.x(), top.y() + editor->height() / 2, 0, editor->height() / 2 + px(70));
    horizontalScrollBar()->setValue(0);
}

void FormView::focusField(const QString& code) {
    if (QWidget* block = m_grid->block(code)) {
        block->setFocus(Qt::OtherFocusReason);
        bringIntoView(block);
    } else if (FieldEditor* editor = m_grid->editor(code)) {
        editor->setFocus(Qt::OtherFocusReason);
        bringIntoView(editor);
    }
}

void FormView::focusFirst() {
    const std::vector<QWidget*> order = m_grid->focusOrder();
    for (QWidget* widget : order) {
        if (m_state.input(widget->objectName()).isEmpty()) {
            focusField(widget->objectName());
            return;
        }
    }
    if (!order.empty()) {
        focusField(order.front()->objectName());
    }
}

void FormView::commitCurrent() {
    if (FieldEditor* editor = m_grid->editor(m_current)) {
        editor->commit();
    }
}

void FormView::leave(const QString& code, Way way) {
    if (way == Way::Enter && code == m_reached) {
        m_reached.clear(); // the Enter out of habit behind a number: the number has led here already
        return;
    }
    if (way != Way::Back) {
        if (m_warning != nullptr && m_asking && m_grid->warningField() == code) { // under the field she is in
            confirm();
            return;
        }
        if (hold(code)) {
            return;
        }
    }
    go(code, way);
    m_reached = way == Way::Numbered ? m_current : QString();
}

QWidget* FormView::nextRequired(const std::vector<QWidget*>& order, std::size_t here) const {
    const QStringList missing = m_state.missing();
    for (std::size_t step = 1; step <= order.size(); ++step) {
        QWidget* widget = order[(here + step) % order.size()];
        if (missing.contains(widget->objectName())) {
            return widget;
        }
    }
    return nullptr;
}

void FormView::go(const QString& code, Way way) {
    const std::vector<QWidget*> order = m_grid->focusOrder();
    const auto here = std::find_if(order.begin(), order.end(),
                                   [&](const QWidget* widget) { return widget->objectName() == code; });
    if (here == order.end()) {
        focusFirst();
        return;
    }
    if (way == Way::Required) {
        if (QWidget* next = nextRequired(order, static_cast<std::size_t>(here - order.begin()))) {
            focusField(next->objectName());
            return;
        }
    }
    const int direction = way == Way::Back ? -1 : 1;
    const auto at = here - order.begin() + direction;
    if (at >= 0 && at < static_cast<std::ptrdiff_t>(order.size())) {
        QWidget* next = order[static_cast<std::size_t>(at)];
        next->setFocus(direction > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        bringIntoView(m_grid->editor(next->objectName()));
    } else {
        focusNextPrevChild(direction > 0); // out of the form: nothing traps the Tab key
    }
}

bool FormView::hold(const QString& code) {
    const QString wrong = m_state.impossible(code);
    if (!wrong.isEmpty()) {
        warn(code, wrong, {});
        return true;
    }
    // What she typed and what follows from it are asked in one row, confirmed by one key.
    QStringList asked = m_state.computedQuestions(true);
    if (!m_state.question(code).isEmpty()) {
        asked.prepend(code);
    }
    if (!asked.isEmpty()) {
        ask(code, asked);
        return true;
    }
    if (m_grid->warningField() == code) {
        dropWarning();
    }
    return false;
}

void FormView::ask(const QString& code, const QStringList& asked) {
    QStringList sentences;
    for (const QString& field : asked) {
        sentences << m_state.question(field) << m_risk.consequence(m_state.form().code, field);
    }
    sentences.removeAll(QString());
    warn(code, sentences.join(u' '), asked);
}

void FormView::warn(const QString& code, const QString& text, const QStringList& asked) {
    m_warning = new WarningRow(text, m_grid);
    m_asking = !asked.isEmpty();
    m_asked = asked;
    // A computed value asked about at saving may not come from this field: then it is not for refilling.
    if (!m_readyAfter || asked.contains(code) || !m_asking) {
        Button* clear = m_warning->addButton(tr("重填"), u"F4"_s);
        connect(clear, &QPushButton::clicked, this, &FormView::clearWarned);
        clear->setFocusPolicy(Qt::NoFocus);
    }
    if (m_asking) {
        Button* yes = m_warning->addButton(tr("确认"), u"Enter"_s);
        yes->setFocusPolicy(Qt::NoFocus);
        connect(yes, &QPushButton::clicked, this, &FormView::confirm);
    }
    m_grid->setWarning(code, m_warning);
    bringIntoView(m_warning);
    focusField(code);
}

void FormView::dropWarning() {
    m_warning = nullptr;
    m_asking = false;
    m_asked.clear();
    m_grid->setWarning({}, nullptr);
}

void FormView::confirm() {
    const QString code = m_grid->warningField();
    for (const QString& asked : std::as_const(m_asked)) {
        m_state.acknowledge(asked);
    }
    dropWarning();
    if (m_readyAfter) {
        requestReady();
        return;
    }
    if (!hold(code)) { // what was typed may have made more than one value unusual
        go(code, Way::Next);
    }
}

void FormView::clearWarned() {
    const QString code = m_grid->warningField();
    if (m_asking && m_readyAfter && !m_asked.contains(code)) {
        return; // a computed value: its own fields are to be changed, not this one
    }
    m_state.enterValue(code, QJsonValue());
    dropWarning();
    focusField(code);
}

void FormView::requestReady() {
    commitCurrent();
    const QString wrong = m_state.firstImpossible();
    const QString typed = m_state.firstQuestion();
    QStringList asked = m_state.computedQuestions(false);
    if (!typed.isEmpty()) {
        asked.prepend(typed);
    }
    // A question answered by Enter leads on to the save it interrupted.
    m_readyAfter = wrong.isEmpty() && !asked.isEmpty();
    if (!wrong.isEmpty()) {
        warn(homeFor(wrong), m_state.impossible(wrong), {});
    } else if (!asked.isEmpty()) {
        ask(homeFor(asked.front()), asked);
    } else {
        emit ready();
    }
}

/// The field itself; for a computed one the field she is in, or the first that can be typed into.
QString FormView::homeFor(const QString& code) const {
    for (const QString& candidate : {code, m_current}) {
        if (m_grid->editor(candidate) != nullptr) {
            return candidate;
        }
    }
    for (const QWidget* widget : m_grid->focusOrder()) {
        if (m_grid->editor(widget->objectName()) != nullptr) {
            return widget->objectName();
        }
    }
    return m_current;
}

void FormView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_F4 && m_warning != nullptr) {
        clearWarned();
        return;
    }
    if (event->key() == Qt::Key_Escape && m_warning != nullptr && m_asking) {
        m_readyAfter = false;
        dropWarning();
        return;
    }
    QScrollArea::keyPressEvent(event);
}

void FormView::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    m_grid->relayout();
}

} // namespace muying::ui
