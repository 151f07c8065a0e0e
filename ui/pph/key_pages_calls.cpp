#include "ui/pph/key_pages.h"

using namespace Qt::StringLiterals;

namespace muying::ui {

using pph::Event;
using pph::EventKind;
using pph::TransferDecision;

StripPage KeyPages::callPage() {
    return choicePage(u"call"_s, tr("F10 呼叫电话"),
                      {{u"help"_s, tr("院内呼救"), tr("说“产后出血，几百毫升”"), ChoiceLook::Open},
                       {u"receiving"_s, tr("接收医院产科"), tr("再选对方怎么说"), ChoiceLook::Open},
                       {u"ambulance"_s, tr("120、救护车"), {}, ChoiceLook::Open},
                       {u"superior"_s, tr("上级会诊"), tr("县级专家、多学科"), ChoiceLook::Open},
                       {u"family"_s, tr("家属"), tr("告知、同意"), ChoiceLook::Open},
                       {u"mch"_s, tr("报告县妇幼、卫健"), {}, ChoiceLook::Open}});
}

Result<StripPage> KeyPages::writeCall(const StripValues& values) {
    const QString whom = values.value(u"choice"_s);
    if (whom == u"receiving"_s)
        return page(whom);
    if (whom == u"family"_s)
        return page(whom);
    if (whom == u"superior"_s) {
        m_what = u"superior"_s;
        return page(u"reason"_s);
    }
    Event event;
    event.kind = EventKind::Call;
    event.word = whom;
    return write(event, whom == u"help"_s ? u"A"_s : u"E"_s);
}

StripPage KeyPages::receivingPage() {
    return choicePage(u"receiving"_s, tr("接收医院怎么说？"),
                      {{u"agreed"_s, tr("同意接收"), tr("有血、有抢救条件"), ChoiceLook::Open},
                       {u"weak"_s, tr("同意，但没有条件"), tr("没有血或人手"), ChoiceLook::Open},
                       {u"told"_s, tr("已预警，未定接收"), {}, ChoiceLook::Open},
                       {u"refused"_s, tr("不同意"), tr("请再叫另一家"), ChoiceLook::Open},
                       {u"silent"_s, tr("没有人接"), {}, ChoiceLook::Open}});
}

Result<StripPage> KeyPages::writeReceiving(const StripValues& values) {
    const QString said = values.value(u"choice"_s);
    Event event;
    event.kind = EventKind::Call;
    event.word = u"receiving"_s;
    event.yes = said == u"agreed"_s || said == u"weak"_s;
    event.hasMeans = said != u"weak"_s;
    if (said == u"told"_s)
        event.text = tr("已预警");
    else if (said == u"refused"_s)
        event.text = tr("对方不同意接收");
    else if (said == u"silent"_s)
        event.text = tr("没有人接");
    return write(event, u"E"_s);
}

StripPage KeyPages::familyPage() {
    return choicePage(u"family"_s, tr("家属沟通"),
                      {{u"condition"_s, tr("已告知病情"), {}, ChoiceLook::Open},
                       {u"consent"_s, tr("同意转诊、处置"), tr("签字在纸上"), ChoiceLook::Open},
                       {u"refused"_s, tr("不同意"), tr("写明拒绝什么"), ChoiceLook::Open},
                       {u"answered"_s, tr("回答了家属的问题"), {}, ChoiceLook::Open}});
}

Result<StripPage> KeyPages::writeFamily(const StripValues& values) {
    m_what = u"told "_s + values.value(u"choice"_s);
    return page(u"reason"_s);
}

StripPage KeyPages::transferPage() {
    const pph::TransferAdvice& advice = m_cockpit.situation.transfer;
    const bool unfit = !advice.unfit.isEmpty();
    const bool uncalled =
        advice.decision == TransferDecision::CallFirst || advice.decision == TransferDecision::OtherReceiver;
    StripPage page = choicePage(
        u"transfer"_s, tr("F11 决定转诊"),
        {{u"decided"_s, tr("决定转诊"), unfit ? tr("体征不稳，先就地抢救") : QString(),
          unfit ? ChoiceLook::Caution : ChoiceLook::Open},
         {u"stay"_s, tr("就地抢救，请县级来"), tr("写明原因"), ChoiceLook::Open},
         {u"departed"_s, tr("出发"), uncalled ? tr("接收医院还没有同意或没有条件，要写原因") : QString(),
          uncalled ? ChoiceLook::Caution : ChoiceLook::Open},
         {u"arrived"_s, tr("到达"), {}, ChoiceLook::Open},
         {u"feedback"_s, tr("接收医院反馈"), tr("72 小时内"), ChoiceLook::Open}});
    switch (advice.decision) {
    case TransferDecision::None:
        page.help = tr("按现有记录没有转诊指征。");
        break;
    case TransferDecision::Measure:
        page.help = tr("有转诊指征，但体征太旧：先测脉搏、血压、血氧（F2）。");
        break;
    case TransferDecision::CallFirst:
        page.help = tr("有转诊指征。先打接收医院电话（F10 2），同意后出发。");
        break;
    case TransferDecision::OtherReceiver:
        page.help = tr("答应接收的医院没有条件：请再叫一家。");
        break;
    case TransferDecision::Go:
        page.help = tr("三个条件都有：能走即走。");
        break;
    case TransferDecision::RescueInPlace:
        page.help = tr("不宜转运：就地抢救，请县级团队来。");
        break;
    }
    return page;
}

Result<StripPage> KeyPages::writeTransfer(const StripValues& values) {
    const QString what = values.value(u"choice"_s);
    const bool why = what == u"stay"_s || what == u"feedback"_s || values.contains(u"confirmed"_s);
    if (why) {
        m_what = u"transfer "_s + what;
        return page(u"reason"_s);
    }
    Event event;
    event.kind = EventKind::Transfer;
    event.word = what;
    return write(event, u"A"_s);
}

/// A sentence in the doctor's own words, for what cannot stand without one.
StripPage KeyPages::reasonPage() {
    const bool told = m_what.startsWith(u"told "_s);
    QString caption = tr("原因");
    if (told)
        caption = m_what == u"told refused"_s ? tr("拒绝什么，谁说的") : tr("对谁说的，说了什么");
    else if (m_what == u"superior"_s)
        caption = tr("谁接的，怎么说");
    else if (m_what == u"transfer feedback"_s)
        caption = tr("结局、血量、用血、处置");
    const bool optional = (told && m_what != u"told refused"_s) || m_what == u"superior"_s;
    return {u"reason"_s, caption, {}, {}, 0, {textField(u"text"_s, caption, optional)}};
}

Result<StripPage> KeyPages::writeReason(const StripValues& values) {
    Event event;
    event.text = values.value(u"text"_s);
    event.word = m_what.section(u' ', -1);
    if (m_what.startsWith(u"told "_s)) {
        event.kind = EventKind::Told;
        return write(event, u"E"_s);
    }
    if (m_what == u"superior"_s) {
        event.kind = EventKind::Call;
        event.yes = true;
        return write(event, u"E"_s);
    }
    event.kind = EventKind::Transfer;
    return write(event, u"A"_s);
}

} // namespace muying::ui
