#include "ui/pph/key_pages.h"

#include "ui/widgets/theme.h"

#include <QTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muying::ui {

using pph::Event;
using pph::EventKind;

namespace {

constexpr int longestEarlier = 24 * 60;

QString keyKg(const std::optional<double>& value) {
    return value ? QString::number(*value, 'g', 5) : QString();
}

std::optional<double> keyValue(const StripValues& values, const QString& code) {
    bool ok = false;
    const double value = values.value(code).toDouble(&ok);
    return ok ? std::optional<double>(value) : std::nullopt;
}

} // namespace

StripPage KeyPages::morePage() {
    return choicePage(u"more"_s, tr("F12 更正备注"),
                      {{u"@correct"_s, tr("更正、撤回一条"), tr("↑↓选行，Enter"), ChoiceLook::Open},
                       {u"note"_s, tr("备注"), {}, ChoiceLook::Open},
                       {u"@woman"_s, tr("姓名、选档案"), {}, ChoiceLook::Open},
                       {u"birth"_s, tr("出生时间、分娩方式"), {}, ChoiceLook::Open},
                       {u"body"_s, tr("体重、产前血红蛋白"), {}, ChoiceLook::Open},
                       {u"earlier"_s, tr("下一条记在几分前"), {}, ChoiceLook::Open},
                       {u"@already"_s, tr("补记已给过的药"), {}, ChoiceLook::Open},
                       {u"team"_s, tr("在场人员与角色"), {}, ChoiceLook::Open},
                       {u"@papers"_s, tr("交班、转诊、打印"), {}, ChoiceLook::Open},
                       {u"close"_s, tr("结束本次"), {}, ChoiceLook::Open}});
}

Result<StripPage> KeyPages::writeMore(const StripValues& values) {
    const QString what = values.value(u"choice"_s);
    if (what == u"@already"_s) {
        m_already = true;
        StripPage page = choicePage(u"more"_s, tr("补记哪一种药？"),
                                    {{u"oxytocin"_s, tr("缩宫素"), {}, ChoiceLook::Open},
                                     {u"second"_s, tr("二线药"), {}, ChoiceLook::Open},
                                     {u"txa"_s, tr("氨甲环酸"), {}, ChoiceLook::Open}});
        return page;
    }
    if (what.startsWith(u'@')) {
        StripPage page;
        page.code = what;
        return page;
    }
    return page(what);
}

StripPage KeyPages::notePage() {
    StripField text = textField(u"text"_s, tr("备注"));
    if (const Event* before = corrected(); before != nullptr && before->kind == EventKind::Note)
        text.value = before->text;
    return {u"note"_s, tr("备注"), {}, {}, 0, {text}};
}

Result<StripPage> KeyPages::writeNote(const StripValues& values) {
    Event event;
    event.kind = EventKind::Note;
    event.text = values.value(u"text"_s);
    return write(event, u"D"_s);
}

StripPage KeyPages::birthPage() {
    const pph::Birth& birth = m_run.log().run.birth;
    StripField time = numberField(u"time"_s, tr("出生时分，如 0956"), {});
    StripField babies = numberField(u"babies"_s, tr("胎儿数"), {});
    time.value = birth.at ? birth.at->toString(u"HHmm"_s) : QString();
    babies.value = QString::number(birth.babies);
    StripField mode;
    mode.code = u"mode"_s;
    mode.caption = tr("分娩方式");
    mode.kind = StripField::Kind::Choice;
    mode.choices = {{u"vaginal"_s, tr("阴道分娩"), {}, ChoiceLook::Open},
                    {u"caesarean"_s, tr("剖宫产"), {}, ChoiceLook::Open}};
    StripPage page{u"birth"_s, tr("出生时间、分娩方式"), {}, {}, 0, {time, babies, mode}};
    page.help = tr("多胎填最后一个胎儿娩出的时间。");
    return page;
}

