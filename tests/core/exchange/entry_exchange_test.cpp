// Entries out of the program and back in: every form, to its limits.
#include "core/exchange/csv_writer.h"
#include "core/exchange/entry_columns.h"
#include "core/exchange/entry_export.h"
#include "core/exchange/entry_import.h"
#include "core/exchange/table_file.h"
#include "tests/catch.h"
#include "tests/core/work/form_stage.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace muying;
using namespace muying::exchange;
using namespace muying::tests;
using record::Answers;
using record::Entry;

namespace {

Entry filledEntry(const FilledForm& filled, Extent extent) {
    Entry entry;
    entry.id = u"e-"_s + filled.form->code;
    entry.subject = u"s-1"_s;
    entry.form = filled.form->code;
    entry.edition = filled.form->edition;
    entry.version = 2;
    entry.date = testNow().date();
    entry.savedAt = testNow();
    FormFiller filler(productLibrary(), *filled.form, readOnlyStage(filled.scene).context(*filled.form));
    entry.answers = extent == Extent::Usual ? filled.usual : filler.fill(extent);
    return entry;
}

/// What came back otherwise than it went out.
QStringList changedValues(const Entry& entry, const EntryLine& line) {
    QStringList wrong;
    for (const content::Field& field : line.form->fields) {
        const QJsonValue before = entry.answers.json().value(field.code);
        const QJsonValue after = line.values.value(field.code);
        const bool empty = before.isUndefined() && (after.isUndefined() || after.isNull());
        if (!field.isComputed() && !empty && before != after)
            wrong << entry.form + u'.' + field.code;
    }
    return wrong;
}

QStringList problemsOf(const ReadEntries& read) {
    QStringList all;
    for (const LineProblem& problem : read.problems)
        all << problem.place + u": "_s + problem.sentence;
    return all;
}

/// Every form at one extent through one file.
void checkAllForms(Extent extent, bool xlsx) {
    const QTemporaryDir folder;
    const work::Desk& desk = *readOnlyStage(Scene::Pregnant).clinic.desk;
    std::vector<Entry> entries;
    std::vector<Table> tables;
    for (const FilledForm& filled : filledForms()) {
        entries.push_back(filledEntry(filled, extent));
        tables.push_back(EntryTable(desk, filled.form->code, Language::Zh, true).build({entries.back()}, {}));
    }
    ReadEntries read;
    if (xlsx) {
        REQUIRE(writeXlsx(folder.filePath(u"all.xlsx"_s), tables));
        read = valueOf(readEntryLines(folder.filePath(u"all.xlsx"_s), productLibrary()), "the workbook");
    } else {
        for (const Table& table : tables) {
            REQUIRE(writeCsv(folder.filePath(u"one.csv"_s), table));
            auto one = valueOf(readEntryLines(folder.filePath(u"one.csv"_s), productLibrary()), "the file");
            std::ranges::move(one.lines, std::back_inserter(read.lines));
            std::ranges::move(one.problems, std::back_inserter(read.problems));
        }
    }
    CHECK(problemsOf(read).join(u'\n') == QString());
    REQUIRE(read.lines.size() == entries.size());
    QStringList wrong;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        CHECK(read.lines[i].entry == entries[i].id);
        CHECK(read.lines[i].version == 2);
        wrong << changedValues(entries[i], read.lines[i]);
    }
    CHECK(wrong.join(u'\n') == QString());
}

QByteArray allBytes(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A clinic with one pregnant woman who was seen once.
struct SeenOnce {
    SeenOnce() {
        const QDate lmp = testNow().date().addDays(-100);
        ids = registerPregnant(clinic, u"李晓梅（示例）"_s, lmp, lmp.addDays(70));
        visit = saveNew(clinic, ids.pregnancy, u"ANC1"_s, firstVisitOf(lmp.addDays(70), testNow().date()));
    }
    TestClinic clinic;
    Registered ids;
    Entry visit;
};

Result<ImportCounts> importFile(TestClinic& clinic, const QString& path, bool confirm = true) {
    auto read = readEntryLines(path, clinic.desk->library());
    if (!read)
        return read.error();
    auto counts = importEntryLines(*clinic.desk, std::move(read->lines), confirm);
    if (counts)
        counts->problems.insert(counts->problems.begin(), read->problems.begin(), read->problems.end());
    return counts;
}

void writeText(const QString& path, const QString& text) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(text.toUtf8()) > 0);
}

