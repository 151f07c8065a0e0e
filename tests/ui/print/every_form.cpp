#include "tests/catch.h"
#include "tests/core/work/form_stage.h"
#include "tests/ui/print/sample_woman.h"
#include "ui/print/handbook.h"
#include "ui/print/paper_value.h"
#include "ui/print/pdf_writer.h"

#include <algorithm>

using namespace muying;
using namespace muying::print;
using namespace muying::tests;
using namespace Qt::StringLiterals;
using content::Field;
using content::FieldType;

namespace {

QStringList textsOn(const Document& document) {
    QStringList texts;
    for (const Page& page : document.pages) {
        for (const Item& item : page.items) {
            if (const auto* text = std::get_if<TextItem>(&item))
                texts << squeezed(text->text);
        }
    }
    return texts;
}

/// How much of the beginning of `value` stands in one of the lines.
qsizetype longestPiece(const QStringList& lines, const QString& value) {
    qsizetype longest = 0;
    for (const QString& line : lines) {
        while (longest < value.size() && line.contains(value.left(longest + 1)))
            ++longest;
    }
    return longest;
}

/// Can the value be read from the lines, broken where lines break? No piece but the last is a mere scrap.
bool readable(const QStringList& lines, QString value) {
    constexpr qsizetype scrap = 2;
    while (!value.isEmpty()) {
        const qsizetype piece = longestPiece(lines, value);
        if (piece < std::min(scrap, value.size()))
            return false;
        value = value.mid(piece);
    }
    return true;
}

bool isWritten(const Field& field) {
    return field.type == FieldType::Text || field.type == FieldType::Date ||
           field.type == FieldType::DateTime || field.type == FieldType::Int ||
           field.type == FieldType::Decimal;
}

/// What was typed and cannot be read from the paper, neither as the form writes it nor as the screen does.
QStringList lostOnPaper(const content::Form& form, const record::Answers& answers, const Document& document) {
    const QStringList lines = textsOn(document);
    QStringList lost;
    for (const Field& field : form.fields) {
        if (field.isComputed() || !answers.has(field.code) || !isWritten(field))
            continue;
        const QString paper = squeezed(paperValue(field, answers));
        const QString screen = squeezed(record::displayValue(field, answers, Language::Zh));
        if (!readable(lines, paper) && !readable(lines, screen))
            lost << field.code;
    }
    return lost;
}

PrintInput inputOf(const work::Chart& chart) {
    PrintInput input;
    input.library = &productLibrary();
    input.chart = &chart;
    input.clinic = {u"示例镇卫生院"_s, u"妇幼保健门诊"_s, u"0439-000-0000"_s};
    input.printedAt = testNow();
    input.printedBy = u"李示例"_s;
    return input;
}

} // namespace

TEST_CASE("Every form filled completely prints what was typed, in the form or in its supplement",
          "[every_form]") {
    QTemporaryDir folder;
    REQUIRE(folder.isValid());
    for (const FilledForm& filled : filledForms()) {
        const content::Form& form = *filled.form;
        INFO(form.code.toStdString());
        FormStage stage(filled.scene);
        const auto context = stage.context(form);
        const auto typed =
            namedHers(form, FormFiller(productLibrary(), form, context).fill(Extent::Usual), context);
        const auto saved = stage.save(stage.entryOf(form), typed);
        INFO((saved ? std::string() : saved.error().message.toStdString()));
        CHECK(saved.ok());
        if (!saved)
            continue;
        const work::Chart chart = stage.chart();
        const record::Entry* entry = chart.entry(saved->id);
        REQUIRE(entry);
        const PrintInput input = inputOf(chart);
        const auto document = entryDocument(input, *entry);
        INFO((document ? std::string() : document.error().message.toStdString()));
        CHECK(document.ok());
        if (!document)
            continue;
        CHECK(lostOnPaper(form, entry->answers, *document).isEmpty());
        const QString pdf = folder.filePath(form.code + u".pdf"_s);
        const Status written = writePdf(*document, pdf);
        INFO((written ? std::string() : written.error().message.toStdString()));
        CHECK(written.ok());
        const QString told = outputOf(u"pdfinfo"_s, {pdf});
        CHECK(squeezed(told).contains(u"Pages:%1"_s.arg(document->pages.size())));
    }
}
