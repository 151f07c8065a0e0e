#pragma once
#include "core/pph/cockpit.h"
#include "ui/pph/cockpit_view.h"

#include <QObject>

namespace muying::ui {

/// Turns the state of a run into the words and numbers of the painted cockpit, in the language of the screen.
class Presenter final : public QObject {
    Q_OBJECT
public:
    explicit Presenter(const content::Protocol& protocol, QObject* parent = nullptr);

    /// What is known of the woman beside the run: "28岁 G2P2", "38周+5".
    void setWomanParts(const QStringList& parts) { m_parts = parts; }
    void setSettings(const pph::CockpitSettings& settings) { m_settings = settings; }

    /// Before the first key: everything empty, nothing on the disk yet.
    HeadView readyHead(const QString& name, bool drill) const;
    HeadView head(const pph::RunLog& log, const pph::Cockpit& cockpit) const;
    StageView stage(const pph::RunLog& log, const pph::Cockpit& cockpit) const;
    TileView birthTile(const pph::RunLog& log, const pph::Cockpit& cockpit) const;
    TileView triggerTile(const pph::Cockpit& cockpit) const;
    TileView shockTile(const pph::Cockpit& cockpit) const;
    TileView vitalsTile(const pph::Cockpit& cockpit) const;
    LossView loss(const pph::RunLog& log, const pph::Cockpit& cockpit) const;
    StepsView steps(const pph::Cockpit& cockpit) const;
    DrugsView drugs(const pph::Cockpit& cockpit) const;
    EventsView events(const pph::RunLog& log) const;
    std::vector<KeyView> keys(const pph::Cockpit& cockpit) const;
    /// Sentences to be read now, the most urgent first.
    QStringList warnings(const pph::RunLog& log, const pph::Cockpit& cockpit) const;
    QStringList alarms(const pph::RunLog& log, const pph::Cockpit& cockpit) const;

private:
    StepRowView stepRow(const pph::CockpitStep& step, int digit, const QDateTime& now) const;
    DrugGaugeView oxytocinGauge(const pph::CockpitDrug& drug, const pph::Cockpit& cockpit) const;
    DrugGaugeView txaGauge(const pph::CockpitDrug& drug, const pph::Cockpit& cockpit) const;
    DrugLineView drugLine(const pph::CockpitDrug& drug) const;
    QString headline(const pph::RunLog& log, const pph::Cockpit& cockpit) const;
    QStringList flags(const pph::RunLog& log) const;

    const content::Protocol& m_protocol;
    pph::CockpitSettings m_settings;
    QStringList m_parts;
};

/// "10:14": the clock's digits as written.
QString clockText(const QDateTime& at);
/// "3:41", with a minus when it is over.
QString countdownText(qint64 seconds);

} // namespace muying::ui
