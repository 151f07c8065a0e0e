#pragma once
#include "ui/woman/intake_help.h"

namespace muying::ui {

class RiskView;

/// Offers the result of a screening that its items ask for, and keeps a negative result from being saved over
/// ticked items. It only proposes: the doctor answers.
class ScreeningHelp final : public QObject {
    Q_OBJECT
public:
    ScreeningHelp(FormState& state, BannerPlace banner, QObject* parent);
    /// After every change: `risk` tells what the values of the record make positive.
    void judge(const RiskView& risk);
    /// True when result and items contradict each other; the banner says so.
    bool contradicts();

private:
    void offer(const QString& result, const QString& sentence);
    QStringList codes(const QString& field) const;

    FormState& m_state;
    BannerPlace m_banner;
    QString m_offered;  ///< result in the banner
    QString m_declined; ///< result the doctor did not want, until the items change the offer
};

} // namespace muying::ui
