#pragma once
#include "core/work/pph_settings.h"
#include "core/work/procedure_run.h"

#include <QObject>

class QStackedWidget;

namespace muying::ui {

class AppContext;
class ProcedurePane;

/// The procedures of the haemorrhage room: caesarean and resuscitation. Keeps a pane for every open run in
/// the page's stack, begins and takes up runs, prints them and offers their answers to the record.
class ProcedureRoom final : public QObject {
    Q_OBJECT
public:
    ProcedureRoom(AppContext& context, QStackedWidget* stack, QObject* parent = nullptr);

    /// Why there are no procedures: a file that cannot be read; empty = fine.
    const QString& trouble() const { return m_trouble; }
    /// Begins one of nobody yet, or goes back to the open one without a name.
    void begin(const QString& procedure);
    /// A caesarean where there is a theatre; elsewhere the way to a hospital.
    void caesarean(const work::PphSettings& settings);
    void open(const QString& run);
    void print(const QString& run, bool bilingual);
    /// Takes up what is open and fresh; true if it is in front now.
    bool resumeOpen();
    bool running() const;
    QString brief() const;
    ProcedurePane* pane() const; ///< the one in front; null if another part is
    /// Every run as a line of the list.
    std::vector<work::ProcedureHead> heads() const;
    QString titleOf(const work::ProcedureHead& head) const;

Q_SIGNALS:
    void shown();
    void leaveWanted();
    void statusChanged();

private:
    const content::Procedure* procedure(const QString& code) const;
    ProcedurePane* paneOf(const QString& run) const;
    ProcedurePane* makePane(std::unique_ptr<work::ProcedureRun> run);
    ProcedurePane* take(const QString& run);
    void show(ProcedurePane* pane);
    void openForm(const ProcedurePane& pane, const QString& form);
    void offer(const ProcedurePane& pane);

    AppContext& m_context;
    QStackedWidget* m_stack;
    std::vector<content::Procedure> m_procedures;
    std::vector<ProcedurePane*> m_panes;
    QString m_trouble;
};

} // namespace muying::ui
