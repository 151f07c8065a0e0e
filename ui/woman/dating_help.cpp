#include "ui/woman/dating_help.h"

#include "core/base/gestational_age.h"

#include <QCoreApplication>

namespace muying::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int earlyScanDays = 14 * 7;
}

std::optional<DatingOffer> offerDating(const record::Answers& episode) {
    const QDate transfer = episode.date(u"edd_art"_s);
    if (transfer.isValid()) {
        return DatingOffer{transfer, u"4"_s, {}};
    }
    const QDate lmp = episode.date(u"lmp_date"_s);
    const QDate scan = episode.date(u"us_date"_s);
    const auto scanDays = episode.number(u"us_ga_days"_s);
    const bool scanned = scan.isValid() && scanDays.has_value();
    const QString scanBasis = scanned && *scanDays < earlyScanDays ? u"2"_s : u"3"_s;
    if (!lmp.isValid()) {
        if (!scanned) {
            return std::nullopt;
        }
        return DatingOffer{dueDateFromUltrasound(scan, static_cast<int>(*scanDays)), scanBasis, {}};
    }
    if (scanned) {
        const Redating redating = redatingByUltrasound(lmp, scan, static_cast<int>(*scanDays));
        const QDate due = dueDateFromUltrasound(scan, static_cast<int>(*scanDays));
        if (redating.suggested) {
            const QString confirm = redating.toBeConfirmed
                                        ? QCoreApplication::translate("muying::ui", "（界限待确认）")
                                        : QString();
            return DatingOffer{
                due, scanBasis,
                QCoreApplication::translate(
                    "muying::ui", "超声与末次月经相差 %1 天，超过 %2 天%3。建议按超声核定预产期为 %4。")
                    .arg(std::abs(redating.differenceDays))
                    .arg(redating.limitDays)
                    .arg(confirm, due.toString(Qt::ISODate))};
        }
    }
    return DatingOffer{dueDateFromLmp(lmp), u"1"_s, {}};
}

} // namespace muying::ui
