#pragma once
#include "ui/shell/page.h"

class QListWidget;
class QScrollArea;

namespace muying::ui {

class SettingsSection;

/// All settings on one page, with a list of their headings on the left.
class SettingsPage final : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(AppContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QStringList statusLeft() const override;
    void activated() override;

private:
    void addSection(const QString& word, SettingsSection* section);
    QListWidget* m_list;
    QScrollArea* m_scroll;
    QWidget* m_ground;
};

} // namespace muying::ui
