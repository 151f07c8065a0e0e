#pragma once
#include "core/content/drill_set.h"
#include "core/work/pph_run.h"
#include "core/work/pph_settings.h"
#include "ui/pph/alarm_bell.h"
#include "ui/shell/page.h"

#include <memory>

class QStackedWidget;

namespace muying::ui {

class CockpitPane;
class IndicatorPane;
class PapersPane;
class ProcedureRoom;
class ProfilePane;
class ReadinessPane;
class RunList;
class SlotsView;

/// 产后出血: the list of runs, the cockpit of each open one, the slots of the hours after birth, papers and
/// indicators. Open runs keep their clocks and alarms while another page is in front.
class HaemorrhagePage final : public Page {
    Q_OBJECT
public:
    explicit HaemorrhagePage(AppContext& context, QWidget* parent = nullptr);
    ~HaemorrhagePage() override;

    QString title() const override;
    QStringList statusLeft() const override;
    bool handleEscape() override;
    void activated() override;
    bool wholeWindow() const override;

    /// F12: her open run, the one that goes on, or a cockpit that is ready. `front`: the page was in front
    /// already, so that in a cockpit it is the key of corrections.
    void openNow(const QString& subjectId = {}, bool front = false);
    /// After unlocking: takes up what was running; true if a cockpit is in front now.
    bool resumeOpen();
    /// A real run or a drill is going on.
    bool running() const;
    /// "示例寅 L2 产后 52 分 1080 mL" of the run that matters most; empty if none.
    QString brief() const;
    void showList();
    /// Kit, drills, training.
    void showReadiness();
    ReadinessPane* readiness() const { return m_readiness; }

    CockpitPane* pane() const; ///< the cockpit in front; null if another part is
    RunList* list() const { return m_list; }
    SlotsView* slotsView() const { return m_slots; }
    PapersPane* papers() const { return m_papers; }
    IndicatorPane* indicators() const { return m_indicators; }
    ProcedureRoom* procedures() const { return m_procedures; }
    AlarmSound& sound() { return *m_sound; }
    /// Tests listen instead of hearing.
    void setSound(std::unique_ptr<AlarmSound> sound);
    const content::Protocol* protocol() const { return m_protocol.get(); }

private:
    void build();
    QWidget* buildSlots();
    CockpitPane* makePane();
    CockpitPane* paneOf(const QString& run) const;
    CockpitPane* openRun(const QString& id);
    QString runFor(const QString& subjectId, const std::vector<work::RunHead>& runs) const;
    void showPane(CockpitPane* pane);
    void dropIdlePanes();
    void startReady(const QString& subjectId, bool drill);
    Result<std::unique_ptr<work::PphRun>> startRun(const QString& subjectId,
                                                   const content::DrillScenario* plan);
    work::PphRun::Tools tools() const;
    void refreshList();
    void refreshSlots();
    void showSlots();
    void showPapers(const QString& run);
    void showPart(QWidget* part);
    void connectList();
    void connectProcedures();
    void buildReadiness();
    void adoptSettings(const work::PphSettings& settings);
    void print(const QString& paper, const work::PphRun* run, bool large = false);
    void openForm(const QString& form, const record::Answers& answers);
    void rememberDry(const QString& grams);
    void print(const QString& paper);
    void complain(const Error& error);

    std::shared_ptr<const content::Protocol> m_protocol;
    std::vector<content::DrillScenario> m_plans;
    work::PphSettings m_settings;
    QString m_trouble; ///< why the room cannot work: protocol or settings cannot be read
    std::unique_ptr<AlarmSound> m_sound;
    std::unique_ptr<work::PphRun> m_read; ///< a closed run that is only looked at
    QStackedWidget* m_stack = nullptr;
    RunList* m_list = nullptr;
    QWidget* m_slotsPage = nullptr;
    SlotsView* m_slots = nullptr;
    PapersPane* m_papers = nullptr;
    IndicatorPane* m_indicators = nullptr;
    ProfilePane* m_profile = nullptr;
    ProcedureRoom* m_procedures = nullptr;
    ReadinessPane* m_readiness = nullptr;
    std::vector<CockpitPane*> m_panes;
    CockpitPane* m_papersOf = nullptr;
};

} // namespace muying::ui
