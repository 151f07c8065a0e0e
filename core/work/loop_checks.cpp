#include "core/work/loop_checks.h"

#include "core/work/directory.h"
#include "core/work/identity.h"
#include "core/work/referrals.h"

#include <QCoreApplication>

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;
using record::Answers;
using record::Entry;

namespace {

Error contradiction(const QString& sentence) {
    return failure(ErrorCode::InvalidInput, sentence);
}

Error doubled(const QString& sentence) {
    return failure(ErrorCode::Conflict, sentence);
}

/// Only a letter not yet on record, or sent elsewhere now, is judged by the directory of today.
Status checkReferral(const Desk& desk, const Chart& chart, const Entry& letter) {
    const Entry* stored = chart.entry(letter.id);
    const QString place = letter.answers.text(u"to_org"_s);
    if (stored && stored->answers.text(u"to_org"_s) == place)
        return success();
    const auto institution = institutionNamed(desk, place);
    if (!institution)
        return institution.error();
    if (*institution && !(*institution)->open)
        return contradiction(
            QCoreApplication::translate(
                "muying::work",
                "“%1”在通讯录里已停用，不能转往那里，没有保存。请换一家机构，或先在通讯录里恢复。")
                .arg(place));
    for (const Entry* other : chart.all(u"REFERRAL"_s)) {
        const bool same = other->id != letter.id && !isCancelled(*other) &&
                          other->answers.dateTime(u"ref_dt"_s) == letter.answers.dateTime(u"ref_dt"_s) &&
                          other->answers.text(u"to_org"_s) == place;
        if (same && !stored && letter.answers.dateTime(u"ref_dt"_s).isValid())
            return doubled(QCoreApplication::translate(
                               "muying::work", "同一时间转往“%1”的转诊单已经开过（%2），没有重复保存。")
                               .arg(place, other->answers.text(u"ref_no"_s)));
    }
    return success();
}

bool sameName(const Chart& chart, const QString& written) {
    const QString name = nameWithoutMark(written.simplified());
    const Answers& cover = chart.cover();
    return name == nameWithoutMark(cover.text(u"name"_s)) ||
           name == nameWithoutMark(cover.text(u"name_ko"_s));
}

Status checkReturnSheet(const Chart& chart, const Entry& sheet) {
    const Answers& slip = sheet.answers;
    if (Status hers = checkSlipOwner(chart, slip.text(u"rb_ref_no"_s), slip.text(u"rb_name"_s),
                                     slip.text(u"rb_id_no"_s));
        !hers)
        return hers;
    for (const Entry* other : chart.all(u"REFERRAL_BACK"_s)) {
        const bool same = other->id != sheet.id && !chart.entry(sheet.id) && other->date == sheet.date &&
                          other->answers.text(u"rb_from_org"_s) == slip.text(u"rb_from_org"_s) &&
                          other->answers.text(u"rb_no"_s) == slip.text(u"rb_no"_s);
        if (same)
            return doubled(
                QCoreApplication::translate("muying::work", "这份回转单已经登记过，没有重复保存。"));
    }
    return success();
}

/// Was it sent? Half a report, without day or channel, is none.
bool isSentReport(const Answers& report) {
    return report.has(u"report_date"_s) && report.has(u"report_channel"_s);
}

Status checkReport(const Chart& chart, const Entry& report) {
    if (chart.entry(report.id) || !isSentReport(report.answers))
        return success();
    for (const Entry* other : chart.all(u"RISK_REPORT"_s)) {
        const bool same = isSentReport(other->answers) &&
                          other->answers.multi(u"grade"_s) == report.answers.multi(u"grade"_s) &&
                          other->answers.text(u"assess_time"_s) == report.answers.text(u"assess_time"_s);
        if (same)
            return doubled(
                QCoreApplication::translate("muying::work",
                                            "这次评估的分级报告已经在 %1 报过，没有重复保存。")
                    .arg(other->answers.dateTime(u"report_date"_s).toString(u"yyyy-MM-dd HH:mm"_s)));
    }
    return success();
}

/// Copied from the reply of an institution that grades, or from the handbook: then its colour counts.
bool gradedElsewhere(const Answers& grading) {
    const QString basis = grading.text(u"assess_basis"_s);
    const QString level = grading.text(u"assess_org_level"_s);
    if (basis == u"2"_s || basis == u"3"_s)
        return true;
    return level == u"2"_s || level == u"3"_s;
}

/// The newest grading of level 2 or above up to the day of `grading`; null if there is none.
const Entry* gradedAbove(const Chart& chart, const Entry& grading) {
    const auto all = chart.all(u"RISK_ASSESS"_s);
    const auto found = std::find_if(all.rbegin(), all.rend(), [&](const Entry* other) {
        return other->id != grading.id && other->date <= grading.date && isOfHigherLevel(*other) &&
               other->answers.has(u"colour"_s);
    });
    return found == all.rend() ? nullptr : *found;
}

/// During the pregnancy the clinic does not take back what a higher institution graded without saying why.
Status checkLowering(const Chart& chart, const Entry& grading) {
    const QString postpartumKind = u"3"_s;
    const Entry* above = gradedAbove(chart, grading);
    if (!above || grading.answers.text(u"assess_kind"_s) == postpartumKind)
        return success();
    const bool lower = grading.answers.text(u"colour"_s).toInt() < above->answers.text(u"colour"_s).toInt();
    const bool losesPurple =
        above->answers.text(u"purple"_s) == u"1"_s && grading.answers.text(u"purple"_s) != u"1"_s;
    if (!lower && !losesPurple)
        return success();
    return contradiction(
        QCoreApplication::translate(
            "muying::work",
            "“%1”在 %2 "
            "评的颜色比这次重，没有保存。请以上级的评估为准；确要改低，请写明理由，或录入上级新的评估。")
            .arg(above->answers.text(u"assess_org"_s), above->date.toString(Qt::ISODate)));
}

Status checkGrading(const Desk& desk, const Chart& chart, const Entry& grading) {
    const QString colour = grading.answers.text(u"colour"_s);
    if (gradedElsewhere(grading.answers) || colour.isEmpty() ||
        !grading.answers.text(u"override_reason"_s).isEmpty())
        return success();
    if (Status holds = checkLowering(chart, grading); !holds)
        return Error{holds.error().code, holds.error().message, u"override"_s};
    const auto computed = desk.assess(chart, &grading);
    if (!computed)
        return computed.error();
    int rank = 1; // nothing found
    bool purple = false;
    for (const content::RiskColour found : computed->colours) {
        purple = purple || found == content::RiskColour::Purple;
        rank = std::max(rank, colourRank(content::colourName(found)));
    }
    const bool saysPurple = grading.answers.text(u"purple"_s) == u"1"_s;
    if (colour.toInt() == rank && (purple == saysPurple || !grading.answers.has(u"purple"_s)))
        return success();
    return failure(ErrorCode::InvalidInput,
                   QCoreApplication::translate(
                       "muying::work", "评估颜色与系统按规范计算的颜色不同，没有保存。请核对命中条目；确要"
                                       "这样评估，请在“%1”写明理由。")
                       .arg(desk.library().form(u"RISK_ASSESS"_s)->field(u"override_reason"_s)->label.zh),
                   u"override"_s);
}

} // namespace

