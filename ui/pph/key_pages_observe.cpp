#include "core/pph/event_check.h"
#include "ui/pph/key_pages.h"

using namespace Qt::StringLiterals;

namespace muying::ui {

using pph::Event;
using pph::EventKind;

namespace {

std::optional<double> seenNumber(const StripValues& values, const QString& code) {
    bool ok = false;
    const double value = values.value(code).toDouble(&ok);
    return ok ? std::optional<double>(value) : std::nullopt;
}

} // namespace

/// One slot of the hours after birth: the figures first, then what hand and eye find.
StripPage KeyPages::observePage() {
    std::vector<StripField> fields{numberField(u"pulse"_s, tr("脉搏"), tr("次/分"), true),
                                   numberField(u"sbp"_s, tr("收缩压"), u"mmHg"_s, true),
                                   numberField(u"dbp"_s, tr("舒张压"), u"mmHg"_s, true),
                                   numberField(u"spo2"_s, u"SpO₂"_s, u"%"_s, true),
                                   numberField(u"temp"_s, tr("体温"), u"℃"_s, true),
                                   numberField(u"wet"_s, tr("垫湿重"), u"g"_s, true),
                                   numberField(u"dry"_s, tr("垫干重"), u"g"_s, true)};
    fields[4].decimals = true;
    fields[6].value = m_dry.value(0);
    fields[6].remembered = m_dry;
    StripPage page{u"observe"_s, tr("产后观察"), {}, {tr("脉搏血压"), tr("产后观察")}, 1, fields};
    page.help = tr("没测的留空。湿重留空就是没有换垫。");
    return page;
}

Result<StripPage> KeyPages::writeObserve(const StripValues& values) {
    m_seen = {};
    m_seen.kind = EventKind::Observe;
    m_seen.vitals.pulse = seenNumber(values, u"pulse"_s);
    m_seen.vitals.sbp = seenNumber(values, u"sbp"_s);
    m_seen.vitals.dbp = seenNumber(values, u"dbp"_s);
    m_seen.vitals.spo2 = seenNumber(values, u"spo2"_s);
    m_seen.observation.tempC = seenNumber(values, u"temp"_s);
    m_seenWet = seenNumber(values, u"wet"_s);
    m_seenDry = seenNumber(values, u"dry"_s);
    if (const Status possible = pph::checkEvent(m_run.protocol(), m_run.log().run, stamped(m_seen));
        !possible)
        return possible.error();
    if (m_seenWet) {
        Event pad;
        pad.kind = EventKind::Pad;
        pad.wetG = *m_seenWet;
        pad.dryG = m_seenDry.value_or(-1);
        if (const Status possible = pph::checkEvent(m_run.protocol(), m_run.log().run, stamped(pad));
            !possible)
            return possible.error();
    }
    return page(u"uterus"_s);
}

Event KeyPages::stamped(Event event) const {
    event.at = m_run.now().addSecs(-60 * m_minutesAgo);
    return event;
}

StripPage KeyPages::uterusPage() {
    return choicePage(u"uterus"_s, tr("宫底"),
                      {{u"firm"_s, tr("硬"), {}, ChoiceLook::Open},
                       {u"soft"_s, tr("软"), tr("按摩，查原因"), ChoiceLook::Open},
                       {u"mixed"_s, tr("时硬时软"), {}, ChoiceLook::Open},
                       {u"none"_s, tr("没有查"), {}, ChoiceLook::Open}});
}

Result<StripPage> KeyPages::writeUterus(const StripValues& values) {
    const QString found = values.value(u"choice"_s);
    m_seen.observation.uterus = found == u"none"_s ? QString() : found;
    return page(u"bladder"_s);
}

StripPage KeyPages::bladderPage() {
    return choicePage(u"bladder"_s, tr("膀胱"),
                      {{u"empty"_s, tr("已排空"), {}, ChoiceLook::Open},
                       {u"full"_s, tr("胀，能摸到"), tr("请排空"), ChoiceLook::Open},
                       {u"catheter"_s, tr("导尿管"), {}, ChoiceLook::Open},
                       {u"none"_s, tr("没有查"), {}, ChoiceLook::Open}});
}

Result<StripPage> KeyPages::writeBladder(const StripValues& values) {
    const QString found = values.value(u"choice"_s);
    m_seen.observation.bladder = found == u"none"_s ? QString() : found;
    return page(u"perineum"_s);
}

StripPage KeyPages::perineumPage() {
    return choicePage(u"perineum"_s, tr("会阴"),
                      {{u"normal"_s, tr("正常"), {}, ChoiceLook::Open},
                       {u"haematoma"_s, tr("血肿"), {}, ChoiceLook::Open},
                       {u"oozing"_s, tr("渗血"), {}, ChoiceLook::Open},
                       {u"pain"_s, tr("胀痛、肛门坠胀"), tr("查血肿"), ChoiceLook::Open},
                       {u"none"_s, tr("没有查"), {}, ChoiceLook::Open}});
}

/// The pad first: the slot is complete only with what was lost until it.
Result<StripPage> KeyPages::writePerineum(const StripValues& values) {
    const QString found = values.value(u"choice"_s);
    m_seen.observation.perineum = found == u"none"_s ? QString() : found;
    if (m_seenWet) {
        Event pad;
        pad.kind = EventKind::Pad;
        pad.wetG = *m_seenWet;
        pad.dryG = m_seenDry.value_or(0);
        work::Told told;
        told.role = u"D"_s;
        told.at = stamped(pad).at;
        if (const Status written = m_run.record(pad, told); !written)
            return written.error();
        m_seenWet.reset(); // not twice, should the next line fail
    }
    return write(m_seen, u"D"_s);
}

} // namespace muying::ui
