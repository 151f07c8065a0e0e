#pragma once
#include "core/base/steady_clock.h"
#include "core/work/desk.h"
#include "core/work/search.h"

#include <QObject>

#include <functional>
#include <memory>

namespace muying::print {
struct Document;
}

namespace muying::ui {

class Preferences;
struct BatchList;

/// What every page works with, and how pages ask the frame for another page. Store, desk and search exist
/// only while the program is unlocked; pages do not outlive that.
class AppContext : public QObject {
    Q_OBJECT
public:
    AppContext(std::shared_ptr<const content::Library> library, const Clock& clock, Preferences& preferences);
    ~AppContext() override;

    /// While working, the declarations as the clinic changed them.
    const content::Library& library() const { return m_desk ? m_desk->library() : *m_library; }
    const Clock& clock() const { return m_clock; }
    /// Tells when somebody sets the PC's clock during a live run.
    const SteadyClock& steadyClock() const { return *m_steady; }
    void setSteadyClock(const SteadyClock& steady) { m_steady = &steady; } ///< tests bring their own
    Preferences& preferences() const { return m_preferences; }
    Language language() const; ///< of the screen
    bool demo() const { return m_demo; }
    void setDemo(bool demo) { m_demo = demo; }

    /// Starts work on an unlocked store: builds desk and search index.
    Status begin(store::Store& store);
    /// Before locking: wipes desk and search index.
    void end();
    bool working() const { return m_desk != nullptr; }
    store::Store& store() const { return m_desk->store(); } ///< only while working
    work::Desk& desk() const { return *m_desk; }
    work::SearchIndex& search() const { return *m_search; }
    const store::User& user() const { return m_desk->store().user(); }
    /// Women last opened, newest first, at most nine (empty search). Kept in memory only.
    const QStringList& recentWomen() const { return m_recent; }

    // --- navigation: call these from pages
    /// Opens the page of a woman (woman or pregnancy id) or of a child; `form`/`formKey` choose the form to
    /// fill ("" = overview).
    void openWoman(const QString& subjectId, const QString& form = {}, const QString& formKey = {});
    void newWoman();
    /// Registers a child of this woman or pregnancy; empty: its mother has no file.
    void newChild(const QString& motherId = {}) { Q_EMIT newChildRequested(motherId); }
    /// Opens the leaflets, with those that fit this woman, pregnancy or child on top.
    void openLeaflets(const QString& subjectId = {}) { Q_EMIT openLeafletsRequested(subjectId); }
    /// Opens the haemorrhage cockpit at once: of this woman or pregnancy, or of nobody yet.
    void openHaemorrhage(const QString& subjectId = {}) { Q_EMIT haemorrhageRequested(subjectId); }
    /// Opens kit, drills and training of the haemorrhage room.
    void openReadiness() { Q_EMIT readinessRequested(); }
    void showToday() { Q_EMIT showTodayRequested(); }
    void showWomen() { Q_EMIT showWomenRequested(); }
    /// Opens the preview; Esc there comes back to the present page. `overprintable`: pages of the printed
    /// handbook, onto which the values alone may be printed.
    void printPreview(std::shared_ptr<const print::Document> document, bool overprintable = true) {
        Q_EMIT printRequested(std::move(document), overprintable);
    }
    /// Opens the page that prints something for everybody on a list; Esc there comes back.
    void printBatch(std::shared_ptr<const BatchList> list) { Q_EMIT batchRequested(std::move(list)); }
    /// Pages of this document left for a printer or a file: who made it may note that it was handed out.
    void noteDelivered(std::shared_ptr<const print::Document> document) {
        Q_EMIT documentDelivered(std::move(document));
    }
    /// From now on forms, rules and hints say what the readers of the languages made of the drafts; the frame
    /// builds its pages anew.
    void useWords(const content::Rewordings& corrections);
    /// Something about this woman, pregnancy or child was saved: search index and today's list follow.
    void recordSaved(const QString& subjectId);
    /// Files were joined or parted: the search index is built anew.
    void filesJoined();
    /// A draft was put or dropped: the status bar counts again.
    void noteDraft() { Q_EMIT draftsChanged(); }
    /// Language, font size or darkness was chosen in the settings: the frame applies it and builds its pages
    /// anew.
    void noteAppearance() { Q_EMIT appearanceChanged(); }
    /// Name of the clinic, idle time or another setting of the clinic changed.
    void noteClinic() { Q_EMIT clinicChanged(); }
    /// The administrator wants a new recovery sheet in place of the old: the frame shows and confirms it.
    void askRecoverySheet() { Q_EMIT recoverySheetRequested(); }
    void say(const QString& sentence) { Q_EMIT message(sentence); } ///< one line in the status bar

Q_SIGNALS:
    void openWomanRequested(const QString& subjectId, const QString& form, const QString& formKey);
    void newWomanRequested();
    void newChildRequested(const QString& motherId);
    void openLeafletsRequested(const QString& subjectId);
    void documentDelivered(std::shared_ptr<const muying::print::Document> document);
    void haemorrhageRequested(const QString& subjectId);
    void readinessRequested();
    void showTodayRequested();
    void showWomenRequested();
    void printRequested(std::shared_ptr<const muying::print::Document> document, bool overprintable);
    void batchRequested(std::shared_ptr<const muying::ui::BatchList> list);
    void recordChanged(const QString& subjectId);
    void draftsChanged();
    void appearanceChanged();
    void clinicChanged();
    void recoverySheetRequested();
    void message(const QString& sentence);

private:
    std::shared_ptr<const content::Library> m_library;
    const Clock& m_clock;
    const SystemSteadyClock m_systemSteady;
    const SteadyClock* m_steady = &m_systemSteady;
    Preferences& m_preferences;
    void reword(const content::Rewordings& corrections);
    Result<std::unique_ptr<work::Desk>> makeDesk(store::Store& store) const;

    std::shared_ptr<const content::Library> m_declared; ///< as shipped
    std::unique_ptr<work::Desk> m_desk;
    std::unique_ptr<work::SearchIndex> m_search;
    QStringList m_recent;
    bool m_demo = false;
    /// Pages that are about to be built anew may still look at them.
    std::vector<std::shared_ptr<const content::Library>> m_oldLibraries;
    std::vector<std::unique_ptr<work::Desk>> m_oldDesks;
};

} // namespace muying::ui
