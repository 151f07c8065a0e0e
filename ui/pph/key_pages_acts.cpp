#include "ui/pph/key_pages.h"

using namespace Qt::StringLiterals;

namespace muying::ui {

using pph::Event;
using pph::EventKind;

StripPage KeyPages::fluidsPage() {
    const QString crystalloid = tr("还可 %1 mL").arg(qRound(m_cockpit.crystalloidLeftMl));
    const QString colloid = tr("还可 %1 mL").arg(qRound(m_cockpit.colloidLeftMl));
    StripPage page =
        choicePage(u"fluids"_s, tr("F6 补液"),
                   {{u"crystalloid 500"_s, tr("晶体液 500 mL"), crystalloid, ChoiceLook::Open},
                    {u"crystalloid 1000"_s, tr("晶体液 1000 mL"), crystalloid, ChoiceLook::Open},
                    {u"colloid 500"_s, tr("胶体液 500 mL"), colloid, ChoiceLook::Open},
                    {u"crystalloid"_s, tr("晶体液，其他量"), crystalloid, ChoiceLook::Open},
                    {u"colloid"_s, tr("胶体液，其他量"), colloid, ChoiceLook::Open},
                    {u"urine"_s, tr("尿量"), {}, ChoiceLook::Open},
                    {u"blood"_s, tr("输血"), {}, ChoiceLook::Open},
                    {u"catheter"_s, tr("导尿，排空膀胱"), {}, ChoiceLook::Open},
                    {u"line"_s, tr("两条静脉通路，抽血"), tr("16G/18G，配血管随病人走"), ChoiceLook::Open},
                    {u"warm"_s, tr("吸氧、保暖、抬腿"), {}, ChoiceLook::Open}});
    page.help = tr("早期晶体 ≤2000、胶体 ≤1500 mL，要加温；再多会稀释凝血。");
    return page;
}

StripPage KeyPages::askAmount(const QString& what, const QString& title, const QString& unit,
                              const QString& usual) {
    m_what = what;
    StripField field = numberField(u"amount"_s, title, unit);
    field.value = usual;
    return {u"amount"_s, title, {}, {}, 0, {field}};
}

StripPage KeyPages::amountPage() {
    return askAmount(m_what, tr("量"), u"mL"_s, {});
}

Result<StripPage> KeyPages::writeFluids(const StripValues& values) {
    const QStringList parts = values.value(u"choice"_s).split(u' ');
    const QString& what = parts.first();
    Event event;
    if (parts.size() == 2) {
        event.kind = EventKind::Fluid;
        event.ml = parts[1].toDouble();
        event.yes = what == u"colloid"_s;
        return write(event, u"C"_s);
    }
    if (what == u"crystalloid"_s)
        return askAmount(what, tr("晶体液"), u"mL"_s, u"500"_s);
    if (what == u"colloid"_s)
        return askAmount(what, tr("胶体液"), u"mL"_s, u"500"_s);
    if (what == u"urine"_s)
        return askAmount(what, tr("尿量"), u"mL"_s, {});
    if (what == u"blood"_s)
        return askAmount(what, tr("输血量"), u"mL"_s, u"200"_s);
    event.kind = EventKind::Device;
    event.word = what;
    event.yes = true;
    return write(event, what == u"catheter"_s ? u"B"_s : u"C"_s);
}

Result<StripPage> KeyPages::writeAmount(const StripValues& values) {
    bool ok = false;
    const double amount = values.value(u"amount"_s).toDouble(&ok);
    if (!ok)
        return failure(ErrorCode::InvalidInput, tr("请填一个数，没有记录。"));
    Event event;
    event.ml = amount;
    if (m_what == u"urine"_s) {
        event.kind = EventKind::Urine;
    } else if (m_what == u"blood"_s) {
        event.kind = EventKind::Blood;
        event.word = u"red_cells"_s;
    } else if (m_what == u"balloon"_s || m_what == u"pack"_s) {
        event.kind = EventKind::Device;
        event.word = m_what;
        event.yes = true;
        event.amount = amount;
        event.ml = 0;
        return write(event, u"B"_s);
    } else {
        event.kind = EventKind::Fluid;
        event.yes = m_what == u"colloid"_s;
    }
    return write(event, m_what == u"urine"_s ? u"D"_s : u"C"_s);
}

StripPage KeyPages::massagePage() {
    StripPage page =
        choicePage(u"massage"_s, tr("F7 按摩"),
                   {{u"massage"_s, tr("按摩子宫，排血块"), tr("直至变硬，同时用宫缩剂"), ChoiceLook::Open},
                    {u"controlled"_s, tr("宫体硬，出血已控制"), {}, ChoiceLook::Open},
                    {u"bleeding"_s, tr("仍在出血"), {}, ChoiceLook::Open},
                    {u"concealed"_s, tr("怀疑内出血"), tr("宫底上升、会阴胀痛"), ChoiceLook::Open}});
    page.help = tr("预防性宫缩剂之后不作常规按摩；出血时按摩到宫体变硬。");
    return page;
}

Result<StripPage> KeyPages::writeMassage(const StripValues& values) {
    const QString what = values.value(u"choice"_s);
    Event event;
    event.kind = what == u"massage"_s     ? EventKind::Massage
                 : what == u"concealed"_s ? EventKind::Concealed
                                          : EventKind::Bleeding;
    event.yes = what != u"bleeding"_s;
    return write(event, u"B"_s);
}

StripPage KeyPages::causePage() {
    StripPage page =
        choicePage(u"cause"_s, tr("F8 查因 4T"),
                   {{u"tone"_s, tr("乏力"), tr("宫体软"), ChoiceLook::Open},
                    {u"tissue"_s, tr("胎盘胎膜残留"), tr("不可盲目刮宫"), ChoiceLook::Open},
                    {u"trauma"_s, tr("裂伤、血肿"), tr("宫颈、阴道、会阴"), ChoiceLook::Open},
                    {u"thrombin"_s, tr("凝血异常"), tr("床旁试管不凝"), ChoiceLook::Open},
                    {u"none"_s, tr("未见原因"), {}, ChoiceLook::Open},
                    {u"delivered"_s, tr("胎盘已娩出"), {}, ChoiceLook::Open},
                    {u"undelivered"_s, tr("胎盘未娩出"), {}, ChoiceLook::Open},
                    {u"treated"_s, tr("病因已处理"), tr("再选哪一种"), ChoiceLook::Open},
                    {u"finding"_s, tr("须转诊的发现"), tr("破裂、内翻、植入"), ChoiceLook::Open}});
    page.help = tr("胎盘胎膜、宫颈、阴道、会阴、子宫内翻、凝血都要看到。");
    return page;
}

Result<StripPage> KeyPages::writeCause(const StripValues& values) {
    const QString what = values.value(u"choice"_s);
    if (what == u"finding"_s)
        return page(u"finding"_s);
    if (what == u"treated"_s) {
        m_what = what;
        StripPage treated = causePage();
        treated.title = tr("哪一种病因已处理？");
        treated.fields.front().choices.resize(4);
        return treated;
    }
    Event event;
    event.kind = EventKind::Cause;
    event.word = what;
    event.yes = m_what == u"treated"_s;
    if (what == u"delivered"_s || what == u"undelivered"_s) {
        event.kind = EventKind::Placenta;
        event.word.clear();
        event.yes = what == u"delivered"_s;
    }
    return write(event, u"A"_s);
}

StripPage KeyPages::findingPage() {
    return choicePage(u"finding"_s, tr("须转诊的发现"),
                      {{u"retained_placenta"_s, tr("胎盘滞留取不出"), {}, ChoiceLook::Open},
                       {u"accreta"_s, tr("疑胎盘植入"), {}, ChoiceLook::Open},
                       {u"rupture"_s, tr("疑子宫破裂"), {}, ChoiceLook::Open},
                       {u"inversion"_s, tr("子宫内翻未复位"), {}, ChoiceLook::Open},
                       {u"high_tear"_s, tr("高位或Ⅲ、Ⅳ度裂伤"), {}, ChoiceLook::Open},
                       {u"haematoma"_s, tr("血肿"), {}, ChoiceLook::Open},
                       {u"coagulopathy"_s, tr("凝血障碍"), {}, ChoiceLook::Open}});
}

Result<StripPage> KeyPages::writeFinding(const StripValues& values) {
    Event event;
    event.kind = EventKind::Finding;
    event.word = values.value(u"choice"_s);
    return write(event, u"A"_s);
}

StripPage KeyPages::devicePage() {
    StripPage page =
        choicePage(u"device"_s, tr("F9 球囊压迫"),
                   {{u"bimanual"_s, tr("双手压迫"), {}, ChoiceLook::Open},
                    {u"balloon"_s, tr("宫腔球囊"), tr("先排除残留与破裂；24～48 h 取出"), ChoiceLook::Open},
                    {u"aortic"_s, tr("体外压腹主动脉"), {}, ChoiceLook::Open},
                    {u"nasg"_s, tr("抗休克裤"), {}, ChoiceLook::Open},
                    {u"pack"_s, tr("纱条填塞"), tr("先用球囊；记条数"), ChoiceLook::Open},
                    {u"off balloon"_s, tr("取出球囊"), {}, ChoiceLook::Open},
                    {u"off pack"_s, tr("取出纱条"), {}, ChoiceLook::Open},
                    {u"off nasg"_s, tr("解开抗休克裤"), {}, ChoiceLook::Open}});
    return page;
}

Result<StripPage> KeyPages::writeDevice(const StripValues& values) {
    const QString what = values.value(u"choice"_s);
    if (what == u"balloon"_s)
        return askAmount(what, tr("球囊注水"), u"mL"_s, u"300"_s);
    if (what == u"pack"_s)
        return askAmount(what, tr("纱条条数"), tr("条"), u"1"_s);
    Event event;
    event.kind = EventKind::Device;
    event.word = what.section(u' ', -1);
    event.yes = !what.startsWith(u"off "_s);
    return write(event, u"B"_s);
}

} // namespace muying::ui
