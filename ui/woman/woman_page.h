#pragma once
#include "ui/shell/page.h"

#include "core/work/desk.h"

#include <memory>

class QMenu;

namespace muying::print {
struct Document;
}

namespace muying::work {
struct ReferralState;
enum class ReferralStep;
} // namespace muying::work

namespace muying::ui {

class EntryPane;
class FilePanel;
class HeaderBand;
class ReasonPanel;
class ReplayView;
class ReturnStrip;
class Timeline;
struct Saved;
struct TimelineTarget;

/// One woman with one pregnancy: header band, timeline, the form in the middle, reasons and curves on the
/// right. Also the way a new woman is registered (Ctrl+N): cover, then pregnancy, then first visit.
class WomanPage final : public Page {
    Q_OBJECT
public:
    explicit WomanPage(AppContext& context, QWidget* parent = nullptr);
    ~WomanPage() override;

    /// Shows the woman (woman or pregnancy id). `form` opens that form, at `formKey` of its column field;
    /// empty: a draft if there is one, else what is due, else the newest entry. A sentence on failure.
    Status open(const QString& subjectId, const QString& form = {}, const QString& formKey = {});
    /// An empty cover for a woman who is not known yet.
    void openNew();
    /// Pregnancy (or woman without one) that is shown; empty while a new woman is registered.
    QString subjectId() const;

    EntryPane* pane() const { return m_pane; }
    HeaderBand* band() const { return m_band; }
    Timeline* timeline() const { return m_timeline; }
    ReasonPanel* reasons() const { return m_reasons; }
    FilePanel* filePanel() const { return m_files; }
    ReturnStrip* returnStrip() const { return m_return; }
    /// An earlier assessment shown again, in the place of the form.
    ReplayView* replay() const { return m_replay; }
    bool showsReplay() const;

    QString title() const override;
    QStringList statusLeft() const override;
    QStringList statusRight() const override;
    bool handleEscape() override;
    void activated() override;
    void aboutToLock() override;
    QString draftProblem() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void connectParts();
    Status load(const QString& subjectId);
    void show(const TimelineTarget& target);
    void showSides();
    void showRisk();
    void markOpen();
    void showAddMenu(const QPoint& below);
    void entrySaved(const Saved& saved, bool print);
    bool leadOn(const QString& savedForm);
    void addFileActions(QMenu& menu);
    void showChildren(const QPoint& below); ///< the one child, a choice of them, or a new one
    void printDocument(Result<print::Document> document);
    void printEntry(const record::Entry& entry);
    void printHandbook();
    void printLabels();
    void buildLoop(); ///< what closes the risk loop: panel, return slip, replay
    void noteReferral(const work::ReferralState& letter, work::ReferralStep step);
    void afterLoop(const QString& sentence); ///< something was saved beside the form
    void showReplay(const QString& entryId);
    void leaveReplay();

    std::shared_ptr<const work::Chart> m_chart;
    bool m_registering = false; ///< in the chain cover → pregnancy → first visit
    HeaderBand* m_band = nullptr;
    FilePanel* m_files = nullptr;
    ReturnStrip* m_return = nullptr;
    ReplayView* m_replay = nullptr;
    Timeline* m_timeline = nullptr;
    EntryPane* m_pane = nullptr;
    ReasonPanel* m_reasons = nullptr;
};

} // namespace muying::ui
