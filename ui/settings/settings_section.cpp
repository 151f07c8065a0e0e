#include "ui/settings/settings_section.h"

#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QPushButton>

namespace muying::ui {

SettingsSection::SettingsSection(AppContext& context, const QString& heading, QWidget* parent)
    : QWidget(parent), m_context(context) {
    setSurface(this, Role::Surface);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, px(8), 0, px(16));
    rows->setSpacing(px(8));
    rows->addWidget(label(heading, Voice::Section));
    rows->addWidget(separator());
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(px(16));
    m_grid->setVerticalSpacing(px(8));
    m_grid->setColumnMinimumWidth(0, px(120));
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(2, 1); // takes what the fields leave, else the captions would
    rows->addLayout(m_grid);
    m_said = label({}, Voice::Strong, nullptr, true);
    m_said->setObjectName(QStringLiteral("said"));
    m_said->hide();
    rows->addWidget(m_said);
}

void SettingsSection::say(const QString& sentence) {
    m_said->setText(sentence);
    m_said->setAccessibleName(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

QString SettingsSection::said() const {
    return m_said->isHidden() ? QString() : m_said->text();
}

void SettingsSection::addRow(const QString& name, QWidget* field, const QString& hint) {
    const int row = m_grid->rowCount();
    auto* caption = label(name, Voice::Label);
    caption->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(name);
    m_grid->addWidget(caption, row, 0, Qt::AlignLeft | Qt::AlignVCenter);
    // A button is as wide as its word; a field as wide as what it holds.
    if (qobject_cast<QLabel*>(field) == nullptr)
        field->setMaximumWidth(px(460));
    m_grid->addWidget(field, row, 1,
                      qobject_cast<QPushButton*>(field) != nullptr ? Qt::AlignLeft : Qt::Alignment());
    if (!hint.isEmpty()) {
        field->setAccessibleDescription(hint);
        m_grid->addWidget(label(hint, Voice::Hint, nullptr, true), row + 1, 1, 1, 2);
    }
}

void SettingsSection::addWide(QWidget* widget) {
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 3);
}

} // namespace muying::ui
