#pragma once
#include "core/pph/handover.h"
#include "core/work/pph_run.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace muying::ui {

class AppContext;
class Button;

/// Out of the run: the handover list, which cannot be signed with a gap, and everything that is printed.
class PapersPane final : public QWidget {
    Q_OBJECT
public:
    PapersPane(AppContext& context, const content::Protocol& protocol, QWidget* parent = nullptr);
    void show(work::PphRun& run, const pph::CockpitSettings& settings);
    void takeFocus();
    /// What the last signing or answering was refused with; empty = fine.
    QString problem() const;
    const std::vector<pph::HandoverItem>& items() const { return m_items; }

Q_SIGNALS:
    /// "timeline", "transfer", "handover", "family", "debrief", "chart", "doses".
    void paperWanted(const QString& paper);
    void formWanted(const QString& form);
    void leaveWanted();
    void changed();

private:
    QWidget* buildSide();
    void addPaper(QVBoxLayout* column, const QString& code, const QString& word, int key);
    void addForm(QVBoxLayout* column, const QString& form, const QString& word);
    void addReviews(QVBoxLayout* column, QWidget* panel);
    void review(pph::EventKind kind, const QString& word, const QString& text);
    void load();
    void rebuildItems();
    QWidget* itemRow(const pph::HandoverItem& item, QWidget* parent);
    void answer(const QString& code, const QString& text);
    void sign();
    void setProblem(const QString& sentence);

    AppContext& m_context;
    const content::Protocol& m_protocol;
    work::PphRun* m_run = nullptr;
    pph::CockpitSettings m_settings;
    std::vector<pph::HandoverItem> m_items;
    QLabel* m_title;
    QLabel* m_state;
    QLabel* m_problem;
    QWidget* m_list = nullptr;
    QVBoxLayout* m_holder;
    QLineEdit* m_feedback = nullptr;
    QLineEdit* m_handing;
    QLineEdit* m_receiving;
    Button* m_sign;
};

} // namespace muying::ui
