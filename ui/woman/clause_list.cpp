#include "ui/woman/clause_list.h"

#include "ui/widgets/mark_label.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QJsonArray>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace muying::ui {

using namespace Qt::StringLiterals;
using content::Clause;
using content::RuleTable;
using content::Truth;

namespace {

QStringList clauseCodes(const QJsonValue& value) {
    QStringList codes;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& item : array) {
        codes.append(item.toString());
    }
    return codes;
}

int numberWidth() {
    return px(64);
}

int markWidth(const Clause& clause) {
    return clause.table == RuleTable::Assess ? px(26) : 0;
}

} // namespace

ClauseList::ClauseList(FormState& state, const QString& items, const QString& unasked,
                       std::vector<const Clause*> clauses, QWidget* parent)
    : QWidget(parent), m_state(state), m_items(items), m_unasked(unasked), m_clauses(std::move(clauses)) {
    setObjectName(items);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    std::erase_if(m_clauses, [](const Clause* clause) { return clause->heading; });
    announce();
}

ClauseList::Answer ClauseList::answer(const QString& clause) const {
    if (decidedByValues(clause) || clauseCodes(m_state.input(m_items).value).contains(clause)) {
        return Answer::Yes;
    }
    return clauseCodes(m_state.input(m_unasked).value).contains(clause) ? Answer::NotAsked : Answer::No;
}

bool ClauseList::decidedByValues(const QString& clause) const {
    return m_verdicts.value(clause).truth == Truth::Yes;
}

void ClauseList::setVerdicts(const QHash<QString, ClauseVerdict>& verdicts) {
    m_verdicts = verdicts;
    updateGeometry();
    refresh();
}

void ClauseList::refresh() {
    m_lines = lines(width());
    announce();
    update();
}

const Clause* ClauseList::currentClause() const {
    return m_clauses.empty() ? nullptr : m_clauses[static_cast<std::size_t>(m_current)];
}

void ClauseList::setCurrent(int line) {
    m_current = std::clamp(line, 0, std::max(0, static_cast<int>(m_clauses.size()) - 1));
    announce();
    update();
    emit moved();
}

QRect ClauseList::currentRect() const {
    for (const Line& line : m_lines) {
        if (line.clause != nullptr && line.clause == currentClause()) {
            return line.rect;
        }
    }
    return {};
}

/// Room of a line's words and, at its right end, of the values they were judged by.
ClauseList::Rooms ClauseList::roomsOf(const Clause& clause, int width) const {
    const QString values = m_verdicts.value(clause.code).values;
    const int wish = values.isEmpty() ? 0 : QFontMetrics(uiFont(14)).horizontalAdvance(values) + px(12);
    const int value = std::min(wish, width / 3);
    const int left = px(32) + numberWidth() + markWidth(clause);
    return {left, std::max(px(80), width - left - value - px(8)), value};
}

static int wrappedTextHeight(const QString& text, const QFont& font, int room) {
    return QFontMetrics(font)
        .boundingRect(QRect(0, 0, std::max(1, room), 10000), Qt::TextWordWrap, text)
        .height();
}

int ClauseList::lineHeightOf(const Clause& clause, int width) const {
    const Rooms rooms = roomsOf(clause, width);
    const QString text = clause.text.in(uiLanguage());
    // Bold as soon as it is answered: the line must not jump then.
    const int words = std::max(wrappedTextHeight(text, uiFont(14), rooms.text),
                               wrappedTextHeight(text, uiFont(14, true), rooms.text));
    const int values =
        wrappedTextHeight(m_verdicts.value(clause.code).values, uiFont(14), rooms.value - px(6));
    return std::max({px(30), words + px(8), values + px(8)});
}

