#include "app/ctl/clinic_run.h"
#include "core/work/consequences.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace muying::ctl {

using namespace Qt::StringLiterals;

namespace {

QString showSummary() {
    return QCoreApplication::translate("muying::ctl",
                                       "一名妇女、一次妊娠或本机构登记（ID 写 clinic）的全部记录和待办");
}

std::vector<OptionDecl> showOptions() {
    return clinicOptions();
}

QJsonObject subjectJson(const store::SubjectRow& row) {
    return {{u"kind"_s, record::subjectKindName(row.subject.kind)},
            {u"id"_s, row.subject.id},
            {u"parent"_s, row.subject.parent},
            {u"opened"_s, row.subject.opened.toString(Qt::ISODate)},
            {u"closed"_s, row.subject.closed.toString(Qt::ISODate)},
            {u"identity"_s, row.subject.identity},
            {u"colour"_s, row.index.colour},
            {u"purple"_s, row.index.purple},
            {u"provisional"_s, row.index.provisional},
            {u"due_date"_s, row.index.dueDate.toString(Qt::ISODate)},
            {u"status"_s, row.index.status}};
}

/// Numbers on paper where the stored codes are not themselves the numbers: {"neck_mass":["2"]}.
QJsonObject paperJson(const content::Form* form, const record::Entry& entry) {
    QJsonObject paper;
    if (!form)
        return paper;
    for (const content::Field& field : form->fields) {
        const QString column = record::columnOf(*form, entry.answers);
        const QStringList numbers = record::paperNumbers(field, entry.answers, column);
        if (!numbers.isEmpty())
            paper.insert(field.code, QJsonArray::fromStringList(numbers));
    }
    return paper;
}

/// Computed fields that would come out otherwise today (her age, days since the birth): the record keeps what
/// it was saved with.
QJsonObject liveJson(ClinicFile& clinic, const work::Chart& chart, const record::Entry& entry) {
    QJsonObject live;
    const content::Form* form = clinic.library().form(entry.form, entry.edition);
    if (!form)
        return live;
    record::Answers answers = entry.answers;
    record::computeFields(*form, answers, clinic.desk().contextFor(chart, *form, &entry));
    for (const content::Field& field : form->fields) {
        const QJsonValue value = answers.json().value(field.code);
        if (field.isComputed() && value != entry.answers.json().value(field.code))
            live.insert(field.code, value.isUndefined() ? QJsonValue(QJsonValue::Null) : value);
    }
    return live;
}

QJsonObject entryJson(ClinicFile& clinic, const work::Chart& chart, const record::Entry& entry) {
    const content::Library& library = clinic.library();
    QJsonObject line{{u"kind"_s, u"entry"_s},
                     {u"id"_s, entry.id},
                     {u"subject"_s, entry.subject},
                     {u"form"_s, entry.form},
                     {u"edition"_s, entry.edition},
                     {u"date"_s, entry.date.toString(Qt::ISODate)},
                     {u"version"_s, entry.version},
                     {u"saved_at"_s, entry.savedAt.toString(Qt::ISODate)},
                     {u"answers"_s, entry.answers.json()}};
    if (const QJsonObject now = liveJson(clinic, chart, entry); !now.isEmpty())
        line.insert(u"live"_s, now);
    const QJsonObject paper = paperJson(library.form(entry.form, entry.edition), entry);
    if (!paper.isEmpty())
        line.insert(u"paper"_s, paper);
    return line;
}

/// Colour, status and tasks as they follow from the records at this moment, by the rules in force: what is
/// kept in lists may be of yesterday. Nothing is saved.
void makeLive(ClinicFile& clinic, work::Chart& chart) {
    store::SaveRequest unsaved;
    work::addConsequences(clinic.library(), chart, clinic.desk().clock().now(), unsaved);
    for (const auto& [id, index] : unsaved.indexes) {
        for (store::SubjectRow& row : chart.pregnancies) {
            if (row.subject.id == id)
                row.index = index;
        }
    }
}

void writeChart(ClinicFile& clinic, const work::Chart& chart, Io& io) {
    if (chart.child)
        io.writeLine(subjectJson(*chart.child));
    if (chart.clinic || !chart.woman.subject.id.isEmpty())
        io.writeLine(subjectJson(chart.clinic ? *chart.clinic : chart.woman));
    for (const store::SubjectRow& pregnancy : chart.pregnancies)
        io.writeLine(subjectJson(pregnancy));
    for (const store::SubjectRow& child : chart.children) {
        if (!chart.child || chart.child->subject.id != child.subject.id)
            io.writeLine(subjectJson(child));
    }
    for (const record::Entry& entry : chart.entries)
        io.writeLine(entryJson(clinic, chart, entry));
    for (const store::Task& task : chart.tasks) {
        QJsonObject line = taskJson(clinic.library(), task, io.language);
        line.insert(u"kind"_s, u"task"_s);
        io.writeLine(line);
    }
}

int runShow(const Arguments& arguments, Io& io) {
    if (arguments.positional(0).isEmpty())
        return wrongUse(showCommand, io);
    return withClinic(arguments, io, [&](ClinicFile& clinic) -> int {
        const auto subject = subjectNamed(clinic.desk(), arguments.positional(0));
        if (!subject)
            return io.fail(subject.error());
        auto chart = clinic.desk().chart(*subject);
        if (!chart)
            return io.fail(chart.error());
        makeLive(clinic, *chart);
        writeChart(clinic, *chart, io);
        return Done;
    });
}

} // namespace

const Command showCommand{
    "show", showSummary, showOptions, "ID", 1, runShow,
};

} // namespace muying::ctl