QStringList filesIn(const QString& folder) {
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

TEST_CASE("Every form filled with usual answers goes out as XLSX and comes back equal", "[every_form]") {
    checkAllForms(Extent::Usual, true);
}

TEST_CASE("Every form filled with usual answers goes out as CSV and comes back equal", "[every_form]") {
    checkAllForms(Extent::Usual, false);
}

TEST_CASE("Every form filled to its limits goes out and comes back equal", "[every_form]") {
    checkAllForms(Extent::Lowest, true);
    checkAllForms(Extent::Highest, true);
    checkAllForms(Extent::Highest, false);
}

TEST_CASE("An export holds the newest version of every entry, marks void ones and says what left") {
    SeenOnce seen;
    Entry changed = seen.visit;
    changed.answers.set(u"sbp"_s, 121);
    changed = valueOf(seen.clinic.desk->saveEntry(changed, allFields(u"ANC1"_s)), "the change");
    const QDate day = testNow().date();
    const Entry second = saveNew(seen.clinic, seen.ids.pregnancy, u"RISK_SCREEN"_s, screeningOf(day));
    REQUIRE(seen.clinic.desk->voidEntry(second.id, u"登记错误"_s));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"all.xlsx"_s);
    const auto counts = exportEntriesXlsx(*seen.clinic.desk, {{}, {}, {}, true, Language::Zh}, path);
    REQUIRE(counts);
    CHECK(counts->entries >= 4);
    CHECK(counts->damaged.isEmpty());
    CHECK(seen.clinic.store->auditRows(1)->front().action == u"export"_s);
    const auto read = valueOf(readEntryLines(path, productLibrary()), "the workbook");
    CHECK(problemsOf(read).isEmpty());
    const auto lineOf = [&](const QString& id) {
        const auto found = std::ranges::find(read.lines, id, &EntryLine::entry);
        REQUIRE(found != read.lines.end());
        return *found;
    };
    CHECK(lineOf(changed.id).version == 2);
    CHECK(lineOf(changed.id).values.value("sbp"_L1).toInt() == 121);
    CHECK(lineOf(second.id).voided);
    CHECK_FALSE(lineOf(changed.id).voided);
}

TEST_CASE("Without names nothing leaves that tells who she is") {
    SeenOnce seen;
    const QTemporaryDir folder;
    REQUIRE(exportEntriesCsv(*seen.clinic.desk, {}, folder.path()));
    const QStringList files = filesIn(folder.path());
    CHECK(files.contains(u"WOM_COVER.csv"_s));
    const work::Chart chart = valueOf(seen.clinic.desk->chart(seen.ids.woman), "the chart");
    QByteArray all;
    for (const QString& file : files)
        all += allBytes(folder.filePath(file));
    int secrets = 0;
    for (const Entry& entry : chart.entries) {
        const content::Form* form = productLibrary().form(entry.form, entry.edition);
        for (const QString& code : form ? entry.answers.codes() : QStringList()) {
            const content::Field* field = form->field(code);
            const QString text = entry.answers.text(code);
            if (!field || field->type != content::FieldType::Text || text.size() < 4)
                continue;
            ++secrets;
            INFO(code.toStdString());
            CHECK_FALSE(all.contains(text.toUtf8()));
        }
    }
    CHECK(secrets >= 5);
    CHECK(all.contains(seen.ids.pregnancy.toUtf8())); // rows of one person can still be put together
    const QTemporaryDir open;
    REQUIRE(exportEntriesCsv(*seen.clinic.desk, {{u"WOM_COVER"_s}, {}, {}, true, Language::Zh},
                             open.filePath(u"cover.csv"_s)));
    CHECK(allBytes(open.filePath(u"cover.csv"_s)).contains("李晓梅"));
}

