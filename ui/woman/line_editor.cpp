#include "ui/woman/line_editor.h"

#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpressionValidator>

namespace muying::ui {

using namespace Qt::StringLiterals;
using content::FieldType;

LineEditor::LineEditor(const content::Field& field, FormState& state, QWidget* parent)
    : FieldEditor(field, state, parent), m_edit(new QLineEdit(this)) {
    m_edit->setObjectName(field.code + u"/edit"_s);
    m_edit->setProperty("cell", true); // its look stands in the style sheet: parsed once, not per field
    m_edit->setFrame(false);
    m_edit->setReadOnly(state.readOnly());
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    // One longer than allowed, so that an over-long paste is told instead of being cut silently.
    m_edit->setMaxLength(std::max(field.maxLength + 400, 1000));
    if (isNumber() || field.type == FieldType::Date || field.type == FieldType::DateTime || field.maskInput) {
        m_edit->setAttribute(Qt::WA_InputMethodEnabled, false);
        m_edit->setInputMethodHints(Qt::ImhPreferNumbers | Qt::ImhNoPredictiveText);
    }
    if (isNumber()) {
        m_edit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (field.maskInput) {
        static const QRegularExpression identity(u"[0-9Xx ０-９Ｘｘ]*"_s);
        m_edit->setValidator(new QRegularExpressionValidator(identity, m_edit));
    }
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_pending = true;
        this->state().setPending(code(), text);
    });
    style();
    refresh();
}

bool LineEditor::isNumber() const {
    return field().type == FieldType::Int || field().type == FieldType::Decimal;
}

void LineEditor::style() {
    m_edit->setFont(uiFont(15));
}

void LineEditor::refresh() {
    describe();
    const FieldInput now = state().input(code());
    const QString text = now.typed.isEmpty() ? editText(field(), now.value) : now.typed;
    m_pending = false;
    if (m_edit->text() != text) {
        m_edit->setText(text);
        if (m_edit->hasFocus()) {
            m_edit->selectAll();
        } else {
            m_edit->setCursorPosition(0); // a long text shows its beginning
        }
    }
    update();
}

void LineEditor::commit() {
    if (!m_pending || !isOpen()) {
        return;
    }
    m_pending = false;
    state().enterText(code(), m_edit->text());
    refresh();
}

int LineEditor::naturalWidth() const {
    const QFontMetrics metrics(uiFont(15));
    const int characters = typicalLength(field());
    const QString sample(characters, u'0');
    const bool text = field().type == FieldType::Text && !field().maskInput;
    return text ? px(120) : metrics.horizontalAdvance(sample) + px(12) + 6;
}

bool LineEditor::stretches() const {
    return field().type == FieldType::Text;
}

void LineEditor::resizeEvent(QResizeEvent*) {
    m_edit->setGeometry(rect().adjusted(px(6), 1, -px(6), -1));
}

void LineEditor::changeEvent(QEvent* event) {
    if (event->type() == QEvent::EnabledChange || event->type() == QEvent::StyleChange) {
        update();
    }
    FieldEditor::changeEvent(event);
}

void LineEditor::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (state().readOnly()) {
        return;
    }
    const bool focus = m_edit->hasFocus();
    const bool wrong = !state().impossible(code()).isEmpty();
    QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setBrush(!isEnabled() ? color(Role::Sunken)
                     : wrong      ? color(Role::Att)
                     : focus      ? color(Role::Soft)
                                  : color(Role::Surface));
    if (focus) {
        box = QRectF(rect()).adjusted(1, 1, -1, -1);
    }
    const Role edge = !isEnabled() ? Role::Line : focus ? Role::Accent : wrong ? Role::AttLine : Role::Line2;
    painter.setPen(QPen(color(edge), focus ? 2 : 1));
    painter.drawRoundedRect(box, 2, 2);
}

bool LineEditor::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        if (claimsShortcut(static_cast<QKeyEvent*>(event))) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress:
        if (commonKey(static_cast<QKeyEvent*>(event))) {
            return true;
        }
        break;
    case QEvent::FocusIn:
        update();
        m_edit->selectAll();
        emit entered();
        break;
    case QEvent::FocusOut: {
        update();
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) {
            commit();
        }
        break;
    }
    default:
        break;
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace muying::ui