Status checkSlipOwner(const Chart& chart, const QString& number, const QString& name, const QString& idNo) {
    const auto letters = chart.all(u"REFERRAL"_s);
    const QString wanted = number.trimmed();
    const bool numbered = wanted.isEmpty() || std::ranges::any_of(letters, [&](const Entry* letter) {
                              return letter->answers.text(u"ref_no"_s) == wanted;
                          });
    if (!numbered)
        return contradiction(
            QCoreApplication::translate(
                "muying::work",
                "转诊单编号“%1”不是她的转诊单，没有保存。请核对编号，或打开编号所属孕产妇的档案再登记。")
                .arg(wanted));
    if (!name.trimmed().isEmpty() && !sameName(chart, name))
        return contradiction(
            QCoreApplication::translate(
                "muying::work", "回执上的姓名“%1”与本档案不符，没有保存。请核对是不是另一位孕产妇的回执。")
                .arg(name.trimmed()));
    const QString ownId = chart.cover().text(u"id_no"_s);
    if (!idNo.trimmed().isEmpty() && !ownId.isEmpty() &&
        idNo.trimmed().compare(ownId, Qt::CaseInsensitive) != 0)
        return contradiction(QCoreApplication::translate(
            "muying::work", "回执上的身份证号与本档案不符，没有保存。请核对是不是另一位孕产妇的回执。"));
    return success();
}

Status checkLoop(const Desk& desk, const Chart& chart, const Entry& entry) {
    if (entry.form == u"REFERRAL"_s)
        return checkReferral(desk, chart, entry);
    if (entry.form == u"REFERRAL_BACK"_s)
        return checkReturnSheet(chart, entry);
    if (entry.form == u"RISK_REPORT"_s)
        return checkReport(chart, entry);
    if (entry.form == u"RISK_ASSESS"_s)
        return checkGrading(desk, chart, entry);
    return success();
}

} // namespace muying::work
