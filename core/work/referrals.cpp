#include "core/work/referrals.h"

#include "core/base/text_key.h"
#include "core/work/loop_checks.h"
#include "core/work/referral_tasks.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;
using record::Answers;
using record::Entry;

namespace {

const QString forAssessment = u"1"_s;

struct OpenLetter {
    Chart chart;
    Entry letter;
};

Result<OpenLetter> openLetter(const Desk& desk, const QString& letterId) {
    const auto entry = desk.store().entry(letterId);
    if (!entry)
        return entry.error();
    if (entry->form != u"REFERRAL"_s || entry->voided)
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("muying::work", "找不到这份转诊单，没有保存。"));
    auto chart = desk.chart(entry->subject);
    if (!chart)
        return chart.error();
    return OpenLetter{std::move(*chart), *entry};
}

Status checkDay(const QDate& day, const Entry& letter, const QDate& today) {
    if (day.isValid() && day >= letter.date && day <= today)
        return success();
    return failure(
        ErrorCode::InvalidInput,
        QCoreApplication::translate("muying::work", "日期不对：应在转诊当日（%1）到今天之间。没有保存。")
            .arg(letter.date.toString(Qt::ISODate)));
}

Status checkSlip(const ReturnSlip& slip, const OpenLetter& open, const QDate& today) {
    if (Status hers = checkSlipOwner(open.chart, slip.number, slip.name, slip.idNo); !hers)
        return hers;
    if (!slip.number.trimmed().isEmpty() && slip.number.trimmed() != open.letter.answers.text(u"ref_no"_s))
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate(
                           "muying::work", "回执的编号是她的另一份转诊单“%1”，没有保存。请选那份转诊单。")
                           .arg(slip.number.trimmed()));
    const ReferralStep step = referralStep(open.chart, open.letter);
    if (step == ReferralStep::Cancelled)
        return failure(
            ErrorCode::Conflict,
            QCoreApplication::translate("muying::work", "这份转诊单已经取消，不能登记回执。没有保存。"));
    if (step == ReferralStep::Returned)
        return failure(
            ErrorCode::Conflict,
            QCoreApplication::translate("muying::work", "这份转诊单的回执已经登记过，没有重复保存。"));
    if (Status day = checkDay(slip.day, open.letter, today); !day)
        return day;
    if (slip.org.trimmed().isEmpty() || (slip.orgLevel != u"2"_s && slip.orgLevel != u"3"_s))
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("muying::work",
                                                   "请填写评估机构和它的级别（二级或三级）。没有保存。"));
    if (slip.colours.isEmpty() && open.letter.answers.text(u"ref_kind"_s) == forAssessment)
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("muying::work", "请填写回执上的评估颜色。没有保存。"));
    if (slip.colours.isEmpty() && slip.diagnosis.trimmed().isEmpty())
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("muying::work", "请填写回执上的诊断或颜色。没有保存。"));
    return success();
}

void setSlipText(Answers& answers, const QString& field, const QString& text) {
    const QString clean = cleanText(text, true);
    if (!clean.isEmpty())
        answers.set(field, clean);
}

Entry answeredLetter(Entry letter, const ReturnSlip& slip, const QDateTime& now) {
    letter.answers.set(u"arrived"_s, u"1"_s);
    const QDateTime sent = letter.answers.dateTime(u"ref_dt"_s);
    // The slip bears a day: the morning of it, as far as that has come.
    const QDateTime seen = sent.date() == slip.day ? sent : std::min(QDateTime(slip.day, QTime(8, 0)), now);
    letter.answers.set(u"back_dt"_s, seen.toString(u"yyyy-MM-ddTHH:mm"_s));
    if (!slip.colours.isEmpty())
        letter.answers.set(u"back_colour"_s, QJsonArray::fromStringList(slip.colours));
    setSlipText(letter.answers, u"back_diag"_s, slip.diagnosis);
    setSlipText(letter.answers, u"back_action"_s, slip.advice);
    setSlipText(letter.answers, u"back_doctor"_s, slip.doctor);
    letter.answers.set(u"follow_dt"_s, now.date().toString(Qt::ISODate));
    return letter;
}

QString gradingKind(const Chart& chart) {
    if (courseOf(chart).postpartum())
        return u"3"_s;
    return chart.newest(u"RISK_ASSESS"_s) ? u"2"_s : u"1"_s;
}

