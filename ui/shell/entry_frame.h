#pragma once
#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace muying::ui {

class WarningRow;

/// What stands on the screen while nobody is logged in: brand, a heading, one column of fields in the middle.
/// Problems are sentences in the column, never windows on top.
class EntryFrame : public QWidget {
    Q_OBJECT
public:
    explicit EntryFrame(QWidget* parent = nullptr);
    /// The sentence under the fields; empty hides it. Also read aloud by its accessible name.
    void setProblem(const QString& sentence);
    QString problem() const;

protected:
    QVBoxLayout* column() const { return m_column; }
    void setHeading(const QString& heading, const QString& explanation = {});
    /// Takes everything out of the column; the heading stays.
    void clearColumn();
    /// Puts the problem row at this place of the column.
    void placeProblem();
    /// A field with its label above; the label names it for screen readers.
    /// Gives the focus to this widget, now or as soon as the frame is shown.
    void focusOn(QWidget* widget);
    void addField(const QString& name, QWidget* field, const QString& hint = {});

    void showEvent(QShowEvent* event) override;

private:
    QPointer<QWidget> m_focus;
    QLabel* m_heading;
    QLabel* m_explanation;
    QVBoxLayout* m_column;
    WarningRow* m_problem;
};

/// A password field that tells when the caps lock seems to be on.
QLineEdit* passwordField(const QString& name, QLabel* capsHint);

} // namespace muying::ui
