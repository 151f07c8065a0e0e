#include "app/ctl/print_run.h"
#include "core/content/further_texts.h"
#include "core/pph/procedure_quality.h"
#include "core/work/pph_facts.h"
#include "core/work/pph_quality.h"
#include "core/work/pph_run.h"
#include "core/work/pph_settings.h"
#include "ui/print/fonts.h"
#include "ui/print/pph_chart.h"
#include "ui/print/pph_kit.h"
#include "ui/print/pph_report.h"
#include "ui/print/pph_slip.h"

#include <QCoreApplication>

#include <algorithm>

namespace muying::ctl {

using namespace Qt::StringLiterals;

namespace {

/// The papers about a run; the others are of the protocol alone.
bool aboutRun(const QString& what) {
    return QStringList{u"pph-timeline"_s, u"pph-transfer"_s, u"pph-handover"_s, u"pph-debrief"_s,
                       u"pph-family"_s}
        .contains(what);
}

/// The run that is named, else the newest.
Result<QString> runNamed(const store::Store& store, const QString& named) {
    const auto runs = work::pphRuns(store);
    if (!runs)
        return runs.error();
    for (const work::RunHead& head : *runs) {
        if (named.isEmpty() || head.id == named || head.name == named)
            return head.id;
    }
    return failure(ErrorCode::NotFound,
                   QCoreApplication::translate("muying::ctl", "没有这次产后出血过程，什么都没有打印。"));
}

Result<print::Document> runPaper(const QString& what, const print::PphPaper& paper) {
    if (what == u"pph-timeline"_s)
        return print::pphTimeline(paper);
    if (what == u"pph-transfer"_s)
        return print::pphTransfer(paper);
    if (what == u"pph-handover"_s)
        return print::pphHandover(paper);
    return what == u"pph-debrief"_s ? print::pphDebrief(paper) : print::pphFamily(paper);
}

/// The kit in the words of the clinic's readers; without a clinic as shipped.
Result<print::Document> kitPaper(const content::Library* library, const print::PphPaper& paper) {
    const auto kit = library ? content::kitOf(*library) : content::loadKit(content::resourcesDir());
    return kit ? print::pphKit(paper, *kit) : Result<print::Document>(kit.error());
}

Result<print::Document> protocolPaper(const QString& what, const QString& size, const print::PphPaper& paper,
                                      const content::Library* library) {
    if (what == u"pph-chart"_s)
        return print::pphChart(paper, size == u"A3"_s ? print::ChartSize::A3 : print::ChartSize::A4);
    if (what == u"pph-doses"_s)
        return print::pphDoses(paper);
    if (what == u"pph-kit"_s)
        return kitPaper(library, paper);
    return failure(ErrorCode::InvalidInput,
                   QCoreApplication::translate(
                       "muying::ctl", "产后出血可打印：pph-timeline、pph-transfer、pph-handover、"
                                      "pph-debrief、pph-family（--db，--run 可省）、pph-chart（--paper "
                                      "A4 或 A3）、pph-doses、pph-kit、pph-quality（--period "
                                      "2026-11 或 2026-Q4）、pph-risk（--subject）。"));
}

/// 2026-11 or 2026-Q4.
std::optional<std::pair<QDate, QDate>> periodNamed(const QString& text) {
    const int year = text.section(u'-', 0, 0).toInt();
    const QString part = text.section(u'-', 1);
    const int number = part.startsWith(u'Q') ? part.mid(1).toInt() : part.toInt();
    const int month = part.startsWith(u'Q') ? 3 * number : number;
    const QDate day(year, month, 1);
    if (number < 1 || !day.isValid())
        return std::nullopt;
    return part.startsWith(u'Q') ? work::quarterOf(day) : work::monthOf(day);
}

Result<print::Document> qualityPaper(ClinicFile& clinic, const QString& period,
                                     const print::PphPaper& paper) {
    const auto days = periodNamed(period);
    if (!days)
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("muying::ctl", "--period 写成 2026-11 或 2026-Q4。"));
    const auto set = content::indicatorsOf(clinic.library(), u"pph"_s);
    if (!set)
        return set.error();
    const auto runs = work::runsBetween(clinic.store(), *paper.protocol, days->first, days->second);
    if (!runs)
        return runs.error();
    const auto procedures = content::indicatorsOf(clinic.library(), u"procedures"_s);
    if (!procedures)
        return procedures.error();
    const auto begun = work::proceduresBetween(clinic.store(), days->first, days->second);
    if (!begun)
        return begun.error();
    const QDateTime now(paper.printedAt.date(), paper.printedAt.time(), Qt::UTC);
    pph::QualityReport report = pph::judgeQuality(*paper.protocol, *set, *runs, now);
    std::ranges::move(pph::judgeProcedures(*procedures, *begun), std::back_inserter(report.results));
    return print::pphQuality(paper, report, days->first, days->second);
}

Result<print::Document> riskPaper(work::Desk& desk, const QString& subject, const print::PphPaper& paper) {
    const auto chart = desk.chart(subject);
    if (!chart)
        return chart.error();
    return print::pphRisk(paper, chart->cover().text(u"name"_s),
                          work::bleedingRiskOf(desk, *chart, *paper.protocol));
}

} // namespace

