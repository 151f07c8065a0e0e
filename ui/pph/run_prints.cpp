#include "ui/pph/run_prints.h"

#include "core/content/library.h"
#include "ui/print/pph_kit.h"
#include "ui/print/print_input.h"
#include "ui/shell/app_context.h"

#include <QCoreApplication>

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

} // namespace

Result<print::Document> runDocument(const RunPrint& wanted, const QString& code) {
    const print::PphPaper paper = paperOf(wanted);
    if (code == u"chart"_s)
        return print::pphChart(paper, wanted.large ? print::ChartSize::A3 : print::ChartSize::A4);
    if (code == u"doses"_s)
        return print::pphDoses(paper);
    if (code == u"kit"_s)
        return print::pphKit(paper, content::resourcesDir());
    if (paper.log == nullptr)
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("muying::ui", "请先在列表里选一次抢救或演练。"));
    if (code == u"timeline"_s)
        return print::pphTimeline(paper);
    if (code == u"transfer"_s)
        return print::pphTransfer(paper);
    if (code == u"handover"_s)
        return print::pphHandover(paper);
    if (code == u"family"_s)
        return print::pphFamily(paper);
    return print::pphDebrief(paper);
}

} // namespace muying::ui
