#include "app/ctl/clinic_file.h"
#include "app/ctl/line_reader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace muying::ctl {

using namespace Qt::StringLiterals;

namespace {

QString saveSummary() {
    return QCoreApplication::translate(
        "muying::ctl",
        "保存记录：每行一个 JSON（subject、form、date、answers），逐行回答。没有 subject 的 WOM_COVER "
        "登记新妇女；subject 写 clinic "
        "是本机构的登记（值班、物资、演练等）；不重复的表已有记录时改写所给的字段。“acknowledge” "
        "列出已确认的少见值，true 为全部");
}

std::vector<OptionDecl> saveOptions() {
    return clinicOptions();
}

Error badLine(const QString& sentence) {
    return failure(ErrorCode::InvalidInput, sentence);
}

QStringList acknowledgedFields(const content::Form& form, const QJsonValue& value) {
    QStringList fields;
    for (const QJsonValue& field : value.toArray())
        fields << field.toString();
    if (value.toBool()) {
        for (const content::Field& field : form.fields)
            fields << field.code;
    }
    return fields;
}

/// One line of input, taken apart.
struct SaveLine {
    QJsonObject json;
    const content::Form* form = nullptr;
    QString subject;
    QStringList acknowledged;

    record::Answers answersOver(const record::Answers& before) const {
        record::Answers answers = before;
        const QJsonObject given = json.value("answers"_L1).toObject();
        for (auto it = given.begin(); it != given.end(); ++it)
            answers.set(it.key(), it.value());
        const QString date = json.value("date"_L1).toString();
        if (!date.isEmpty() && !given.contains(form->dateField))
            answers.set(form->dateField, date);
        return answers;
    }
};

Result<SaveLine> readLine(ClinicFile& clinic, const QJsonObject& json) {
    static const QStringList known{u"id"_s,      u"subject"_s, u"form"_s,       u"date"_s,
                                   u"answers"_s, u"entry"_s,   u"acknowledge"_s};
    for (const QString& key : json.keys()) {
        if (!known.contains(key))
            return badLine(
                QCoreApplication::translate("muying::ctl", "不认识“%1”，这一行没有保存。").arg(key));
    }
    SaveLine line;
    line.json = json;
    line.form = clinic.library().form(json.value("form"_L1).toString());
    if (!line.form)
        return badLine(QCoreApplication::translate("muying::ctl", "没有“%1”这张表，这一行没有保存。")
                           .arg(json.value("form"_L1).toString()));
    if (!json.value("answers"_L1).isObject())
        return badLine(QCoreApplication::translate("muying::ctl", "缺少 answers，这一行没有保存。"));
    const auto subject = subjectNamed(clinic.desk(), json.value("subject"_L1).toString());
    if (!subject)
        return subject.error();
    line.subject = *subject;
    line.acknowledged = acknowledgedFields(*line.form, json.value("acknowledge"_L1));
    return line;
}

QJsonObject savedJson(const QString& subject, const QString& entry, int version) {
    return {{u"subject"_s, subject}, {u"entry"_s, entry}, {u"version"_s, version}};
}

Result<QJsonObject> saveNewSubject(work::Desk& desk, const SaveLine& line, bool woman) {
    const record::Answers answers = line.answersOver({});
    const auto made = woman ? desk.registerWoman(answers, line.acknowledged)
                            : desk.openPregnancy(line.subject, answers, line.acknowledged);
    if (!made)
        return made.error();
    const auto chart = desk.chart(made->id);
    if (!chart)
        return chart.error();
    return savedJson(made->id, chart->newest(line.form->code)->id, 1);
}

/// The entry a line changes: the one it names, or the only one of a form that does not repeat.
Result<record::Entry> entryOf(const work::Chart& chart, const SaveLine& line) {
    const QString named = line.json.value("entry"_L1).toString();
    const record::Entry* existing = nullptr;
    if (!named.isEmpty()) {
        existing = chart.entry(named);
        if (!existing || existing->form != line.form->code)
            return failure(
                ErrorCode::NotFound,
                QCoreApplication::translate("muying::ctl", "这张表没有记录 %1，没有保存。").arg(named));
    } else if (!line.form->repeats) {
        existing = chart.newest(line.form->code);
    }
    if (existing)
        return *existing;
    record::Entry entry;
    entry.form = line.form->code;
    return entry;
}

Result<QJsonObject> saveLine(ClinicFile& clinic, const SaveLine& line) {
    work::Desk& desk = clinic.desk();
    if (line.form->code == u"WOM_COVER"_s && line.subject.isEmpty())
        return saveNewSubject(desk, line, true);
    const auto chart = desk.chart(line.subject);
    if (!chart)
        return chart.error();
    const bool open = chart->pregnancy && !chart->pregnancy->subject.closed.isValid();
    const bool ofWoman = line.subject == chart->woman.subject.id;
    if (line.form->code == u"PREG_EPISODE"_s && ofWoman && !open)
        return saveNewSubject(desk, line, false);
    auto entry = entryOf(*chart, line);
    if (!entry)
        return entry.error();
    entry->subject = line.subject;
    entry->answers = line.answersOver(entry->answers);
    const auto saved = desk.saveEntry(*entry, line.acknowledged);
    if (!saved)
        return saved.error();
    return savedJson(saved->subject, saved->id, saved->version);
}

bool answerLine(ClinicFile& clinic, const QByteArray& text, Io& io) {
    const QJsonDocument document = QJsonDocument::fromJson(text);
    const QJsonValue id = document.object().value("id"_L1);
    if (!document.isObject()) {
        io.writeLine(errorJson(
            id, badLine(QCoreApplication::translate("muying::ctl", "这一行不是 JSON 对象，没有保存。"))));
        return false;
    }
    const auto line = readLine(clinic, document.object());
    auto answer = line ? saveLine(clinic, *line) : Result<QJsonObject>(line.error());
    if (!answer) {
        io.writeLine(errorJson(id, answer.error()));
        return false;
    }
    if (!id.isUndefined())
        answer->insert(u"id"_s, id);
    io.writeLine(*answer);
    return true;
}

int runSave(const Arguments& arguments, Io& io) {
    const auto clinic = ClinicFile::open(arguments, io);
    if (!clinic)
        return io.fail(clinic.error());
    const auto input = io.openInput(arguments.positional(0));
    if (!input)
        return io.fail(input.error());
    io.catchInterrupt(); // each line is one transaction; the line being saved is finished
    bool allSaved = true;
    LineReader lines(**input, [&io] { io.flush(); });
    while (std::optional<QByteArray> text = io.failed() || io.interrupted() ? std::nullopt : lines.next()) {
        if (!text->trimmed().isEmpty())
            allSaved = answerLine(**clinic, *text, io) && allSaved;
    }
    if (lines.failed())
        return io.fail(failure(
            ErrorCode::Io, QCoreApplication::translate("muying::ctl", "读取输入时出错。前面的行已经保存。")));
    if (io.interrupted())
        return Interrupted;
    return allSaved ? Done : Refused;
}

} // namespace

const Command saveCommand{
    "save", saveSummary, saveOptions, "[FILE|-]", 1, runSave,
};

} // namespace muying::ctl