int PrintRun::haemorrhage() {
    if (const Status fonts = print::loadFonts(); !fonts)
        return m_io.fail(fonts.error());
    auto protocol = content::loadProtocol(content::resourcesDir());
    if (!protocol)
        return m_io.fail(protocol.error());
    print::PphPaper paper;
    paper.protocol = protocol->get();
    paper.printedAt = systemClock().now();
    paper.language = languageOf(nullptr);
    const QString what = this->what();
    if (!m_arguments.has("db") && !aboutRun(what)) {
        const auto document = protocolPaper(what, m_arguments.value("paper"), paper, nullptr);
        return document ? write(*document) : m_io.fail(document.error());
    }
    const auto clinic = ClinicFile::open(m_arguments, m_io);
    if (!clinic)
        return m_io.fail(clinic.error());
    store::Store& store = (*clinic)->store();
    protocol = content::protocolOf((*clinic)->library());
    if (!protocol)
        return m_io.fail(protocol.error());
    paper.protocol = protocol->get();
    const auto settings = work::pphSettings(store);
    if (!settings)
        return m_io.fail(settings.error());
    paper.settings = settings->cockpit;
    paper.phones = settings->phones;
    paper.clinic = print::clinicFrom(store.clinic());
    paper.printedBy = store.user().displayName;
    paper.userName = [&store](const QString& id) { return store.userName(id); };
    if (!aboutRun(what)) {
        const auto document =
            what == u"pph-quality"_s ? qualityPaper(**clinic, m_arguments.value("period"), paper)
            : what == u"pph-risk"_s
                ? riskPaper((*clinic)->desk(), m_arguments.value("subject"), paper)
                : protocolPaper(what, m_arguments.value("paper"), paper, &(*clinic)->library());
        return document ? write(*document) : m_io.fail(document.error());
    }
    const auto id = runNamed(store, m_arguments.value("run"));
    if (!id)
        return m_io.fail(id.error());
    const auto log = work::readPphRun(store, **protocol, *id);
    if (!log)
        return m_io.fail(log.error());
    paper.log = &*log;
    paper.now = log->closed() ? log->closedAt : log->lastAt;
    const auto chart = log->subject.isEmpty() ? Result<work::Chart>(failure(ErrorCode::NotFound, {}))
                                              : (*clinic)->desk().chart(log->subject);
    const auto document = what == u"pph-transfer"_s ? print::pphTransferBound(paper, (*clinic)->library(),
                                                                              chart ? &*chart : nullptr)
                                                    : runPaper(what, paper);
    return document ? write(*document) : m_io.fail(document.error());
}

} // namespace muying::ctl
