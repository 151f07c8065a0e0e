#include "ui/shell/app_context.h"

#include "core/growth/growth_fields.h"
#include "core/work/clinic_subject.h"
#include "ui/widgets/theme.h"

namespace muying::ui {

AppContext::AppContext(std::shared_ptr<const content::Library> library, const Clock& clock,
                       Preferences& preferences)
    : m_library(std::move(library)), m_clock(clock), m_preferences(preferences) {
}

AppContext::~AppContext() = default;

Language AppContext::language() const {
    return uiLanguage();
}

Status AppContext::begin(store::Store& store) {
    auto desk = std::make_unique<work::Desk>(store, *m_library, m_clock);
    desk->setLanguage(language());
    auto growth = growth::loadGrowthComputation(m_library->folder());
    if (!growth)
        return growth.error();
    desk->setOutside(std::move(*growth));
    // Days may have passed since the program last ran: birthdays, weeks and windows have moved on.
    if (const auto refreshed = desk->refreshDue(); !refreshed)
        return refreshed.error();
    auto subjects = store.subjects();
    if (!subjects)
        return subjects.error();
    m_search = std::make_unique<work::SearchIndex>();
    m_search->build(subjects.value());
    m_desk = std::move(desk);
    return success();
}

void AppContext::end() {
    if (m_search)
        m_search->clear();
    m_search.reset();
    m_desk.reset();
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
