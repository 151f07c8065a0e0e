#include "app/ctl/print_run.h"
#include "ui/print/leaflet_pages.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace muying::ctl {

using namespace Qt::StringLiterals;

namespace {

const char* subjectOption = "subject";

Result<content::Leaflet> leafletNamed(const QString& code) {
    const auto leaflets = content::loadLeaflets(content::resourcesDir());
    if (!leaflets)
        return leaflets.error();
    const auto found = std::ranges::find(*leaflets, code, &content::Leaflet::code);
    if (found == leaflets->end())
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("muying::ctl", "没有编号为“%1”的宣教单张。").arg(code));
    return *found;
}

std::optional<print::LeafletLayout> layoutNamed(const QString& name, print::PaperLanguage language) {
    if (name != u"side"_s && name != u"stacked"_s)
        return std::nullopt;
    if (language == print::PaperLanguage::Zh)
        return print::LeafletLayout::ChineseOnly;
    return name == u"side"_s ? print::LeafletLayout::SideBySide : print::LeafletLayout::Stacked;
}

} // namespace

int PrintRun::leaflet() {
    const auto leaflet = leafletNamed(m_arguments.value("leaflet"));
    if (!leaflet)
        return m_io.fail(leaflet.error());
    if (leaflet->sensitive && !m_arguments.has("sensitive")) {
        m_io.say(QCoreApplication::translate(
            "muying::ctl", "这份单张涉及隐私，请先问过本人，再加 --sensitive 打印。没有打印。"));
        return Usage;
    }
    print::LeafletJob job;
    job.printedAt = systemClock().now();
    auto language = m_io.languageCode == u"zh"_s ? print::PaperLanguage::Zh : print::PaperLanguage::ZhKo;
    std::unique_ptr<ClinicFile> clinic;
    if (m_arguments.has("db") || m_arguments.has(subjectOption)) {
        auto opened = ClinicFile::open(m_arguments, m_io);
        if (!opened)
            return m_io.fail(opened.error());
        clinic = std::move(opened.value());
        job.clinic = print::clinicFrom(clinic->store().clinic());
    }
    job.zh = job.ko = print::leafletValues(job.clinic);
    if (clinic && m_arguments.has(subjectOption)) {
        const auto chart = clinic->desk().chart(m_arguments.value(subjectOption));
        if (!chart)
            return m_io.fail(chart.error());
        language = languageOf(&*chart);
        const print::PrintInput input = inputOf(*clinic, *chart);
        const print::PrintFacts facts(input);
        job.zh = print::leafletValues(facts, Language::Zh);
        job.ko = print::leafletValues(facts, Language::Ko);
        job.sample = facts.sample;
        // What was printed about whom is kept before it leaves the program.
        const Status kept =
            clinic->store().audit(u"print leaflet %1"_s.arg(leaflet->code), chart->about().id);
        if (!kept)
            return m_io.fail(kept.error());
    }
    const auto layout = layoutNamed(m_arguments.value("layout", u"side"_s), language);
    if (!layout) {
        m_io.say(QCoreApplication::translate("muying::ctl", "--layout 可用 side 或 stacked。"));
        return Usage;
    }
    job.layout = *layout;
    const auto document = print::leafletPages(*leaflet, job);
    return document ? write(*document) : m_io.fail(document.error());
}

} // namespace muying::ctl
