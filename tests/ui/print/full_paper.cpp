#include "tests/catch.h"
#include "tests/core/work/form_stage.h"
#include "tests/ui/print/sample_woman.h"
#include "ui/print/fonts.h"
#include "ui/print/form_pages.h"
#include "ui/print/handbook.h"
#include "ui/print/paint_page.h"
#include "ui/print/paper_value.h"
#include "ui/print/pdf_writer.h"

#include <QDir>

#include <algorithm>

using namespace muying;
using namespace muying::print;
using namespace muying::tests;
using namespace Qt::StringLiterals;
using content::Field;
using content::FieldType;
using content::Form;

namespace {

PrintInput fullInput(const work::Chart& chart, PaperLanguage language) {
    PrintInput input;
    input.library = &productLibrary();
    input.chart = &chart;
    input.clinic = {u"示例镇卫生院"_s, u"妇幼保健门诊"_s, u"0439-000-0000"_s};
    input.printedAt = testNow();
    input.printedBy = u"李示例"_s;
    input.language = language;
    return input;
}

/// The two fillings of a form, found once: solving the limits takes longer than printing.
std::vector<record::Answers> fillingsOf(const FilledForm& filled) {
    FormStage& stage = readOnlyStage(filled.scene);
    const record::Answers full =
        FormFiller(productLibrary(), *filled.form, stage.context(*filled.form)).fill(Extent::Highest);
    record::Answers ticked = filled.usual;
    for (const Field& field : filled.form->fields) {
        const bool asked = ticked.has(field.code) || full.has(field.code);
        if (field.type == FieldType::Text && !field.isComputed() && asked)
            ticked.set(field.code, full.has(field.code) ? full.json().value(field.code)
                                                        : ticked.json().value(field.code));
    }
    return {full, ticked};
}

/// The chart of the form's scene with this one entry in it, saved or not.
work::Chart chartWith(const FilledForm& filled, const record::Answers& answers) {
    work::Chart chart = readOnlyStage(filled.scene).chart();
    std::erase_if(chart.entries, [&](const record::Entry& other) { return other.form == filled.form->code; });
    record::Entry entry;
    entry.id = u"paper"_s;
    entry.form = filled.form->code;
    entry.edition = filled.form->edition;
    entry.subject = chart.about().id;
    entry.date = testNow().date();
    entry.version = 1;
    entry.answers = answers;
    chart.put(std::move(entry));
    return chart;
}

QStringList textLines(const Document& document) {
    QStringList lines;
    for (const Page& page : document.pages) {
        for (const Item& item : page.items) {
            if (const auto* text = std::get_if<TextItem>(&item))
                lines << squeezed(text->text);
        }
    }
    return lines;
}

/// Is every character of `value` on one of the lines, piece after piece, each as long as a line can be?
bool wholeOn(const QStringList& lines, QString value) {
    while (!value.isEmpty()) {
        qsizetype longest = 0;
        for (const QString& line : lines) {
            while (longest < value.size() && line.contains(QStringView(value).left(longest + 1)))
                ++longest;
        }
        if (longest < std::min<qsizetype>(2, value.size()))
            return false;
        value = value.mid(longest);
    }
    return true;
}

QStringList lostTexts(const Form& form, const record::Answers& answers, const Document& document) {
    const QStringList lines = textLines(document);
    QStringList lost;
    for (const Field& field : form.fields) {
        if (field.type != FieldType::Text || field.isComputed() || !answers.has(field.code))
            continue;
        if (!wholeOn(lines, squeezed(paperValue(field, answers))))
            lost << field.code;
    }
    return lost;
}

QStringList faultsOf(const Document& document) {
    QStringList faults;
    int number = 0;
    for (const Page& page : document.pages) {
        ++number;
        for (const QString& fault : layoutFaults(page))
            faults << u"%1: %2"_s.arg(number).arg(fault);
    }
    return faults;
}

/// Does the blank form ask for anything: the words of most of its fields?
bool blankAsks(const Form& form, const Document& document) {
    const QString words = textLines(document).join(QString());
    qsizetype asked = 0, all = 0;
    for (const Field& field : form.fields) {
        const bool official = field.onPaper || !hasOfficialPage(form);
        if (!official || field.isComputed() || field.code == form.columnField)
            continue;
        ++all;
        for (const QString& label : {field.label.zh, field.place.head.zh, field.place.shortLabel.zh})
            asked += !label.isEmpty() && words.contains(squeezed(label)) ? 1 : 0;
    }
    // The screening asks by the items of the rules.
    if (form.code == u"RISK_SCREEN"_s)
        return words.contains(u"1.1"_s) && words.contains(u"7.8.1"_s);
    return 2 * asked >= all;
}

void keepFullPictures(const Document& document, const QString& name) {
    const QString folder = qEnvironmentVariable("MUYING_PAGES");
    int number = 0;
    for (const Page& page : document.pages) {
        if (!folder.isEmpty())
            REQUIRE(renderPage(page, 90).save(QDir(folder).filePath(u"%1_%2.png"_s.arg(name).arg(++number))));
    }
}

/// Filling 1: every number at its limit, the last options, texts at their full length. 2: everything ticked
/// that may stand together, and every text at its full length. 0: blank.
QString nameOf(PaperLanguage language, int filling) {
    return (language == PaperLanguage::Zh ? u"zh"_s : u"ko"_s) + QString::number(filling);
}

} // namespace

