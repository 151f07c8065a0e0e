#include "ui/pph/presenter.h"

#include "core/base/word_list.h"
#include "core/pph/words.h"
#include "ui/widgets/theme.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace muying::ui {

using pph::Cockpit;
using pph::RunLog;

namespace {

/// The short name of a stage: "处理期" of "处理期（二级急救）".
QString shortStage(const QString& name) {
    const qsizetype bracket = std::max(name.indexOf(u'（'), name.indexOf(u'('));
    return bracket > 0 ? name.left(bracket).trimmed() : name;
}

QString minutesText(qint64 seconds) {
    return QString::number(seconds >= 0 ? seconds / 60 : -((-seconds + 59) / 60));
}

} // namespace

QString clockText(const QDateTime& at) {
    return at.isValid() ? at.toString(u"HH:mm"_s) : QString();
}

QString countdownText(qint64 seconds) {
    const qint64 left = std::abs(seconds);
    return (seconds < 0 ? u"−"_s : QString()) + u"%1:%2"_s.arg(left / 60).arg(left % 60, 2, 10, QChar(u'0'));
}

Presenter::Presenter(const content::Protocol& protocol, QObject* parent)
    : QObject(parent), m_protocol(protocol) {
}

QStringList Presenter::flags(const RunLog& log) const {
    QStringList flags;
    const pph::Woman& woman = log.run.woman;
    const auto add = [&flags](const std::optional<bool>& has, const QString& word) {
        if (has.value_or(false))
            flags << word;
    };
    add(woman.asthma, tr("哮喘"));
    add(woman.hypertension, tr("高血压"));
    add(woman.cardiovascularDisease, tr("心血管疾病"));
    add(woman.glaucoma, tr("青光眼"));
    if (woman.allergies && !woman.allergies->isEmpty()) {
        QStringList names;
        for (const QString& code : *woman.allergies) {
            const content::Drug* drug = m_protocol.drug(code);
            names << (drug != nullptr ? drug->name.in(uiLanguage()) : code);
        }
        flags << tr("过敏：%1").arg(listed(names, Between::Words, uiLanguage()));
    }
    if (m_settings.has.contains(u"blood"_s))
        return flags;
    flags << (m_settings.driveMinutes > 0 ? tr("无血库，到县医院 %1 分").arg(m_settings.driveMinutes)
                                          : tr("无血库"));
    return flags;
}

HeadView Presenter::readyHead(const QString& name, bool drill) const {
    HeadView view;
    view.name = name.isEmpty() ? tr("产后出血，姓名以后填") : name;
    view.drill = drill;
    view.mode = drill ? tr("演练") : tr("实战");
    view.flags = flags({});
    view.parts = m_parts;
    return view;
}

HeadView Presenter::head(const RunLog& log, const Cockpit& cockpit) const {
    HeadView view = readyHead(log.name, log.drill);
    view.flags = flags(log);
    const pph::Situation& now = cockpit.situation;
    if (now.bloodVolumeMl)
        view.parts << (now.bloodVolumeFromTerm ? tr("血容量约 %1 mL（估算）") : tr("血容量约 %1 mL"))
                          .arg(std::lround(*now.bloodVolumeMl));
    view.clock = cockpit.now.toString(u"HH:mm:ss"_s);
    return view;
}

QString Presenter::headline(const RunLog& log, const Cockpit& cockpit) const {
    const pph::Situation& now = cockpit.situation;
    if (log.closed())
        return tr("已结束，只能看和打印");
    if (now.who == pph::Trigger::CannotRuleOut)
        return tr("不能排除：立即测脉搏血压");
    if (now.severe)
        return tr("严重产后出血，≥%1 mL").arg(std::lround(m_protocol.limits.severeMl));
    if (now.cnDiagnosis)
        return tr("产后出血");
    if (now.stage > 0)
        return now.bleeding ? tr("行动触发，仍在出血") : tr("行动触发，出血已控制");
    return tr("未触发，按时观察");
}

StageView Presenter::stage(const RunLog& log, const Cockpit& cockpit) const {
    StageView view;
    view.stage = cockpit.situation.stage;
    if (const content::ProtocolStage* stage = m_protocol.stage(view.stage))
        view.name = shortStage(stage->name.in(uiLanguage()));
    if (view.stage > 0)
        view.level = u"L%1"_s.arg(view.stage);
    view.headline = headline(log, cockpit);
    QStringList remarks;
    if (cockpit.times.whoAt.isValid())
        remarks << tr("行动触发 WHO %1").arg(clockText(cockpit.times.whoAt));
    else if (cockpit.times.lineAt.isValid())
        remarks << tr("国内警戒线 %1").arg(clockText(cockpit.times.lineAt));
    if (cockpit.times.diagnosisAt.isValid())
        remarks << tr("国内诊断 %1").arg(clockText(cockpit.times.diagnosisAt));
    else if (view.stage > 0)
        remarks << tr("国内诊断 否");
    view.remark = listed(remarks, Between::Parts, uiLanguage());
    return view;
}

