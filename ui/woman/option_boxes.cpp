#include "ui/woman/option_boxes.h"

#include "core/base/word_list.h"
#include "ui/widgets/theme.h"
#include "ui/woman/form_layout.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QJsonArray>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace muying::ui {

using namespace Qt::StringLiterals;
using content::FieldType;

namespace {

QString withoutZeros(const QString& code) {
    QString result = code;
    while (result.size() > 1 && result.front() == u'0') {
        result.remove(0, 1);
    }
    return result;
}

constexpr int fewestBoxes = 3;

} // namespace

OptionBoxes::OptionBoxes(const content::Field& field, FormState& state, QWidget* parent)
    : FieldEditor(field, state, parent) {
    // Numbers only: the input method must not swallow the digits.
    setAttribute(Qt::WA_InputMethodEnabled, false);
    if (field.type == FieldType::Bool) {
        m_choices = {{u"1"_s, u"1"_s, QCoreApplication::translate("muying::ui", "是"), {}, false},
                     {u"2"_s, u"2"_s, QCoreApplication::translate("muying::ui", "否"), {}, false}};
    }
    refresh();
}

/// The options of the visit's column with their numbers there. What is chosen stays in sight even if the
/// visit does not offer it: the finding beside it says so.
void OptionBoxes::readChoices() {
    if (field().type == FieldType::Bool) {
        return;
    }
    const QString column = record::columnOf(state().form(), state().answers());
    const QStringList codes = chosen();
    m_choices.clear();
    for (const content::Option& option : field().options) {
        if (option.offered(column) || codes.contains(option.code)) {
            m_choices.push_back({option.code, option.printed(column), option.text.in(uiLanguage()),
                                 option.blankField, option.exclusive});
        }
    }
    // Codes of letters can neither be typed nor stand in a box: such options are counted.
    const bool counted = std::ranges::any_of(m_choices, [](const Choice& choice) {
        return std::ranges::any_of(choice.number, [](QChar c) { return !c.isDigit(); });
    });
    for (std::size_t i = 0; counted && i < m_choices.size(); ++i) {
        m_choices[i].number = QString::number(i + 1);
    }
}

void OptionBoxes::refresh() {
    readChoices();
    describe();
    m_digits.clear();
    announce();
    update();
}

void OptionBoxes::announce() {
    QStringList words;
    for (const QString& code : chosen()) {
        words.append(QString(numberOf(code) + u' ' + wordOf(code)).trimmed());
    }
    const QString help = words.isEmpty() ? choicesText() : listed(words, Between::Parts, uiLanguage());
    setAccessibleDescription(help);
}

QString OptionBoxes::choicesText() const {
    QStringList parts;
    for (const Choice& choice : m_choices) {
        parts.append(choice.shown());
    }
    return parts.join(u"   "_s);
}

void OptionBoxes::setCompact(bool compact) {
    m_compact = compact;
}

QString OptionBoxes::wordOf(const QString& code) const {
    for (const Choice& choice : m_choices) {
        if (choice.code == code) {
            return choice.word;
        }
    }
    return {};
}

QString OptionBoxes::numberOf(const QString& code) const {
    for (const Choice& choice : m_choices) {
        if (choice.code == code) {
            return choice.number;
        }
    }
    return code;
}

QStringList OptionBoxes::chosen() const {
    const QJsonValue value = state().input(code()).value;
    QStringList codes;
    if (value.isBool()) {
        codes.append(value.toBool() ? u"1"_s : u"2"_s);
    } else if (value.isString()) {
        codes.append(value.toString());
    }
    for (const QJsonValue& item : value.toArray()) {
        codes.append(item.toString());
    }
    return codes;
}

void OptionBoxes::put(const QStringList& codes) {
    if (!isOpen()) {
        return;
    }
    QJsonValue value;
    if (!codes.isEmpty()) {
        if (field().type == FieldType::Bool) {
            value = codes.front() == u"1";
        } else if (single()) {
            value = codes.front();
        } else {
            value = QJsonArray::fromStringList(codes);
        }
    }
    m_digits.clear();
    state().enterValue(code(), value);
    refresh();
    emit taken();
}

bool OptionBoxes::isExclusive(const QString& code) const {
    return std::ranges::any_of(m_choices, [&](const Choice& c) { return c.code == code && c.exclusive; });
}

void OptionBoxes::choose(const QString& chosenCode) {
    QStringList codes = chosen();
    if (codes.removeAll(chosenCode) > 0) {
        put(codes);
        return;
    }
    if (single() || isExclusive(chosenCode)) {
        codes.clear();
    } else {
        codes.removeIf([this](const QString& code) { return isExclusive(code); });
    }
    if (field().slotCount > 0 && codes.size() >= field().slotCount && !single()) {
        return; // every box of the paper form is full
    }
    codes.append(chosenCode);
    put(codes);
}

QStringList OptionBoxes::candidates(const QString& digits) const {
    QStringList found;
    for (const Choice& choice : m_choices) {
        const bool longer =
            choice.number.startsWith(digits) || withoutZeros(choice.number).startsWith(digits);
        if (longer && choice.number != digits) {
            found.append(choice.code);
        }
    }
    return found;
}

