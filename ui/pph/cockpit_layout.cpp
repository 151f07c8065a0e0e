// How the parts of the cockpit share the window.
#include "core/work/pph_facts.h"
#include "ui/pph/big_tile.h"
#include "ui/pph/cockpit_head.h"
#include "ui/pph/cockpit_look.h"
#include "ui/pph/cockpit_pane.h"
#include "ui/pph/drug_panel.h"
#include "ui/pph/entry_strip.h"
#include "ui/pph/event_list.h"
#include "ui/pph/key_bar.h"
#include "ui/pph/loss_bar.h"
#include "ui/pph/stage_block.h"
#include "ui/pph/steps_list.h"
#include "ui/pph/woman_picker.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/labels.h"
#include "ui/woman/woman_facts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muying::ui {

namespace {

constexpr double largestFigure = 100;
constexpr double smallestFigure = 62; // still read from two metres
constexpr int largestKeys = 110;
constexpr double lossShare = 0.78; // of the figures of the clocks

/// Takes over what nobody has told yet.
template <class T>
void fillUnknown(std::optional<T>& told, const std::optional<T>& recorded) {
    if (!told)
        told = recorded;
}

void fillRun(work::PphRun& run, const pph::Woman& recorded, const pph::Birth& birth) {
    pph::Woman woman = run.log().run.woman;
    fillUnknown(woman.prepregnancyKg, recorded.prepregnancyKg);
    fillUnknown(woman.termKg, recorded.termKg);
    fillUnknown(woman.hbGPerL, recorded.hbGPerL);
    fillUnknown(woman.asthma, recorded.asthma);
    fillUnknown(woman.hypertension, recorded.hypertension);
    fillUnknown(woman.cardiovascularDisease, recorded.cardiovascularDisease);
    fillUnknown(woman.organDisease, recorded.organDisease);
    fillUnknown(woman.glaucoma, recorded.glaucoma);
    fillUnknown(woman.allergies, recorded.allergies);
    if (woman.riskClass.isEmpty())
        woman.riskClass = recorded.riskClass;
    // A record that does not fit the run (a birth later than an event) is left alone: nothing was lost.
    (void)run.setWoman(woman).ok();
    if (!run.log().run.birth.at && birth.at)
        (void)run.setBirth(birth).ok();
}

} // namespace

void CockpitPane::build() {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_head = new CockpitHead(this);
    m_loss = new LossBar(this);
    m_message = new QLabel(this);
    m_message->setObjectName(u"cockpitMessage"_s);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setStyleSheet(
        u"QLabel { background: %1; color: %2; font-size: %3px; font-weight: bold; padding: %4px %5px; }"_s
            .arg(cockpitColor(Role::Att).name(), cockpitColor(Role::AttInk).name(), QString::number(px(16)),
                 QString::number(px(5)), QString::number(px(20))));
    m_message->hide();
    rows->addWidget(m_head);
    rows->addWidget(buildTiles());
    rows->addWidget(m_loss);
    rows->addWidget(m_message);
    rows->addWidget(buildColumns(), 1);
    buildBottom();
    rows->addWidget(m_bottom);
}

QWidget* CockpitPane::buildTiles() {
    m_tileRow = new QWidget(this);
    auto* row = new QHBoxLayout(m_tileRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_stage = new StageBlock(m_tileRow);
    row->addWidget(m_stage, 364);
    const QStringList names{u"tileBirth"_s, u"tileTrigger"_s, u"tileShock"_s, u"tileVitals"_s};
    const int widths[] = {246, 246, 262, 248};
    for (int i = 0; i < names.size(); ++i) {
        auto* tile = new BigTile(names[i], m_tileRow);
        row->addWidget(tile, widths[i]);
        m_tiles.push_back(tile);
    }
    return m_tileRow;
}

QWidget* CockpitPane::buildColumns() {
    auto* columns = new QWidget(this);
    auto* row = new QHBoxLayout(columns);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    m_steps = new StepsList(columns);
    m_drugs = new DrugPanel(columns);
    m_events = new EventList(columns);
    row->addWidget(m_steps, 604);
    row->addWidget(m_drugs, 372);
    row->addWidget(m_events, 390);
    columns->setAutoFillBackground(true);
    QPalette palette = columns->palette();
    palette.setColor(QPalette::Window, cockpitColor(Role::Line));
    columns->setPalette(palette);
    m_columns = columns;
    return columns;
}

void CockpitPane::buildBottom() {
    m_bottom = new QStackedWidget(this);
    m_keys = new KeyBar(m_bottom);
    m_strip = new EntryStrip(m_bottom);
    m_picker = new WomanPicker(m_context, m_bottom);
    m_bottom->addWidget(m_keys);
    m_bottom->addWidget(m_strip);
    m_bottom->addWidget(m_picker);
    m_strip->installEventFilter(this);
}

void CockpitPane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layOut();
}

bool CockpitPane::eventFilter(QObject* watched, QEvent* event) {
    // A sentence of refusal came or went: the strip needs another height.
    if (watched == m_strip && event->type() == QEvent::LayoutRequest)
        layOut();
    return QWidget::eventFilter(watched, event);
}

/// Head, keys and lists follow the font size; the figures take what is left, from 100 down to 62 pixels, so
/// that at least four steps stay in sight. With large type an open strip covers the lists, never a figure.
void CockpitPane::layOut() {
    m_message->setVisible(!m_message->text().isEmpty() && !stripOpen());
    const int head = px(52);
    QWidget* below = m_bottom->currentWidget();
    const int least = std::min(px(76), largestKeys);
    int bottom = below == m_keys ? least : std::max(least, below->sizeHint().height());
    const int said = m_message->isHidden() ? 0 : m_message->heightForWidth(width());
    const int lists = px(36) + 4 * px(33);
    double figure = largestFigure;
    const auto tiles = [&] { return px(71) + static_cast<int>(figure * 0.8); };
    const auto loss = [&] {
        return std::max(px(32) + px(88),
                        px(53) + static_cast<int>(std::max(60.0, figure * lossShare) * 0.86));
    };
    while (figure > smallestFigure && head + tiles() + loss() + said + lists + bottom > height())
        figure -= 2;
    const int left = height() - head - tiles() - loss() - said - bottom;
    m_columns->setVisible(left >= px(36) + px(33));
    if (m_columns->isHidden() && left > 0)
        bottom += left;
    m_head->setFixedHeight(head);
    m_tileRow->setFixedHeight(tiles());
    m_loss->setFixedHeight(loss());
    m_bottom->setFixedHeight(bottom);
    m_loss->setFigure(std::min(largestFigure * lossShare, (loss() - px(53)) / 0.86));
    for (BigTile* tile : m_tiles)
        tile->setFigure(figure);
}

/// What stands in the woman's record and helps at the bedside: age, week, weight. With `fill` what the run
/// does not know yet is taken over; what was told at the bedside stays.
void CockpitPane::adoptRecord(const QString& subjectId, bool fill) {
    QStringList parts;
    if (!subjectId.isEmpty()) {
        const auto chart = m_context.desk().chart(subjectId);
        if (!chart) {
            say(chart.error().message);
            return;
        }
        const WomanFacts facts = womanFacts(*chart, m_context.library(), m_context.clock().today());
        parts << facts.ageGravida;
        if (!facts.week.isEmpty())
            parts << facts.weekLabel + u' ' + facts.week;
        if (fill && m_run != nullptr)
            fillRun(*m_run, work::pphWoman(m_context.desk(), *chart, m_protocol), work::pphBirth(*chart));
    }
    parts.removeAll(QString());
    m_presenter->setWomanParts(parts);
}

} // namespace muying::ui
