#pragma once
#include <QWidget>

#include <initializer_list>
#include <vector>

class QGridLayout;
class QLabel;

namespace muying::ui {

class AppContext;
class Button;

/// One part of the settings: heading, rows of label and field, a line for what came of it.
class SettingsSection : public QWidget {
    Q_OBJECT
public:
    SettingsSection(AppContext& context, const QString& heading, QWidget* parent = nullptr);
    AppContext& context() const { return m_context; }
    /// What happened, in a sentence; empty hides it.
    void say(const QString& sentence);
    QString said() const;

protected:
    /// Adds a row; the label names the field for screen readers.
    void addRow(const QString& name, QWidget* field, const QString& hint = {});
    void addWide(QWidget* widget);
    void resizeEvent(QResizeEvent* event) override;

private:
    AppContext& m_context;
    QGridLayout* m_grid;
    QLabel* m_said;
    std::vector<QWidget*> m_tall; ///< hints and rows of buttons: as high as their width asks for
};

/// Buttons side by side, one below the other where the width does not hold them.
QWidget* buttonRow(std::initializer_list<Button*> buttons);

} // namespace muying::ui
