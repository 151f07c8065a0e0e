#pragma once
#include "core/work/procedure_run.h"
#include "ui/pph/strip_page.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace muying::ui {

class AppContext;
class EntryStrip;
class RowTable;
class Segment;
class WomanPicker;
struct TextRow;

/// A procedure being run: its phases, the lines of the phase in front with who confirmed them, clocks and
/// what to do next. One key a line; everything is on the disk before it is shown.
class ProcedurePane final : public QWidget {
    Q_OBJECT
public:
    ProcedurePane(AppContext& context, const content::Procedure& procedure, QWidget* parent = nullptr);

    void showRun(std::unique_ptr<work::ProcedureRun> run);
    work::ProcedureRun* run() const { return m_run.get(); }
    bool running() const { return m_run != nullptr && !m_run->log().closed(); }
    void refresh();
    /// One second has passed. The timer calls it; a test may.
    void tick();
    /// Esc: leaves the strip; false = nothing was open.
    bool escape();
    void takeFocus();
    QString brief() const;
    /// Opens the strip of a line, or answers it at once where one key is enough.
    void doLine(const QString& code);

    EntryStrip* strip() const { return m_strip; }
    RowTable* lines() const { return m_lines; }
    RowTable* events() const { return m_events; }
    Segment* phases() const { return m_phases; }
    QString message() const;
    QString prompt() const;
    bool stripOpen() const;

Q_SIGNALS:
    void leaveWanted();
    void paperWanted();
    void changed();
    void closed();
    /// A form of her record; null answers: only open it.
    void formWanted(const QString& form);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* buildColumns();
    QWidget* buildKeys();
    bool pressed(int key, Qt::KeyboardModifiers modifiers);
    void command(const QString& code);
    void openPage(const StripPage& page);
    void closeStrip();
    void answered(const QString& page, const StripValues& values);
    void reasonGiven(const QString& page, const QString& why);
    void say(work::ProcedureSaid said);
    void ask(const content::ProcedureLine& line);
    void tell(const Status& status, const QString& done = {});
    void showMessage(const QString& sentence, bool refused);
    void showLines();
    void showEvents();
    void showClock();
    void showPhases();
    TextRow rowOf(const content::ProcedureLine& line, int place) const;
    const content::ProcedurePhase& phase() const;
    const content::ProcedureLine* current() const;
    QStringList filledForms() const;
    void firstOpenPhase();
    void linkPerson(const QString& subject, const QString& name);

    AppContext& m_context;
    const content::Procedure& m_procedure;
    std::unique_ptr<work::ProcedureRun> m_run;
    work::ProcedureSaid m_pending; ///< waits for its reason
    int m_withdrawing = 0;
    QTimer m_timer;
    QStringList m_filled;

    QLabel* m_title = nullptr;
    QLabel* m_clock = nullptr;
    QLabel* m_prompt = nullptr;
    QLabel* m_message = nullptr;
    Segment* m_phases = nullptr;
    RowTable* m_lines = nullptr;
    RowTable* m_events = nullptr;
    QStackedWidget* m_bottom = nullptr;
    EntryStrip* m_strip = nullptr;
    WomanPicker* m_picker = nullptr;
};

} // namespace muying::ui
