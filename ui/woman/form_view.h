#pragma once
#include "ui/woman/form_grid.h"
#include "ui/woman/risk_view.h"

#include <QScrollArea>

namespace muying::ui {

class WarningRow;

/// A form being filled by keys: moves the focus in paper order, shows impossible and unlikely values in a row
/// under their field, and says what each value does to the colour.
class FormView final : public QScrollArea {
    Q_OBJECT
public:
    /// `clauses` are the lines of clause lists by their "optionsFrom" ("rules:screen").
    FormView(FormState& state, const QHash<QString, std::vector<const content::Clause*>>& clauses,
             QWidget* parent = nullptr);

    FormGrid* grid() const { return m_grid; }
    void setRisk(const RiskView& risk);
    /// Focus to the first empty field that is asked (or the first at all).
    void focusFirst();
    void focusField(const QString& code);
    QString currentField() const { return m_current; }
    /// Takes what is being typed; then, if nothing impossible stands and every unlikely value is confirmed,
    /// emits ready(). Otherwise goes to the first such field and waits for Enter.
    void requestReady();
    /// Takes what is being typed without asking anything (before drafts).
    void commitCurrent();
    WarningRow* warningRow() const { return m_warning; }

signals:
    void ready();
    void currentChanged(const QString& code);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addClauseLists(const QHash<QString, std::vector<const content::Clause*>>& clauses);
    void leave(const QString& code, Way way);
    void go(const QString& code, Way way);
    /// The next field behind `here` that must still be answered, from the top again if there is none; null if
    /// nothing is left to be answered.
    QWidget* nextRequired(const std::vector<QWidget*>& order, std::size_t here) const;
    bool hold(const QString& code); ///< shows what is wrong or asked; true if the field may not be left yet
    /// Asks under the row of `code` about `asked`: the field itself or computed ones.
    void ask(const QString& code, const QStringList& asked);
    void warn(const QString& code, const QString& text, const QStringList& asked);
    QString homeFor(const QString& code) const;
    void dropWarning();
    void confirm();
    void clearWarned();
    void bringIntoView(const QWidget* widget);

    FormState& m_state;
    FormGrid* m_grid;
    RiskView m_risk;
    WarningRow* m_warning = nullptr;
    bool m_asking = false; ///< the warning is a question
    QStringList m_asked;   ///< the fields it is about
    bool m_readyAfter = false;
    QString m_current;
    QString m_reached; ///< field the number of a choice led to, while nothing was typed there
};

} // namespace muying::ui
