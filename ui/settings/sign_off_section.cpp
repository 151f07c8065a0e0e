#include "ui/settings/sign_off_section.h"

#include "core/content/further_texts.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/row_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muying::ui {

SignOffSection::SignOffSection(AppContext& context, QWidget* parent)
    : SettingsSection(context, tr("抢救流程的待确认数值"), parent),
      m_state(label({}, Voice::Label, nullptr, true)),
      m_table(new RowTable(u"openValues"_s, tr("抢救流程的待确认数值"),
                           {tr("项目"), tr("数值"), tr("版本"), tr("确认")})),
      m_source(label({}, Voice::Label, nullptr, true)),
      m_confirm(new Button(tr("确认这一项"), Button::Kind::Primary)) {
    m_state->setObjectName(u"signOffState"_s);
    addWide(m_state);
    m_table->setWidths({430, 170, 90, 230});
    m_table->setFixedHeight(px(38 * 9));
    addWide(m_table);
    m_source->setObjectName(u"signOffSource"_s);
    addWide(m_source);
    m_confirm->setObjectName(u"signOffConfirm"_s);
    auto* force = new Button(tr("我审定并启用这一版流程"), Button::Kind::Secondary);
    force->setObjectName(u"signOffProtocol"_s);
    addWide(buttonRow({m_confirm, force}));
    connect(m_table, &RowTable::moved, this, &SignOffSection::showCurrent);
    connect(m_table, &RowTable::opened, this, [this] { toggle(); });
    connect(m_confirm, &QPushButton::clicked, this, &SignOffSection::toggle);
    connect(force, &QPushButton::clicked, this, &SignOffSection::signAll);
    reload();
}

void SignOffSection::reload() {
    const content::Library& library = context().library();
    const auto protocol = content::protocolOf(library);
    const auto kit = content::kitOf(library);
    const auto indicators = content::indicatorsOf(library, u"pph"_s);
    const auto procedures = content::loadProcedures(library);
    const auto given = work::signOffs(context().store());
    if (!protocol || !kit || !indicators || !procedures || !given) {
        say(!protocol     ? protocol.error().message
            : !kit        ? kit.error().message
            : !indicators ? indicators.error().message
            : !procedures ? procedures.error().message
                          : given.error().message);
        return;
    }
    m_protocol = *protocol;
    m_given = *given;
    m_values = work::openValues(*m_protocol, *kit, *indicators);
    std::ranges::move(work::openValues(*procedures), std::back_inserter(m_values));
    std::vector<TextRow> rows;
    int open = 0;
    for (const work::OpenValue& value : m_values) {
        const work::SignOff* sign = work::signOffOf(m_given, value);
        open += sign == nullptr ? 1 : 0;
        TextRow row;
        row.id = value.key;
        row.cells = {value.name.in(uiLanguage()), value.value, value.edition,
                     sign ? tr("%1 %2").arg(sign->user, sign->at.toString(u"yyyy-MM-dd"_s)) : tr("待确认")};
        row.icon = sign ? u"tick"_s : u"warning"_s;
        row.iconColumn = 3;
        row.quiet = sign != nullptr;
        rows.push_back(std::move(row));
    }
    m_table->setRows(std::move(rows));
    const auto signer = work::protocolSigner(context().store(), *m_protocol);
    const QString who = signer && !signer->name.isEmpty()
                            ? tr("审定：%1 %2").arg(signer->name, signer->day.toString(Qt::ISODate))
                            : tr("还没有医师审定");
    QString state = tr("%1，%2 版，生效 %3，%4。待确认 %5 项，共 %6 项。")
                        .arg(m_protocol->title.in(uiLanguage()), m_protocol->edition,
                             m_protocol->effective.toString(Qt::ISODate), who)
                        .arg(open)
                        .arg(m_values.size());
    if (m_protocol->dueForReview(context().clock().today()))
        state += u' ' + tr("生效已超过 24 个月，请核对是否有新版。");
    m_state->setText(state);
    showCurrent();
}

const work::OpenValue* SignOffSection::current() const {
    const TextRow* row = m_table->current();
    const auto found =
        row == nullptr ? m_values.end() : std::ranges::find(m_values, row->id, &work::OpenValue::key);
    return found == m_values.end() ? nullptr : &*found;
}

void SignOffSection::showCurrent() {
    const work::OpenValue* value = current();
    m_source->setText(value ? tr("出处：%1").arg(value->source) : QString());
    const bool given = value && work::signOffOf(m_given, *value);
    m_confirm->setText(given ? tr("收回这一项的确认") : tr("确认这一项"));
    m_confirm->setEnabled(value != nullptr);
}

void SignOffSection::toggle() {
    const work::OpenValue* value = current();
    if (value == nullptr)
        return;
    const bool given = work::signOffOf(m_given, *value) != nullptr;
    const Status done = given ? work::withdrawSignOff(context().store(), *value)
                              : work::signOff(context().store(), context().clock(), *value);
    say(done ? (given ? tr("已收回确认，这一项又标为待确认。") : tr("已以您的名字确认，留有记录。"))
             : done.error().message);
    reload();
}

void SignOffSection::signAll() {
    if (m_protocol == nullptr)
        return;
    const Status done = work::signProtocol(context().store(), context().clock(), *m_protocol);
    say(done ? tr("流程 %1 已由您审定启用；待确认的数值仍逐项标明。").arg(m_protocol->edition)
             : done.error().message);
    reload();
}

QString SignOffSection::state() const {
    return m_state->text();
}

} // namespace muying::ui