TEST_CASE("Every form filled to its limits prints inside its cells and loses no character, with and without "
          "Korean",
          "[full_paper]") {
    REQUIRE(loadFonts().ok());
    for (const FilledForm& filled : filledForms()) {
        int filling = 0;
        for (const record::Answers& answers : fillingsOf(filled)) {
            ++filling;
            const work::Chart chart = chartWith(filled, answers);
            const record::Entry* entry = chart.entry(u"paper"_s);
            REQUIRE(entry);
            for (const PaperLanguage language : {PaperLanguage::Zh, PaperLanguage::ZhKo}) {
                INFO(filled.form->code.toStdString() << " " << nameOf(language, filling).toStdString());
                const auto document = entryDocument(fullInput(chart, language), *entry);
                CHECK(document.ok());
                if (!document)
                    continue;
                keepFullPictures(*document, filled.form->code + u'_' + nameOf(language, filling));
                CHECK(faultsOf(*document).join(u'\n') == QString());
                CHECK(lostTexts(*filled.form, answers, *document).join(u' ') == QString());
            }
        }
    }
}

TEST_CASE("Every blank form keeps inside its cells, with and without Korean and identity", "[full_paper]") {
    REQUIRE(loadFonts().ok());
    for (const FilledForm& filled : filledForms()) {
        for (const PaperLanguage language : {PaperLanguage::Zh, PaperLanguage::ZhKo}) {
            INFO(filled.form->code.toStdString() << " " << nameOf(language, 0).toStdString());
            const work::Chart chart = readOnlyStage(filled.scene).chart();
            const PrintInput input = fullInput(chart, language);
            const auto blank = blankForm(productLibrary(), filled.form->code, input.clinic, language);
            REQUIRE(blank.ok());
            keepFullPictures(*blank, filled.form->code + u"_blank_"_s + nameOf(language, 0));
            CHECK(faultsOf(*blank).join(u'\n') == QString());
            CHECK(blankAsks(*filled.form, *blank));
            if (filled.scene == Scene::Registers)
                continue;
            const auto identity = identityForm(input, filled.form->code);
            REQUIRE(identity.ok());
            CHECK(faultsOf(*identity).join(u'\n') == QString());
        }
    }
}

TEST_CASE("Korean stands on the paper of every form and comes back from the PDF as it was written",
          "[full_paper]") {
    REQUIRE(loadFonts().ok());
    QTemporaryDir folder;
    for (const FilledForm& filled : filledForms()) {
        INFO(filled.form->code.toStdString());
        const auto blank = blankForm(productLibrary(), filled.form->code, {}, PaperLanguage::ZhKo);
        REQUIRE(blank.ok());
        const QString pdf = folder.filePath(u"blank.pdf"_s);
        REQUIRE(writePdf(*blank, pdf).ok());
        const QString words = textOf(pdf, true);
        QStringList missing;
        for (const QString& line : textLines(*blank)) {
            if (!words.contains(line))
                missing << line;
        }
        CHECK(missing.join(u" | "_s) == QString());
    }
}
