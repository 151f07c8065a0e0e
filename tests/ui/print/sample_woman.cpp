#include "tests/ui/print/sample_woman.h"

#include "tests/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <algorithm>

namespace muying::tests {

using namespace Qt::StringLiterals;

namespace {

QJsonObject sampleJson() {
    QFile file(QStringLiteral(MUYING_TEST_DATA "/print/sample_woman.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    REQUIRE(!json.isEmpty());
    return json;
}

store::SubjectRow sampleSubject(const QString& id, record::SubjectKind kind, const QString& parent) {
    store::SubjectRow row;
    row.subject.id = id;
    row.subject.kind = kind;
    row.subject.parent = parent;
    row.subject.opened = QDate(2026, 5, 11);
    return row;
}

} // namespace

const content::Library& realLibrary() {
    static const auto library = content::Library::load(content::resourcesDir());
    INFO((library.ok() ? std::string() : library.error().message.toStdString()));
    REQUIRE(library.ok());
    return **library;
}

SampleWoman::SampleWoman() {
    const QJsonObject json = sampleJson();
    const QString woman = json.value("woman"_L1).toString();
    const QString pregnancy = json.value("pregnancy"_L1).toString();
    chart.woman = sampleSubject(woman, record::SubjectKind::Woman, {});
    chart.woman.subject.identity.insert(u"sample"_s, true);
    chart.pregnancy = sampleSubject(pregnancy, record::SubjectKind::Pregnancy, woman);
    for (const QJsonValue& value : json.value("entries"_L1).toArray()) {
        const QJsonObject item = value.toObject();
        record::Entry entry;
        entry.form = item.value("form"_L1).toString();
        const content::Form* form = realLibrary().form(entry.form);
        REQUIRE(form);
        entry.id = u"entry-%1"_s.arg(m_next++);
        entry.subject = form->subject == u"woman"_s ? woman : pregnancy;
        entry.edition = form->edition;
        entry.date = QDate::fromString(item.value("date"_L1).toString(), Qt::ISODate);
        entry.savedAt = entry.date.startOfDay().addSecs(36000);
        entry.version = item.value("version"_L1).toInt();
        entry.answers = record::Answers(item.value("answers"_L1).toObject());
        for (const QString& code : entry.answers.codes()) {
            INFO(entry.form.toStdString() << "." << code.toStdString());
            REQUIRE(form->field(code));
        }
        chart.entries.push_back(entry);
    }
}

record::Entry& SampleWoman::entry(const QString& form) {
    const auto found = std::find_if(chart.entries.rbegin(), chart.entries.rend(),
                                    [&](const record::Entry& entry) { return entry.form == form; });
    REQUIRE(found != chart.entries.rend());
    return *found;
}

void SampleWoman::remove(const QString& form) {
    std::erase_if(chart.entries, [&](const record::Entry& entry) { return entry.form == form; });
}

const risk::Assessment& SampleWoman::assess(const risk::Input& input, const QDateTime& at) {
    const auto result = risk::assess(realLibrary().rules(at.date()), input);
    INFO((result.ok() ? std::string() : result.error().message.toStdString()));
    REQUIRE(result.ok());
    m_assessed = *result;
    work::KeptAssessment kept;
    kept.result = m_assessed;
    kept.input = input;
    kept.at = kept.colourSince = at;
    kept.basedOn = at.date();
    record::Entry entry;
    entry.id = u"entry-%1"_s.arg(m_next++);
    entry.subject = chart.pregnancy->subject.id;
    entry.form = work::assessmentForm;
    entry.edition = m_assessed.edition;
    entry.date = at.date();
    entry.savedAt = at;
    entry.answers = work::toAnswers(kept);
    chart.entries.push_back(entry);
    return m_assessed;
}

risk::Input SampleWoman::healthyInput() {
    static const QHash<QString, double> usual{
        {u"age_years"_s, 27}, {u"height_cm"_s, 162}, {u"bmi"_s, 21},       {u"ga_days"_s, 77},
        {u"sbp_mmhg"_s, 112}, {u"dbp_mmhg"_s, 70},   {u"fetus_count"_s, 1}};
    risk::Input input;
    const content::RuleSet& rules = realLibrary().rules(QDate(2026, 5, 11));
    for (const content::FactDecl& decl : rules.facts) {
        risk::FactValue value;
        value.boolean = decl.boolean;
        value.number = usual.value(decl.code, 0);
        value.date = QDate(2026, 5, 11);
        if (decl.obligatory && decl.phase != u"postpartum"_s)
            input.facts.insert(decl.code, value);
    }
    for (const content::Clause& clause : rules.clauses) {
        if (!clause.derived && !clause.heading)
            input.asked.append(clause.code);
    }
    return input;
}

print::PrintInput SampleWoman::input(print::PaperLanguage language) const {
    print::PrintInput made;
    made.library = &realLibrary();
    made.chart = &chart;
    made.clinic = {u"示例乡卫生院"_s, u"妇幼保健门诊"_s, u"0439-000-0000"_s};
    made.printedAt = QDateTime(QDate(2026, 11, 22), QTime(9, 41));
    made.printedBy = u"崔明哲（示例）"_s;
    made.language = language;
    return made;
}

QString outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60000));
    INFO(program.toStdString() << ": " << process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString squeezed(const QString& text) {
    QString kept;
    for (const QChar character : text) {
        if (!character.isSpace())
            kept += character;
    }
    return kept;
}

QString textOf(const QString& pdf, bool squeeze) {
    const QString text = outputOf(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    return squeeze ? squeezed(text) : text;
}

} // namespace muying::tests