/// The grading as it is copied from the slip.
Entry copiedGrading(const OpenLetter& open, const ReturnSlip& slip) {
    Entry grading;
    grading.subject = open.letter.subject;
    grading.form = u"RISK_ASSESS"_s;
    int rank = 1;
    bool purple = false;
    for (const QString& code : slip.colours) {
        purple = purple || code == u"5"_s;
        rank = code == u"5"_s ? rank : std::max(rank, code.toInt());
    }
    Answers& answers = grading.answers;
    answers.set(u"assess_date"_s, slip.day.toString(Qt::ISODate));
    answers.set(u"assess_kind"_s, gradingKind(open.chart));
    answers.set(u"assess_org_level"_s, slip.orgLevel);
    answers.set(u"assess_org"_s, cleanText(slip.org));
    answers.set(u"assess_basis"_s, u"2"_s);
    answers.set(u"colour"_s, QString::number(rank));
    answers.set(u"purple"_s, purple ? u"1"_s : u"0"_s);
    if (!slip.clauses.isEmpty())
        answers.set(u"assess_items"_s, QJsonArray::fromStringList(slip.clauses));
    setSlipText(answers, u"assess_person"_s, slip.doctor);
    setSlipText(answers, u"assess_diag"_s, slip.diagnosis);
    setSlipText(answers, u"manage_plan"_s, slip.advice);
    const Entry* before = open.chart.newest(u"RISK_ASSESS"_s);
    if (before && before->answers.text(u"colour"_s) != answers.text(u"colour"_s))
        setSlipText(answers, u"change_reason"_s,
                    slip.changeReason.isEmpty()
                        ? QCoreApplication::translate("muying::work", "上级机构评估回执")
                        : slip.changeReason);
    return grading;
}

/// What was unlikely when it was first entered was confirmed then; the slip asks nothing new.
QStringList everyField(const content::Library& library, const QString& form) {
    QStringList codes;
    for (const content::Field& field : library.form(form)->fields)
        codes << field.code;
    return codes;
}

} // namespace

Result<Entry> noteReturn(Desk& desk, const ReturnSlip& slip) {
    auto open = openLetter(desk, slip.letterId);
    if (!open)
        return open.error();
    const QDate today = desk.clock().today();
    if (Status fits = checkSlip(slip, *open, today); !fits)
        return fits.error();
    std::vector<Entry> entries{answeredLetter(open->letter, slip, desk.clock().now())};
    if (!slip.colours.isEmpty())
        entries.push_back(copiedGrading(*open, slip));
    return desk.saveTogether(std::move(entries), everyField(desk.library(), u"REFERRAL"_s) +
                                                     everyField(desk.library(), u"RISK_ASSESS"_s));
}

Status noteReferral(Desk& desk, const QString& letterId, ReferralStep step, const QDate& day,
                    const QString& note) {
    auto open = openLetter(desk, letterId);
    if (!open)
        return open.error();
    if (Status fits = checkDay(day, open->letter, desk.clock().today()); !fits)
        return fits;
    if (referralStep(open->chart, open->letter) == ReferralStep::Returned)
        return failure(
            ErrorCode::Conflict,
            QCoreApplication::translate("muying::work", "这份转诊单已有回执，不能再改到位情况。没有保存。"));
    Entry letter = open->letter;
    const QString reason = cleanText(note);
    if (step == ReferralStep::Cancelled) {
        if (reason.isEmpty())
            return failure(ErrorCode::InvalidInput,
                           QCoreApplication::translate("muying::work", "取消转诊要写明原因。没有保存。"));
        letter.answers.set(u"ref_cancelled"_s, true);
        letter.answers.set(u"ref_cancel_reason"_s, reason);
    } else if (step == ReferralStep::Arrived || step == ReferralStep::NotArrived) {
        letter.answers.set(u"arrived"_s, step == ReferralStep::Arrived ? u"1"_s : u"2"_s);
        setSlipText(letter.answers, u"back_action"_s, note);
    } else {
        return failure(ErrorCode::Internal, {}, u"a step that is not entered by hand"_s);
    }
    letter.answers.set(u"follow_dt"_s, day.toString(Qt::ISODate));
    const auto saved = desk.saveEntry(std::move(letter), everyField(desk.library(), u"REFERRAL"_s));
    return saved ? success() : Status(saved.error());
}

Result<FoundLetter> findReferral(const Desk& desk, const QString& number) {
    const QString wanted = number.trimmed();
    const auto rows = desk.store().subjects();
    if (!rows)
        return rows.error();
    for (const store::SubjectRow& row : *rows) {
        for (const QJsonValue& value : row.subject.identity.value("letters"_L1).toArray()) {
            const QJsonObject letter = value.toObject();
            if (wanted.isEmpty() || letter.value("no"_L1).toString() != wanted)
                continue;
            const auto woman = std::ranges::find(
                *rows, row.subject.parent, [](const store::SubjectRow& other) { return other.subject.id; });
            const QString name =
                woman == rows->end() ? QString() : woman->subject.identity.value("name"_L1).toString();
            return FoundLetter{letter.value("id"_L1).toString(), row.subject.id, row.subject.parent, name};
        }
    }
    return failure(
        ErrorCode::NotFound,
        QCoreApplication::translate("muying::work", "没有编号“%1”的转诊单。请核对编号。").arg(wanted));
}

} // namespace muying::work