TEST_CASE("An export that is stopped or asks for nothing sensible leaves no file") {
    SeenOnce seen;
    const QTemporaryDir folder;
    for (const ExportStep stopAt : {ExportStep::Reading, ExportStep::Writing}) {
        const ExportProgress stop = [&](ExportStep step, qint64, qint64) { return step != stopAt; };
        if (stopAt == ExportStep::Reading)
            continue; // fewer people than a report of progress
        CHECK(exportEntriesCsv(*seen.clinic.desk, {}, folder.path(), stop).error().code ==
              ErrorCode::Cancelled);
        CHECK(exportEntriesXlsx(*seen.clinic.desk, {}, folder.filePath(u"a.xlsx"_s), stop).error().code ==
              ErrorCode::Cancelled);
    }
    CHECK(filesIn(folder.path()).isEmpty());
    CHECK(!exportEntriesCsv(*seen.clinic.desk, {{u"NOPE"_s}, {}, {}, false, Language::Zh}, folder.path()));
    CHECK(!exportEntriesCsv(*seen.clinic.desk, {}, folder.filePath(u"a.csv"_s)));
    CHECK(!exportEntriesCsv(*seen.clinic.desk, {}, folder.filePath(u"missing"_s)));
    CHECK(filesIn(folder.path()).isEmpty());
}

TEST_CASE("Days limit an export to the entries of those days") {
    SeenOnce seen;
    const QTemporaryDir folder;
    const QDate day = seen.visit.date;
    const auto entriesFrom = [&](const QDate& from, const QDate& to) {
        return valueOf(exportEntriesXlsx(*seen.clinic.desk, {{u"ANC1"_s}, from, to, false, Language::Zh},
                                         folder.filePath(u"a.xlsx"_s)),
                       "the export")
            .entries;
    };
    CHECK(entriesFrom(day, day) == 1);
    CHECK(entriesFrom(day.addDays(1), {}) == 0);
    CHECK(entriesFrom({}, day.addDays(-1)) == 0);
}

TEST_CASE("What was exported comes in again without a change") {
    SeenOnce seen;
    const QTemporaryDir folder;
    for (const bool names : {true, false}) {
        const QString path = folder.filePath(u"again.xlsx"_s);
        REQUIRE(exportEntriesXlsx(*seen.clinic.desk, {{}, {}, {}, names, Language::Ko}, path));
        const auto counts = importFile(seen.clinic, path, false);
        REQUIRE(counts);
        INFO((counts->problems.empty() ? std::string() : counts->problems[0].sentence.toStdString()));
        CHECK(counts->problems.empty());
        CHECK(counts->added == 0);
        CHECK(counts->changed == 0);
        CHECK(counts->unchanged >= 3);
    }
    CHECK(seen.clinic.store->entry(seen.visit.id)->version == 1);
}

TEST_CASE("A corrected table makes new versions, and none where the record was changed meanwhile") {
    SeenOnce seen;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"anc1.csv"_s);
    const auto tableWith = [&](int version, const QString& sbp) {
        writeText(path, u"#form,#entry,#version,#subject,sbp\nANC1,%1,%2,%3,%4\n"_s.arg(seen.visit.id)
                            .arg(version)
                            .arg(seen.ids.pregnancy, sbp));
    };
    tableWith(1, u"124"_s);
    auto counts = valueOf(importFile(seen.clinic, path), "the import");
    CHECK(counts.changed == 1);
    const Entry stored = valueOf(seen.clinic.store->entry(seen.visit.id), "the visit");
    CHECK(stored.version == 2);
    CHECK(stored.answers.number(u"sbp"_s) == 124);
    CHECK(stored.answers.number(u"dbp"_s) == seen.visit.answers.number(u"dbp"_s)); // no column, no change
    tableWith(1, u"130"_s);
    counts = valueOf(importFile(seen.clinic, path), "the import");
    REQUIRE(counts.problems.size() == 1);
    CHECK(counts.problems[0].place == u"第 2 行"_s);
    CHECK(counts.problems[0].sentence.contains(u"又改过"_s));
    tableWith(0, u"999"_s);
    counts = valueOf(importFile(seen.clinic, path), "the import");
    CHECK(counts.problems.size() == 1);
    CHECK(seen.clinic.store->entry(seen.visit.id)->answers.number(u"sbp"_s) == 124);
}

