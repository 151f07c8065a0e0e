#include "ui/woman/woman_facts.h"

#include "core/base/gestational_age.h"
#include "core/base/word_list.h"
#include "core/record/answers.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>

#include <algorithm>

namespace muying::ui {

using namespace Qt::StringLiterals;

QString groupedPhone(const QString& phone) {
    const bool mobile =
        phone.size() == 11 && std::all_of(phone.begin(), phone.end(), [](QChar c) { return c.isDigit(); });
    return mobile ? phone.left(3) + u' ' + phone.mid(3, 4) + u' ' + phone.mid(7) : phone;
}

QString groupedNumber(const QString& number) {
    if (number.size() < 9 ||
        !std::all_of(number.begin(), number.end(), [](QChar c) { return c.isDigit(); })) {
        return number;
    }
    QStringList groups;
    for (qsizetype i = 0; i < number.size(); i += 4) {
        groups.append(number.mid(i, 4));
    }
    return groups.join(u' ');
}

QString weekText(int gestationalDays) {
    const GestationalAge age(gestationalDays);
    return QCoreApplication::translate("muying::ui", "%1周+%2").arg(age.weeks()).arg(age.extraDays());
}

namespace {

/// Words of a field of the newest entry that has it: cover first, then first visit.
QString factWords(const work::Chart& chart, const content::Library& library, const QStringList& places) {
    for (const QString& place : places) {
        const QString formCode = place.section(u'.', 0, 0);
        const QString fieldCode = place.section(u'.', 1);
        const record::Entry* entry = chart.newest(formCode);
        const content::Form* form = entry != nullptr ? library.form(entry->form, entry->edition) : nullptr;
        const content::Field* field = form != nullptr ? form->field(fieldCode) : nullptr;
        if (field == nullptr || !entry->answers.has(fieldCode)) {
            continue;
        }
        const QString unknown = u"不详"_s;
        if (field->type == content::FieldType::Choice) {
            const content::Option* option = field->option(entry->answers.text(fieldCode));
            if (option != nullptr && option->text.zh == unknown) {
                continue;
            }
        }
        return record::displayValue(*field, entry->answers, uiLanguage());
    }
    return {};
}

void addAllergy(WomanFacts& facts, const work::Chart& chart, const content::Library& library) {
    const record::Answers& cover = chart.cover();
    const content::Form* form = library.form(u"WOM_COVER"_s);
    const content::Field* field = form != nullptr ? form->field(u"drug_allergy"_s) : nullptr;
    const QStringList codes = cover.multi(u"drug_allergy"_s);
    if (codes.isEmpty() || field == nullptr) {
        facts.allergy = QCoreApplication::translate("muying::ui", "未问");
        return;
    }
    QStringList words;
    for (const QString& code : codes) {
        const content::Option* option = field->option(code);
        if (option != nullptr && !option->exclusive && option->blankField.isEmpty()) {
            words.append(option->text.in(uiLanguage()));
        }
    }
    const QString other = cover.text(u"drug_allergy_other"_s);
    if (!other.isEmpty()) {
        words.append(other);
    }
    facts.hasAllergy = !words.isEmpty() || codes.contains(u"5"_s);
    facts.allergy = words.isEmpty() ? QCoreApplication::translate("muying::ui", "无")
                                    : listed(words, Between::Words, uiLanguage());
}

void addTimes(WomanFacts& facts, const work::Chart& chart, const QDate& today) {
    if (!chart.pregnancy) {
        return;
    }
    const QDate due = chart.pregnancy->index.dueDate;
    const QDate ended = chart.episode().date(u"end_date"_s);
    if (ended.isValid() && ended <= today) {
        facts.weekLabel = QCoreApplication::translate("muying::ui", "产后");
        facts.week = QCoreApplication::translate("muying::ui", "%1天").arg(ended.daysTo(today));
        return;
    }
    if (!due.isValid()) {
        return;
    }
    facts.weekLabel = QCoreApplication::translate("muying::ui", "孕周");
    facts.week = weekText(GestationalAge::on(today, due).days());
    facts.due = due.toString(Qt::ISODate);
    const qint64 left = today.daysTo(due);
    facts.daysLeft = left >= 0 ? QCoreApplication::translate("muying::ui", "余 %1 天").arg(left)
                               : QCoreApplication::translate("muying::ui", "已过 %1 天").arg(-left);
}

} // namespace

WomanFacts womanFacts(const work::Chart& chart, const content::Library& library, const QDate& today) {
    WomanFacts facts;
    const QJsonObject& identity = chart.woman.subject.identity;
    facts.name = identity.value(u"name"_s).toString();
    facts.nameKo = identity.value(u"name_ko"_s).toString();
    const QDate birth = QDate::fromString(identity.value(u"birth_date"_s).toString(), Qt::ISODate);
    QStringList parts;
    if (birth.isValid()) {
        parts.append(QCoreApplication::translate("muying::ui", "%1岁").arg(completedYears(birth, today)));
    }
    const QJsonObject pregnancy = chart.pregnancy ? chart.pregnancy->subject.identity : QJsonObject();
    if (pregnancy.contains(u"gravida"_s)) {
        parts.append(
            u"G%1P%2"_s.arg(pregnancy.value(u"gravida"_s).toInt()).arg(pregnancy.value(u"para"_s).toInt()));
    }
    facts.ageGravida = parts.join(u' ');
    facts.underName = facts.nameKo.isEmpty() ? facts.ageGravida : facts.nameKo + u' ' + facts.ageGravida;
    addTimes(facts, chart, today);
    facts.phone = groupedPhone(identity.value(u"phone"_s).toString());
    facts.handbook = groupedNumber(identity.value(u"handbook_no"_s).toString());
    const QString abo = factWords(chart, library, {u"WOM_COVER.blood_abo"_s, u"ANC1.abo"_s});
    const QString rh = factWords(chart, library, {u"WOM_COVER.blood_rh"_s, u"ANC1.rh"_s});
    facts.blood =
        rh.isEmpty() ? abo : QCoreApplication::translate("muying::ui", "%1 Rh%2").arg(abo, rh).trimmed();
    addAllergy(facts, chart, library);
    return facts;
}

} // namespace muying::ui
