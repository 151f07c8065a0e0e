#include "ui/child/child_facts.h"
#include "ui/woman/woman_facts.h"
#include "ui/woman/women_model.h"

#include "core/base/gestational_age.h"
#include "core/base/word_list.h"
#include "core/work/chart_loader.h"
#include "core/work/damaged.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace muying::ui {

using namespace Qt::StringLiterals;
using content::RiskColour;
using record::SubjectKind;

namespace {

WomanRow womanRowOf(const store::SubjectRow& woman, const QDate& today) {
    const QJsonObject identity = work::shownIdentity(woman);
    WomanRow row;
    row.woman = woman.subject.id;
    row.name = identity.value(u"name"_s).toString();
    row.nameKo = identity.value(u"name_ko"_s).toString();
    row.phone = groupedPhone(identity.value(u"phone"_s).toString());
    row.village = identity.value(u"village"_s).toString();
    row.responsible = identity.value(u"responsible"_s).toString();
    row.villageDoctor = identity.value(u"village_doctor"_s).toString();
    const QDate birth = QDate::fromString(identity.value(u"birth_date"_s).toString(), Qt::ISODate);
    if (birth.isValid()) {
        row.ageGravida = QCoreApplication::translate("muying::ui", "%1岁").arg(completedYears(birth, today));
    }
    row.marks = {RiskColour::None};
    return row;
}

void addPregnancy(WomanRow& row, const store::SubjectRow& pregnancy, const QDate& today) {
    const QJsonObject& identity = pregnancy.subject.identity;
    row.pregnancy = pregnancy.subject.id;
    if (pregnancy.damaged) { // its columns are not to be trusted
        row.ageGravida += u' ' + QCoreApplication::translate("muying::ui", "妊娠档案损坏");
        return;
    }
    row.status = pregnancy.index.status;
    row.due = pregnancy.index.dueDate;
    row.marks = marksOf(pregnancy.index.colour, pregnancy.index.purple);
    if (identity.contains(u"gravida"_s)) {
        row.ageGravida +=
            u" G%1P%2"_s.arg(identity.value(u"gravida"_s).toInt()).arg(identity.value(u"para"_s).toInt());
    }
    if (row.status == u"pregnant" && row.due.isValid()) {
        row.gaDays = GestationalAge::on(today, row.due).days();
    }
    const QDate ended = QDate::fromString(identity.value(u"end_date"_s).toString(), Qt::ISODate);
    if (row.status == u"postpartum" && ended.isValid()) {
        row.daysPostpartum = static_cast<int>(ended.daysTo(today));
    }
}

void addCase(WomanRow& row, const work::CaseRow& known, const content::RuleSet& rules) {
    const Language language = uiLanguage();
    row.responsible = known.responsible;
    row.villageDoctor = known.villageDoctor;
    row.clauses = known.clauseWords(rules).in(language);
    row.clauseCodes = listed(known.clauses, Between::Words, language);
    row.next = known.next.in(language);
    static const QStringList ofInfections{u"infection_care"_s, u"CH_HIV_"_s, u"CH_SYPH_"_s, u"CH_HBV_"_s};
    row.nextOfInfection = std::ranges::any_of(
        ofInfections, [&](const QString& code) { return known.task.code.startsWith(code); });
    row.form = known.task.form;
    row.formKey = known.task.formKey;
    row.nextDue = known.nextDue;
    row.secondsLeft = known.secondsLeft;
    row.lastContact = known.lastContact;
    row.nextContact = known.nextFollowUp;
    row.lists = known.lists;
}

WomanRow childRowOf(const work::CaseRow& known) {
    WomanRow row;
    row.woman = known.womanId;
    row.child = known.childId;
    row.name = known.name;
    row.nameKo = known.nameKo;
    row.status = known.status;
    row.phone = groupedPhone(known.phone);
    row.village = known.village;
    row.due = known.birthDate;
    row.ageDays = known.ageDays;
    if (!known.motherName.isEmpty()) {
        row.ageGravida = QCoreApplication::translate("muying::ui", "母亲 %1").arg(known.motherName);
    }
    return row;
}

} // namespace

std::vector<WomanRow> womanRows(const std::vector<store::SubjectRow>& subjects, const QDate& today) {
    QHash<QString, QString> joined; // file → the file it was joined to
    for (const store::SubjectRow& row : subjects) {
        if (const QString into = work::joinedTo(row.subject); !into.isEmpty()) {
            joined.insert(row.subject.id, into);
        }
    }
    const auto keptOf = [&](QString id) {
        for (auto next = joined.constFind(id); next != joined.constEnd(); next = joined.constFind(id)) {
            id = *next;
        }
        return id;
    };
    QHash<QString, const store::SubjectRow*> newest;
    for (const store::SubjectRow& row : subjects) {
        if (row.subject.kind == SubjectKind::Pregnancy && !joined.contains(row.subject.id)) {
            const store::SubjectRow*& known = newest[keptOf(row.subject.parent)];
            if (known == nullptr || known->subject.opened < row.subject.opened) {
                known = &row;
            }
        }
    }
    std::vector<WomanRow> rows;
    for (const store::SubjectRow& row : subjects) {
        if (row.subject.kind != SubjectKind::Woman || joined.contains(row.subject.id)) {
            continue;
        }
        rows.push_back(womanRowOf(row, today));
        if (const store::SubjectRow* pregnancy = newest.value(row.subject.id)) {
            addPregnancy(rows.back(), *pregnancy, today);
        }
    }
    return rows;
}

void addCases(std::vector<WomanRow>& rows, const work::CaseLists& cases, const content::Library& library) {
    const content::RuleSet& rules = library.rules(cases.at.date());
    QHash<QString, const work::CaseRow*> byPregnancy;
    for (const work::CaseRow& row : cases.rows) {
        if (row.childId.isEmpty()) {
            byPregnancy.insert(row.pregnancyId, &row);
        }
    }
    for (WomanRow& row : rows) {
        if (const work::CaseRow* known =
                row.pregnancy.isEmpty() ? nullptr : byPregnancy.value(row.pregnancy)) {
            addCase(row, *known, rules);
        }
    }
    for (const work::CaseRow& row : cases.rows) {
        if (!row.childId.isEmpty()) {
            rows.push_back(childRowOf(row));
            addCase(rows.back(), row, rules);
        }
    }
}

} // namespace muying::ui
