#include "app/ctl/print_run.h"
#include "ui/print/poster_pages.h"

#include "core/content/further_texts.h"
#include <QCoreApplication>

#include <algorithm>

namespace muying::ctl {

using namespace Qt::StringLiterals;

int PrintRun::poster() {
    std::unique_ptr<ClinicFile> clinic;
    if (m_arguments.has("db")) {
        auto opened = ClinicFile::open(m_arguments, m_io);
        if (!opened)
            return m_io.fail(opened.error());
        clinic = std::move(opened.value());
    }
    const QString resources = content::resourcesDir();
    const auto library = content::Library::load(resources);
    const auto posters = clinic ? content::postersOf(clinic->library()) : content::loadPosters(resources);
    const auto leaflets = shelf(clinic.get());
    for (const Error* error : {library ? nullptr : &library.error(), posters ? nullptr : &posters.error(),
                               leaflets ? nullptr : &leaflets.error()}) {
        if (error)
            return m_io.fail(*error);
    }
    const auto found = std::ranges::find(*posters, m_arguments.value("poster"), &content::PosterText::code);
    if (found == posters->end())
        return m_io.fail(
            failure(ErrorCode::NotFound, QCoreApplication::translate("muying::ctl", "没有“%1”这张海报。")
                                             .arg(m_arguments.value("poster"))));
    print::PosterJob job;
    job.text = *found;
    job.library = clinic ? &clinic->library() : library->get();
    const work::ShelfLeaflet* danger = leaflets->find(u"L01"_s);
    job.dangerSigns = danger ? &danger->leaflet : nullptr;
    job.size = m_arguments.value("paper") == u"A3"_s ? print::PosterSize::A3 : print::PosterSize::A4;
    if (clinic)
        job.clinic = print::clinicFrom(clinic->store().clinic());
    job.korean = m_io.languageCode != u"zh"_s;
    job.printedAt = systemClock().now();
    const auto document = print::posterPages(job);
    return document ? write(*document) : m_io.fail(document.error());
}

} // namespace muying::ctl
