#include "ui/woman/screening_help.h"

#include "core/base/word_list.h"
#include "ui/widgets/theme.h"
#include "ui/woman/form_state.h"
#include "ui/woman/risk_view.h"

#include <QJsonArray>

namespace muying::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String screenItems{"screen_items"};
constexpr QLatin1String screenUnasked{"screen_unasked"};
constexpr QLatin1String screenResult{"screen_result"};
constexpr QLatin1String screenNegative{"1"};
constexpr QLatin1String screenPositive{"2"};

} // namespace

ScreeningHelp::ScreeningHelp(FormState& state, BannerPlace banner, QObject* parent)
    : QObject(parent), m_state(state), m_banner(std::move(banner)) {
}

QStringList ScreeningHelp::codes(const QString& field) const {
    QStringList found;
    const QJsonArray items = m_state.input(field).value.toArray();
    for (const QJsonValue& item : items) {
        found.append(item.toString());
    }
    return found;
}

void ScreeningHelp::judge(const RiskView& risk) {
    if (m_state.form().code != u"RISK_SCREEN" || m_state.readOnly()) {
        return;
    }
    QStringList positive = codes(screenItems);
    if (risk.isValid()) {
        positive += risk.assessment().screen;
    }
    positive.removeDuplicates();
    const QString wanted = !positive.isEmpty()              ? QString(screenPositive)
                           : codes(screenUnasked).isEmpty() ? QString(screenNegative)
                                                            : QString();
    const QString present = m_state.input(screenResult).value.toString();
    if (wanted.isEmpty() || present == wanted || wanted == m_declined) {
        if (!m_offered.isEmpty()) {
            m_offered.clear();
            m_banner.drop();
        }
        return;
    }
    m_declined.clear();
    if (m_offered == wanted) {
        return;
    }
    offer(wanted, wanted == screenPositive ? tr("有 %1 项筛查阳性（%2），筛查结果建议填“2 筛查阳性”。")
                                                 .arg(positive.size())
                                                 .arg(listed(positive, Between::Words, uiLanguage()))
                                           : tr("各项都已询问，没有阳性，筛查结果建议填“1 阴性”。"));
}

void ScreeningHelp::offer(const QString& result, const QString& sentence) {
    m_offered = result;
    WarningRow* row = m_banner.show(sentence);
    addBannerAction(
        row, tr("采用"), Qt::Key_F7,
        [this, result] {
            m_offered.clear();
            m_banner.drop();
            m_state.enterValue(screenResult, result);
        },
        this);
    addBannerAction(
        row, tr("不改"), Qt::Key_F8,
        [this, result] {
            m_declined = result;
            m_offered.clear();
            m_banner.drop();
        },
        this);
}

bool ScreeningHelp::contradicts() {
    const QStringList ticked = codes(screenItems);
    if (m_state.form().code != u"RISK_SCREEN" || ticked.isEmpty() ||
        m_state.input(screenResult).value.toString() != screenNegative) {
        return false;
    }
    offer(screenPositive, tr("筛查结果填的是阴性，但勾选了 %1 项（%2）。没有保存：请改结果，或去掉勾选。")
                              .arg(ticked.size())
                              .arg(listed(ticked, Between::Words, uiLanguage())));
    return true;
}

} // namespace muying::ui