std::vector<ClauseList::Line> ClauseList::lines(int width) const {
    std::vector<Line> result;
    QString section;
    int y = 0;
    for (const Clause* clause : m_clauses) {
        const QString title = clause->section.in(uiLanguage());
        if (title != section) {
            section = title;
            const int height =
                std::max(px(32), px(10) + wrappedTextHeight(title, uiFont(14, true), width - px(12)));
            result.push_back({nullptr, title, QRect(0, y, width, height)});
            y += height;
        }
        const int height = lineHeightOf(*clause, width);
        result.push_back({clause, {}, QRect(0, y, width, height)});
        y += height;
    }
    return result;
}

int ClauseList::heightForWidth(int width) const {
    const std::vector<Line> all = lines(width);
    return all.empty() ? px(30) : all.back().rect.bottom() + 1;
}

void ClauseList::resizeEvent(QResizeEvent*) {
    m_lines = lines(width());
}

void ClauseList::put(Answer wanted) {
    const Clause* clause = currentClause();
    if (clause == nullptr || m_state.readOnly() || decidedByValues(clause->code)) {
        return;
    }
    QStringList yes = clauseCodes(m_state.input(m_items).value);
    QStringList open = clauseCodes(m_state.input(m_unasked).value);
    yes.removeAll(clause->code);
    open.removeAll(clause->code);
    if (wanted == Answer::Yes) {
        yes.append(clause->code);
    } else if (wanted == Answer::NotAsked) {
        open.append(clause->code);
    }
    QHash<QString, QJsonValue> values{
        {m_items, yes.isEmpty() ? QJsonValue() : QJsonArray::fromStringList(yes)}};
    if (!m_unasked.isEmpty()) {
        values.insert(m_unasked, open.isEmpty() ? QJsonValue() : QJsonArray::fromStringList(open));
    }
    m_state.enterValues(values);
    refresh();
    emit taken();
}

void ClauseList::move(int direction) {
    const int next = m_current + direction;
    if (next < 0 || next >= static_cast<int>(m_clauses.size())) {
        emit leaveAsked(direction);
        return;
    }
    setCurrent(next);
}

void ClauseList::announce() {
    const Clause* clause = currentClause();
    const content::Field* field = m_state.form().field(m_items);
    setAccessibleName(field != nullptr ? field->label.in(uiLanguage()) : QString());
    if (clause == nullptr) {
        return;
    }
    const Answer given = answer(clause->code);
    const QString word = given == Answer::Yes ? tr("有") : given == Answer::No ? tr("无") : tr("未问");
    setAccessibleDescription(tr("%1 %2：%3").arg(clause->number, clause->text.in(uiLanguage()), word));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void ClauseList::paintBox(QPainter& painter, const QRectF& box, Answer given) const {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Role::Ink2), 1));
    painter.setBrush(color(Role::Surface));
    painter.drawRect(box);
    if (given == Answer::NotAsked) {
        painter.drawLine(box.bottomLeft(), box.topRight());
    } else if (given == Answer::Yes) {
        painter.setPen(QPen(color(Role::Accent), px(2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const double side = box.width();
        const QPointF points[] = {{box.left() + side * 0.20, box.top() + side * 0.52},
                                  {box.left() + side * 0.43, box.top() + side * 0.76},
                                  {box.left() + side * 0.82, box.top() + side * 0.26}};
        painter.drawPolyline(points, 3);
    }
}

void ClauseList::paintLine(QPainter& painter, const Line& line, bool current) const {
    const Clause& clause = *line.clause;
    const Answer given = answer(clause.code);
    if (current) {
        painter.fillRect(line.rect, color(Role::Soft));
        painter.setPen(QPen(color(Role::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(line.rect.adjusted(1, 1, -1, -1));
    }
    const int side = px(17);
    paintBox(painter, QRectF(line.rect.left() + px(6) + 0.5, line.rect.top() + px(6) + 0.5, side, side),
             given);
    const bool strong = given == Answer::Yes;
    int x = line.rect.left() + px(32);
    const QRect top(x, line.rect.top() + px(4), numberWidth(), px(22));
    painter.setFont(uiFont(14, strong));
    painter.setPen(color(Role::Ink2));
    painter.drawText(top, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                     clause.number.isEmpty() ? clause.code : clause.number);
    x += numberWidth();
    if (markWidth(clause) > 0) {
        paintMark(painter, QRectF(x, line.rect.top() + px(6), px(18), px(18)), clause.colour);
    }
    const Rooms rooms = roomsOf(clause, line.rect.width());
    const QString values = m_verdicts.value(clause.code).values;
    const QRect room(rooms.left, line.rect.top() + px(4), rooms.text, line.rect.height() - px(8));
    painter.setPen(color(strong ? Role::Accent : Role::Ink));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, clause.text.in(uiLanguage()));
    painter.setFont(uiFont(14));
    painter.setPen(color(Role::Ink3));
    const QRect valueRect(line.rect.right() - rooms.value, line.rect.top() + px(4), rooms.value - px(6),
                          line.rect.height() - px(8));
    painter.drawText(valueRect, Qt::AlignRight | Qt::AlignTop | Qt::TextWordWrap, values);
}

void ClauseList::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    for (const Line& line : m_lines) {
        if (!line.rect.intersects(event->rect())) {
            continue;
        }
        if (line.clause == nullptr) {
            painter.setFont(uiFont(14, true));
            painter.setPen(color(Role::Ink));
            painter.drawText(line.rect.adjusted(px(6), px(6), -px(6), 0),
                             Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, line.title);
        } else {
            paintLine(painter, line, hasFocus() && line.clause == currentClause());
        }
    }
}

bool ClauseList::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
            emit leaveAsked(key == Qt::Key_Tab ? 1 : -1);
            return true;
        }
    }
    return QWidget::event(event);
}

