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
class ChildPage;
class DraftBanner;
class Notices;
class Page;
class PrintPreview;
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
    void newWoman();
    void newChild(const QString& motherId);
    void openPrint(const std::shared_ptr<const print::Document>& document, bool overprintable);
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
    int registersPlace() const;
    void show(Page* page);
    WomanPage* freshWomanPage(); ///< null when the page before cannot be left
    ChildPage* freshChildPage();
    Page* person() const; ///< page of the woman or child that is open; null if none is
    bool closePerson();   ///< false: typing could not be put away, she stays open
    bool isChild(const QString& subjectId) const;
    void closePrint();
    void refreshStatus();
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
    PrintPreview* m_print = nullptr;
};

} // namespace muying::ui
