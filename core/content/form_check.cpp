#include "core/content/form_check.h"

#include <QSet>

#include <algorithm>

namespace muying::content {

namespace {

using namespace Qt::StringLiterals;

void checkBlanks(const Form& form, const Field& field, Problems& problems) {
    for (const Option& option : field.options) {
        if (option.blankField.isEmpty())
            continue;
        const Field* blank = form.field(option.blankField);
        const QString name = u"\"%1\", the blank of option %2,"_s.arg(option.blankField, option.code);
        if (!blank)
            problems.add(field.line, u"%1 is no field of this form"_s.arg(name));
        else if (blank->type != FieldType::Text)
            problems.add(field.line, u"%1 is not a text"_s.arg(name));
        else if (blank->onPaper != field.onPaper)
            problems.add(field.line, u"%1 must be on paper exactly when its choice is"_s.arg(name));
    }
}

void checkNumbers(const Field& field, const QStringList& columns, Problems& problems) {
    if (std::ranges::all_of(field.options, [](const Option& option) { return option.numbers.isEmpty(); }))
        return; // the codes are the numbers, and those are checked where they are read
    for (const QString& column : columns) {
        QSet<QString> seen;
        for (const Option& option : field.options) {
            const QString number = option.listed ? option.printed(column) : QString();
            if (!number.isEmpty() && seen.contains(number))
                problems.add(field.line, u"number %1 stands twice on paper"_s.arg(number));
            seen.insert(number);
        }
    }
}

void checkPlace(const Form& form, const Field& field, bool opensSection, Problems& problems) {
    const Placement& place = field.place;
    if (place.joined && opensSection)
        problems.add(field.line, u"\"join\": there is no cell before it in its section"_s);
    if (!place.group.isEmpty() && !form.group(place.group))
        problems.add(field.line, u"there is no group \"%1\""_s.arg(place.group));
    if (!place.group.isEmpty() && place.labelColumns + place.valueColumns > 10)
        problems.add(field.line, u"\"w\" does not fit beside the label of its group (10 columns)"_s);
    if (!place.joined && place.labelColumns == 0 && place.group.isEmpty())
        problems.add(field.line, u"a cell without label columns must stand in a group"_s);
}

/// Columns named by fields and numbers are options of the column field; in one column a number stands once.
void checkColumns(const Form& form, const Field& field, Problems& problems) {
    const Field* column = form.field(form.columnField);
    const auto known = [&](const QString& code) { return column && column->option(code); };
    if (&field == column && !field.columns.isEmpty())
        problems.add(field.line, u"\"columns\": this field tells the column itself"_s);
    if (field.code == form.dateField && !field.columns.isEmpty())
        problems.add(field.line, u"\"columns\": the date is asked in every column"_s);
    QStringList places = field.columns;
    for (const Option& option : column&& field.columns.isEmpty() ? column->options : std::vector<Option>{})
        places << option.code;
    for (const QString& code : field.columns) {
        if (!known(code))
            problems.add(field.line, u"\"columns\": there is no column %1"_s.arg(code));
    }
    for (const Option& option : field.options) {
        for (const QString& code : option.numbers.keys()) {
            if (!code.isEmpty() && (!known(code) || !field.inColumn(code)))
                problems.add(field.line, u"option %1: there is no column %2"_s.arg(option.code, code));
        }
    }
    checkNumbers(field, places.isEmpty() ? QStringList{QString()} : places, problems);
}

void checkType(const Field& field, Problems& problems) {
    const bool number = field.type == FieldType::Int || field.type == FieldType::Decimal;
    if (field.weeksDays && field.type != FieldType::Int)
        problems.add(field.line, u"\"weeksDays\" needs an int of days"_s);
    if (field.maskInput && field.type != FieldType::Text)
        problems.add(field.line, u"\"digits\" needs a text"_s);
    if (!field.unit.isEmpty() && !number && field.type != FieldType::Text)
        problems.add(field.line, u"only numbers and texts have a unit"_s);
    if (field.isComputed() && !field.prefill.isEmpty())
        problems.add(field.line, u"a computed field cannot be prefilled"_s);
    if (!field.optionsFrom.isEmpty() && field.optionsFrom != u"rules:screen"_s &&
        field.optionsFrom != u"rules:assess"_s)
        problems.add(field.line, u"\"optionsFrom\" is rules:screen or rules:assess"_s);
}

void checkHead(const Form& form, Problems& problems) {
    static const QSet<QString> subjects{u"woman"_s, u"pregnancy"_s, u"child"_s, u"clinic"_s};
    if (!subjects.contains(form.subject))
        problems.add(1, u"\"subject\" must be woman, pregnancy, child or clinic"_s);
    if (form.rows && (!form.repeats || !form.columnField.isEmpty()))
        problems.add(1, u"\"rows\" needs a form that repeats and has no columns"_s);
    const Field* date = form.field(form.dateField);
    if (!date || (date->type != FieldType::Date && date->type != FieldType::DateTime))
        problems.add(1, u"\"dateField\": \"%1\" is no date field of this form"_s.arg(form.dateField));
    const Field* column = form.field(form.columnField);
    if (!form.columnField.isEmpty() && (!column || column->type != FieldType::Choice))
        problems.add(1, u"\"columnField\": \"%1\" is no choice of this form"_s.arg(form.columnField));
}

} // namespace

void checkForm(const Form& form, Problems& problems) {
    checkHead(form, problems);
    QSet<QString> codes;
    QString section;
    for (const Field& field : form.fields) {
        if (codes.contains(field.code))
            problems.add(field.line, u"field \"%1\" stands twice"_s.arg(field.code));
        codes.insert(field.code);
        checkPlace(form, field, field.section != section, problems);
        section = field.section;
        checkType(field, problems);
        checkBlanks(form, field, problems);
        checkColumns(form, field, problems);
    }
}

} // namespace muying::content
