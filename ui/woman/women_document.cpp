#include "ui/woman/women_document.h"

#include "core/base/word_list.h"
#include "ui/print/print_input.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

namespace muying::ui {

using namespace Qt::StringLiterals;
using content::RiskColour;

namespace {

/// Heads of the columns: those the lists declare, and two for the pen.
LocalText womenHead(const AppContext& context, const QString& column) {
    const content::CaseColumn* declared = context.library().caseLists().column(column);
    return declared != nullptr ? declared->title : LocalText{column, column, column};
}

const LocalText penDate{u"随访日期"_s, u"추적방문날자"_s, u"Date"_s};
const LocalText penResult{u"情况"_s, u"정황"_s, u"Findings"_s};

std::vector<RiskColour> colouredMarks(const WomanRow& row) {
    std::vector<RiskColour> marks = row.marks;
    std::erase(marks, RiskColour::None);
    return marks;
}

QString dayWords(const QDate& day) {
    return day.toString(Qt::ISODate);
}

/// A page that leaves the house bears the number of a purple clause, never the name of the disease.
QString clausesOutside(const QString& clauses) {
    static const QRegularExpression purple(u"\\b(P[0-9.]+) [^；;]*"_s);
    return QString(clauses).replace(purple, u"\\1"_s);
}

/// Nor does it say what is to be done against one: that is the clinic's own work.
QString nextOutside(const WomanRow& row) {
    return row.nextOfInfection ? QCoreApplication::translate("muying::ui", "本院随访（见专案）") : row.next;
}

print::ListLine paperLine(const WomanRow& row, const QDateTime& now, bool forPerson) {
    const std::vector<RiskColour> marks = colouredMarks(row);
    const QString unmarked = row.child.isEmpty() && marks.empty() ? markWord(RiskColour::None) : QString();
    print::ListLine line;
    line.cells = {{row.name},        {row.ageGravida}, {weekOrAge(row)}, {dayWords(row.due)},
                  {unmarked, marks}, {row.clauses},    {row.next},       {dueTag(row, now).text}};
    if (forPerson) {
        line.cells[5].text = clausesOutside(row.clauses);
        line.cells[6].text = nextOutside(row);
        line.cells.insert(line.cells.end(), {{row.village}, {row.phone}, {QString()}, {QString()}});
    } else {
        line.cells.insert(line.cells.end(), {{row.responsible}, {row.village}, {row.phone}});
    }
    return line;
}

/// The clear columns of the marks, as the spreadsheet wants them.
exchange::Cell markCell(const WomanRow& row) {
    if (!row.child.isEmpty()) {
        return QString();
    }
    QString colour;
    bool purple = false;
    for (const RiskColour mark : row.marks) {
        if (mark == RiskColour::Purple) {
            purple = true;
        } else if (mark != RiskColour::None) {
            colour = content::colourName(mark);
        }
    }
    return exchange::colourCell(colour, purple, false);
}

exchange::Cell dayCell(const QDate& day) {
    return day.isValid() ? exchange::Cell(day) : exchange::Cell();
}

} // namespace

print::ListPaper womenPaper(const AppContext& context, const WomenModel& model, const WomenListName& name) {
    const bool forPerson = !name.person.isEmpty();
    const auto head = [&](const char* column, double width, bool strong = false) {
        return print::ListHead{womenHead(context, QString::fromLatin1(column)), width, strong,
                               print::Align::Left};
    };
    print::ListPaper paper;
    paper.title = name.title;
    paper.filter = name.filter;
    paper.summary = QCoreApplication::translate("muying::ui", "共 %1 人").arg(model.rowCount());
    if (forPerson) {
        paper.columns = {head("name", 22, true),
                         head("gp", 20),
                         head("week", 16),
                         head("edd", 22),
                         head("colour", 17),
                         head("clauses", 28),
                         head("next", 28),
                         head("due", 18),
                         head("village", 18),
                         head("phone", 28),
                         print::ListHead{penDate, 19},
                         print::ListHead{penResult, 28}};
        paper.signatures = {QCoreApplication::translate("muying::ui", "包保责任人"),
                            QCoreApplication::translate("muying::ui", "交回日期")};
    } else {
        paper.columns = {head("name", 24, true),  head("gp", 22),      head("week", 18), head("edd", 20),
                         head("colour", 20),      head("clauses", 36), head("next", 36), head("due", 19),
                         head("responsible", 18), head("village", 22), head("phone", 26)};
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        paper.lines.push_back(paperLine(model.at(row), model.now(), forPerson));
    }
    paper.landscape = true;
    paper.clinic = print::clinicFrom(context.store().clinic());
    paper.printedAt = context.clock().now();
    paper.printedBy = context.user().displayName;
    paper.sample = context.demo();
    paper.language = uiLanguage() == Language::Ko ? print::PaperLanguage::ZhKo : print::PaperLanguage::Zh;
    return paper;
}

exchange::Table womenTable(const AppContext& context, const WomenModel& model, const WomenListName& name) {
    using exchange::ColumnType;
    const Language language = uiLanguage();
    const auto column = [&](const char* code, ColumnType type = ColumnType::Text) {
        return exchange::TableColumn{womenHead(context, QString::fromLatin1(code)).in(language), type, 0};
    };
    exchange::Table table;
    table.title = name.title.in(language);
    table.source = listed({context.store().clinic().value(u"name"_s).toString(),
                           model.now().toString(u"yyyy-MM-dd HH:mm"_s), name.filter},
                          Between::Parts, language);
    table.sheet = table.title;
    table.language = language;
    table.columns = {column("name"),
                     column("gp"),
                     column("week"),
                     column("edd", ColumnType::Date),
                     column("colour", ColumnType::Colour),
                     column("clauses"),
                     column("next"),
                     column("due", ColumnType::Date),
                     column("last_contact", ColumnType::Date),
                     column("next_contact", ColumnType::Date),
                     column("responsible"),
                     column("village_doctor"),
                     column("village"),
                     column("phone")};
    for (int i = 0; i < model.rowCount(); ++i) {
        const WomanRow& row = model.at(i);
        table.rows.push_back({row.name, row.ageGravida, weekOrAge(row), dayCell(row.due), markCell(row),
                              row.clauses, row.next, dayCell(row.nextDue), dayCell(row.lastContact),
                              dayCell(row.nextContact), row.responsible, row.villageDoctor, row.village,
                              row.phone});
    }
    return table;
}

QString womenTablePath(const WomenListName& name, const QDate& today) {
    static const QRegularExpression unsafe(u"[\\\\/:*?\"<>|\\s]+"_s);
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QString base = name.title.in(uiLanguage()) + u' ' + name.person;
    base = base.trimmed().replace(unsafe, u"_"_s) + u' ' + dayWords(today);
    QString path = folder.filePath(base + u".xlsx"_s);
    for (int number = 2; QFile::exists(path); ++number) {
        path = folder.filePath(u"%1 (%2).xlsx"_s.arg(base).arg(number));
    }
    return path;
}

} // namespace muying::ui
