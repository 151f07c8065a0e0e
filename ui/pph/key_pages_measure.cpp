#include "ui/pph/key_pages.h"

using namespace Qt::StringLiterals;

namespace muying::ui {

using pph::Event;
using pph::EventKind;

namespace {

std::optional<double> keyNumber(const StripValues& values, const QString& code) {
    bool ok = false;
    const double value = values.value(code).toDouble(&ok);
    return ok ? std::optional<double>(value) : std::nullopt;
}

QString keyShown(const std::optional<double>& value) {
    return value ? QString::number(*value, 'g', 8) : QString();
}

} // namespace

StripPage KeyPages::weighPage() {
    StripField wet = numberField(u"wet"_s, tr("湿重"), u"g"_s);
    StripField dry = numberField(u"dry"_s, tr("干重（↑↓换）"), u"g"_s);
    wet.decimals = dry.decimals = true;
    dry.remembered = m_dry;
    dry.value = m_dry.value(0);
    if (const Event* before = corrected(); before != nullptr && before->kind == EventKind::Pad) {
        wet.value = keyShown(before->wetG);
        dry.value = keyShown(before->dryG);
    }
    StripPage page{u"weigh"_s, tr("F1 称重"), {}, {tr("称重"), tr("集血袋"), tr("吸引"), tr("目测")},
                   m_tab,      {wet, dry}};
    page.help = tr("（湿重－干重）÷1.05。再按 F1 换方法。");
    return page;
}

StripPage KeyPages::drapePage() {
    StripPage page = weighPage();
    page.code = u"drape"_s;
    page.help = tr("集血袋是累计刻度：填现在的读数，不要和上次相加。");
    page.fields = {numberField(u"ml"_s, tr("集血袋读数"), u"mL"_s)};
    return page;
}

StripPage KeyPages::suctionPage() {
    StripPage page = weighPage();
    page.code = u"suction"_s;
    page.help = tr("减去羊水和冲洗液。");
    StripField fluid = numberField(u"fluid"_s, tr("其中羊水、冲洗液"), u"mL"_s);
    fluid.value = u"0"_s;
    page.fields = {numberField(u"ml"_s, tr("吸引瓶、容器"), u"mL"_s), fluid};
    return page;
}

StripPage KeyPages::visualPage() {
    StripPage page = weighPage();
    page.code = u"visual"_s;
    page.help = tr("目测常只有实际的一半，单凭它不分期。请尽快称重。");
    page.fields = {numberField(u"ml"_s, tr("目测"), u"mL"_s)};
    return page;
}

Result<StripPage> KeyPages::writeWeigh(const StripValues& values) {
    Event event;
    event.kind = EventKind::Pad;
    event.wetG = keyNumber(values, u"wet"_s).value_or(-1);
    event.dryG = keyNumber(values, u"dry"_s).value_or(-1);
    const QString dry = values.value(u"dry"_s);
    auto written = write(event, u"D"_s);
    if (written) { // the pads of this birth are mostly alike
        m_dry.removeAll(dry);
        m_dry.prepend(dry);
        Q_EMIT dryWeightUsed(dry);
    }
    return written;
}

Result<StripPage> KeyPages::writeDrape(const StripValues& values) {
    Event event;
    event.kind = EventKind::Drape;
    event.ml = keyNumber(values, u"ml"_s).value_or(-1);
    return write(event, u"D"_s);
}

Result<StripPage> KeyPages::writeSuction(const StripValues& values) {
    Event event;
    event.kind = EventKind::Suction;
    event.ml = keyNumber(values, u"ml"_s).value_or(-1);
    event.fluidMl = keyNumber(values, u"fluid"_s).value_or(0);
    return write(event, u"D"_s);
}

Result<StripPage> KeyPages::writeVisual(const StripValues& values) {
    Event event;
    event.kind = EventKind::Visual;
    event.ml = keyNumber(values, u"ml"_s).value_or(-1);
    return write(event, u"D"_s);
}

StripPage KeyPages::vitalsPage() {
    std::vector<StripField> fields{numberField(u"pulse"_s, tr("脉搏"), tr("次/分"), true),
                                   numberField(u"sbp"_s, tr("收缩压"), u"mmHg"_s, true),
                                   numberField(u"dbp"_s, tr("舒张压"), u"mmHg"_s, true),
                                   numberField(u"spo2"_s, u"SpO₂"_s, u"%"_s, true),
                                   numberField(u"rr"_s, tr("呼吸"), tr("次/分"), true)};
    if (const Event* before = corrected(); before != nullptr && before->kind == EventKind::Vitals) {
        fields[0].value = keyShown(before->vitals.pulse);
        fields[1].value = keyShown(before->vitals.sbp);
        fields[2].value = keyShown(before->vitals.dbp);
        fields[3].value = keyShown(before->vitals.spo2);
        fields[4].value = keyShown(before->vitals.rr);
    }
    StripField mind;
    mind.code = u"mind"_s;
    mind.caption = tr("意识");
    mind.kind = StripField::Kind::Choice;
    mind.optional = true;
    mind.choices = {{u"alert"_s, tr("清醒"), {}, ChoiceLook::Open},
                    {u"restless"_s, tr("烦躁"), {}, ChoiceLook::Open},
                    {u"drowsy"_s, tr("嗜睡"), {}, ChoiceLook::Open},
                    {u"unresponsive"_s, tr("不应"), {}, ChoiceLook::Open}};
    fields.push_back(mind);
    StripPage page{u"vitals"_s, tr("F2"), {}, {tr("脉搏血压"), tr("产后观察")}, 0, fields};
    page.help = tr("没测的留空，空着不算正常。");
    return page;
}

Result<StripPage> KeyPages::writeVitals(const StripValues& values) {
    Event event;
    event.kind = EventKind::Vitals;
    event.vitals.pulse = keyNumber(values, u"pulse"_s);
    event.vitals.sbp = keyNumber(values, u"sbp"_s);
    event.vitals.dbp = keyNumber(values, u"dbp"_s);
    event.vitals.spo2 = keyNumber(values, u"spo2"_s);
    event.vitals.rr = keyNumber(values, u"rr"_s);
    event.vitals.consciousness = values.value(u"mind"_s);
    const pph::Vitals& v = event.vitals;
    if (!v.pulse && !v.sbp && !v.dbp && !v.spo2 && !v.rr && v.consciousness.isEmpty())
        return failure(ErrorCode::InvalidInput, tr("什么也没有填，没有记录。请至少填一项。"));
    return write(event, u"D"_s);
}

} // namespace muying::ui
