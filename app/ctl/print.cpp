#include "app/ctl/clinic_file.h"
#include "ui/print/handbook.h"
#include "ui/print/pdf_writer.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace muying::ctl {

using namespace Qt::StringLiterals;

namespace {

QString printSummary() {
    return QCoreApplication::translate("muying::ctl", "把手册或其中一节印成 PDF");
}

std::vector<OptionDecl> printOptions() {
    return clinicOptions(
        {{"subject", "ID", QCoreApplication::translate("muying::ctl", "孕产妇或一次妊娠")},
         {"out", "FILE.pdf", QCoreApplication::translate("muying::ctl", "写到这个文件")},
         {"mono", nullptr, QCoreApplication::translate("muying::ctl", "黑白线条标识，用于单色打印机")},
         {"overprint", nullptr, QCoreApplication::translate("muying::ctl", "套打：只印填写的内容")}});
}

QString printUsage() {
    QStringList codes;
    for (const print::Printable& printable : print::printables())
        codes << printable.code;
    return QCoreApplication::translate(
               "muying::ctl", "用法：muyingctl print 内容 --db FILE --subject ID --out FILE.pdf\n内容：%1")
        .arg(codes.join(u' '));
}

print::PaperLanguage chosenLanguage(const Io& io, const work::Chart& chart) {
    if (io.languageCode.isEmpty())
        return print::paperLanguage(chart);
    return io.languageCode == u"zh-ko"_s ? print::PaperLanguage::ZhKo : print::PaperLanguage::Zh;
}

/// Makes the pages, keeps in the operation log that they were printed, and only then writes them.
Status printTo(ClinicFile& clinic, const work::Chart& chart, const Arguments& arguments, Io& io) {
    print::PrintInput input;
    input.library = &clinic.library();
    input.chart = &chart;
    input.clinic = print::clinicFrom(clinic.store().clinic());
    input.printedAt = systemClock().now();
    input.printedBy = clinic.store().user().displayName;
    input.language = chosenLanguage(io, chart);
    const auto document = print::handbook(input, arguments.positional(0));
    if (!document)
        return document.error();
    const QString action = u"print %1"_s.arg(arguments.positional(0));
    if (const Status kept = clinic.store().audit(action, chart.woman.subject.id); !kept)
        return kept.error();
    print::PaintOptions options;
    options.marks = arguments.has("mono") ? print::MarkMode::LineArt : print::MarkMode::Colour;
    options.valuesOnly = arguments.has("overprint");
    const QString out = arguments.value("out");
    if (const Status written = print::writePdf(*document, out, options); !written)
        return written.error();
    io.writeLine(QJsonObject{{u"out"_s, out}, {u"pages"_s, static_cast<qint64>(document->pages.size())}});
    return success();
}

int runPrint(const Arguments& arguments, Io& io) {
    if (arguments.positional(0).isEmpty() || !arguments.has("subject") || !arguments.has("out")) {
        io.say(printUsage());
        return Usage;
    }
    const auto clinic = ClinicFile::open(arguments, io);
    if (!clinic)
        return io.fail(clinic.error());
    const auto chart = (*clinic)->desk().chart(arguments.value("subject"));
    if (!chart)
        return io.fail(chart.error());
    if (const Status printed = printTo(**clinic, *chart, arguments, io); !printed)
        return io.fail(printed.error());
    return Done;
}

} // namespace

const Command printCommand{
    "print", printSummary, printOptions, "WHAT", 1, runPrint, true,
};

} // namespace muying::ctl
