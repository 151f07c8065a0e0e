#pragma once
#include "core/work/desk.h"
#include "ui/woman/entry_saver.h"
#include "ui/woman/risk_view.h"

#include <QWidget>

#include <memory>

class QLabel;
class QBoxLayout;
class QVBoxLayout;

namespace muying::ui {

class AppContext;
class Button;
class DraftKeeper;
class FormState;
class FormView;
class HintStrip;
class ScreeningHelp;
class HistoryPanel;
class WarningRow;

/// The middle of the woman's page: title, save buttons, banners and the form of one entry.
class EntryPane final : public QWidget {
    Q_OBJECT
public:
    enum class Wish { Save, SaveAndPrint };

    explicit EntryPane(AppContext& context, QWidget* parent = nullptr);
    ~EntryPane() override;

    /// Opens `entry` (id empty = a new one) of `form`; `chart` is null while a woman is being registered. A
    /// draft of it is restored with a banner. Saving emits saved().
    void open(std::shared_ptr<const work::Chart> chart, const content::Form& form,
              const record::Entry& entry);
    /// An entry of an edition this program does not know: its stored values, read-only.
    void openUnknown(const record::Entry& entry);
    void close();

    const content::Form* form() const;
    QString entryId() const;
    FormState* state() const { return m_state.get(); }
    FormView* view() const { return m_view; }
    HistoryPanel* history() const { return m_history; }
    const RiskView& risk() const { return m_risk; }
    DraftKeeper* drafts() const { return m_drafts.get(); }
    WarningRow* banner() const { return m_banner; }

    QString title() const;
    QStringList statusLeft() const;
    QStringList statusRight() const;
    void save(Wish wish);
    void toggleHistory();
    bool closeHistory();
    void putDraft();
    QString draftProblem() const;
    void focusForm();

signals:
    void saved(const muying::ui::Saved& saved, muying::ui::EntryPane::Wish wish);
    void riskChanged();
    void statusChanged();
    void openRequested(const QString& womanId); ///< a duplicate shall be opened instead

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHead();
    void fitHead();
    void showState();
    void restoreDraft();
    void judge();
    WarningRow* showBanner(const QString& text);
    void dropBanner();
    void offerUndoOfDraft();
    void finishSave();
    QHash<QString, QJsonValue> lastValues(const record::Entry& entry) const;

    AppContext& m_context;
    std::shared_ptr<const work::Chart> m_chart;
    std::unique_ptr<FormState> m_state;
    std::unique_ptr<DraftKeeper> m_drafts;
    RiskView m_risk;
    FormView* m_view = nullptr;
    ScreeningHelp* m_screening = nullptr; ///< owned by the state
    HintStrip* m_hints;
    QWidget* m_unknown = nullptr;
    QLabel* m_title;
    Button *m_undo, *m_redo, *m_historyButton, *m_print, *m_save;
    WarningRow* m_banner = nullptr;
    HistoryPanel* m_history;
    QVBoxLayout* m_column;
    QBoxLayout* m_head = nullptr;
    bool m_printable = true; ///< saving leads to paper, not to the next form of a registration
    Wish m_wish = Wish::Save;
};

} // namespace muying::ui
