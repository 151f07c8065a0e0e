#include "ui/shell/draft_banner.h"

#include "core/work/clinic_subject.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muying::ui {

DraftBanner::DraftBanner(AppContext& context, QWidget* parent) : WarningRow({}, parent), m_context(context) {
    m_goOn = addButton(tr("继续"), u"Enter"_s);
    m_goOn->setObjectName(u"draftGoOn"_s);
    auto* later = addButton(tr("以后"));
    later->setObjectName(u"draftLater"_s);
    connect(m_goOn, &QPushButton::clicked, this, [this] {
        hide();
        if (m_draft.subject.isEmpty() && m_draft.form == "CH_ID"_L1)
            m_context.newChild();
        else if (m_draft.subject.isEmpty())
            m_context.newWoman();
        else
            m_context.openWoman(m_draft.subject, m_draft.form);
    });
    connect(later, &QPushButton::clicked, this, [this] { hide(); });
    hide();
}

QString DraftBanner::describe(const store::Draft& draft) const {
    const content::Form* form = m_context.library().form(draft.form);
    const QString title = form != nullptr ? form->title.in(uiLanguage()) : draft.form;
    const QString at = draft.savedAt.toString(u"MM-dd HH:mm"_s);
    QString name = draft.raw.value("values"_L1).toObject().value("name"_L1).toString();
    if (draft.subject == work::clinicSubjectId)
        //: the clinic's own register, title of the form, time of the draft
        return tr("本机构登记 %1（%2）").arg(title, at);
    if (auto row = m_context.store().subject(draft.subject)) {
        if (row->subject.kind == record::SubjectKind::Pregnancy)
            if (auto parent = m_context.store().subject(row->subject.parent))
                row = parent;
        name = row->subject.identity.value("name"_L1).toString();
    }
    if (name.isEmpty())
        name = draft.form == "CH_ID"_L1 ? tr("新建儿童") : tr("新建孕产妇");
    //: name of the woman, title of the form, time of the draft
    return tr("%1 %2（%3）").arg(name, title, at);
}

void DraftBanner::offer() {
    auto drafts = m_context.store().drafts();
    if (!drafts || drafts->empty()) {
        hide();
        return;
    }
    m_draft = *std::ranges::max_element(drafts.value(), {}, [](const auto& draft) { return draft.savedAt; });
    const QString what = describe(m_draft);
    setText(drafts->size() == 1
                ? tr("上次未保存的内容已保留：%1").arg(what)
                : tr("上次未保存的内容已保留，共 %1 份，最近一份：%2").arg(drafts->size()).arg(what));
    show();
    m_goOn->setFocus();
}

} // namespace muying::ui
