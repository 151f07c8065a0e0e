#include "app/ctl/print_run.h"

#include "app/ctl/named_lists.h"
#include "ui/print/batch.h"
#include "ui/print/labels.h"
#include "ui/print/test_page.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace muying::ctl {

using namespace Qt::StringLiterals;

namespace {

Error wrongPrintUse(const QString& sentence) {
    return failure(ErrorCode::InvalidInput, sentence);
}

const char* subjectId = "subject";

} // namespace

std::optional<QPointF> offsetFrom(const QString& text) {
    const QStringList parts = text.split(u',');
    bool right = false, down = false;
    const QPointF offset(parts.value(0).toDouble(&right), parts.value(1).toDouble(&down));
    constexpr double most = 20;
    if (parts.size() != 2 || !right || !down || std::abs(offset.x()) > most || std::abs(offset.y()) > most)
        return std::nullopt;
    return offset;
}

int PrintRun::run() {
    if (m_arguments.has("offset") && !offsetFrom(m_arguments.value("offset"))) {
        m_io.say(QCoreApplication::translate("muying::ctl",
                                             "--offset 写成 右,下（毫米，−20 到 20），例如 1.5,-0.5。"));
        return Usage;
    }
    if (what() == u"test-page"_s)
        return testPage();
    if (what() == u"blank"_s)
        return blank();
    if (what() == u"leaflet"_s)
        return leaflet();
    if (what() == u"poster"_s)
        return poster();
    if (what().startsWith(u"pph-"_s))
        return haemorrhage();
    const auto clinic = ClinicFile::open(m_arguments, m_io);
    if (!clinic)
        return m_io.fail(clinic.error());
    const auto growth = growth::GrowthTables::load(content::resourcesDir());
    if (!growth)
        return m_io.fail(growth.error());
    m_growth = *growth;
    return what() == u"labels"_s ? labels(**clinic) : pages(**clinic);
}

QString PrintRun::what() const {
    return m_arguments.value("section", m_arguments.positional(0));
}

print::PaperLanguage PrintRun::languageOf(const work::Chart* chart) const {
    if (m_io.languageCode.isEmpty())
        return chart ? print::paperLanguage(*chart) : print::PaperLanguage::Zh;
    return m_io.languageCode == u"zh-ko"_s ? print::PaperLanguage::ZhKo : print::PaperLanguage::Zh;
}

print::PaintOptions PrintRun::paintOptions() const {
    print::PaintOptions options;
    options.marks = m_arguments.has("mono") ? print::MarkMode::LineArt : print::MarkMode::Colour;
    options.valuesOnly = m_arguments.has("overprint");
    options.offset = offsetFrom(m_arguments.value("offset", u"0,0"_s)).value_or(QPointF());
    return options;
}

print::PrintInput PrintRun::inputOf(ClinicFile& clinic, const work::Chart& chart) const {
    print::PrintInput input;
    input.library = &clinic.library();
    input.chart = &chart;
    input.clinic = print::clinicFrom(clinic.store().clinic());
    input.printedAt = systemClock().now();
    input.printedBy = clinic.store().user().displayName;
    input.language = languageOf(&chart);
    input.growth = m_growth.get();
    return input;
}

Result<QStringList> PrintRun::subjects(ClinicFile& clinic) const {
    if (m_arguments.has(subjectId))
        return m_arguments.values(subjectId);
    const NamedList* list = namedList(m_arguments.value("list"));
    if (!list)
        return wrongPrintUse(QCoreApplication::translate("muying::ctl", "没有名单“%1”。可用的名单：%2")
                                 .arg(m_arguments.value("list"), listNames()));
    const auto work = work::worklist(clinic.desk(), reachOf(*list));
    if (!work)
        return work.error();
    QStringList ids;
    for (const work::WorkItem& item : work->items) {
        const QString id = !item.childId.isEmpty()      ? item.childId
                           : item.pregnancyId.isEmpty() ? item.womanId
                                                        : item.pregnancyId;
        if (list->wants(item) && !ids.contains(id))
            ids.append(id);
    }
    return ids;
}

Result<print::Document> PrintRun::withChildren(ClinicFile& clinic, const work::Chart& chart,
                                               print::Document document) const {
    std::vector<print::Document> all;
    all.push_back(std::move(document));
    for (const store::SubjectRow& child : chart.children) {
        const auto childChart = clinic.desk().chart(child.subject.id);
        if (!childChart)
            return childChart.error();
        auto pages = print::handbook(inputOf(clinic, *childChart));
        if (pages)
            all.push_back(std::move(*pages));
        else if (pages.error().code != ErrorCode::InvalidInput) // a child without records has no pages
            return pages.error();
    }
    return print::joined(std::move(all));
}

Result<print::Document> PrintRun::documentOf(ClinicFile& clinic, const QString& subject) const {
    const auto id = subjectNamed(clinic.desk(), subject);
    if (!id)
        return id.error();
    const auto chart = clinic.desk().chart(*id);
    if (!chart)
        return chart.error();
    auto document = print::handbook(inputOf(clinic, *chart), what());
    if (document && what() == u"handbook"_s && !chart->child)
        document = withChildren(clinic, *chart, std::move(*document));
    if (!document)
        return document;
    if (m_arguments.has("overprint"))
        std::erase_if(document->pages,
                      [](const print::Page& page) { return !print::hasPrintedCounterpart(page); });
    // What was printed about whom is kept before it leaves the program.
    const QString& whom = chart->clinic  ? chart->about().id
                          : chart->child ? chart->child->subject.id
                                         : chart->woman.subject.id;
    if (const Status kept = clinic.store().audit(u"print %1"_s.arg(what()), whom); !kept)
        return kept.error();
    return document;
}

