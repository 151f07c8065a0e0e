#pragma once
#include "core/content/drill_set.h"
#include "core/work/pph_run.h"
#include "ui/pph/alarm_bell.h"
#include "ui/pph/key_pages.h"
#include "ui/pph/presenter.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

class QLabel;
class QStackedWidget;

namespace muying::ui {

class AppContext;
class BigTile;
class CockpitHead;
class DrugPanel;
class EntryStrip;
class EventList;
class KeyBar;
class LossBar;
class StageBlock;
class StepsList;
class WomanPicker;

/// The cockpit of one run: figures, steps, drugs, log, and the keys that write into it. Everything is on the
/// disk before it is shown. Without a run it is ready: the first key begins one.
class CockpitPane final : public QWidget {
    Q_OBJECT
public:
    /// Begins the run on the disk; a drill is told its scenario.
    using Starter = std::function<Result<std::unique_ptr<work::PphRun>>(const content::DrillScenario* plan)>;

    CockpitPane(AppContext& context, const content::Protocol& protocol, AlarmSound& sound,
                QWidget* parent = nullptr);
    ~CockpitPane() override;

    /// Nothing is written yet: the first key calls `starter`.
    void showReady(Starter starter, const QString& name, bool drill);
    void showRun(std::unique_ptr<work::PphRun> run);
    work::PphRun* run() const { return m_run.get(); } ///< null while ready
    const std::optional<pph::Cockpit>& cockpit() const { return m_state; }
    bool running() const { return m_run != nullptr && !m_run->log().closed(); }
    bool drill() const;
    /// Scenarios a drill may be of; their faults show at their minutes.
    void setDrillPlans(const std::vector<content::DrillScenario>& plans) { m_plans = plans; }
    /// The first questions of a drill and of a birth under observation.
    void askScenario();
    void askBirth();
    void askObservation();
    void setSettings(const pph::CockpitSettings& settings, const QStringList& dryWeights);

    /// F1 … F12.
    void pressKey(int number);
    /// One second has passed. The timer calls it; a test may.
    void tick();
    /// Reads the run anew and shows it.
    void refresh();
    /// Esc: leaves the strip or the choosing of a line; false = nothing was open.
    bool escape();
    void takeFocus();
    /// "L2 产后 52 分 1080 mL" for the status line of other pages.
    QString brief() const;

    EntryStrip* strip() const { return m_strip; }
    StepsList* steps() const { return m_steps; }
    EventList* events() const { return m_events; }
    DrugPanel* drugs() const { return m_drugs; }
    LossBar* lossBar() const { return m_loss; }
    StageBlock* stageBlock() const { return m_stage; }
    AlarmBell* bell() const { return m_bell; }
    WomanPicker* picker() const { return m_picker; }
    QString message() const;
    bool stripOpen() const;

Q_SIGNALS:
    void leaveWanted();
    void papersWanted();
    void begun();
    void changed();
    void closed();
    void dryWeightUsed(const QString& grams);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QWidget* buildTiles();
    QWidget* buildColumns();
    void buildBottom();
    void connectParts();
    void addShortcuts();
    bool begin();
    void showViews();
    void showReadyViews();
    void showHead();
    void ring();
    void openPage(const StripPage& page);
    void closeStrip();
    void answered(const QString& page, const StripValues& values);
    void follow(const StripPage& next);
    void pickWoman();
    void linkWoman(const QString& subjectId, const QString& name);
    void adoptRecord(const QString& subjectId, bool fill = false);
    void plantFaults();
    void fileLooks();
    void pressDigit(int digit);
    void doStep(const QString& code);
    void skipStep();
    void chooseLine(bool choosing);
    void say(const QString& sentence, bool refused = false);
    void layOut();
    bool letter(int key);

    AppContext& m_context;
    const content::Protocol& m_protocol;
    std::unique_ptr<work::PphRun> m_run;
    Starter m_starter;
    std::vector<content::DrillScenario> m_plans;
    const content::DrillScenario* m_plan = nullptr;
    QString m_readyName;
    bool m_readyDrill = false;
    std::optional<pph::Cockpit> m_state;
    pph::CockpitSettings m_settings;
    QStringList m_dryWeights;
    Presenter* m_presenter;
    KeyPages* m_pages = nullptr;
    AlarmBell* m_bell;
    QTimer m_timer;
    QString m_skipping; ///< step whose reason is being asked
    QString m_said;     ///< answer to the last key
    bool m_choosing = false;
    int m_lastKey = 0;
    int m_lastTab = 0;
    int m_shownMinute = -1;

    CockpitHead* m_head = nullptr;
    StageBlock* m_stage = nullptr;
    std::vector<BigTile*> m_tiles;
    QWidget* m_tileRow = nullptr;
    LossBar* m_loss = nullptr;
    QLabel* m_message = nullptr;
    QWidget* m_columns = nullptr;
    StepsList* m_steps = nullptr;
    DrugPanel* m_drugs = nullptr;
    EventList* m_events = nullptr;
    QStackedWidget* m_bottom = nullptr;
    KeyBar* m_keys = nullptr;
    EntryStrip* m_strip = nullptr;
    WomanPicker* m_picker = nullptr;
};

} // namespace muying::ui
