#include "core/content/layout.h"
#include "tests/catch.h"
#include "tests/core/work/test_clinic.h"
#include "tests/ui/print/sample_woman.h"
#include "ui/print/fonts.h"
#include "ui/print/form_pages.h"
#include "ui/print/paint_page.h"
#include "ui/print/paper_value.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>

using namespace muying;
using namespace muying::print;
using namespace muying::tests;
using namespace Qt::StringLiterals;
using content::ChoiceStyle;
using content::Field;
using content::FieldType;
using content::Form;

namespace {

std::vector<const Form*> columnForms() {
    std::vector<const Form*> forms;
    for (const Form& form : productLibrary().forms()) {
        if (!form.columnField.isEmpty() && hasOfficialPage(form))
            forms.push_back(&form);
    }
    return forms;
}

bool isBlankOfOption(const Form& form, const Field& field) {
    return std::ranges::any_of(form.fields, [&](const Field& other) {
        return std::ranges::any_of(
            other.options, [&](const content::Option& option) { return option.blankField == field.code; });
    });
}

QStringList offeredIn(const Field& field, const QString& column) {
    QStringList codes;
    for (const content::Option& option : field.options) {
        if (option.listed && option.offered(column) && !option.exclusive)
            codes << option.code;
    }
    if (codes.isEmpty() && !field.options.empty())
        codes << field.options.front().code;
    return codes;
}

/// A value of its own for every field and column.
QJsonValue valueFor(const Field& field, const QString& column, int columnIndex, int index) {
    const QStringList codes = offeredIn(field, column);
    switch (field.type) {
    case FieldType::Text:
        return u"值%1%2"_s.arg(QChar(u"甲乙丙丁戊己"[columnIndex])).arg(index);
    case FieldType::Int:
        return 100 + 17 * index + columnIndex;
    case FieldType::Decimal:
        return 10.0 + index + 0.1 * (columnIndex + 1);
    case FieldType::Date:
        return QDate(2021 + columnIndex, 1 + index % 12, 1 + index % 28).toString(Qt::ISODate);
    case FieldType::DateTime:
        return QDateTime(QDate(2021 + columnIndex, 1 + index % 12, 1 + index % 28), QTime(9, 30))
            .toString(Qt::ISODate);
    case FieldType::Bool:
        return true;
    case FieldType::Choice:
        return codes[(index + columnIndex) % codes.size()];
    case FieldType::Multi:
        break;
    }
    QJsonArray chosen{codes.front()};
    if (codes.size() > 1 && field.boxes(column) > 1)
        chosen.append(codes[1 + (index + columnIndex) % (codes.size() - 1)]);
    return chosen;
}

record::Entry filledColumn(const Form& form, int columnIndex) {
    const content::Option& column = *content::columnOptions(form)[static_cast<std::size_t>(columnIndex)];
    record::Entry entry;
    entry.id = u"visit%1"_s.arg(columnIndex);
    entry.form = form.code;
    entry.edition = form.edition;
    entry.date = QDate(2026, 5, 11);
    entry.version = 1;
    entry.answers.set(form.columnField, column.code);
    int index = 0;
    for (const Field& field : form.fields) {
        ++index;
        if (field.code != form.columnField && field.onPaper && content::inColumn(form, field, column.code))
            entry.answers.set(field.code, valueFor(field, column.code, columnIndex, index));
    }
    return entry;
}

struct Band {
    QString written;    ///< all that was filled in, joined
    QStringList digits; ///< of the boxes, in reading order
};

Band bandOf(const Form& form, const std::vector<Page>& pages, int columnIndex) {
    const auto columns = static_cast<double>(content::columnOptions(form).size());
    const double width = 10 * Sheet::column / columns;
    const double left = Sheet::left + 2 * Sheet::column + columnIndex * width;
    Band band;
    for (const Page& page : pages) {
        for (const Item& item : page.items) {
            const auto* text = std::get_if<TextItem>(&item);
            const double middle = text ? text->left() + text->width() / 2 : -1;
            if (!text || text->at.y() < 38.4 || middle < left || middle >= left + width)
                continue;
            const bool boxed = text->style.bold && text->style.voice == Voice::Record &&
                               text->text.size() <= 2 && text->text.at(0).isDigit();
            if (boxed)
                band.digits << text->text;
            else if (text->style.voice == Voice::Record)
                band.written += squeezed(text->text);
        }
    }
    return band;
}

/// The numbers that must stand in the boxes of a column, in the order of the paper.
QStringList expectedDigits(const Form& form, const record::Answers& answers, const QString& column) {
    QStringList digits;
    for (const content::Row& row : content::layoutRows(form, content::LayoutFor::OfficialPaper)) {
        for (const Field* field : row.cells.front().fields) {
            const bool boxes = field->type == FieldType::Multi ||
                               (field->type == FieldType::Choice && field->style == ChoiceStyle::Boxes);
            if (!boxes || field->style == ChoiceStyle::Ticks || !answers.has(field->code))
                continue;
            const QStringList chosen = field->type == FieldType::Multi
                                           ? answers.multi(field->code)
                                           : QStringList{answers.text(field->code)};
            for (const content::Option& option : field->options) {
                if (chosen.contains(option.code))
                    digits << option.printed(column);
            }
        }
    }
    return digits;
}

} // namespace

