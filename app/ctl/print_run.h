#pragma once
#include "app/ctl/clinic_file.h"
#include "core/work/leaflet_shelf.h"
#include "ui/print/handbook.h"
#include "ui/print/leaflet_pages.h"
#include "ui/print/paint_page.h"

namespace muying::ctl {

/// One run of "print": what the command line asked for, carried out.
class PrintRun {
public:
    PrintRun(const Arguments& arguments, Io& io) : m_arguments(arguments), m_io(io) {}
    /// Returns an ExitCode.
    int run();

private:
    int testPage();
    int blank();
    int leaflet(); ///< print_leaflet.cpp, like the three below
    int poster();  ///< print_poster.cpp
    Result<work::LeafletShelf> shelf(ClinicFile* clinic) const;
    Result<print::LeafletLook> leafletLook(ClinicFile* clinic, print::PaperLanguage language) const;
    Status fillLeaflet(ClinicFile& clinic, const work::LeafletShelf& shelf, print::LeafletJob& job,
                       print::PaperLanguage& language) const;
    int haemorrhage(); ///< print_pph.cpp
    int labels(ClinicFile& clinic);
    int pages(ClinicFile& clinic);
    int write(const print::Document& document);
    int done(int pages, int subjects, const QJsonArray& skipped);

    /// The subject of --subject, or those of --list in its order, each once.
    Result<QStringList> subjects(ClinicFile& clinic) const;
    Result<print::Document> documentOf(ClinicFile& clinic, const QString& subject) const;
    /// The handbook of a woman goes on with those of her children.
    Result<print::Document> withChildren(ClinicFile& clinic, const work::Chart& chart,
                                         print::Document document) const;
    print::PrintInput inputOf(ClinicFile& clinic, const work::Chart& chart) const;
    print::PaperLanguage languageOf(const work::Chart* chart) const;
    print::PaintOptions paintOptions() const;
    QString what() const; ///< the section, where one is named, else the first argument

    const Arguments& m_arguments;
    Io& m_io;
    std::shared_ptr<const growth::GrowthTables> m_growth; ///< for the charts of children
};

/// "1.5,-2" → (1.5, −2) mm; null if it is not two numbers from −20 to 20.
std::optional<QPointF> offsetFrom(const QString& text);

} // namespace muying::ctl