QString OptionBoxes::exactly(const QString& digits) const {
    for (const Choice& choice : m_choices) {
        if (choice.number == digits) {
            return choice.code;
        }
    }
    for (const Choice& choice : m_choices) {
        if (withoutZeros(choice.number) == withoutZeros(digits)) {
            return choice.code;
        }
    }
    return {};
}

void OptionBoxes::typeDigit(const QString& digit) {
    const QString digits = m_digits + digit;
    const QString exact = exactly(digits);
    QStringList longer = candidates(digits);
    longer.removeAll(exact);
    if (!longer.isEmpty()) {
        m_digits = digits;
        update();
        return;
    }
    m_digits.clear();
    update();
    if (exact.isEmpty()) {
        if (digits.size() > 1) {
            typeDigit(digit);
        }
        return;
    }
    choose(exact);
    const bool whole = single() || isExclusive(exact);
    if (whole && isOpen() && chosen().contains(exact)) {
        emit leaveAsked(Way::Numbered);
    }
}

void OptionBoxes::commit() {
    if (m_digits.isEmpty()) {
        return;
    }
    const QString exact = exactly(m_digits);
    m_digits.clear();
    if (!exact.isEmpty() && !chosen().contains(exact)) {
        choose(exact);
    }
    update();
}

int OptionBoxes::boxCount() const {
    if (single()) {
        return 1;
    }
    const int most = field().slotCount > 0 ? field().slotCount : static_cast<int>(m_choices.size());
    const int wanted = std::max(fewestBoxes, static_cast<int>(chosen().size()) + 1);
    return std::clamp(wanted, 1, std::max(1, most));
}

int OptionBoxes::naturalWidth() const {
    const QFontMetrics words(uiFont(m_compact ? 15 : 14, true));
    if (m_compact) {
        int widest = 0;
        for (const Choice& choice : m_choices) {
            widest = std::max(widest, words.horizontalAdvance(choice.word));
        }
        return px(24) + px(8) + widest + px(8);
    }
    int width = 0;
    for (const Choice& choice : m_choices) {
        width += words.horizontalAdvance(choice.shown()) + px(12);
        width += !choice.blank.isEmpty() && state().isRelevant(choice.blank) ? px(120) : 0;
    }
    return width + boxCount() * (px(24) + px(12)) + px(4);
}

int OptionBoxes::wrappedHeight(const QString& text, int width) const {
    const QFont font = uiFont(m_compact ? 15 : 14, true);
    const int room = std::max(width, 1);
    return QFontMetrics(font)
        .boundingRect(QRect(0, 0, room, 10000), wrapFlags(text, room, font), text)
        .height();
}

/// Places the boxes right-aligned in as many lines as they need, from `top`; returns the height used.
int OptionBoxes::placeBoxes(Arrangement& arrangement, int width, int top) const {
    const int line = std::max(lineHeight(), px(24) + 1);
    const int box = px(24);
    const int step = box + px(12);
    const int count = boxCount();
    const int perLine = std::clamp((width + px(12)) / step, 1, count);
    for (int i = 0; i < count; ++i) {
        const int behind = std::min(perLine, count - i / perLine * perLine) - 1 - i % perLine;
        const int y = top + i / perLine * line + (line - box) / 2;
        arrangement.boxes.push_back(QRect(width - box - behind * step, y, box, box));
    }
    return (count + perLine - 1) / perLine * line;
}

OptionBoxes::Arrangement OptionBoxes::arrange(int width) const {
    Arrangement result;
    const int line = std::max(lineHeight(), px(24) + 1);
    const int boxesWidth = boxCount() * px(36) + px(-12 + 10);
    // Boxes that would leave the words too little room stand below them.
    const bool below = width - boxesWidth < (boxCount() > 1 ? std::max(px(100), width / 2) : px(60));
    const int right = below ? width : width - boxesWidth;
    const QFontMetrics words(uiFont(14, true));
    int x = 0;
    int y = 0;
    for (const Choice& choice : m_choices) {
        const int textWidth = words.horizontalAdvance(choice.shown());
        const bool withBlank = !choice.blank.isEmpty() && state().isRelevant(choice.blank);
        const int need = textWidth + (withBlank ? px(90) : 0);
        if (x > 0 && x + need > right) {
            x = 0;
            y += line - px(1);
        }
        // An option longer than the line goes on in the next one.
        const int room = std::max(right - x, px(60));
        const int tall = textWidth > room ? wrappedHeight(choice.shown(), room) : line;
        Placed placed{QRect(x, y, std::min(textWidth, room), std::max(line, tall)), {}};
        y += placed.text.height() - line;
        x += std::min(textWidth, room);
        if (withBlank && x > 0 && x + px(90) > right) {
            x = 0;
            y += line - px(1);
        }
        if (withBlank) {
            const int blank = std::clamp(right - x - px(6), px(84), px(240));
            placed.blank = QRect(x + px(6), y + (line - lineHeight()) / 2, blank, lineHeight());
            x += px(6) + blank;
        }
        x += px(12);
        result.options.push_back(placed);
    }
    const int boxesHeight = placeBoxes(result, width, below ? y + line : 0);
    result.height = below ? y + line + boxesHeight : std::max(y + line, boxesHeight);
    return result;
}

