#pragma once
#include "core/work/desk.h"

namespace muying::ui {

/// What headers and labels say of a woman, in the language of the screen; empty where nothing is recorded.
struct WomanFacts {
    QString name, nameKo;
    QString underName;  ///< Hangul name, age, gravida and para
    QString ageGravida; ///< "31岁 G3P1"
    QString weekLabel;  ///< 孕周 or 产后
    QString week;       ///< "12周+3", "12天"
    QString due, daysLeft;
    QString phone, blood, allergy, handbook;
    bool hasAllergy = false;
};

WomanFacts womanFacts(const work::Chart& chart, const content::Library& library, const QDate& today);

/// "138 0000 1201": eleven-digit mobile numbers in groups, anything else as it stands.
QString groupedPhone(const QString& phone);
/// "2206 2301 1201": digits in fours.
QString groupedNumber(const QString& number);
/// "12周+3" in the language of the screen.
QString weekText(int gestationalDays);

} // namespace muying::ui
