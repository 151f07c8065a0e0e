#include "app/ctl/print_run.h"
#include "core/work/leaflet_given.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace muying::ctl {

using namespace Qt::StringLiterals;

namespace {

const char* subjectOption = "subject";

/// What was printed about whom is kept before it leaves the program.
Status noteLeaflet(ClinicFile& clinic, const QString& subject, const content::Leaflet& leaflet, bool korean) {
    const auto given = work::noteLeafletGiven(clinic.desk(), subject, leaflet, korean);
    if (!given)
        return given.error();
    return clinic.store().audit(u"print leaflet %1"_s.arg(leaflet.code), subject);
}

} // namespace

Result<work::LeafletShelf> PrintRun::shelf(ClinicFile* clinic) const {
    const QString resources = content::resourcesDir();
    return clinic ? work::LeafletShelf::load(clinic->store(), resources)
                  : work::LeafletShelf::shipped(resources);
}

Result<print::LeafletLook> PrintRun::leafletLook(ClinicFile* clinic, print::PaperLanguage language) const {
    print::LeafletLook look;
    if (clinic) {
        const auto kept = clinic->store().setting(u"leaflets.look"_s);
        if (!kept)
            return kept.error();
        look = print::leafletLookFrom(kept->toObject());
    }
    if (m_arguments.has("layout")) {
        const auto layout = print::leafletLayoutNamed(m_arguments.value("layout"));
        if (!layout)
            return failure(
                ErrorCode::InvalidInput,
                QCoreApplication::translate("muying::ctl", "--layout 可用 side、stacked、zh 或 back。"));
        look.layout = *layout;
    }
    if (language == print::PaperLanguage::Zh)
        look.layout = print::LeafletLayout::ChineseOnly;
    look.aloud = m_arguments.has("aloud");
    return look;
}

Status PrintRun::fillLeaflet(ClinicFile& clinic, const work::LeafletShelf& shelf, print::LeafletJob& job,
                             print::PaperLanguage& language) const {
    const auto chart = clinic.desk().chart(m_arguments.value(subjectOption));
    if (!chart)
        return chart.error();
    language = languageOf(&*chart);
    const print::PrintInput input = inputOf(clinic, *chart);
    const print::PrintFacts facts(input);
    job.zh = print::leafletValues(facts, Language::Zh, shelf.rules().fields());
    job.ko = print::leafletValues(facts, Language::Ko, shelf.rules().fields());
    job.marks = facts.marks();
    job.sample = facts.sample;
    return success();
}

int PrintRun::leaflet() {
    std::unique_ptr<ClinicFile> clinic;
    const bool forSomebody = m_arguments.has(subjectOption);
    if (m_arguments.has("db") || forSomebody) {
        auto opened = ClinicFile::open(m_arguments, m_io);
        if (!opened)
            return m_io.fail(opened.error());
        clinic = std::move(opened.value());
    }
    const auto shelved = shelf(clinic.get());
    if (!shelved)
        return m_io.fail(shelved.error());
    const work::ShelfLeaflet* found = shelved->find(m_arguments.value("leaflet"));
    if (!found)
        return m_io.fail(failure(ErrorCode::NotFound,
                                 QCoreApplication::translate("muying::ctl", "没有编号为“%1”的宣教单张。")
                                     .arg(m_arguments.value("leaflet"))));
    if (found->leaflet.sensitive && !m_arguments.has("sensitive")) {
        m_io.say(QCoreApplication::translate(
            "muying::ctl", "这份单张涉及隐私，请先问过本人，再加 --sensitive 打印。没有打印。"));
        return Usage;
    }
    print::LeafletJob job;
    job.printedAt = systemClock().now();
    auto language = m_io.languageCode == u"zh"_s ? print::PaperLanguage::Zh : print::PaperLanguage::ZhKo;
    if (clinic)
        job.clinic = print::clinicFrom(clinic->store().clinic());
    job.zh = job.ko = print::leafletValues(job.clinic);
    if (forSomebody) {
        if (const Status filled = fillLeaflet(*clinic, *shelved, job, language); !filled)
            return m_io.fail(filled.error());
    }
    const auto look = leafletLook(clinic.get(), language);
    if (!look) {
        m_io.say(look.error().message);
        return look.error().code == ErrorCode::InvalidInput ? Usage : IoFailure;
    }
    job.look = *look;
    const auto document = print::leafletPages(found->leaflet, job);
    if (!document)
        return m_io.fail(document.error());
    if (forSomebody) {
        const Status noted =
            noteLeaflet(*clinic, m_arguments.value(subjectOption), found->leaflet, job.look.hasKorean());
        if (!noted)
            return m_io.fail(noted.error());
    }
    return write(*document);
}

} // namespace muying::ctl
