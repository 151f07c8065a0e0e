#include "app/ctl/bench_print.h"

#include "ui/print/fonts.h"
#include "ui/print/handbook.h"
#include "ui/print/pdf_writer.h"

#include <QElapsedTimer>
#include <QJsonObject>

namespace muying::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int pregnanciesLookedAt = 100;

double sinceStart(const QElapsedTimer& timer) {
    return qRound64(static_cast<double>(timer.nsecsElapsed()) / 1e3) / 1000.0;
}

/// The chart with the most entries; without entries if there is none.
Result<work::Chart> fullestChart(ClinicFile& clinic, const std::vector<store::SubjectRow>& rows) {
    work::Chart fullest;
    int seen = 0;
    for (const store::SubjectRow& row : rows) {
        if (row.subject.kind != record::SubjectKind::Pregnancy || seen++ >= pregnanciesLookedAt)
            continue;
        auto chart = clinic.desk().chart(row.subject.id);
        if (!chart)
            return chart.error();
        if (chart->entries.size() > fullest.entries.size())
            fullest = std::move(*chart);
    }
    return fullest;
}

} // namespace

Status benchPrint(ClinicFile& clinic, const std::vector<store::SubjectRow>& rows, QJsonObject& answer) {
    const auto chart = fullestChart(clinic, rows);
    if (!chart)
        return chart.error();
    if (chart->entries.empty())
        return success();
    QElapsedTimer timer;
    timer.start();
    if (const Status loaded = print::loadFonts(); !loaded)
        return loaded;
    answer.insert(u"fonts_ms"_s, sinceStart(timer));
    print::PrintInput input;
    input.library = &clinic.library();
    input.chart = &*chart;
    input.clinic = print::clinicFrom(clinic.store().clinic());
    input.printedAt = systemClock().now();
    input.language = print::PaperLanguage::ZhKo;
    timer.restart();
    const auto document = print::handbook(input);
    if (!document)
        return document.error();
    answer.insert(u"handbook_pages"_s, static_cast<qint64>(document->pages.size()));
    answer.insert(u"handbook_layout_ms"_s, sinceStart(timer));
    timer.restart();
    const auto pdf = print::pdfBytes(*document);
    if (!pdf)
        return pdf.error();
    answer.insert(u"handbook_pdf_ms"_s, sinceStart(timer));
    answer.insert(u"handbook_pdf_kb"_s, pdf->size() / 1024);
    return success();
}

} // namespace muying::ctl