int PrintRun::done(int pages, int subjects, const QJsonArray& skipped) {
    QJsonObject line{{u"out"_s, m_arguments.value("out")}, {u"pages"_s, pages}};
    if (m_arguments.has("list")) {
        line.insert(u"subjects"_s, subjects);
        line.insert(u"skipped"_s, skipped);
    }
    m_io.writeLine(line);
    return skipped.isEmpty() ? Done : Refused;
}

int PrintRun::write(const print::Document& document) {
    if (const Status written = print::writePdf(document, m_arguments.value("out"), paintOptions()); !written)
        return m_io.fail(written.error());
    m_io.writeLine(QJsonObject{{u"out"_s, m_arguments.value("out")},
                               {u"pages"_s, static_cast<qint64>(document.pages.size())}});
    return Done;
}

int PrintRun::testPage() {
    print::PrinterUnderTest printer;
    printer.name = m_arguments.value("printer");
    printer.offset = paintOptions().offset;
    print::Clinic clinicName;
    if (m_arguments.has("db")) {
        const auto clinic = ClinicFile::open(m_arguments, m_io);
        if (!clinic)
            return m_io.fail(clinic.error());
        clinicName = print::clinicFrom((*clinic)->store().clinic());
    }
    const auto document = print::printerTestPage(printer, clinicName, systemClock().now());
    return document ? write(*document) : m_io.fail(document.error());
}

int PrintRun::blank() {
    const QString form = m_arguments.value("form");
    if (!m_arguments.has("db")) {
        const auto library = content::Library::load(content::resourcesDir());
        if (!library)
            return m_io.fail(library.error());
        const auto document = print::blankForm(**library, form, {}, languageOf(nullptr));
        return document ? write(*document) : m_io.fail(document.error());
    }
    const auto clinic = ClinicFile::open(m_arguments, m_io);
    if (!clinic)
        return m_io.fail(clinic.error());
    if (!m_arguments.has(subjectId)) {
        const auto document = print::blankForm(
            (*clinic)->library(), form, print::clinicFrom((*clinic)->store().clinic()), languageOf(nullptr));
        return document ? write(*document) : m_io.fail(document.error());
    }
    const auto chart = (*clinic)->desk().chart(m_arguments.value(subjectId));
    if (!chart)
        return m_io.fail(chart.error());
    const auto document = print::identityForm(inputOf(**clinic, *chart), form);
    if (!document)
        return m_io.fail(document.error());
    if (const Status kept = (*clinic)->store().audit(u"print blank %1"_s.arg(form), chart->about().id); !kept)
        return m_io.fail(kept.error());
    return write(*document);
}

int PrintRun::labels(ClinicFile& clinic) {
    const auto format = print::labelFormat(content::resourcesDir(), m_arguments.value("format"));
    const auto ids = subjects(clinic);
    if (!format || !ids)
        return m_io.fail(format ? ids.error() : format.error());
    print::LabelRun run;
    run.format = *format;
    run.skip = m_arguments.value("skip", u"0"_s).toInt();
    run.copies = m_arguments.value("copies", u"0"_s).toInt();
    run.cutLines = m_arguments.has("cut-lines");
    std::vector<print::Label> labels;
    QJsonArray skipped;
    for (const QString& id : *ids) {
        const auto chart = clinic.desk().chart(id);
        if (!chart) {
            skipped.append(QJsonObject{{u"id"_s, id}, {u"reason"_s, chart.error().message}});
            continue;
        }
        const print::PrintInput input = inputOf(clinic, *chart);
        if (input.language == print::PaperLanguage::ZhKo)
            run.language = print::PaperLanguage::ZhKo;
        labels.push_back(print::coverLabel(input));
        if (const Status kept = clinic.store().audit(u"print labels"_s, chart->about().id); !kept)
            return m_io.fail(kept.error());
    }
    const auto document = print::labelSheets(labels, run);
    if (!document)
        return m_io.fail(document.error());
    if (const Status written = print::writePdf(*document, m_arguments.value("out"), paintOptions()); !written)
        return m_io.fail(written.error());
    return done(static_cast<int>(document->pages.size()), static_cast<int>(labels.size()), skipped);
}

int PrintRun::pages(ClinicFile& clinic) {
    if (!m_arguments.has("list") && m_arguments.values(subjectId).size() == 1) {
        const auto document = documentOf(clinic, m_arguments.value(subjectId));
        return document ? write(*document) : m_io.fail(document.error());
    }
    const auto ids = subjects(clinic);
    if (!ids)
        return m_io.fail(ids.error());
    m_io.catchInterrupt();
    print::PdfPages pdf(what(), languageOf(nullptr), paintOptions());
    const auto report = print::batchPdf(
        *ids, [&](const QString& id) { return documentOf(clinic, id); }, pdf, m_arguments.value("out"),
        [&](int ready, int total) {
            m_io.progress(QCoreApplication::translate("muying::ctl", "打印"), ready, total);
            return !m_io.interrupted();
        });
    if (!report)
        return report.error().code == ErrorCode::Cancelled ? int(Interrupted) : m_io.fail(report.error());
    QJsonArray skipped;
    for (const print::BatchSkipped& one : report->skipped)
        skipped.append(QJsonObject{{u"id"_s, one.subject}, {u"reason"_s, one.reason}});
    return done(report->pages, report->subjects, skipped);
}

} // namespace muying::ctl
