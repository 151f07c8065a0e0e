#pragma once
#include "ui/pph/strip_page.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QGridLayout;

namespace muying::ui {

class ValueBox;

/// Stands where the keys F1 … F12 are while a value is entered: never on top of anything, never a dialog.
/// Digits type or choose, Enter goes on and at the end gives the values away, Esc leaves nothing behind.
class EntryStrip final : public QWidget {
    Q_OBJECT
public:
    explicit EntryStrip(QWidget* parent = nullptr);
    void open(const StripPage& page);
    const StripPage& page() const { return m_page; }
    /// Why it was not taken; the values stay.
    void setProblem(const QString& sentence);
    QString problem() const;
    StripValues values() const;
    void focusFirst();

Q_SIGNALS:
    void entered(const QString& page, const muying::ui::StripValues& values);
    void refused(const QString& reason);
    void tabWanted(int tab);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHead();
    void buildTabs();
    void buildFields();
    void addField(const StripField& field);
    void buildChoices(const StripField& field, bool whole);
    void buildPad();
    void setCurrent(int index);
    void goOn();
    void finish();
    void choose(int index);
    void layoutChoices();
    bool typed(QChar sign);
    const StripField* current() const;
    ValueBox* box(int index) const;
    QLineEdit* line(int index) const;

    StripPage m_page;
    int m_current = 0;
    int m_asked = -1; ///< cautious choice that waits for Enter
    StripValues m_chosen;
    QWidget* m_body = nullptr;
    QHBoxLayout* m_row = nullptr;
    QHBoxLayout* m_tabs = nullptr;
    QLabel* m_title;
    QLabel* m_help;
    QLabel* m_keys;
    QLabel* m_problem;
    std::vector<QWidget*> m_inputs; ///< one for each field
    std::vector<GloveButton*> m_choices;
    QGridLayout* m_grid = nullptr;
};

} // namespace muying::ui
