#include "ui/shell/workplace.h"

#include "core/work/clinic_subject.h"
#include "ui/child/child_page.h"
#include "ui/child/children_page.h"
#include "ui/clinic/clinic_page.h"
#include "ui/leaflets/leaflets_page.h"
#include "ui/pph/haemorrhage_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/app_context.h"
#include "ui/shell/backup_runner.h"
#include "ui/shell/batch_page.h"
#include "ui/shell/draft_banner.h"
#include "ui/shell/notices.h"
#include "ui/shell/print_preview.h"
#include "ui/shell/rail.h"
#include "ui/shell/search_field.h"
#include "ui/shell/status_line.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/window_keys.h"
#include "ui/today/today_page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/woman/search_popup.h"
#include "ui/woman/woman_page.h"
#include "ui/woman/women_page.h"

#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muying::ui {

Workplace::Workplace(AppContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    build();
    addPlaces();
    addSearch();
    addShortcuts();
    connectContext();
    connectBackups();
    refreshHead();
}

Workplace::~Workplace() {
    // The popup and pages look at the context while they go; take them down before the rest.
    delete m_popup;
    delete m_stack;
}

void Workplace::build() {
    setSurface(this, Role::Win);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_top = new TopBar(this);
    m_rail = new Rail(this);
    m_status = new StatusLine(this);
    m_notices = new Notices(this);
    m_banner = new DraftBanner(m_context, this);
    m_stack = new QStackedWidget(this);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    auto* work = new QVBoxLayout;
    work->setSpacing(0);
    work->addWidget(m_notices);
    work->addWidget(m_banner);
    work->addWidget(m_stack, 1);
    middle->addLayout(work, 1);
    rows->addWidget(m_top);
    rows->addLayout(middle, 1);
    rows->addWidget(m_status);
    connect(m_top->lockButton(), &QPushButton::clicked, this, &Workplace::lockRequested);
}

void Workplace::addPlaces() {
    m_places = {
        {tr("今日"), u"today"_s, [this] { return new TodayPage(m_context); }},
        {tr("孕产妇"), u"woman"_s, [this] { return new WomenPage(m_context); }},
        {tr("儿童"), u"child"_s, [this] { return new ChildrenPage(m_context); }},
        {tr("产后出血"), u"drop"_s, [this] { return new HaemorrhagePage(m_context); }},
        {tr("宣教"), u"leaflet"_s, [this] { return new LeafletsPage(m_context); }},
        {tr("机构"), u"clinic"_s, [this] { return new ClinicPage(m_context); }},
        {tr("设置"), u"settings"_s, [this] { return new SettingsPage(m_context); }},
    };
    for (std::size_t i = 0; i < m_places.size(); ++i)
        m_rail->addPlace(m_places[i].word, m_places[i].icon, i + 1 == m_places.size());
    connect(m_rail, &Rail::chosen, this, &Workplace::showPlace);
}

void Workplace::addSearch() {
    SearchField* field = m_top->searchField();
    m_popup = new SearchPopup(m_context, field, this);
    std::vector<SearchAction> actions;
    actions.push_back({tr("新建孕产妇"), tr("登记一位新的孕产妇"), u"plus"_s, [this] { newWoman(); }});
    actions.push_back(
        {tr("新建儿童"), tr("登记一名没有母亲档案的儿童"), u"child"_s, [this] { newChild({}); }});
    actions.push_back({tr("打印今日名单"), tr("打印今日应做的名单"), u"print"_s, [this] {
                           showPlace(0);
                           static_cast<TodayPage*>(m_places[0].page)->printList();
                       }});
    actions.push_back({tr("锁定"), tr("保留草稿并锁定"), u"lock"_s, [this] { Q_EMIT lockRequested(); }});
    for (std::size_t i = 0; i < m_places.size(); ++i)
        actions.push_back({m_places[i].word, tr("打开这一页"), m_places[i].icon,
                           [this, i] { showPlace(static_cast<int>(i)); }});
    for (const content::CaseList& list : m_context.library().caseLists().lists)
        actions.push_back({list.title.in(uiLanguage()), tr("打开这份名单"), u"women"_s,
                           [this, code = list.code] { showList(code); }});
    m_popup->setActions(std::move(actions));
}