Result<StripPage> KeyPages::writeBirth(const StripValues& values) {
    const QString digits = values.value(u"time"_s).rightJustified(4, u'0');
    const QTime time = QTime::fromString(digits, u"HHmm"_s);
    if (!time.isValid() || digits.size() != 4)
        return failure(ErrorCode::InvalidInput,
                       tr("“%1”不是时刻，没有记录。请填四位数字，如 0956。").arg(values.value(u"time"_s)));
    pph::Birth birth = m_run.log().run.birth;
    const QDateTime now = m_run.now();
    QDateTime at = now;
    at.setTime(time);
    if (at > now) // last night
        at = at.addDays(-1);
    birth.at = at;
    birth.babies = std::max(1, values.value(u"babies"_s).toInt());
    birth.mode =
        values.value(u"mode"_s) == u"caesarean"_s ? pph::BirthMode::Caesarean : pph::BirthMode::Vaginal;
    if (const Status written = m_run.setBirth(birth); !written)
        return written.error();
    return StripPage{};
}

StripPage KeyPages::bodyPage() {
    const pph::Woman& woman = m_run.log().run.woman;
    std::vector<StripField> fields{numberField(u"pre"_s, tr("孕前体重"), u"kg"_s, true),
                                   numberField(u"term"_s, tr("足月体重"), u"kg"_s, true),
                                   numberField(u"hb"_s, tr("产前血红蛋白"), u"g/L"_s, true)};
    fields[0].value = keyKg(woman.prepregnancyKg);
    fields[1].value = keyKg(woman.termKg);
    fields[2].value = keyKg(woman.hbGPerL);
    for (StripField& field : fields)
        field.decimals = true;
    StripPage page{u"body"_s, tr("体重、血红蛋白"), {}, {}, 0, fields};
    page.help = tr("有了体重才能算血容量和失血比例。");
    return page;
}

Result<StripPage> KeyPages::writeBody(const StripValues& values) {
    pph::Woman woman = m_run.log().run.woman;
    woman.prepregnancyKg = keyValue(values, u"pre"_s);
    woman.termKg = keyValue(values, u"term"_s);
    woman.hbGPerL = keyValue(values, u"hb"_s);
    if (const Status written = m_run.setWoman(woman); !written)
        return written.error();
    return StripPage{};
}

StripPage KeyPages::earlierPage() {
    StripPage page{u"earlier"_s, tr("补记"), {},
                   {},           0,          {numberField(u"minutes"_s, tr("发生在几分钟前"), tr("分"))}};
    page.help = tr("只管下一条；记录里写明是补记。");
    return page;
}

Result<StripPage> KeyPages::writeEarlier(const StripValues& values) {
    const int minutes = values.value(u"minutes"_s).toInt();
    if (minutes < 0 || minutes > longestEarlier)
        return failure(ErrorCode::InvalidInput, tr("请填 0 到 %1 分钟。").arg(longestEarlier));
    m_minutesAgo = minutes;
    StripPage page;
    page.code = u"@earlier"_s;
    return page;
}

StripPage KeyPages::teamPage() {
    const pph::RunLog& log = m_run.log();
    StripField people = numberField(u"people"_s, tr("在场人数"), tr("人"));
    people.value = QString::number(log.people > 0 ? log.people : 3);
    StripPage page{u"team"_s, tr("在场人员"), {}, {}, 0, {people}};
    for (const content::ProtocolRole& role : m_run.protocol().roles) {
        if (role.code.size() != 1)
            continue;
        StripField name = textField(role.code, role.code + u' ' + role.name.in(uiLanguage()), true);
        for (const pph::TeamMember& member : log.team)
            if (member.role == role.code)
                name.value = member.name;
        page.fields.push_back(name);
    }
    return page;
}

Result<StripPage> KeyPages::writeTeam(const StripValues& values) {
    std::vector<pph::TeamMember> team;
    for (const content::ProtocolRole& role : m_run.protocol().roles)
        if (const QString name = values.value(role.code); role.code.size() == 1 && !name.isEmpty())
            team.push_back({role.code, name});
    const int people = values.value(u"people"_s).toInt();
    if (people < 1 || people > 20)
        return failure(ErrorCode::InvalidInput, tr("在场人数请填 1 到 20。"));
    if (const Status written = m_run.setTeam(people, team); !written)
        return written.error();
    return StripPage{};
}

