#include "core/pph/preparation.h"

namespace muying::pph {

QStringList preparationFor(const BleedingRisk& risk) {
    QStringList steps;
    if (risk.level == QLatin1String("high"))
        steps << QStringLiteral("not_here") << QStringLiteral("two_lines") << QStringLiteral("group_screen")
              << QStringLiteral("second_line_ready");
    else if (risk.level == QLatin1String("medium"))
        steps << QStringLiteral("group_screen") << QStringLiteral("one_18g")
              << QStringLiteral("second_line_ready");
    else
        steps << QStringLiteral("iv_routine");
    if (risk.level != QLatin1String("low"))
        steps << QStringLiteral("four_hours");
    if (!risk.complete())
        steps << QStringLiteral("ask_open");
    return steps << QStringLiteral("everyone");
}

QStringList reassessmentPoints() {
    return {QStringLiteral("admission"), QStringLiteral("second_stage"), QStringLiteral("after_birth"),
            QStringLiteral("handover")};
}

} // namespace muying::pph