void ClauseList::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Undo)) {
        emit undoAsked();
        return;
    }
    if (event->matches(QKeySequence::Redo)) {
        emit redoAsked();
        return;
    }
    const auto answerAndGoOn = [this](Answer given) {
        put(given);
        if (m_current + 1 < static_cast<int>(m_clauses.size())) {
            setCurrent(m_current + 1);
        }
    };
    switch (event->key()) {
    case Qt::Key_1:
        answerAndGoOn(Answer::Yes);
        break;
    case Qt::Key_2:
        answerAndGoOn(Answer::No);
        break;
    case Qt::Key_0:
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        answerAndGoOn(Answer::NotAsked);
        break;
    case Qt::Key_Space:
        if (const Clause* clause = currentClause()) {
            put(answer(clause->code) == Answer::Yes ? Answer::No : Answer::Yes);
        }
        break;
    case Qt::Key_Down:
        move(1);
        break;
    case Qt::Key_Up:
        move(-1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        move(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        break;
    case Qt::Key_PageDown:
        setCurrent(m_current + 10);
        break;
    case Qt::Key_PageUp:
        setCurrent(m_current - 10);
        break;
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(static_cast<int>(m_clauses.size()) - 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ClauseList::mousePressEvent(QMouseEvent* event) {
    setFocus(Qt::MouseFocusReason);
    for (const Line& line : m_lines) {
        if (line.clause == nullptr || !line.rect.contains(event->position().toPoint())) {
            continue;
        }
        const auto at = std::find(m_clauses.begin(), m_clauses.end(), line.clause);
        setCurrent(static_cast<int>(at - m_clauses.begin()));
        if (event->position().x() < px(30)) {
            const Answer given = answer(line.clause->code);
            put(given == Answer::NotAsked ? Answer::Yes
                : given == Answer::Yes    ? Answer::No
                                          : Answer::NotAsked);
        }
    }
    event->accept();
}

void ClauseList::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    // Coming back from below starts at the end, coming from above at the beginning.
    if (event->reason() == Qt::BacktabFocusReason) {
        m_current = std::max(0, static_cast<int>(m_clauses.size()) - 1);
    }
    announce();
    update();
    emit moved();
}

void ClauseList::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

} // namespace muying::ui