int OptionBoxes::heightFor(int width) const {
    if (!m_compact) {
        return arrange(width).height;
    }
    const QStringList codes = chosen();
    const QString word = codes.isEmpty() ? QString() : wordOf(codes.front());
    return std::max({lineHeight(), px(24) + 1, wrappedHeight(word, width - px(32))});
}

QRect OptionBoxes::blankRect(const QString& optionCode, int width) const {
    if (m_compact) {
        return {};
    }
    const Arrangement arrangement = arrange(width);
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        if (m_choices[i].code == optionCode) {
            return arrangement.options[i].blank;
        }
    }
    return {};
}

void OptionBoxes::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QStringList codes = chosen();
    Arrangement arrangement = arrange(width());
    if (m_compact) {
        arrangement.boxes = {QRect(0, (height() - px(24)) / 2, px(24), px(24))};
        painter.setFont(uiFont(15, true));
        painter.setPen(color(isEnabled() ? Role::Accent : Role::Ink3));
        const QString word = codes.isEmpty() ? QString() : wordOf(codes.front());
        const QRect room = rect().adjusted(px(32), 0, 0, 0);
        painter.drawText(room,
                         static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextDontClip |
                             wrapFlags(word, room.width(), painter.font()),
                         word);
    }
    for (std::size_t i = 0; i < m_choices.size() && !m_compact; ++i) {
        const Choice& choice = m_choices[i];
        const bool on = codes.contains(choice.code);
        painter.setFont(uiFont(14, on));
        painter.setPen(color(!isEnabled() ? Role::Ink3 : on ? Role::Accent : Role::Ink));
        // Bold metrics may be a pixel short of what is drawn: only what has several lines is broken.
        const bool tall = arrangement.options[i].text.height() > std::max(lineHeight(), px(24) + 1);
        painter.drawText(
            arrangement.options[i].text,
            static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextDontClip |
                (tall ? wrapFlags(choice.shown(), arrangement.options[i].text.width(), uiFont(14, true)) : 0),
            choice.shown());
    }
    const qsizetype next = hasFocus() ? (single() ? 0 : codes.size()) : -1;
    for (std::size_t i = 0; i < arrangement.boxes.size(); ++i) {
        const QRect& box = arrangement.boxes[i];
        const bool current = next == static_cast<qsizetype>(i);
        painter.setPen(QPen(color(current       ? Role::Accent
                                  : isEnabled() ? Role::Ink2
                                                : Role::Line2),
                            current ? 2 : 1));
        painter.setBrush(color(current ? Role::Soft : isEnabled() ? Role::Surface : Role::Sunken));
        painter.drawRect(current ? box.adjusted(1, 1, -1, -1) : box.adjusted(0, 0, -1, -1));
        const QString content =
            current && !m_digits.isEmpty() ? m_digits : numberOf(codes.value(static_cast<qsizetype>(i)));
        painter.setFont(uiFont(content.size() > 1 ? 14 : 16, true));
        painter.setPen(color(m_digits.isEmpty() || !current ? Role::Ink : Role::Ink3));
        painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, content);
        if (i + 1 < arrangement.boxes.size() && arrangement.boxes[i + 1].top() == box.top()) {
            painter.setFont(uiFont(14));
            painter.setPen(color(Role::Ink3));
            painter.drawText(QRect(box.right(), box.top(), px(12), box.height()), Qt::AlignCenter, u"/"_s);
        }
    }
}

bool OptionBoxes::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && claimsShortcut(static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) && commonKey(key)) {
            return true;
        }
    }
    return FieldEditor::event(event);
}

void OptionBoxes::keyPressEvent(QKeyEvent* event) {
    if (commonKey(event)) {
        return;
    }
    const QString text = event->text();
    const bool digit = text.size() == 1 && text.front().isDigit() && !(event->modifiers() & Qt::AltModifier);
    if (digit) {
        typeDigit(QString::number(text.front().digitValue()));
    } else if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete) {
        QStringList codes = chosen();
        if (!m_digits.isEmpty()) {
            m_digits.clear();
            update();
        } else if (!codes.isEmpty()) {
            codes.removeLast();
            put(codes);
        }
    } else {
        FieldEditor::keyPressEvent(event);
    }
}

void OptionBoxes::mousePressEvent(QMouseEvent* event) {
    setFocus(Qt::MouseFocusReason);
    event->accept();
    if (m_compact || event->button() != Qt::LeftButton) {
        return;
    }
    const Arrangement arrangement = arrange(width());
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        if (arrangement.options[i].text.contains(event->position().toPoint())) {
            choose(m_choices[i].code);
            return;
        }
    }
}

void OptionBoxes::focusInEvent(QFocusEvent* event) {
    FieldEditor::focusInEvent(event);
    update();
    emit entered();
}

void OptionBoxes::focusOutEvent(QFocusEvent* event) {
    FieldEditor::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        commit();
    }
    update();
}

} // namespace muying::ui
