#include "ui/shell/status_line.h"

#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace muying::ui {

namespace {

QFrame* statusSeparator() {
    QFrame* line = separator(Qt::Vertical);
    line->setFixedHeight(px(14));
    return line;
}

/// A part that gives way when the line is too short; its tooltip says all of it.
class StatusPart : public QLabel {
public:
    explicit StatusPart(const QString& text, Voice voice) : QLabel(text) {
        setVoice(this, voice);
        setToolTip(text);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    }
    QSize minimumSizeHint() const override { return {px(40), QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setFont(font());
        painter.setPen(palette().color(foregroundRole()));
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    }
};

} // namespace

StatusLine::StatusLine(QWidget* parent) : QWidget(parent) {
    setSurface(this, Role::Win);
    setFixedHeight(px(30));
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(px(16), 1, px(16), 0);
    m_row->setSpacing(px(20));
    m_messageEnd.setSingleShot(true);
    m_messageEnd.setInterval(12s);
    connect(&m_messageEnd, &QTimer::timeout, this, [this] {
        m_message.clear();
        rebuild();
    });
}

void StatusLine::setLeft(const QStringList& parts) {
    if (parts == m_left)
        return;
    m_left = parts;
    rebuild();
}

void StatusLine::setRight(const QStringList& parts) {
    if (parts == m_right)
        return;
    m_right = parts;
    rebuild();
}

void StatusLine::showMessage(const QString& sentence) {
    m_message = sentence;
    m_messageEnd.start();
    rebuild();
}

QString StatusLine::text() const {
    QStringList all = m_message.isEmpty() ? m_left : QStringList{m_message};
    return (all + m_right).join(u" | "_s);
}

void StatusLine::rebuild() {
    while (QLayoutItem* item = m_row->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const QStringList left = m_message.isEmpty() ? m_left : QStringList{m_message};
    for (qsizetype i = 0; i < left.size(); ++i) {
        if (i == 1)
            m_row->addWidget(statusSeparator());
        m_row->addWidget(new StatusPart(left[i], m_message.isEmpty() ? Voice::Label : Voice::Strong));
    }
    m_row->addStretch();
    for (qsizetype i = 0; i < m_right.size(); ++i) {
        if (i > 0)
            m_row->addWidget(statusSeparator());
        m_row->addWidget(label(m_right[i], Voice::Label));
    }
}

void StatusLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Win));
    painter.fillRect(QRect(0, 0, width(), 1), color(Role::Line));
}

} // namespace muying::ui