void Workplace::showList(const QString& code) {
    showPlace(1);
    if (auto* women = qobject_cast<WomenPage*>(currentPage()))
        women->showOnly(code);
}

void Workplace::addShortcuts() {
    new WindowKeys(this);
    const auto on = [this](const QKeySequence& key, auto action) {
        auto* shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    on(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { focusSearch(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_L), [this] { Q_EMIT lockRequested(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_N), [this] { newWoman(); });
    on(QKeySequence(Qt::Key_F12), [this] { openHaemorrhage({}); });
    on(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { openLeaflets(place().woman); });
    for (int i = 0; i < m_rail->count(); ++i)
        on(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)), [this, i] { showPlace(i); });
}

void Workplace::connectContext() {
    connect(&m_context, &AppContext::openWomanRequested, this, &Workplace::openWoman);
    connect(&m_context, &AppContext::newWomanRequested, this, &Workplace::newWoman);
    connect(&m_context, &AppContext::newChildRequested, this, &Workplace::newChild);
    connect(&m_context, &AppContext::openLeafletsRequested, this, &Workplace::openLeaflets);
    connect(&m_context, &AppContext::haemorrhageRequested, this, &Workplace::openHaemorrhage);
    connect(&m_context, &AppContext::readinessRequested, this, &Workplace::openReadiness);
    connect(&m_context, &AppContext::showTodayRequested, this, [this] { showPlace(0); });
    connect(&m_context, &AppContext::showWomenRequested, this, [this] { showPlace(1); });
    connect(&m_context, &AppContext::printRequested, this, &Workplace::openPrint);
    connect(&m_context, &AppContext::batchRequested, this, &Workplace::openBatch);
    connect(&m_context, &AppContext::message, m_status, &StatusLine::showMessage);
    connect(&m_context, &AppContext::draftsChanged, this, &Workplace::refreshStatus);
    connect(&m_context, &AppContext::recordChanged, this, &Workplace::refreshStatus);
    connect(&m_context, &AppContext::clinicChanged, this, [this] {
        refreshHead();
        refreshStatus();
    });
}

void Workplace::connectBackups() {
    m_backups = new BackupRunner(m_context, this);
    connect(m_backups, &BackupRunner::failed, this, [this](const QString& sentence) {
        m_notices->tell({u"backup"_s,
                         sentence,
                         tr("打开设置"),
                         [this] { showPlace(static_cast<int>(m_places.size()) - 1); },
                         [this] { m_backups->acknowledge(); },
                         {}});
    });
    connect(m_backups, &BackupRunner::made, this, &Workplace::refreshStatus);
}

void Workplace::refreshHead() {
    m_top->setClinic(m_context.store().clinic().value("name"_L1).toString(), m_context.demo());
    const store::User& user = m_context.user();
    const QString name = user.displayName.isEmpty() ? user.login : user.displayName;
    m_top->setUser(name, user.role == store::Role::Administrator ? tr("管理员") : tr("医师"));
}

Page* Workplace::placePage(int index) {
    PlaceDecl& decl = m_places[static_cast<std::size_t>(index)];
    if (decl.page == nullptr) {
        decl.page = decl.make();
        m_stack->addWidget(decl.page);
        connect(decl.page, &Page::titleChanged, this, &Workplace::titleChanged);
        connect(decl.page, &Page::statusChanged, this, &Workplace::refreshStatus);
    }
    return decl.page;
}

void Workplace::show(Page* page) {
    m_stack->setCurrentWidget(page);
    page->activated();
    refreshStatus();
    Q_EMIT titleChanged();
}

Page* Workplace::currentPage() const {
    return qobject_cast<Page*>(m_stack->currentWidget());
}

void Workplace::showPlace(int index) {
    if (index < 0 || index >= static_cast<int>(m_places.size()))
        return;
    closePrint();
    if (!closePerson()) {
        m_rail->setCurrent(m_child != nullptr ? 2 : 1);
        return;
    }
    m_place = index;
    m_rail->setCurrent(index);
    show(placePage(index));
}

WomanPage* Workplace::freshWomanPage() {
    closePrint();
    if (!closePerson())
        return nullptr;
    m_woman = new WomanPage(m_context);
    m_stack->addWidget(m_woman);
    connect(m_woman, &Page::titleChanged, this, &Workplace::titleChanged);
    connect(m_woman, &Page::statusChanged, this, &Workplace::refreshStatus);
    return m_woman;
}

bool Workplace::isChild(const QString& subjectId) const {
    const auto row = m_context.store().subject(subjectId);
    return row && row->subject.kind == record::SubjectKind::Child;
}

Page* Workplace::person() const {
    if (m_child != nullptr)
        return m_child;
    return m_woman;
}

ChildPage* Workplace::freshChildPage() {
    closePrint();
    if (!closePerson())
        return nullptr;
    m_child = new ChildPage(m_context);
    m_stack->addWidget(m_child);
    connect(m_child, &Page::titleChanged, this, &Workplace::titleChanged);
    connect(m_child, &Page::statusChanged, this, &Workplace::refreshStatus);
    return m_child;
}

void Workplace::openWoman(const QString& subjectId, const QString& form, const QString& formKey) {
    m_banner->hide();
    if (subjectId == work::clinicSubjectId) {
        openRegister(form);
        return;
    }
    const bool child = isChild(subjectId);
    if (!child && form == u"CH_ID"_s) { // the draft of a child that is not registered yet
        newChild(subjectId);
        return;
    }
    Status opened = success();
    if (child) {
        ChildPage* page = freshChildPage();
        if (page == nullptr)
            return;
        opened = page->open(subjectId, form, formKey);
    } else {
        WomanPage* page = freshWomanPage();
        if (page == nullptr)
            return;
        opened = page->open(subjectId, form, formKey);
    }
    if (!opened) {
        closePerson();
        show(placePage(m_place));
        m_status->showMessage(opened.error().message);
        return;
    }
    m_rail->setCurrent(child ? 2 : 1);
    show(person());
}

void Workplace::newChild(const QString& motherId) {
    m_banner->hide();
    ChildPage* page = freshChildPage();
    if (page == nullptr)
        return;
    if (const Status opened = page->openNew(motherId); !opened) {
        closePerson();
        show(placePage(m_place));
        m_status->showMessage(opened.error().message);
        return;
    }
    m_rail->setCurrent(2);
    show(page);
}

void Workplace::openLeaflets(const QString& subjectId) {
    const int index = placeOf(u"leaflet"_s);
    showPlace(index);
    if (m_place == index)
        static_cast<LeafletsPage*>(placePage(index))->openFor(subjectId);
}

void Workplace::openRegister(const QString& form) {
    const int index = clinicPlace();
    showPlace(index);
    if (m_place == index)
        static_cast<ClinicPage*>(placePage(index))->openRegister(form);
}

int Workplace::placeOf(const QString& icon) const {
    const auto found = std::ranges::find(m_places, icon, &PlaceDecl::icon);
    return static_cast<int>(found - m_places.begin());
}

int Workplace::clinicPlace() const {
    return placeOf(u"clinic"_s);
}

void Workplace::newWoman() {
    m_banner->hide();
    WomanPage* page = freshWomanPage();
    if (page == nullptr)
        return;
    page->openNew();
    m_rail->setCurrent(1);
    show(page);
}

void Workplace::openPrint(const std::shared_ptr<const print::Document>& document, bool overprintable) {
    if (!document || document->pages.empty())
        return;
    closePrint();
    auto* preview = new PrintPreview(m_context, document, overprintable);
    connect(
        preview, &PrintPreview::backRequested, this, [this] { back(); }, Qt::QueuedConnection);
    showPrint(preview);
}

void Workplace::openBatch(const std::shared_ptr<const BatchList>& list) {
    if (!list)
        return;
    closePrint();
    auto* batch = new BatchPage(m_context, *list);
    connect(
        batch, &BatchPage::backRequested, this, [this] { back(); }, Qt::QueuedConnection);
    showPrint(batch);
}

void Workplace::showPrint(Page* page) {
    m_print = page;
    m_stack->addWidget(page);
    connect(page, &Page::statusChanged, this, &Workplace::refreshStatus);
    show(page);
}

bool Workplace::closePerson() {
    Page* page = person();
    if (page == nullptr)
        return true;
    page->aboutToLeave();
    if (const QString problem = page->draftProblem(); !problem.isEmpty()) {
        m_stack->setCurrentWidget(page);
        m_status->showMessage(problem);
        return false;
    }
    m_stack->removeWidget(page);
    page->disconnect(this);
    page->deleteLater();
    m_woman = nullptr;
    m_child = nullptr;
    return true;
}

void Workplace::closePrint() {
    if (m_print == nullptr)
        return;
    m_stack->removeWidget(m_print);
    m_print->deleteLater();
    m_print = nullptr;
}

bool Workplace::back() {
    if (m_print != nullptr) {
        closePrint();
        show(person() != nullptr ? person() : placePage(m_place));
        return true;
    }
    if (person() != nullptr) {
        showPlace(m_place);
        return true;
    }
    return false;
}

void Workplace::focusSearch() {
    leaveWholeWindow();
    m_top->searchField()->setFocus(Qt::ShortcutFocusReason);
    m_top->searchField()->selectAll();
    m_popup->popUp();
}

QString Workplace::title() const {
    const Page* page = currentPage();
    return page != nullptr ? page->title() : QString();
}

Workplace::Place Workplace::place() const {
    if (m_child != nullptr)
        return {m_place, m_child->childId()};
    return {m_place, m_woman != nullptr ? m_woman->subjectId() : QString()};
}

void Workplace::go(const Place& place) {
    showPlace(place.index);
    if (!place.woman.isEmpty())
        openWoman(place.woman, {}, {});
}

QString Workplace::putAway() {
    QString problem;
    for (int i = 0; i < m_stack->count(); ++i)
        if (auto* page = qobject_cast<Page*>(m_stack->widget(i))) {
            page->aboutToLock();
            if (problem.isEmpty())
                problem = page->draftProblem();
        }
    return problem;
}

void Workplace::offerDrafts() {
    m_banner->offer();
}

QStringList Workplace::commonStatus() const {
    QStringList parts = haemorrhageStatus();
    if (const auto drafts = m_context.store().drafts(); drafts && !drafts->empty())
        parts << tr("草稿 %1").arg(drafts->size());
    const auto last = m_context.store().setting(u"backup.last_at"_s);
    const QDateTime at = last ? QDateTime::fromString(last->toString(), Qt::ISODate) : QDateTime();
    if (!at.isValid())
        parts << tr("尚未备份");
    else if (at.date() == m_context.clock().today())
        parts << tr("备份 今天 %1，已校验").arg(at.toString(u"HH:mm"_s));
    else
        parts << tr("备份 %1，已校验").arg(at.toString(u"MM-dd HH:mm"_s));
    return parts << tr("单机，不联网");
}

void Workplace::refreshStatus() {
    const Page* page = currentPage();
    if (page == nullptr)
        return;
    showFrame(!page->wholeWindow());
    m_status->setLeft(page->statusLeft());
    m_status->setRight(page->statusRight() + commonStatus());
}

void Workplace::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (!m_banner->isHidden())
        m_banner->hide();
    else if (Page* page = currentPage(); page == nullptr || !page->handleEscape())
        back();
}

} // namespace muying::ui
