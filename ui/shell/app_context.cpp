#include "ui/shell/app_context.h"

#include "core/growth/growth_fields.h"
#include "core/work/clinic_subject.h"
#include "core/work/word_review.h"
#include "ui/widgets/theme.h"

namespace muying::ui {

AppContext::AppContext(std::shared_ptr<const content::Library> library, const Clock& clock,
                       Preferences& preferences)
    : m_library(std::move(library)), m_clock(clock), m_preferences(preferences), m_declared(m_library) {
}

AppContext::~AppContext() = default;

Language AppContext::language() const {
    return uiLanguage();
}

Status AppContext::begin(store::Store& store) {
    const auto reviews = work::wordReviews(store);
    if (!reviews)
        return reviews.error();
    reword(work::rewordingsOf(*reviews));
    auto desk = makeDesk(store);
    if (!desk)
        return desk.error();
    // Days may have passed since the program last ran: birthdays, weeks and windows have moved on.
    if (const auto refreshed = (*desk)->refreshDue(); !refreshed)
        return refreshed.error();
    auto subjects = store.subjects();
    if (!subjects)
        return subjects.error();
    m_search = std::make_unique<work::SearchIndex>();
    m_search->build(subjects.value());
    m_desk = std::move(*desk);
    return success();
}

Result<std::unique_ptr<work::Desk>> AppContext::makeDesk(store::Store& store) const {
    auto desk = std::make_unique<work::Desk>(store, *m_library, m_clock);
    desk->setLanguage(language());
    auto growth = growth::loadGrowthComputation(m_library->folder());
    if (!growth)
        return growth.error();
    desk->setOutside(std::move(*growth));
    return desk;
}

void AppContext::reword(const content::Rewordings& corrections) {
    m_library = corrections.isEmpty() ? m_declared : m_declared->reworded(corrections);
}

void AppContext::useWords(const content::Rewordings& corrections) {
    m_oldLibraries.push_back(m_library);
    reword(corrections);
    auto desk = makeDesk(store());
    if (!desk) {
        m_library = m_oldLibraries.back();
        say(desk.error().message);
        return;
    }
    m_oldDesks.push_back(std::move(m_desk));
    m_desk = std::move(*desk);
    noteAppearance();
}

void AppContext::end() {
    if (m_search)
        m_search->clear();
    m_search.reset();
    m_desk.reset();
    m_oldDesks.clear();
    m_oldLibraries.clear();
    m_library = m_declared;
    m_recent.clear();
}

void AppContext::openWoman(const QString& subjectId, const QString& form, const QString& formKey) {
    m_recent.removeAll(subjectId);
    if (subjectId != work::clinicSubjectId)
        m_recent.prepend(subjectId);
    while (m_recent.size() > 9)
        m_recent.removeLast();
    Q_EMIT openWomanRequested(subjectId, form, formKey);
}

void AppContext::newWoman() {
    Q_EMIT newWomanRequested();
}

void AppContext::filesJoined() {
    if (!working())
        return;
    if (const auto subjects = store().subjects())
        m_search->build(subjects.value());
    Q_EMIT recordChanged({});
}

void AppContext::recordSaved(const QString& subjectId) {
    if (!working())
        return;
    const auto row = store().subject(subjectId);
    if (row)
        m_search->update(row.value());
    Q_EMIT recordChanged(subjectId);
}

} // namespace muying::ui
