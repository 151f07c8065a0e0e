#include "ui/woman/hint_strip.h"

#include "core/base/word_list.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/warning_row.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muying::ui {

namespace {

/// More would push the form off a small screen; the rest stands in the tooltip of the last line.
constexpr std::size_t linesInView = 2;

QString urgencyIcon(content::Urgency urgency) {
    return urgency == content::Urgency::Advise ? u"info"_s : u"warning"_s;
}

} // namespace

HintStrip::HintStrip(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    setObjectName(u"hintStrip"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(px(1));
    hide();
}

QString HintStrip::urgencyWord(content::Urgency urgency) {
    switch (urgency) {
    case content::Urgency::Now:
        return tr("立即转诊");
    case content::Urgency::Soon:
        return tr("转诊提示");
    case content::Urgency::Advise:
        return tr("提示");
    }
    return {};
}

QString HintStrip::withSource(const content::Hint& hint) {
    const QString text = hint.text.in(uiLanguage()) + u'\n' + tr("来源：%1").arg(hint.source);
    return hint.status == u"to_confirm"_s ? text + u'\n' + tr("待确认") : text;
}

void HintStrip::showHints(const std::vector<const content::Hint*>& hints) {
    QStringList codes;
    for (const content::Hint* hint : hints)
        codes << hint->code;
    if (codes == m_codes)
        return;
    m_codes = codes;
    m_lines.clear();
    qDeleteAll(findChildren<WarningRow*>(QString(), Qt::FindDirectChildrenOnly));
    QStringList unseen;
    for (std::size_t i = linesInView; i < hints.size(); ++i)
        unseen << withSource(*hints[i]);
    const std::size_t shown = std::min(hints.size(), linesInView);
    for (std::size_t i = 0; i < shown; ++i)
        addLine(*hints[i], i + 1 == shown ? unseen : QStringList());
    setVisible(!hints.empty());
}

void HintStrip::addLine(const content::Hint& hint, const QStringList& unseen) {
    QStringList parts{hint.text.in(uiLanguage())};
    if (!unseen.isEmpty())
        parts << tr("另有 %1 条提示").arg(unseen.size());
    auto* row = new WarningRow(listed(parts, Between::Sentences, uiLanguage()), this);
    row->setMark(urgencyIcon(hint.urgency), urgencyWord(hint.urgency));
    row->setToolTip((QStringList{withSource(hint)} + unseen).join(u"\n\n"_s));
    m_column->addWidget(row);
    m_lines << row->text();
}

} // namespace muying::ui
