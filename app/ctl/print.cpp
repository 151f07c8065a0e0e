#include "app/ctl/print_run.h"

#include <QCoreApplication>

namespace muying::ctl {

using namespace Qt::StringLiterals;

namespace {

QString printSummary() {
    return QCoreApplication::translate("muying::ctl", "把手册、表单、标签或打印机测试页印成 PDF");
}

std::vector<OptionDecl> printOptions() {
    const auto words = [](const char* text) { return QCoreApplication::translate("muying::ctl", text); };
    return clinicOptions({
        {"subject", "ID",
         words(
             QT_TRANSLATE_NOOP("muying::ctl", "孕产妇、一次妊娠或儿童（可写多次）；clinic 为本机构的登记"))},
        {"list", "NAME", words(QT_TRANSLATE_NOOP("muying::ctl", "名单上的每一个人（名单见 worklist）"))},
        {"section", "CODE", words(QT_TRANSLATE_NOOP("muying::ctl", "只印手册的这一节"))},
        {"form", "CODE", words(QT_TRANSLATE_NOOP("muying::ctl", "blank：哪一种表单"))},
        {"leaflet", "CODE",
         words(QT_TRANSLATE_NOOP("muying::ctl", "leaflet：哪一份宣教单张（见 leaflets list）"))},
        {"layout", "NAME",
         words(QT_TRANSLATE_NOOP(
             "muying::ctl",
             "leaflet：side 左右对照（默认）、stacked 上下对照、zh 只印中文、back 背面朝鲜文"))},
        {"poster", "CODE", words(QT_TRANSLATE_NOOP("muying::ctl", "poster：colours、danger 或 vaccines"))},
        {"aloud", nullptr, words(QT_TRANSLATE_NOOP("muying::ctl", "leaflet：大字朗读版"))},
        {"sensitive", nullptr,
         words(QT_TRANSLATE_NOOP("muying::ctl", "leaflet：已问过本人，可以打印敏感单张"))},
        {"format", "CODE", words(QT_TRANSLATE_NOOP("muying::ctl", "labels：标签纸规格，默认 70x37"))},
        {"skip", "N", words(QT_TRANSLATE_NOOP("muying::ctl", "labels：第一张上已用掉的枚数"))},
        {"copies", "N", words(QT_TRANSLATE_NOOP("muying::ctl", "labels：每人几枚，默认一行"))},
        {"cut-lines", nullptr, words(QT_TRANSLATE_NOOP("muying::ctl", "labels：印出裁切线，用于普通纸"))},
        {"run", "ID", words(QT_TRANSLATE_NOOP("muying::ctl", "pph-…：哪一次过程，默认最近一次"))},
        {"period", "MONTH", words(QT_TRANSLATE_NOOP("muying::ctl", "pph-quality：2026-11 或 2026-Q4"))},
        {"paper", "A4|A3", words(QT_TRANSLATE_NOOP("muying::ctl", "pph-chart、poster：纸张，默认 A4"))},
        {"printer", "NAME", words(QT_TRANSLATE_NOOP("muying::ctl", "test-page：写在页上的打印机名"))},
        {"offset", "RIGHT,DOWN", words(QT_TRANSLATE_NOOP("muying::ctl", "套打偏移，毫米"))},
        {"out", "FILE.pdf", words(QT_TRANSLATE_NOOP("muying::ctl", "写到这个文件"))},
        {"mono", nullptr, words(QT_TRANSLATE_NOOP("muying::ctl", "黑白线条标识，用于单色打印机"))},
        {"overprint", nullptr, words(QT_TRANSLATE_NOOP("muying::ctl", "套打：只印填写的内容"))},
    });
}

QString printUsage() {
    return QCoreApplication::translate(
        "muying::ctl",
        "用法：muyingctl print 内容 --db FILE --subject ID|--list NAME --out FILE.pdf\n"
        "内容：handbook cover identity pregnancy anc1 visits screening assessment、任何表单的编号、"
        "labels、blank（--form CODE，可加 --subject）、test-page（不需要 --db）、"
        "leaflet（--leaflet CODE，可加 --db 和 --subject）、poster（--poster CODE）、pph-timeline "
        "pph-transfer pph-handover pph-debrief "
        "pph-family（--run ID）、pph-chart pph-doses pph-kit（不需要 --db）、"
        "pph-quality（--period）、pph-risk（--subject）");
}

int runPrint(const Arguments& arguments, Io& io) {
    const QString what = arguments.positional(0);
    const bool needsSubject = what != u"test-page"_s && what != u"blank"_s && what != u"leaflet"_s &&
                              what != u"poster"_s && !what.startsWith(u"pph-"_s);
    const bool hasSubject = arguments.has("subject") != arguments.has("list");
    const bool sectionFits = !arguments.has("section") || what == u"handbook"_s;
    if (what.isEmpty() || !arguments.has("out") || !sectionFits || (needsSubject && !hasSubject) ||
        (what == u"blank"_s && !arguments.has("form")) ||
        (what == u"leaflet"_s && !arguments.has("leaflet")) ||
        (what == u"poster"_s && !arguments.has("poster"))) {
        io.say(printUsage());
        return Usage;
    }
    return PrintRun(arguments, io).run();
}

} // namespace

const Command printCommand{
    "print", printSummary, printOptions, "WHAT", 1, runPrint, true,
};

} // namespace muying::ctl
