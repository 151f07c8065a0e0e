#include "core/exchange/table.h"

#include "core/content/rule_set.h"

#include <QLocale>

#include <cmath>
#include <optional>

namespace muying::exchange {

using namespace Qt::StringLiterals;

namespace {

const QString provisionalMark = u"provisional"_s;

std::optional<content::RiskColour> colourNamed(const QString& name) {
    for (const content::RiskColour colour :
         {content::RiskColour::Green, content::RiskColour::Yellow, content::RiskColour::Orange,
          content::RiskColour::Red, content::RiskColour::Purple}) {
        if (content::colourName(colour) == name)
            return colour;
    }
    return std::nullopt;
}

} // namespace

Cell colourCell(const QString& colour, bool purple, bool provisional) {
    QStringList parts;
    if (!colour.isEmpty() && !(provisional && colour == u"green"_s))
        parts << colour;
    if (purple)
        parts << u"purple"_s;
    if (provisional)
        parts << provisionalMark;
    return parts.isEmpty() ? Cell(QString()) : Cell(parts.join(u' '));
}

QString colourWords(const QString& cell, Language language) {
    static const LocalText pending{u"待评估"_s, u"평가 대기"_s, u"to be assessed"_s};
    static const LocalText provisional{u"暂定"_s, u"잠정 "_s, u"provisional "_s};
    QStringList names = cell.split(u' ', Qt::SkipEmptyParts);
    const bool open = names.removeAll(provisionalMark) > 0;
    QStringList words;
    for (const QString& name : names) {
        const auto colour = colourNamed(name);
        words << (colour ? content::colourWord(*colour).in(language) : name);
    }
    if (words.isEmpty())
        return pending.in(language);
    const QString joined = words.join(language == Language::Zh ? u"、"_s : u", "_s);
    return open ? provisional.in(language) + joined : joined;
}

QString cellText(const Cell& cell) {
    if (const auto* text = std::get_if<QString>(&cell))
        return *text;
    if (const auto* number = std::get_if<double>(&cell)) {
        // Whole numbers in full, others with no more digits than they need to be read back the same.
        constexpr double exactlyWhole = 1e15;
        return *number == std::trunc(*number) && std::abs(*number) < exactlyWhole
                   ? QString::number(static_cast<qint64>(*number))
                   : QString::number(*number, 'g', QLocale::FloatingPointShortest);
    }
    if (const auto* day = std::get_if<QDate>(&cell))
        return day->toString(Qt::ISODate);
    if (const auto* moment = std::get_if<QDateTime>(&cell))
        return moment->toString(moment->time().second() == 0 ? u"yyyy-MM-dd HH:mm"_s
                                                             : u"yyyy-MM-dd HH:mm:ss"_s);
    return {};
}

} // namespace muying::exchange
