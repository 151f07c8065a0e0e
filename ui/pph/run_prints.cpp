#include "ui/pph/run_prints.h"

#include "core/content/further_texts.h"
#include "core/work/pph_facts.h"
#include "ui/print/pph_kit.h"
#include "ui/print/pph_osce.h"
#include "ui/print/pph_report.h"
#include "ui/print/pph_slip.h"
#include "ui/print/print_input.h"
#include "ui/shell/app_context.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muying::ui {

namespace {

print::PphPaper paperOf(const RunPrint& wanted) {
    AppContext& context = wanted.context;
    print::PphPaper paper;
    paper.protocol = &wanted.protocol;
    paper.settings = wanted.settings.cockpit;
    paper.phones = wanted.settings.phones;
    paper.userName = [&context](const QString& id) { return context.store().userName(id); };
    paper.clinic = print::clinicFrom(context.store().clinic());
    paper.printedAt = context.clock().now();
    paper.printedBy = context.user().displayName;
    paper.sample = context.demo();
    paper.now = paper.printedAt;
    paper.language = wanted.bilingual ? print::PaperLanguage::ZhKo : print::PaperLanguage::Zh;
    if (wanted.run == nullptr)
        return paper;
    paper.log = &wanted.run->log();
    paper.now = wanted.run->now();
    if (!paper.log->subject.isEmpty())
        if (const auto chart = context.desk().chart(paper.log->subject))
            paper.language = print::paperLanguage(*chart);
    return paper;
}

Result<print::Document> testPaper(const RunPrint& wanted, const print::PphPaper& paper, const QString& code) {
    const auto drills = content::drillsOf(wanted.context.library());
    if (!drills)
        return drills.error();
    const auto test = std::ranges::find(drills->tests, code, &content::SkillTest::code);
    if (test == drills->tests.end())
        return failure(ErrorCode::NotFound, QCoreApplication::translate("muying::ui", "没有这张考核单。"),
                       code);
    return print::oscePages(paper, *drills, *test);
}

Result<print::Document> riskPaper(const RunPrint& wanted, const print::PphPaper& paper) {
    if (paper.log->subject.isEmpty())
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("muying::ui", "这次过程没有关联档案，没有风险资料可印。"));
    const auto chart = wanted.context.desk().chart(paper.log->subject);
    if (!chart)
        return chart.error();
    return print::pphRisk(paper, paper.log->name,
                          work::bleedingRiskOf(wanted.context.desk(), *chart, wanted.protocol));
}

} // namespace

Result<print::Document> runDocument(const RunPrint& wanted, const QString& code) {
    const print::PphPaper paper = paperOf(wanted);
    if (code == u"chart"_s)
        return print::pphChart(paper, wanted.large ? print::ChartSize::A3 : print::ChartSize::A4);
    if (code == u"doses"_s)
        return print::pphDoses(paper);
    if (code == u"kit"_s) {
        const auto kit = content::kitOf(wanted.context.library());
        return kit ? print::pphKit(paper, *kit) : Result<print::Document>(kit.error());
    }
    if (code.startsWith(u"osce:"_s))
        return testPaper(wanted, paper, code.section(u':', 1));
    if (paper.log == nullptr)
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("muying::ui", "请先在列表里选一次抢救或演练。"));
    if (code == u"risk"_s)
        return riskPaper(wanted, paper);
    if (code == u"timeline"_s)
        return print::pphTimeline(paper);
    if (code == u"transfer"_s) {
        const auto chart = paper.log->subject.isEmpty()
                               ? Result<work::Chart>(failure(ErrorCode::NotFound, {}))
                               : wanted.context.desk().chart(paper.log->subject);
        return print::pphTransferBound(paper, wanted.context.library(), chart ? &*chart : nullptr);
    }
    if (code == u"handover"_s)
        return print::pphHandover(paper);
    if (code == u"family"_s)
        return print::pphFamily(paper);
    return print::pphDebrief(paper);
}

} // namespace muying::ui
