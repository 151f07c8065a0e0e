#include "core/exchange/case_table.h"

#include "core/base/gestational_age.h"

#include <QCoreApplication>

namespace muying::exchange {

using namespace Qt::StringLiterals;
using work::CaseRow;

namespace {

Cell dayCell(const QDate& day) {
    return day.isValid() ? Cell(day) : Cell();
}

QString weekText(const CaseRow& row) {
    if (row.gaDays)
        return GestationalAge(*row.gaDays).text();
    if (row.daysPostpartum)
        return QCoreApplication::translate("muying::exchange", "产后%1天").arg(*row.daysPostpartum);
    return {};
}

QString appointmentText(const CaseRow& row) {
    QStringList days;
    for (const work::Appointment& appointment : row.agreed)
        days << appointment.day.toString(Qt::ISODate);
    return days.join(u"; "_s);
}

ColumnType typeOfColumn(const QString& code) {
    if (code == "age"_L1)
        return ColumnType::Number;
    if (code == "colour"_L1)
        return ColumnType::Colour;
    static const QStringList days{u"edd"_s, u"due"_s, u"last_contact"_s, u"next_contact"_s, u"birth"_s};
    return days.contains(code) ? ColumnType::Date : ColumnType::Text;
}

/// What stands in a column; nothing for a row that is damaged but for its name.
class CaseCells {
public:
    CaseCells(const content::RuleSet& rules, Language language) : m_rules(rules), m_language(language) {}

    Cell cell(const QString& code, const CaseRow& row) const {
        if (code == "age"_L1)
            return row.childId.isEmpty() && row.ageYears > 0 ? Cell(static_cast<double>(row.ageYears))
                                                             : Cell();
        if (code == "edd"_L1)
            return dayCell(row.edd);
        if (code == "birth"_L1)
            return dayCell(row.birthDate);
        if (code == "due"_L1)
            return dayCell(row.nextDue);
        if (code == "last_contact"_L1)
            return dayCell(row.lastContact);
        if (code == "next_contact"_L1)
            return dayCell(row.nextFollowUp);
        if (code == "colour"_L1)
            return row.childId.isEmpty() ? colourCell(row.colour, row.purple, row.provisional) : Cell();
        return text(code, row);
    }

private:
    QString text(const QString& code, const CaseRow& row) const {
        const QHash<QString, QString> texts{
            {u"name"_s, row.name},
            {u"gp"_s, row.gravidaPara},
            {u"week"_s, weekText(row)},
            {u"clauses"_s, row.clauseWords(m_rules).in(m_language)},
            {u"next"_s, row.next.in(m_language)},
            {u"responsible"_s, row.responsible},
            {u"village_doctor"_s, row.villageDoctor},
            {u"village"_s, row.village},
            {u"phone"_s, row.phone},
            {u"mother"_s, row.motherName},
            {u"appointment"_s, appointmentText(row)},
        };
        return texts.value(code);
    }

    const content::RuleSet& m_rules;
    Language m_language;
};

} // namespace

Table caseTable(const work::Desk& desk, const work::CaseLists& lists, const content::CaseList& list,
                Language language) {
    Table table;
    table.language = language;
    table.title = list.title.in(language);
    table.source = desk.store().clinic().value("name"_L1).toString() + u"  "_s +
                   lists.at.toString(u"yyyy-MM-dd HH:mm"_s);
    for (const QString& code : list.columns) {
        const content::CaseColumn* column = lists.declared->column(code);
        table.columns.push_back({column ? column->title.in(language) : code, typeOfColumn(code)});
    }
    const CaseCells cells(desk.library().rules(lists.at.date()), language);
    for (const CaseRow* row : lists.of(list.code)) {
        std::vector<Cell> line;
        for (const QString& code : list.columns)
            line.push_back(cells.cell(code, *row));
        table.rows.push_back(std::move(line));
    }
    return table;
}

} // namespace muying::exchange