TEST_CASE("Every column of every form of visits side by side holds its own values and no other's",
          "[every_column]") {
    REQUIRE(loadFonts().ok());
    REQUIRE(columnForms().size() >= 4);
    for (const Form* form : columnForms()) {
        INFO(form->code.toStdString());
        const auto columns = content::columnOptions(*form);
        std::vector<record::Entry> entries;
        for (std::size_t i = 0; i < columns.size(); ++i)
            entries.push_back(filledColumn(*form, static_cast<int>(i)));
        std::vector<const record::Entry*> visits;
        for (const record::Entry& entry : entries)
            visits.push_back(&entry);
        for (const PaperLanguage language : {PaperLanguage::Zh, PaperLanguage::ZhKo}) {
            std::vector<Overflow> overflow;
            Letterhead head;
            head.language = language;
            const auto pages = visitPages(*form, visits, head, overflow);
            for (const Page& page : pages)
                CHECK(layoutFaults(page).join(u'\n') == QString());
            for (std::size_t i = 0; i < columns.size(); ++i) {
                INFO("column " << columns[i]->text.zh.toStdString());
                const Band own = bandOf(*form, pages, static_cast<int>(i));
                CHECK(own.digits == expectedDigits(*form, entries[i].answers, columns[i]->code));
                QStringList missing, strayed;
                for (const Field& field : form->fields) {
                    const bool typed = field.type == FieldType::Text || field.type == FieldType::Int ||
                                       field.type == FieldType::Decimal || field.type == FieldType::Date;
                    if (!typed || field.code == form->columnField || !entries[i].answers.has(field.code))
                        continue;
                    const QString value = squeezed(paperValue(field, entries[i].answers));
                    if (!own.written.contains(value))
                        missing << field.code;
                    for (std::size_t other = 0; other < columns.size(); ++other) {
                        if (other != i && field.type == FieldType::Text &&
                            bandOf(*form, pages, static_cast<int>(other)).written.contains(value))
                            strayed << field.code;
                    }
                }
                CHECK(missing.join(u' ') == QString());
                CHECK(strayed.join(u' ') == QString());
            }
        }
    }
}

TEST_CASE("A blank form of visits side by side asks every official field", "[every_column]") {
    REQUIRE(loadFonts().ok());
    for (const Form* form : columnForms()) {
        INFO(form->code.toStdString());
        std::vector<Overflow> overflow;
        QString words;
        for (const Page& page : visitPages(*form, {}, {}, overflow)) {
            for (const Item& item : page.items) {
                if (const auto* text = std::get_if<TextItem>(&item))
                    words += squeezed(text->text);
            }
        }
        QStringList missing;
        for (const Field& field : form->fields) {
            if (!field.onPaper || field.code == form->columnField || isBlankOfOption(*form, field))
                continue;
            const bool named = std::ranges::any_of(
                QStringList{field.label.zh, field.place.head.zh, field.place.shortLabel.zh, field.unit,
                            field.place.separator},
                [&](const QString& label) { return !label.isEmpty() && words.contains(squeezed(label)); });
            const bool offered = !field.options.empty() &&
                                 std::ranges::all_of(field.options, [&](const content::Option& option) {
                                     return !option.listed || words.contains(squeezed(option.brief().zh));
                                 });
            if (!named && !offered)
                missing << field.code;
        }
        CHECK(missing.join(u' ') == QString());
    }
}
