#pragma once
#include "core/store/store.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QStackedWidget;

namespace muying::print {
struct Document;
}

namespace muying::ui {

class AppContext;
class BackupRunner;
struct BatchList;
class ChildPage;
class DraftBanner;
class HaemorrhagePage;
class Notices;
class Page;
class Rail;
class SearchField;
class SearchPopup;
class StatusLine;
class TopBar;
class WomanPage;

/// Everything between unlocking and locking: bar, rail, pages, status. Destroyed when the program locks, so
/// that no patient stays in a widget.
class Workplace : public QWidget {
    Q_OBJECT
public:
    /// Where the doctor is; kept over a rebuild (language, font size).
    struct Place {
        int index = 0;
        QString woman;
    };

    explicit Workplace(AppContext& context, QWidget* parent = nullptr);
    ~Workplace() override;

    Page* currentPage() const;
    Rail* rail() const { return m_rail; }
    TopBar* topBar() const { return m_top; }
    StatusLine* statusLine() const { return m_status; }
    DraftBanner* draftBanner() const { return m_banner; }
    Notices* notices() const { return m_notices; }
    BackupRunner* backups() const { return m_backups; }
    QString title() const;
    Place place() const;
    void go(const Place& place);
    /// Puts all drafts. Empty = everything typed is kept; else why it could not be.
    QString putAway();
    void offerDrafts();

    void showPlace(int index);
    void openWoman(const QString& subjectId, const QString& form, const QString& formKey);
    /// A register of the clinic, with its draft if there is one.
    void openRegister(const QString& form);
    /// The leaflets, chosen for this woman, pregnancy or child; empty = for nobody.
    void openLeaflets(const QString& subjectId);
    /// The cockpit at once, of this woman, of the one whose page is open, or of nobody yet.
    void openHaemorrhage(const QString& subjectId);
    /// Kit, drills and training in the haemorrhage room.
    void openReadiness();
    /// Takes up what is running; `front`: shows it too. True if a cockpit is in front now.
    bool resumeHaemorrhage(bool front);
    bool haemorrhageRunning() const;
    HaemorrhagePage* haemorrhage() const; ///< null before it was needed
    int haemorrhagePlace() const;
    void newWoman();
    void newChild(const QString& motherId);
    void openPrint(const std::shared_ptr<const print::Document>& document, bool overprintable);
    void openBatch(const std::shared_ptr<const BatchList>& list);
    /// From the preview to the page before, from a woman to the list she was opened from.
    bool back();
    void focusSearch();

Q_SIGNALS:
    void lockRequested();
    void titleChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void addPlaces();
    void connectContext();
    void connectBackups();
    void addSearch();
    void addShortcuts();
    Page* placePage(int index);
    void showList(const QString& code); ///< one of the named lists of women and children
    int placeOf(const QString& icon) const;
    int clinicPlace() const;
    void show(Page* page);
    WomanPage* freshWomanPage(); ///< null when the page before cannot be left
    ChildPage* freshChildPage();
    Page* person() const; ///< page of the woman or child that is open; null if none is
    bool closePerson();   ///< false: typing could not be put away, she stays open
    bool isChild(const QString& subjectId) const;
    void closePrint();
    void showPrint(Page* page);
    void refreshStatus();
    void showFrame(bool shown);
    void leaveWholeWindow();
    QStringList haemorrhageStatus() const;
    void refreshHead();
    QStringList commonStatus() const;

    struct PlaceDecl {
        QString word;
        QString icon;
        std::function<Page*()> make;
        Page* page = nullptr;
    };

    AppContext& m_context;
    TopBar* m_top = nullptr;
    Rail* m_rail = nullptr;
    StatusLine* m_status = nullptr;
    DraftBanner* m_banner = nullptr;
    Notices* m_notices = nullptr;
    BackupRunner* m_backups = nullptr;
    QStackedWidget* m_stack = nullptr;
    SearchPopup* m_popup = nullptr;
    std::vector<PlaceDecl> m_places;
    int m_place = 0;
    WomanPage* m_woman = nullptr;
    ChildPage* m_child = nullptr; ///< at most one of the two is open
    Page* m_print = nullptr;      ///< preview or batch, over the page it was asked from
};

} // namespace muying::ui
