#include "ui/child/child_facts.h"

#include "core/base/gestational_age.h"
#include "core/base/word_list.h"
#include "core/growth/growth_words.h"
#include "core/schedule/child_calendar.h"
#include "core/work/child_file.h"
#include "core/work/task_words.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"
#include "ui/woman/woman_facts.h"

#include <QCoreApplication>
#include <QPainter>

namespace muying::ui {

using namespace Qt::StringLiterals;
using schedule::DoseState;
using Item = HeaderBand::Item;

namespace {

constexpr int riskNewbornDays = 42; // to the end of the full-month visit

QString childWords(const char* text) {
    return QCoreApplication::translate("muying::ui", text);
}

/// The word of an answer of CH_ID; empty if it is not there.
QString cardWord(const work::Chart& chart, const content::Library& library, const QString& code) {
    const record::Entry* card = chart.newest(u"CH_ID"_s);
    const content::Form* form = card != nullptr ? library.form(card->form, card->edition) : nullptr;
    const content::Field* field = form != nullptr ? form->field(code) : nullptr;
    return field != nullptr ? record::displayValue(*field, card->answers, uiLanguage()) : QString();
}

Item textItem(const QString& head, const QString& value, bool large = false) {
    Item item;
    item.head = head;
    item.value = value;
    item.large = large;
    return item;
}

Item dangerItem(const QString& head, const QString& value) {
    Item item = textItem(head, value);
    item.kind = Item::Kind::Danger;
    return item;
}

QString birthWords(const work::Chart& chart, const content::Library& library) {
    QStringList parts;
    if (const auto gestation = work::birthGestation(chart)) {
        parts << weekText(*gestation);
    }
    if (const auto grams = chart.childCard().number(u"birth_weight_g"_s)) {
        parts << u"%1 g"_s.arg(*grams);
    }
    const QString mode = cardWord(chart, library, u"delivery_mode"_s);
    if (!mode.isEmpty()) {
        parts << mode;
    }
    return listed(parts, Between::Parts, uiLanguage());
}

QString statusWord(const QString& status) {
    if (status == u"moved") {
        return childWords(QT_TRANSLATE_NOOP("muying::ui", "已迁出"));
    }
    if (status == u"lost") {
        return childWords(QT_TRANSLATE_NOOP("muying::ui", "失访"));
    }
    if (status == u"died") {
        return childWords(QT_TRANSLATE_NOOP("muying::ui", "已死亡"));
    }
    if (status == u"aged_out") {
        return childWords(QT_TRANSLATE_NOOP("muying::ui", "满7岁，已结束管理"));
    }
    return childWords(QT_TRANSLATE_NOOP("muying::ui", "已结束管理"));
}

/// Severe classes of the newest reading: 重度低体重, 重度生长迟缓, 重度消瘦, 重度肥胖.
QStringList severeGrowth(const growth::GrowthRecord& growth) {
    QStringList words;
    for (const QString& indicator : {u"wfa"_s, u"lhfa"_s, u"wfh"_s, u"bfa"_s}) {
        const growth::GrowthPoint* point = growth.newest(indicator, growth::Standard::Wst423);
        const auto* reading =
            point != nullptr ? growth::readingOf(*point, indicator, growth::Standard::Wst423) : nullptr;
        if (reading != nullptr && reading->nutrition.startsWith(u"重度"_s) &&
            !words.contains(reading->nutrition)) {
            words << reading->nutrition;
        }
    }
    return words;
}

void addDangers(std::vector<Item>& items, const work::Chart& chart, const content::Library& library,
                const growth::GrowthRecord& growth, const QDate& today) {
    const QString status = chart.child->index.status;
    if (status != u"in_care") {
        Item item = textItem(childWords(QT_TRANSLATE_NOOP("muying::ui", "档案")), statusWord(status));
        item.kind = Item::Kind::Slab;
        items.push_back(item);
    }
    const QDate birth = work::childBirth(chart);
    const bool young = birth.isValid() && birth.daysTo(today) <= riskNewbornDays;
    if (chart.child->subject.identity.value(u"high_risk"_s).toBool()) {
        items.push_back(dangerItem(cardWord(chart, library, u"hr_factors"_s),
                                   young ? childWords(QT_TRANSLATE_NOOP("muying::ui", "高危新生儿"))
                                         : childWords(QT_TRANSLATE_NOOP("muying::ui", "出生时高危"))));
        if (!young) {
            items.back().kind = Item::Kind::Text;
        }
    }
    for (const QString& word : severeGrowth(growth)) {
        items.push_back(dangerItem(childWords(QT_TRANSLATE_NOOP("muying::ui", "生长")),
                                   growth::growthWord(word).in(uiLanguage())));
    }
    const ChildVaccines vaccines(chart, library, today);
    QStringList early;
    for (const schedule::PlannedDose& dose : vaccines.plan.doses) {
        if (dose.state == DoseState::TooEarly) {
            early << work::doseTitle(library, dose.dose->code).in(uiLanguage());
        }
    }
    if (!early.isEmpty()) {
        items.push_back(dangerItem(childWords(QT_TRANSLATE_NOOP("muying::ui", "过早接种")),
                                   listed(early, Between::Words, uiLanguage())));
    }
}

} // namespace

QString childAgeText(const QDate& birth, const QDate& on) {
    const int months = birth.isValid() && on.isValid() ? completedMonths(birth, on) : -1;
    if (months < 0) {
        return {};
    }
    const auto days = birth.addMonths(months).daysTo(on);
    if (months >= 24) {
        return QCoreApplication::translate("muying::ui", "%1岁%2月").arg(months / 12).arg(months % 12);
    }
    if (months == 0) {
        return QCoreApplication::translate("muying::ui", "%1天").arg(days);
    }
    return QCoreApplication::translate("muying::ui", "%1月%2天").arg(months).arg(days);
}

QString childSexText(const QString& code) {
    if (code == u"1") {
        return childWords(QT_TRANSLATE_NOOP("muying::ui", "男"));
    }
    return code == u"2" ? childWords(QT_TRANSLATE_NOOP("muying::ui", "女")) : QString();
}

std::vector<Item> childBandFacts(const work::Chart& chart, const content::Library& library,
                                 const growth::GrowthRecord& growth, const QDate& today) {
    const QJsonObject& identity = chart.child->subject.identity;
    const QDate birth = work::childBirth(chart);
    std::vector<Item> items;
    Item name = textItem({}, identity.value(u"name"_s).toString(), true);
    name.kind = Item::Kind::Name;
    QStringList under{identity.value(u"name_ko"_s).toString(), childSexText(work::childSex(chart)),
                      QCoreApplication::translate("muying::ui", "%1 出生").arg(birth.toString(Qt::ISODate))};
    under.removeAll(QString());
    name.head = listed(under, Between::Parts, uiLanguage());
    items.push_back(name);
    Item age =
        textItem(childWords(QT_TRANSLATE_NOOP("muying::ui", "年龄")), childAgeText(birth, today), true);
    if (growth.bornEarlyDays > 0 && completedMonths(birth, today) < 24) {
        const QString corrected = childAgeText(birth.addDays(growth.bornEarlyDays), today);
        age.tail = corrected.isEmpty() ? QCoreApplication::translate("muying::ui", "矫正未足月")
                                       : QCoreApplication::translate("muying::ui", "矫正 %1").arg(corrected);
    }
    items.push_back(age);
    addDangers(items, chart, library, growth, today);
    if (const QString born = birthWords(chart, library); !born.isEmpty()) {
        items.push_back(textItem(childWords(QT_TRANSLATE_NOOP("muying::ui", "出生")), born));
    }
    const QString mother = chart.woman.subject.id.isEmpty()
                               ? identity.value(u"mother_name"_s).toString()
                               : chart.woman.subject.identity.value(u"name"_s).toString();
    Item parent = textItem(childWords(QT_TRANSLATE_NOOP("muying::ui", "母亲")),
                           mother.isEmpty() ? childWords(QT_TRANSLATE_NOOP("muying::ui", "未填")) : mother);
    parent.tail = groupedPhone(identity.value(u"phone"_s).toString());
    items.push_back(parent);
    const QString handbook = groupedNumber(identity.value(u"handbook_no"_s).toString());
    if (!handbook.isEmpty()) {
        Item number = textItem(childWords(QT_TRANSLATE_NOOP("muying::ui", "手册号")), handbook);
        number.rank = HeaderBand::Rank::Least;
        items.push_back(number);
    }
    return items;
}

void paintChildMark(QPainter& painter, const QRect& rect, const QString& word, bool danger) {
    const QRectF sign(rect.left(), rect.center().y() - px(10), px(20), px(20));
    paintIcon(painter, danger ? u"warning"_s : u"child"_s, sign, color(danger ? Role::Ink : Role::Ink2));
    painter.setFont(uiFont(14, danger));
    painter.setPen(color(danger ? Role::Ink : Role::Ink2));
    painter.drawText(rect.adjusted(px(26), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                     word);
}

ChildVaccines::ChildVaccines(const work::Chart& chart, const content::Library& library, const QDate& today)
    : child(schedule::vaccineChild(work::childEntries(chart))),
      plan(schedule::planVaccines(library.immunisation(), child, today)) {
}

QString doseStateText(const schedule::PlannedDose& dose, const QDate& today) {
    const auto say = [](const char* text) { return QCoreApplication::translate("muying::ui", text); };
    switch (dose.state) {
    case DoseState::NotYet:
        return dose.earliest.isValid() ? QCoreApplication::translate("muying::ui", "%1 起")
                                             .arg(dose.earliest.toString(Qt::ISODate))
                                       : say(QT_TRANSLATE_NOOP("muying::ui", "等前一剂"));
    case DoseState::Due:
        return say(QT_TRANSLATE_NOOP("muying::ui", "今天可种"));
    case DoseState::Overdue: {
        const QDate since = dose.overdueFrom.isValid() ? dose.overdueFrom : dose.due;
        const int months = completedMonths(since, today);
        return months > 0
                   ? QCoreApplication::translate("muying::ui", "逾期 %1 月").arg(months)
                   : QCoreApplication::translate("muying::ui", "逾期 %1 天").arg(since.daysTo(today) + 1);
    }
    case DoseState::Given:
        return dose.given != nullptr && dose.given->date.isValid()
                   ? QCoreApplication::translate("muying::ui", "已种 %1")
                         .arg(dose.given->date.toString(Qt::ISODate))
                   : say(QT_TRANSLATE_NOOP("muying::ui", "已种"));
    case DoseState::TooEarly:
        return QCoreApplication::translate("muying::ui", "过早 %1")
            .arg(dose.given != nullptr ? dose.given->date.toString(Qt::ISODate) : QString());
    case DoseState::Missed:
        return say(QT_TRANSLATE_NOOP("muying::ui", "错过，不再补种"));
    case DoseState::Contraindicated:
        return dose.earliest.isValid() ? QCoreApplication::translate("muying::ui", "暂缓至 %1")
                                             .arg(dose.earliest.toString(Qt::ISODate))
                                       : say(QT_TRANSLATE_NOOP("muying::ui", "禁忌"));
    case DoseState::NotRecorded:
        break;
    }
    return say(QT_TRANSLATE_NOOP("muying::ui", "未见记录，请查接种证"));
}

} // namespace muying::ui
