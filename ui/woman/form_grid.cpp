#include "ui/woman/form_grid.h"

#include "ui/woman/clause_list.h"
#include "ui/woman/field_editor.h"
#include "ui/woman/option_boxes.h"

#include <QPaintEvent>
#include <QPainter>
#include <QSet>
#include <QTimer>

#include <algorithm>
#include <set>

namespace muying::ui {

using namespace Qt::StringLiterals;
using content::Field;
using content::FieldType;

namespace {

constexpr std::size_t fewChoices = 4;
constexpr int flashMilliseconds = 200;

bool standsCompact(const Field& field) {
    if (field.type != FieldType::Choice) {
        return false;
    }
    return field.style == content::ChoiceStyle::Word ||
           (field.place.joined && field.options.size() > fewChoices) ||
           (field.options.size() > 2 && field.place.valueColumns <= 2);
}

} // namespace

FormGrid::FormGrid(FormState& state, QWidget* parent) : QWidget(parent), m_state(state) {
    setObjectName(u"form"_s);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    makeEditors();
    connect(&m_state, &FormState::changed, this, [this](const QStringList&) {
        refreshEditors();
        relayout();
    });
}

void FormGrid::makeEditors() {
    for (const QString& code : paperOrder()) {
        const Field& field = *m_state.form().field(code);
        // A blank behind an option may stand in a row of its own as well: one editor for both.
        FieldEditor* editor = m_editors.contains(code) ? nullptr : makeFieldEditor(field, m_state, this);
        if (editor == nullptr) {
            continue;
        }
        if (auto* boxes = qobject_cast<OptionBoxes*>(editor)) {
            boxes->setCompact(standsCompact(field));
        }
        m_editors[code] = editor;
        connect(editor, &FieldEditor::leaveAsked, this,
                [this, code](Way way) { emit leaveAsked(code, way); });
        connect(editor, &FieldEditor::taken, this, [this, code] { emit taken(code); });
        connect(editor, &FieldEditor::entered, this, [this, code] {
            helpFor(code);
            emit entered(code);
        });
        connect(editor, &FieldEditor::undoAsked, &m_state.undoStack(), &QUndoStack::undo);
        connect(editor, &FieldEditor::redoAsked, &m_state.undoStack(), &QUndoStack::redo);
    }
    chainTabOrder();
}

void FormGrid::setBlock(const QString& field, QWidget* block) {
    m_blocks.insert(field, block);
    m_heights.clear();
    block->setParent(this);
    block->show();
    chainTabOrder();
}

std::vector<QString> FormGrid::paperOrder() const {
    std::vector<QString> order;
    QSet<QString> known;
    const auto add = [&](const QString& code) {
        if (!known.contains(code)) {
            known.insert(code);
            order.push_back(code);
        }
    };
    for (const content::Row& row : content::layoutRows(m_state.form(), content::LayoutFor::Screen)) {
        for (const content::Cell& cell : row.cells) {
            for (const Field* field : cell.fields) {
                add(field->code);
                // Choices of several visits may share one blank: it stands behind the one that is asked.
                for (const content::Option& option : field->options) {
                    if (!option.blankField.isEmpty() && m_state.isRelevant(field->code) &&
                        m_state.form().field(option.blankField) != nullptr) {
                        add(option.blankField);
                    }
                }
            }
        }
    }
    return order;
}

void FormGrid::chainTabOrder() {
    QWidget* before = nullptr;
    for (const QString& code : paperOrder()) {
        QWidget* widget = m_blocks.value(code, editor(code));
        if (widget == nullptr) {
            continue;
        }
        if (before != nullptr) {
            setTabOrder(before, widget);
        }
        before = widget;
    }
}

FieldEditor* FormGrid::editor(const QString& code) const {
    const auto found = m_editors.find(code);
    return found == m_editors.end() ? nullptr : found->second;
}

std::vector<QWidget*> FormGrid::focusOrder() const {
    std::vector<QWidget*> order;
    for (const QString& code : paperOrder()) {
        QWidget* widget = m_blocks.value(code, editor(code));
        if (widget != nullptr && m_state.isRelevant(code) && !widget->isHidden()) {
            order.push_back(widget);
        }
    }
    return order;
}

void FormGrid::setNotes(const QHash<QString, FieldNotes>& notes) {
    m_notes = notes;
    relayout();
}

void FormGrid::setWarning(const QString& code, QWidget* row) {
    if (m_warning != nullptr && m_warning != row) {
        m_warning->deleteLater();
    }
    m_warning = row;
    m_warningField = row != nullptr ? code : QString();
    if (row != nullptr) {
        row->setParent(this);
        row->show();
    }
    relayout();
}

QString FormGrid::computedText(const QString& code) const {
    const Field* field = m_state.form().field(code);
    return field == nullptr ? QString() : shownText(*field, m_state.input(code).value, uiLanguage());
}

LayoutSource FormGrid::source() const {
    LayoutSource source;
    source.editor = [this](const QString& code) { return editor(code); };
    source.block = [this](const QString& code) { return m_blocks.value(code); };
    source.text = [this](const QString& code) { return computedText(code); };
    source.relevant = [this](const QString& code) { return m_state.isRelevant(code); };
    source.notes = [this](const QString& code) {
        FieldNotes notes = m_notes.value(code);
        const Field* field = m_state.form().field(code);
        const QJsonValue last = m_state.lastValue(code);
        if (field != nullptr && !last.isNull() && !last.isUndefined() && !m_state.readOnly()) {
            notes.last =
                last == m_state.input(code).value && field->place.joined ? QString() : editText(*field, last);
        }
        return notes;
    };
    if (!m_state.form().columnField.isEmpty()) {
        source.column = record::columnOf(m_state.form(), m_state.answers());
    }
    source.warningAfter = m_warningField;
    source.helpField = m_help;
    if (m_warning != nullptr) {
        source.warningHeight = std::max(m_warning->sizeHint().height(), m_warning->heightForWidth(width()));
    }
    return source;
}

int FormGrid::heightForWidth(int width) const {
    if (width == this->width() && m_geometry.height > 0) {
        return m_geometry.height; // laid out already
    }
    const auto known = m_heights.constFind(width);
    return known != m_heights.constEnd()
               ? *known
               : *m_heights.insert(width, layoutForm(m_state.form(), source(), width).height);
}

void FormGrid::relayout() {
    m_heights.clear();
    if (width() < px(100)) {
        return;
    }
    m_geometry = layoutForm(m_state.form(), source(), width());
    std::set<QWidget*> placed;
    for (const PlacedEditor& item : m_geometry.editors) {
        item.widget->setGeometry(item.rect);
        item.widget->show();
        placed.insert(item.widget);
    }
    for (const auto& [code, editor] : m_editors) {
        if (!placed.contains(editor)) {
            editor->hide();
        }
    }
    if (m_warning != nullptr) {
        m_warning->setGeometry(m_geometry.warning);
        m_warning->raise();
    }
    if (minimumHeight() != m_geometry.height) {
        setFixedHeight(m_geometry.height);
    }
    update();
}

void FormGrid::refreshEditors() {
    for (const auto& [code, editor] : m_editors) {
        if (!(editor->hasPending() && editor->isAncestorOf(focusWidget()))) {
            editor->refresh();
        }
    }
    for (QWidget* block : m_blocks) {
        if (auto* list = qobject_cast<ClauseList*>(block)) {
            list->refresh();
        }
    }
}

void FormGrid::helpFor(const QString& code) {
    const auto* boxes = qobject_cast<OptionBoxes*>(editor(code));
    const QString help = boxes != nullptr && boxes->isCompact() ? code : QString();
    if (help != m_help) {
        m_help = help;
        relayout();
    }
}

void FormGrid::flash(const QString& code) {
    const QString text = computedText(code);
    for (const PlacedText& placed : m_geometry.texts) {
        if (placed.voice == TextVoice::Value && placed.text == text) {
            m_flash = placed.rect.adjusted(-px(4), 0, px(4), 0);
            update(m_flash);
            QTimer::singleShot(flashMilliseconds, this, [this] {
                const QRect old = m_flash;
                m_flash = {};
                update(old);
            });
            return;
        }
    }
}

void FormGrid::resizeEvent(QResizeEvent* event) {
    if (event->size().width() != event->oldSize().width()) {
        relayout();
    }
}

void FormGrid::paintText(QPainter& painter, const PlacedText& text) const {
    static const QHash<TextVoice, Role> inks{{TextVoice::Label, Role::Ink2},  {TextVoice::Inline, Role::Ink},
                                             {TextVoice::Unit, Role::Ink2},   {TextVoice::Value, Role::Ink},
                                             {TextVoice::Last, Role::Ink3},   {TextVoice::Section, Role::Ink},
                                             {TextVoice::Help, Role::Accent}, {TextVoice::Mark, Role::Ink}};
    if (text.voice == TextVoice::Mark) {
        int x = text.rect.left();
        if (text.colour != content::RiskColour::None) {
            x += paintMarks(painter, text.rect, {text.colour}, color(Role::Ink), 18, true) + px(4);
        }
        painter.setFont(uiFont(14));
        painter.setPen(color(Role::Ink));
        painter.drawText(QRect(x, text.rect.top(), px(400), text.rect.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, text.text);
        return;
    }
    if (text.voice == TextVoice::Turned) {
        painter.save();
        painter.setFont(uiFont(14));
        painter.setPen(color(Role::Ink2));
        painter.translate(text.rect.left(), text.rect.bottom());
        painter.rotate(-90);
        painter.drawText(QRect(0, 0, text.rect.height(), text.rect.width()), Qt::AlignCenter, text.text);
        painter.restore();
        return;
    }
    const bool strong = text.voice == TextVoice::Value || text.voice == TextVoice::Section;
    const QFont font = uiFont(strong ? 15 : 14, strong);
    painter.setFont(font);
    painter.setPen(color(inks.value(text.voice)));
    const bool flowing = text.voice == TextVoice::Inline || text.voice == TextVoice::Value;
    const bool tallInline = flowing && text.rect.height() > FieldEditor::lineHeight();
    const bool wraps = text.voice == TextVoice::Label || text.voice == TextVoice::Help ||
                       text.voice == TextVoice::Section || tallInline;
    const int flags =
        wraps ? wrapFlags(text.text, text.rect.width(), font) | Qt::TextDontClip : Qt::TextDontClip;
    painter.drawText(text.rect, Qt::AlignLeft | Qt::AlignVCenter | flags, text.text);
}

void FormGrid::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    const QRect dirty = event->rect();
    painter.fillRect(dirty, color(Role::Surface));
    for (const PlacedRow& row : m_geometry.rows) {
        for (const QRect& label : row.labels) {
            painter.fillRect(label, color(Role::Sunken));
        }
    }
    for (const auto* areas : {&m_geometry.spans, &m_geometry.headings}) {
        for (const QRect& area : *areas) {
            painter.fillRect(area, color(Role::Sunken));
        }
    }
    if (!m_flash.isNull()) {
        painter.fillRect(m_flash, color(Role::Soft));
    }
    painter.setPen(color(Role::Line2));
    const int right = width() - 1;
    for (const PlacedRow& row : m_geometry.rows) {
        painter.drawLine(row.rect.left(), row.rect.top(), right, row.rect.top());
        for (const int x : row.columnLines) {
            painter.drawLine(std::min(x, right), row.rect.top(), std::min(x, right), row.rect.bottom());
        }
    }
    for (const QRect& span : m_geometry.spans) {
        painter.drawRect(span.adjusted(0, 0, 0, -1));
    }
    for (const QRect& heading : m_geometry.headings) {
        painter.drawLine(heading.topLeft(), heading.topRight());
    }
    painter.drawRect(0, 0, right, m_geometry.height - 1);
    for (const PlacedText& text : m_geometry.texts) {
        if (text.rect.intersects(dirty)) {
            paintText(painter, text);
        }
    }
}

} // namespace muying::ui
