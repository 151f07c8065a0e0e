#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace muying::ui {

namespace {

QString voiceName(Voice voice) {
    switch (voice) {
    case Voice::Body:
        return u"body"_s;
    case Voice::Strong:
        return u"strong"_s;
    case Voice::Label:
        return u"label"_s;
    case Voice::Hint:
        return u"hint"_s;
    case Voice::Value:
        return u"value"_s;
    case Voice::Section:
        return u"section"_s;
    case Voice::Title:
        return u"title"_s;
    case Voice::Clock:
        return u"clock"_s;
    case Voice::Warning:
        return u"warning"_s;
    }
    return {};
}

} // namespace

void setVoice(QLabel* label, Voice voice) {
    label->setProperty("voice", voiceName(voice));
    label->style()->unpolish(label);
    label->style()->polish(label);
}

QLabel* label(const QString& text, Voice voice, QWidget* parent, bool wrap) {
    auto* result = new QLabel(text, parent);
    result->setTextFormat(Qt::PlainText);
    result->setWordWrap(wrap);
    setVoice(result, voice);
    return result;
}

SectionHeader::SectionHeader(const QString& title, const QString& remark, QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_title = label(title, Voice::Section);
    m_remark = label(remark, Voice::Label);
    row->addWidget(m_title);
    row->addStretch();
    row->addWidget(m_remark);
}

void SectionHeader::setTitle(const QString& title) {
    m_title->setText(title);
}

void SectionHeader::setRemark(const QString& remark) {
    m_remark->setText(remark);
}

QFrame* separator(Qt::Orientation orientation, QWidget* parent) {
    auto* line = new QFrame(parent);
    line->setProperty("surface", u"line"_s);
    if (orientation == Qt::Horizontal)
        line->setFixedHeight(1);
    else
        line->setFixedWidth(1);
    return line;
}

void setSurface(QWidget* widget, Role role) {
    widget->setAttribute(Qt::WA_StyledBackground);
    widget->setProperty("surface", roleName(role));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

void fixHeight(QWidget* widget, int base) {
    widget->setFixedHeight(px(base));
    QObject::connect(&Theme::current(), &Theme::changed, widget, [=] { widget->setFixedHeight(px(base)); });
}

void fixWidth(QWidget* widget, int base) {
    widget->setFixedWidth(px(base));
    QObject::connect(&Theme::current(), &Theme::changed, widget, [=] { widget->setFixedWidth(px(base)); });
}

} // namespace muying::ui
