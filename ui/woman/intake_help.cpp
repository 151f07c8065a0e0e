#include "ui/woman/intake_help.h"

#include "core/base/id_number.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/button.h"
#include "ui/widgets/warning_row.h"
#include "ui/woman/dating_help.h"
#include "ui/woman/form_state.h"

#include <QShortcut>

#include <algorithm>

namespace muying::ui {

using namespace Qt::StringLiterals;

namespace {

bool touches(const QStringList& codes, const QStringList& telling) {
    return std::any_of(codes.begin(), codes.end(),
                       [&](const QString& code) { return telling.contains(code); });
}

} // namespace

void addBannerAction(WarningRow* banner, const QString& word, Qt::Key key,
                     const std::function<void()>& action, QObject* owner) {
    Button* button = banner->addButton(word, QKeySequence(key).toString());
    auto* shortcut = new QShortcut(QKeySequence(key), banner);
    QObject::connect(button, &QPushButton::clicked, owner, action, Qt::QueuedConnection);
    QObject::connect(shortcut, &QShortcut::activated, owner, action, Qt::QueuedConnection);
}

IntakeHelp::IntakeHelp(AppContext& context, FormState& state, const QString& womanId, BannerPlace banner,
                       QObject* parent)
    : QObject(parent), m_context(context), m_state(state), m_woman(womanId), m_banner(std::move(banner)) {
    connect(&m_state, &FormState::changed, this, &IntakeHelp::changed);
}

void IntakeHelp::changed(const QStringList& codes) {
    const QString& form = m_state.form().code;
    if (form == u"WOM_COVER" && codes.contains(u"id_no"_s)) {
        fillFromIdNumber();
    }
    if (form == u"WOM_COVER" && touches(codes, {u"id_no"_s, u"name"_s, u"birth_date"_s, u"phone"_s})) {
        lookForDuplicates();
    }
    if (form == u"PREG_EPISODE" && touches(codes, {u"lmp_date"_s, u"us_date"_s, u"us_ga_days"_s, u"et_date"_s,
                                                   u"embryo_age_d"_s, u"conception_mode"_s})) {
        offerDueDate();
    }
}

/// Filling in after an undo would throw the redo steps away.
bool IntakeHelp::atEndOfUndo() const {
    return m_state.undoStack().index() == m_state.undoStack().count();
}

void IntakeHelp::fillFromIdNumber() {
    const auto id = parseIdNumber(m_state.input(u"id_no"_s).value.toString(), m_context.clock().today());
    if (id && atEndOfUndo() && !m_state.answers().has(u"birth_date"_s)) {
        m_state.enterValues(
            {{u"birth_date"_s, id->birth.toString(Qt::ISODate)}, {u"sex"_s, id->female ? u"2"_s : u"1"_s}});
    }
}

void IntakeHelp::lookForDuplicates() {
    const auto hits = m_context.desk().duplicates(m_state.answers(), m_woman);
    const QString known = hits && !hits->empty() ? hits->front().womanId : QString();
    if (known == m_duplicate) {
        return;
    }
    if (!m_duplicate.isEmpty()) {
        m_banner.drop();
    }
    m_duplicate = known;
    if (known.isEmpty()) {
        return;
    }
    const auto woman = m_context.store().subject(known);
    const QString name = woman ? woman->subject.identity.value(u"name"_s).toString() : QString();
    WarningRow* banner = m_banner.show(tr("可能已有档案：%1。%2").arg(name, hits->front().why));
    addBannerAction(
        banner, tr("打开已有档案"), Qt::Key_F6, [this, known] { emit openRequested(known); }, this);
    addBannerAction(
        banner, tr("不是同一人"), Qt::Key_F8, [this] { m_banner.drop(); }, this);
}

void IntakeHelp::offerDueDate() {
    const auto offer = offerDating(m_state.answers());
    if (!offer || !atEndOfUndo() || m_state.answers().date(u"edd_best"_s) == offer->due) {
        return;
    }
    const auto take = [this, offer = *offer] {
        m_state.enterValues(
            {{u"edd_best"_s, offer.due.toString(Qt::ISODate)}, {u"dating_basis"_s, offer.basis}});
        m_banner.drop();
    };
    if (offer->question.isEmpty()) {
        // A due date the doctor fixed stays; only an empty one is filled.
        if (!m_state.answers().has(u"edd_best"_s)) {
            take();
        }
        return;
    }
    if (m_datingAsked == offer->question) {
        return;
    }
    m_datingAsked = offer->question;
    WarningRow* banner = m_banner.show(offer->question);
    addBannerAction(banner, tr("按超声核定"), Qt::Key_F7, take, this);
    addBannerAction(
        banner, tr("不改"), Qt::Key_F8, [this] { m_banner.drop(); }, this);
}

} // namespace muying::ui