TEST_CASE("Every mistake of a table is told with its cell") {
    SeenOnce seen;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"wrong.csv"_s);
    writeText(path, u"#form,#subject,form_date,sbp,hbsag,wieght\n"
                    "ANC1,%1,2026-13-40,abc,,\n"
                    "NOPE,%1,,,,\n"
                    "ANC1,,,,,\n"
                    "ANC1,nobody,2026-11-20,110,,\n"_s.arg(seen.ids.pregnancy));
    const auto counts = valueOf(importFile(seen.clinic, path), "the import");
    QStringList told;
    for (const LineProblem& problem : counts.problems)
        told << problem.place + u' ' + problem.sentence;
    const QString all = told.join(u'\n');
    INFO(all.toStdString());
    CHECK(all.contains(u"wieght"_s));
    CHECK(all.contains(u"第 2 行第 3 列"_s));
    CHECK(all.contains(u"第 2 行第 4 列"_s));
    CHECK(all.contains(u"第 3 行第 1 列"_s));
    CHECK(all.contains(u"第 4 行第 2 列"_s));
    CHECK(all.contains(u"第 5 行 "_s));
    CHECK(counts.added == 0);
    CHECK(!importFile(seen.clinic, folder.filePath(u"missing.csv"_s)));
    writeText(path, u"a,b\n1,2\n"_s);
    CHECK(importFile(seen.clinic, path).error().message.contains(u"#form"_s));
}

TEST_CASE("A table made by hand registers a woman, her pregnancy and a visit, and not twice") {
    TestClinic clinic;
    const QDate today = testNow().date(), lmp = today.addDays(-100);
    const QTemporaryDir folder;
    std::vector<Table> sheets;
    const auto sheetOf = [&](const QString& form, const Answers& given) {
        Table table;
        table.sheet = form;
        table.columns = {{u"#form"_s}, {u"#subject"_s}};
        std::vector<Cell> row{form, u"甲"_s};
        for (const QString& code : given.codes()) {
            const QJsonValue value = given.json().value(code);
            table.columns.push_back({code});
            QStringList parts;
            for (const QJsonValue& part : value.toArray())
                parts << part.toString();
            row.push_back(value.isArray()    ? Cell(parts.join(u"、"_s))
                          : value.isDouble() ? Cell(value.toDouble())
                          : value.isBool()   ? Cell(value.toBool() ? u"是"_s : u"否"_s)
                                             : Cell(value.toString()));
        }
        table.rows.push_back(row);
        sheets.push_back(table);
    };
    sheetOf(u"ANC1"_s, firstVisitOf(lmp.addDays(70), today)); // the order of the sheets does not matter
    sheetOf(u"PREG_EPISODE"_s, episodeOf(lmp, lmp.addDays(70)));
    sheetOf(u"WOM_COVER"_s, coverOf(u"王春花（示例）"_s));
    const QString path = folder.filePath(u"hand.xlsx"_s);
    REQUIRE(writeXlsx(path, sheets));
    auto counts = valueOf(importFile(clinic, path), "the import");
    INFO((counts.problems.empty() ? std::string() : counts.problems[0].sentence.toStdString()));
    CHECK(counts.problems.empty());
    CHECK(counts.added == 3);
    const auto rows = valueOf(clinic.store->subjects(), "the subjects");
    REQUIRE(rows.size() == 2);
    const work::Chart chart = valueOf(clinic.desk->chart(rows[0].subject.id), "the chart");
    CHECK(chart.newest(u"ANC1"_s) != nullptr);
    CHECK_FALSE(chart.tasks.empty());
    counts = valueOf(importFile(clinic, path), "the second import");
    CHECK(counts.added == 0);
    CHECK_FALSE(counts.problems.empty());
}