TileView Presenter::birthTile(const RunLog& log, const Cockpit& cockpit) const {
    TileView view;
    view.caption = tr("产后");
    if (!cockpit.secondsSinceBirth) {
        view.number = u"—"_s;
        view.note = tr("按 B 填出生时间");
        return view;
    }
    view.number = minutesText(*cockpit.secondsSinceBirth);
    view.unit = tr("分");
    const QString mode = log.run.birth.mode == pph::BirthMode::Vaginal ? tr("阴道分娩") : tr("剖宫产");
    view.note = tr("出生 %1，%2").arg(clockText(*log.run.birth.at), mode);
    return view;
}

TileView Presenter::triggerTile(const Cockpit& cockpit) const {
    TileView view;
    view.caption = tr("T0 后");
    if (!cockpit.secondsSinceTrigger) {
        view.number = u"—"_s;
        view.note = tr("尚未触发");
        return view;
    }
    view.number = minutesText(*cockpit.secondsSinceTrigger);
    view.unit = tr("分");
    view.note =
        tr("触发 %1，%2 mL").arg(clockText(cockpit.situation.firstTrigger)).arg(cockpit.times.totalAtTrigger);
    return view;
}

TileView Presenter::shockTile(const Cockpit& cockpit) const {
    TileView view;
    const pph::Signs& signs = cockpit.situation.signs;
    const auto index = signs.shockIndex();
    const content::PphLimits& limits = m_protocol.limits;
    view.caption = tr("休克指数");
    if (!index) {
        view.number = u"—"_s;
        view.note = cockpit.vitalsAt.isValid() ? tr("%1 测的已过时，F2 重测").arg(clockText(cockpit.vitalsAt))
                                               : tr("未测，按 F2");
        return view;
    }
    view.caption += u"  %1 / %2"_s.arg(std::lround(*signs.pulse)).arg(std::lround(*signs.sbp));
    view.number = QString::number(pph::roundedHalfUp(*index, 2), 'f', 2);
    view.scaleValue = *index;
    view.ticks = {limits.siWatch, limits.siL1, limits.signsSi};
    view.alarm = *index >= limits.signsSi;
    return view;
}

TileView Presenter::vitalsTile(const Cockpit& cockpit) const {
    TileView view;
    view.caption = tr("下次生命体征");
    if (!cockpit.nextVitalsAt.isValid()) {
        const QDateTime slot = cockpit.observation.nextAlarm;
        view.number = slot.isValid() ? countdownText(cockpit.now.secsTo(slot)) : u"—"_s;
        view.note = slot.isValid() ? tr("下次观察 %1").arg(clockText(slot)) : tr("按时观察");
        view.alarm = slot.isValid() && slot <= cockpit.now;
        return view;
    }
    const qint64 left = cockpit.now.secsTo(cockpit.nextVitalsAt);
    view.number = countdownText(left);
    view.alarm = left <= 0;
    view.note = tr("每 %1 分，%2 到时")
                    .arg(std::lround(m_protocol.limits.vitalsEveryMin))
                    .arg(clockText(cockpit.nextVitalsAt));
    if (view.alarm)
        view.note = tr("到时，按 F2");
    return view;
}

LossView Presenter::loss(const RunLog& log, const Cockpit& cockpit) const {
    const content::PphLimits& limits = m_protocol.limits;
    const pph::Situation& now = cockpit.situation;
    LossView view;
    view.stage = now.stage;
    view.totalMl = now.totalMl;
    view.now = tr("现在");
    const bool weighed =
        std::ranges::any_of(cockpit.pieces, [](const pph::LossPiece& p) { return p.method != u"visual"_s; });
    const bool guessed =
        std::ranges::any_of(cockpit.pieces, [](const pph::LossPiece& p) { return p.method == u"visual"_s; });
    view.caption = guessed && weighed ? tr("累计，含目测")
                   : guessed          ? tr("累计，只有目测")
                                      : tr("累计出血，称重");
    if (now.percentBloodVolume)
        view.caption += u"  "_s + tr("血容量 %1%").arg(pph::roundedHalfUp(*now.percentBloodVolume, 0));
    int sum = 0;
    for (const pph::LossPiece& piece : cockpit.pieces) {
        // Pieces are rounded so that they add up to the total that is shown.
        const int ml = std::max(0, piece.totalMl - sum);
        sum += ml;
        view.pieces.push_back({ml, u"%1 +%2"_s.arg(clockText(piece.at)).arg(ml)});
    }
    const bool caesarean = log.run.birth.mode == pph::BirthMode::Caesarean;
    const auto mark = [&](double ml, const QString& word) {
        view.marks.push_back({static_cast<int>(std::lround(ml)), word});
    };
    mark(limits.whoSignsMl, tr("有体征即触发"));
    mark(limits.lineMl, tr("一级急救"));
    mark(limits.whoMl, caesarean ? tr("行动触发") : tr("产后出血"));
    mark(limits.severeMl, caesarean ? tr("产后出血，严重") : tr("严重"));
    mark(limits.l3Ml, tr("危重期"));
    return view;
}

} // namespace muying::ui
