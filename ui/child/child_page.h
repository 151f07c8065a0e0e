#pragma once
#include "core/growth/child_growth.h"
#include "core/work/desk.h"
#include "ui/shell/page.h"
#include "ui/woman/timeline.h"

#include <memory>

class QMenu;
class QStackedWidget;

namespace muying::print {
struct Document;
}

namespace muying::ui {

class ChildPanel;
class EntryPane;
class FilePanel;
class GrowthPane;
class HeaderBand;
class Segment;
class VaccinePane;
struct Saved;

/// One child: header band, timeline, in the middle curves, form or vaccines, on the right what is due and how
/// it grows. Also the way a child is registered. Alt+M leads to the mother, Alt+1…3 choose the middle, F6
/// registers a vaccination.
class ChildPage final : public Page {
    Q_OBJECT
public:
    enum class Middle { Growth, Form, Vaccines };

    explicit ChildPage(AppContext& context, QWidget* parent = nullptr);
    ~ChildPage() override;

    /// Shows the child. `form` opens that form, at `formKey` of its column field (of IMM_DOSE: the dose);
    /// empty: a draft, else what is due, else the curves. A sentence on failure.
    Status open(const QString& childId, const QString& form = {}, const QString& formKey = {});
    /// An empty CH_ID; `motherId` is a woman or pregnancy, empty for a child without a known mother.
    Status openNew(const QString& motherId);
    QString childId() const; ///< empty while a child is being registered

    EntryPane* pane() const { return m_pane; }
    HeaderBand* band() const { return m_band; }
    Timeline* timeline() const { return m_timeline; }
    ChildPanel* panel() const { return m_panel; }
    FilePanel* filePanel() const { return m_files; }
    GrowthPane* growth() const { return m_growth; }
    VaccinePane* vaccines() const { return m_vaccines; }
    Middle middle() const;
    void setMiddle(Middle middle);

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
    void addKeys();
    Status load(const QString& childId);
    void showSides();
    void show(const TimelineTarget& target);
    void openEntry(const content::Form& form, record::Entry entry);
    void openDose(const QString& dose, const QString& entryId);
    void registerDose();
    void registerReaction();
    void markOpen();
    void openMother();
    void showAddMenu(const QPoint& below);
    void addFileActions(QMenu& menu);
    void entrySaved(const Saved& saved, bool print);
    void printDocument(Result<print::Document> document);
    void printEntry(const record::Entry& entry);
    void printHandbook();

    std::shared_ptr<const work::Chart> m_chart;
    std::shared_ptr<const growth::GrowthTables> m_tables;
    growth::GrowthRecord m_record;
    bool m_registering = false;
    HeaderBand* m_band = nullptr;
    FilePanel* m_files = nullptr;
    Timeline* m_timeline = nullptr;
    Segment* m_choice = nullptr;
    QStackedWidget* m_stack = nullptr;
    GrowthPane* m_growth = nullptr;
    EntryPane* m_pane = nullptr;
    VaccinePane* m_vaccines = nullptr;
    ChildPanel* m_panel = nullptr;
};

} // namespace muying::ui
