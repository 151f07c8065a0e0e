#include "ui/settings/settings_section.h"

#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

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
    m_grid->setColumnMinimumWidth(0, std::min(px(120), 160));
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
    int row = m_grid->rowCount();
    auto* caption = label(name, Voice::Label);
    caption->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(name);
    // With large type the field has no room beside its caption.
    constexpr int largeType = 150;
    const bool above = px(100) >= largeType;
    caption->setWordWrap(above);
    m_grid->addWidget(caption, row, 0, 1, above ? 3 : 1,
                      above ? Qt::Alignment() : Qt::AlignLeft | Qt::AlignVCenter);
    row += above ? 1 : 0;
    const int column = above ? 0 : 1;
    // A button is as wide as its word; a field as wide as what it holds.
    if (qobject_cast<QLabel*>(field) == nullptr)
        field->setMaximumWidth(px(460));
    if (auto* choice =
            qobject_cast<QComboBox*>(field)) { // as wide as there is room, not as its longest entry
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(8);
    }
    m_grid->addWidget(field, row, column, 1, above ? 3 : 1,
                      qobject_cast<QPushButton*>(field) != nullptr ? Qt::AlignLeft : Qt::Alignment());
    if (!hint.isEmpty()) {
        field->setAccessibleDescription(hint);
        auto* below = label(hint, Voice::Hint, nullptr, true);
        m_grid->addWidget(below, row + 1, column, 1, 3 - column);
        m_tall.push_back(below);
    }
    const auto* words = qobject_cast<QLabel*>(field);
    if ((words != nullptr && words->wordWrap()) ||
        (field->layout() != nullptr && field->layout()->hasHeightForWidth()))
        m_tall.push_back(field);
}

void SettingsSection::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // A grid underrates what reaches over several columns: its rows would be squeezed.
    for (QWidget* widget : m_tall)
        widget->setMinimumHeight(std::max(0, widget->heightForWidth(widget->width())));
}

QWidget* buttonRow(std::initializer_list<Button*> buttons) {
    auto* row = new QWidget;
    auto* line = new FlowLayout(px(8), row);
    line->setContentsMargins(0, 0, 0, 0);
    for (Button* button : buttons)
        line->addWidget(button);
    return row;
}

void SettingsSection::addWide(QWidget* widget) {
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 3);
}

} // namespace muying::ui