StripPage KeyPages::closePage() {
    StripPage page = choicePage(u"close"_s, tr("结束本次：结局"),
                                {{u"controlled"_s, tr("出血已控制，留院观察"), {}, ChoiceLook::Open},
                                 {u"transferred"_s, tr("已转诊"), {}, ChoiceLook::Open},
                                 {u"no_pph"_s, tr("不是产后出血"), {}, ChoiceLook::Open},
                                 {u"died"_s, tr("死亡"), {}, ChoiceLook::Open},
                                 {u"other"_s, tr("其他"), {}, ChoiceLook::Open}});
    page.help = tr("结束后只能看和打印，不能再加。");
    return page;
}

Result<StripPage> KeyPages::writeClose(const StripValues& values) {
    m_what = values.value(u"choice"_s);
    return page(u"closing"_s);
}

StripPage KeyPages::closingPage() {
    StripPage page{
        u"closing"_s, tr("结束本次"), {}, {}, 0, {textField(u"text"_s, tr("一句话小结（谁决定的）"))}};
    page.help = tr("Enter 结束；Esc 不结束。");
    return page;
}

Result<StripPage> KeyPages::writeClosing(const StripValues& values) {
    if (const Status closed = m_run.close(m_what, values.value(u"text"_s)); !closed)
        return closed.error();
    StripPage page;
    page.code = u"@closed"_s;
    return page;
}

StripPage KeyPages::beginCorrection(int line) {
    drop();
    const pph::LogLine* old = m_run.log().line(line);
    if (old == nullptr || !old->counts() || old->kind != pph::LineKind::Event) {
        StripPage page;
        page.code = u"@refused"_s;
        page.title = old != nullptr && !old->counts() ? tr("这一条已经更正过，请选更正后的那一条。")
                                                      : tr("这一条不能更正。可以再记一条。");
        return page;
    }
    m_correcting = line;
    return page(u"correct"_s);
}

StripPage KeyPages::correctPage() {
    return choicePage(u"correct"_s, tr("更正：怎么改？"),
                      {{u"change read"_s, tr("改数值：看错、秤错"), {}, ChoiceLook::Open},
                       {u"change typed"_s, tr("改数值：输错"), {}, ChoiceLook::Open},
                       {u"withdraw key"_s, tr("撤回：按错了键"), tr("原行留着，划线"), ChoiceLook::Open},
                       {u"withdraw not"_s, tr("撤回：没有做成"), tr("原行留着，划线"), ChoiceLook::Open}});
}

Result<StripPage> KeyPages::writeCorrect(const StripValues& values) {
    const QString how = values.value(u"choice"_s);
    m_why = how.endsWith(u"read"_s)    ? tr("看错、秤错")
            : how.endsWith(u"typed"_s) ? tr("输错")
            : how.endsWith(u"key"_s)   ? tr("按错了键")
                                       : tr("没有做成");
    if (how.startsWith(u"withdraw"_s)) {
        if (const Status written = m_run.withdraw(m_correcting, m_why); !written)
            return written.error();
        drop();
        return StripPage{};
    }
    const Event* old = corrected();
    if (old == nullptr)
        return StripPage{};
    static const QHash<EventKind, QString> pages{
        {EventKind::Pad, u"weigh"_s},       {EventKind::Drape, u"drape"_s},
        {EventKind::Suction, u"suction"_s}, {EventKind::Visual, u"visual"_s},
        {EventKind::Vitals, u"vitals"_s},   {EventKind::Bleeding, u"massage"_s},
        {EventKind::Massage, u"massage"_s}, {EventKind::Concealed, u"massage"_s},
        {EventKind::Fluid, u"fluids"_s},    {EventKind::Urine, u"fluids"_s},
        {EventKind::Blood, u"fluids"_s},    {EventKind::Device, u"device"_s},
        {EventKind::Cause, u"cause"_s},     {EventKind::Placenta, u"cause"_s},
        {EventKind::Finding, u"finding"_s}, {EventKind::Call, u"call"_s},
        {EventKind::Told, u"family"_s},     {EventKind::Transfer, u"transfer"_s},
        {EventKind::Note, u"note"_s}};
    QString code = pages.value(old->kind);
    if (code.isEmpty()) // a dose
        code = old->dose.drug == u"oxytocin"_s          ? u"oxytocin"_s
               : old->dose.drug == u"tranexamic_acid"_s ? u"txa"_s
                                                        : u"second"_s;
    return page(code);
}

} // namespace muying::ui
