// The haemorrhage room in the frame: opened from everywhere, taken up after a start, never hidden by a lock.
#include "ui/pph/haemorrhage_page.h"
#include "ui/shell/draft_banner.h"
#include "ui/shell/notices.h"
#include "ui/shell/rail.h"
#include "ui/shell/status_line.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/workplace.h"
#include "ui/woman/woman_page.h"

#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muying::ui {

int Workplace::haemorrhagePlace() const {
    const auto found = std::ranges::find(m_places, u"drop"_s, &PlaceDecl::icon);
    return static_cast<int>(found - m_places.begin());
}

HaemorrhagePage* Workplace::haemorrhage() const {
    return qobject_cast<HaemorrhagePage*>(m_places[static_cast<std::size_t>(haemorrhagePlace())].page);
}

void Workplace::openHaemorrhage(const QString& subjectId) {
    const QString whom = subjectId.isEmpty() && m_woman != nullptr ? m_woman->subjectId() : subjectId;
    const int place = haemorrhagePlace();
    Page* page = placePage(place);
    const bool front = currentPage() == page;
    if (!front) {
        m_banner->hide();
        closePrint();
        // What a woman's page could not put away stays behind it: bleeding does not wait for a draft.
        (void)closePerson();
        m_place = place;
        m_rail->setCurrent(place);
        m_stack->setCurrentWidget(page);
    }
    haemorrhage()->openNow(front ? subjectId : whom, front);
    refreshStatus();
    Q_EMIT titleChanged();
}

void Workplace::openReadiness() {
    const int place = haemorrhagePlace();
    Page* page = placePage(place);
    if (currentPage() != page) {
        closePrint();
        if (!closePerson())
            return;
        m_banner->hide();
        m_place = place;
        m_rail->setCurrent(place);
        show(page);
    }
    haemorrhage()->showReadiness();
    refreshStatus();
}

bool Workplace::resumeHaemorrhage(bool front) {
    auto* page = static_cast<HaemorrhagePage*>(placePage(haemorrhagePlace()));
    if (!page->resumeOpen() || !front)
        return false;
    m_banner->hide();
    m_place = haemorrhagePlace();
    m_rail->setCurrent(m_place);
    show(page);
    return true;
}

bool Workplace::haemorrhageRunning() const {
    const HaemorrhagePage* page = haemorrhage();
    return page != nullptr && page->running();
}

QStringList Workplace::haemorrhageStatus() const {
    const HaemorrhagePage* page = haemorrhage();
    const QString brief = page != nullptr ? page->brief() : QString();
    return brief.isEmpty() ? QStringList() : QStringList{tr("进行中：%1（F12）").arg(brief)};
}

void Workplace::showFrame(bool shown) {
    m_top->setVisible(shown);
    m_rail->setVisible(shown);
    m_status->setVisible(shown);
    m_notices->setMaximumHeight(shown ? QWIDGETSIZE_MAX : 0);
}

/// The search lives in the bar: the cockpit goes on behind its list.
void Workplace::leaveWholeWindow() {
    if (HaemorrhagePage* page = haemorrhage();
        page != nullptr && page == currentPage() && page->wholeWindow())
        page->showList();
}

} // namespace muying::ui
