#include "core/work/duties.h"
#include "core/work/referral_tasks.h"
#include "core/work/referrals.h"

#include <QCoreApplication>

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;
using record::Entry;

namespace {

const QString sentLetters = u"REFERRAL"_s;
const QString kindForGrading = u"1"_s; ///< kind of referral: screen positive, to be graded
const QString notSeen = u"6"_s;        ///< outcome: she never came there

const QStringList rankedNames{QString(), u"green"_s, u"yellow"_s, u"orange"_s, u"red"_s, u"purple"_s};

QStringList colourNamesOf(const QStringList& codes) {
    QStringList names;
    for (const QString& code : codes) {
        if (const QString name = rankedNames.value(code.toInt()); !name.isEmpty())
            names << name;
    }
    return names;
}

/// Diagnosis, colour or outcome written on the slip of the letter itself.
bool slipIsFilled(const Entry& letter) {
    const record::Answers& slip = letter.answers;
    const QString outcome = slip.text(u"back_outcome"_s);
    return slip.has(u"back_diag"_s) || !slip.multi(u"back_colour"_s).isEmpty() ||
           (!outcome.isEmpty() && outcome != notSeen);
}

const Entry* resultEntryOf(const Chart& chart, const Entry& letter) {
    if (slipIsFilled(letter))
        return &letter;
    if (const Entry* sheet = returnSheetOf(chart, letter))
        return sheet;
    return gradingAfter(chart, letter);
}

QDate dayOfStep(const Entry& letter, ReferralStep step, const Entry* result) {
    if (step == ReferralStep::Returned && result && result->id != letter.id)
        return result->date;
    const QDate seen = letter.answers.dateTime(u"back_dt"_s).date();
    const QDate followed = letter.answers.date(u"follow_dt"_s);
    if (step == ReferralStep::Issued || step == ReferralStep::Refused)
        return letter.date;
    return seen.isValid() ? seen : followed.isValid() ? followed : letter.savedAt.date();
}

QStringList answeredColours(const Entry& letter, const Entry* result) {
    if (!result)
        return {};
    if (result->form == sentLetters)
        return colourNamesOf(letter.answers.multi(u"back_colour"_s));
    if (result->form == u"REFERRAL_BACK"_s)
        return colourNamesOf(result->answers.multi(u"rb_colour"_s));
    QStringList codes{result->answers.text(u"colour"_s)};
    if (result->answers.text(u"purple"_s) == u"1"_s)
        codes << u"5"_s;
    return colourNamesOf(codes);
}

/// What tells how a letter went; the days are judged by the window of letters.
ReferralState stateOf(const content::Window* window, const Chart& chart, const Entry& letter,
                      const QDate& today) {
    ReferralState state;
    state.letterId = letter.id;
    state.number = letter.answers.text(u"ref_no"_s);
    state.toOrg = letter.answers.text(u"to_org"_s);
    state.kind = letter.answers.text(u"ref_kind"_s);
    state.urgency = letter.answers.text(u"ref_urgency"_s);
    state.day = letter.date;
    state.step = referralStep(chart, letter);
    const Entry* result = resultEntryOf(chart, letter);
    state.stepDay = dayOfStep(letter, state.step, result);
    if (state.step == ReferralStep::Returned && result) {
        state.resultEntry = result->id;
        state.colours = answeredColours(letter, result);
    }
    const bool awaited = state.step == ReferralStep::Issued || state.step == ReferralStep::Arrived ||
                         state.step == ReferralStep::NotArrived;
    if (awaited && window) {
        state.dueDay = letter.date.addDays(window->dueDays);
        state.daysLate = std::max(0, static_cast<int>(state.dueDay.daysTo(today)));
    }
    return state;
}

} // namespace

QString referralStepName(ReferralStep step) {
    static const QStringList names{u"issued"_s,      u"arrived"_s, u"returned"_s,
                                   u"not_arrived"_s, u"refused"_s, u"cancelled"_s};
    return names.value(static_cast<int>(step));
}

LocalText referralStepWord(ReferralStep step) {
    switch (step) {
    case ReferralStep::Issued:
        return {u"已开出"_s, u"발급함"_s, u"issued"_s};
    case ReferralStep::Arrived:
        return {u"已到位"_s, u"도착함"_s, u"arrived"_s};
    case ReferralStep::Returned:
        return {u"已回执"_s, u"회신 받음"_s, u"answered"_s};
    case ReferralStep::NotArrived:
        return {u"未到位"_s, u"도착하지 않음"_s, u"did not arrive"_s};
    case ReferralStep::Refused:
        return {u"拒绝转诊"_s, u"전원 거절"_s, u"refused"_s};
    case ReferralStep::Cancelled:
        break;
    }
    return {u"已取消"_s, u"취소함"_s, u"cancelled"_s};
}

bool isCancelled(const Entry& letter) {
    return letter.answers.boolean(u"ref_cancelled"_s).value_or(false);
}

const Entry* returnSheetOf(const Chart& chart, const Entry& letter) {
    std::vector<const Entry*> waiting;
    for (const Entry* sent : chart.all(sentLetters)) {
        if (wasSent(*sent))
            waiting.push_back(sent);
    }
    for (const Entry* sheet : chart.all(u"REFERRAL_BACK"_s)) {
        const QString number = sheet->answers.text(u"rb_ref_no"_s).trimmed();
        const auto fits = [&](const Entry* sent) {
            return number.isEmpty() ? sent->date <= sheet->date : number == sent->answers.text(u"ref_no"_s);
        };
        const auto newest = std::find_if(waiting.rbegin(), waiting.rend(), fits);
        if (newest == waiting.rend())
            continue;
        if ((*newest)->id == letter.id)
            return sheet;
        waiting.erase(std::next(newest).base());
    }
    return nullptr;
}

bool isOfHigherLevel(const Entry& grading) {
    const QString level = grading.answers.text(u"assess_org_level"_s);
    return level == u"2"_s || level == u"3"_s;
}

const Entry* gradingAfter(const Chart& chart, const Entry& letter) {
    if (letter.answers.text(u"ref_kind"_s) != kindForGrading)
        return nullptr;
    for (const Entry* grading : chart.all(u"RISK_ASSESS"_s)) {
        if (grading->date >= letter.date && isOfHigherLevel(*grading))
            return grading;
    }
    return nullptr;
}

ReferralStep referralStep(const Chart& chart, const Entry& letter) {
    if (isCancelled(letter))
        return ReferralStep::Cancelled;
    if (!wasSent(letter))
        return ReferralStep::Refused;
    if (resultEntryOf(chart, letter))
        return ReferralStep::Returned;
    const QString arrived = letter.answers.text(u"arrived"_s);
    if (arrived == u"2"_s || letter.answers.text(u"back_outcome"_s) == notSeen)
        return ReferralStep::NotArrived;
    const bool seen = arrived == u"1"_s || letter.answers.has(u"back_dt"_s);
    return seen ? ReferralStep::Arrived : ReferralStep::Issued;
}

std::vector<ReferralState> referralStates(const content::Library& library, const Chart& chart,
                                          const QDate& today) {
    const content::Window* window = library.schedule().window(u"referral_result"_s);
    std::vector<ReferralState> states;
    for (const Entry* letter : chart.all(sentLetters))
        states.insert(states.begin(), stateOf(window, chart, *letter, today));
    return states;
}

} // namespace muying::work
