#include "ui/woman/cell_flow.h"

#include "ui/woman/field_editor.h"
#include "ui/woman/option_boxes.h"

#include <QCoreApplication>

#include <algorithm>

namespace muying::ui {

using namespace Qt::StringLiterals;
using content::Cell;
using content::Field;

namespace {

constexpr int leastTextWidth = 84; // of an editor for words, at 100 %

} // namespace

int voiceWidth(const QString& text, TextVoice voice) {
    const bool strong = voice == TextVoice::Value || voice == TextVoice::Section;
    return QFontMetrics(uiFont(strong ? 15 : 14, strong)).horizontalAdvance(text);
}

CellFlow::CellFlow(const content::Form& form, const LayoutSource& source, FormGeometry& out,
                   const QRect& area)
    : m_form(form), m_source(source), m_out(out), m_left(area.left()), m_right(area.left() + area.width()),
      m_top(area.top()), m_x(area.left()), m_y(area.top()), m_line(FieldEditor::lineHeight()) {
}

void CellFlow::newLine() {
    m_y += m_line + px(3);
    m_x = m_left;
    m_line = FieldEditor::lineHeight();
}

void CellFlow::grow(int height) {
    m_line = std::max(m_line, height);
}

void CellFlow::word(const QString& text, TextVoice voice, int gapBehind) {
    if (text.isEmpty()) {
        return;
    }
    const int width = voiceWidth(text, voice);
    m_out.texts.push_back({QRect(m_x, m_y, width, FieldEditor::lineHeight()), text, voice, {}});
    m_x += width + gapBehind;
}

/// The label in front of a field; one longer than the cell stands above it in several lines.
void CellFlow::frontLabel(const QString& text) {
    const int room = m_right - m_left;
    if (voiceWidth(text, TextVoice::Inline) <= room) {
        word(text, TextVoice::Inline, px(8));
        return;
    }
    if (m_x > m_left) {
        newLine();
    }
    const int height = QFontMetrics(uiFont(14))
                           .boundingRect(QRect(0, 0, room, 10000), wrapFlags(text, room, uiFont(14)), text)
                           .height();
    m_out.texts.push_back({QRect(m_left, m_y, room, height), text, TextVoice::Inline, {}});
    m_line = height;
    newLine();
}

/// A computed value; one longer than the cell breaks into lines.
void CellFlow::valueText(const QString& text) {
    if (voiceWidth(text, TextVoice::Value) <= rest()) {
        word(text, TextVoice::Value, px(6));
        return;
    }
    const QFont font = uiFont(15, true);
    const int room = std::max(px(40), rest());
    const int height =
        QFontMetrics(font).boundingRect(QRect(0, 0, room, 10000), wrapFlags(text, room, font), text).height();
    m_out.texts.push_back(
        {QRect(m_x, m_y, room, std::max(height, FieldEditor::lineHeight())), text, TextVoice::Value, {}});
    grow(height);
    m_x += room + px(6);
}

int CellFlow::wish(const Field& field) const {
    if (const FieldEditor* editor = m_source.editor(field.code)) {
        return editor->naturalWidth();
    }
    return std::max(px(24), voiceWidth(m_source.text(field.code), TextVoice::Value));
}

int CellFlow::editorWidth(const Cell& cell, const Field& field, int taken, bool last) {
    const FieldEditor* editor = m_source.editor(field.code);
    const auto* boxes = qobject_cast<const OptionBoxes*>(editor);
    const int room = std::max(px(40), rest() - taken);
    if (boxes != nullptr && !boxes->isCompact()) {
        return cell.fields.size() == 1 ? room : std::min(room, boxes->naturalWidth());
    }
    if (editor != nullptr && editor->stretches()) {
        if (room < px(leastTextWidth)) {
            return std::max(room, rest()); // the unit follows below
        }
        return last ? room : std::min(room, px(150));
    }
    // Rather the unit in the next line than a number cut.
    return std::min(wish(field) <= room ? room : std::max(room, rest()), wish(field));
}

void CellFlow::placeField(const Cell& cell, std::size_t index) {
    const Field& field = *cell.fields[index];
    const Field* next = index + 1 < cell.fields.size() ? cell.fields[index + 1] : nullptr;
    const bool chained = next != nullptr && !next->place.separator.isEmpty();
    const bool lastOnLine = next == nullptr || next->place.lineBreak;
    FieldEditor* editor = m_source.editor(field.code);
    const bool isCheck = editor != nullptr && field.type == content::FieldType::Bool && field.place.joined;
    const QString front = isCheck ? QString() : content::inlineLabel(cell, field).in(uiLanguage());
    // 30+0 says itself that it is weeks and days.
    const QString unit = chained || field.weeksDays ? QString() : unitText(field.unit);
    const int frontWidth = front.isEmpty() ? 0 : voiceWidth(front, TextVoice::Inline) + px(8);
    const int unitWidth = unit.isEmpty() ? 0 : voiceWidth(unit, TextVoice::Unit) + px(6);
    const bool wide = editor != nullptr && editor->stretches();
    const int need = frontWidth + unitWidth + (wide ? px(110) : wish(field));
    if (m_x > m_left && need > rest() && field.place.separator.isEmpty()) {
        newLine();
    }
    word(field.place.separator, TextVoice::Unit, px(6));
    frontLabel(front);
    const int least = wide ? px(leastTextWidth) : wish(field);
    if (frontWidth > 0 && least + unitWidth > rest() && m_x > m_left) {
        newLine(); // a long label keeps its line, the boxes follow below
    }
    const int width = editorWidth(cell, field, unitWidth, lastOnLine);
    if (editor != nullptr) {
        const int height = editor->heightFor(width);
        const QRect rect(m_x, m_y, width, height);
        m_out.editors.push_back({rect, editor});
        placeBlanks(field, rect);
        grow(height);
        m_x += width + px(6);
    } else {
        valueText(m_source.text(field.code));
    }
    if (unitWidth > rest() + px(6)) {
        newLine(); // a chain like 146 / 88 never breaks, but its unit may follow below
    }
    word(unit, TextVoice::Unit, px(6));
    if (cell.fields.size() > 1 && !chained && field.place.separator.isEmpty()) {
        noteInline(field);
    }
    m_x += chained ? 0 : px(10);
}

void CellFlow::placeBlanks(const Field& field, const QRect& boxes) {
    const auto* editor = qobject_cast<OptionBoxes*>(m_source.editor(field.code));
    for (const content::Option& option : field.options) {
        FieldEditor* blank = option.blankField.isEmpty() ? nullptr : m_source.editor(option.blankField);
        if (blank == nullptr || editor == nullptr || !m_source.relevant(option.blankField)) {
            continue;
        }
        const QRect room = editor->blankRect(option.code, boxes.width());
        if (!room.isNull()) {
            m_out.editors.push_back({room.translated(boxes.topLeft()), blank});
        } else {
            // Compact boxes keep no room: the blank gets a line of its own.
            const int top = boxes.bottom() + px(4);
            m_out.editors.push_back({QRect(m_left, top, m_right - m_left, FieldEditor::lineHeight()), blank});
            grow(top + FieldEditor::lineHeight() - m_y);
        }
    }
}

void CellFlow::mark(const FieldNotes& notes, int x, int width) {
    m_out.texts.push_back(
        {QRect(x, m_y, width, FieldEditor::lineHeight()), notes.clauses, TextVoice::Mark, notes.colour});
}

static int noteWidth(const FieldNotes& notes) {
    if (notes.clauses.isEmpty()) {
        return 0;
    }
    const bool plain = notes.colour == content::RiskColour::None;
    const int markPart = plain ? 0 : marksWidth({notes.colour}, 18, true) + px(4);
    return markPart + voiceWidth(notes.clauses, TextVoice::Mark) + px(4);
}

void CellFlow::noteInline(const Field& field) {
    const FieldNotes notes = m_source.notes(field.code);
    const int width = noteWidth(notes);
    if (width > 0) {
        if (width > rest()) {
            newLine();
        }
        mark(notes, m_x, width);
        m_x += width + px(6);
    }
    const QString last = QCoreApplication::translate("muying::ui", "上次 %1").arg(notes.last);
    if (!notes.last.isEmpty() && voiceWidth(last, TextVoice::Last) <= rest()) {
        word(last, TextVoice::Last, px(6));
    }
}

void CellFlow::closingNotes(const Cell& cell) {
    FieldNotes all;
    QStringList lasts;
    for (const Field* field : cell.fields) {
        if (cell.fields.size() > 1 && field->place.separator.isEmpty() && field != cell.fields.front()) {
            return; // told behind each field
        }
        const FieldNotes notes = m_source.notes(field->code);
        lasts.append(notes.last);
        if (!notes.clauses.isEmpty() && (all.clauses.isEmpty() || notes.colour > all.colour)) {
            all.clauses = notes.clauses;
            all.colour = notes.colour;
        }
    }
    const int width = noteWidth(all);
    if (width > 0) {
        if (width > rest()) {
            newLine();
        }
        mark(all, m_right - width, width);
    }
    lasts.removeAll(QString());
    if (lasts.isEmpty() ||
        (cell.fields.size() > 1 && lasts.size() < static_cast<qsizetype>(cell.fields.size()))) {
        return;
    }
    const QString last = QCoreApplication::translate("muying::ui", "上次 %1").arg(lasts.join(u'/'));
    const int lastWidth = voiceWidth(last, TextVoice::Last);
    if (lastWidth + width + px(width > 0 ? 10 : 0) <= rest()) {
        const int x = m_right - width - (width > 0 ? px(10) : 0) - lastWidth;
        m_out.texts.push_back(
            {QRect(x, m_y, lastWidth, FieldEditor::lineHeight()), last, TextVoice::Last, {}});
    }
}

void CellFlow::help(const Cell& cell) {
    const bool here = std::any_of(cell.fields.begin(), cell.fields.end(),
                                  [&](const Field* field) { return field->code == m_source.helpField; });
    const auto* boxes = here ? qobject_cast<OptionBoxes*>(m_source.editor(m_source.helpField)) : nullptr;
    if (boxes == nullptr) {
        return;
    }
    newLine();
    const QRect room(m_left, 0, m_right - m_left, 10000);
    const int height =
        QFontMetrics(uiFont(14)).boundingRect(room, Qt::TextWordWrap, boxes->choicesText()).height();
    m_out.texts.push_back(
        {QRect(m_left, m_y, room.width(), height), boxes->choicesText(), TextVoice::Help, {}});
    m_line = height;
}

int CellFlow::place(const Cell& cell) {
    bool notesAtEnd = true;
    for (std::size_t i = 0; i < cell.fields.size(); ++i) {
        const Field& field = *cell.fields[i];
        if (field.place.lineBreak && m_x > m_left) {
            newLine();
        }
        if (QWidget* block = m_source.block(field.code)) {
            const int height = block->heightForWidth(m_right - m_left);
            m_out.editors.push_back({QRect(m_left, m_y, m_right - m_left, height), block});
            grow(height);
            notesAtEnd = false; // a list tells the colour of every line itself
            continue;
        }
        placeField(cell, i);
    }
    if (notesAtEnd) {
        closingNotes(cell);
    }
    help(cell);
    return m_y + m_line - m_top;
}

} // namespace muying::ui
