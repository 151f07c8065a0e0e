#pragma once
#include "core/content/computations.h"

namespace muying::content {

/// One source of the value offered in a new entry.
struct PrefillSource {
    enum class Kind {
        Constant,  ///< "=2": what stands behind the sign
        Moment,    ///< "today" or "now"
        Reference, ///< "cover.phone", or a field of this form that stands above
        Call,      ///< "gravida_para(preg.gravida,preg.para_vaginal,preg.para_cs)"
        Words,     ///< "{cover.ec_name}| {cover.ec_relation}": the words of several fields
    };
    Kind kind = Kind::Constant;
    QString text;       ///< constant, moment or name
    ComputeCall call;   ///< of a Call
    QStringList pieces; ///< of Words: a piece with an unknown {name} is left out
};

/// Takes a "prefill" apart: sources stand behind one another with " else ", the first that has a value
/// counts. Words are cut at "|" and put together again without it. The error says what is wrong.
Result<std::vector<PrefillSource>> parsePrefill(const QString& text);

/// The names in braces of a piece of Words.
QStringList placeholders(const QString& piece);

/// What the desk knows besides records, as fields of records that have no form:
/// clinic.name, clinic.phone, user.name; of the risk in force (the grading, or the computed colour when
/// something newer is known) risk.colour ("1" green … "4" red, "5" purple standing alone, "0" not assessed),
/// risk.colours (all of them), risk.colour_words, risk.factors and risk.positives (words of the clauses met),
/// risk.since (since when the colour stands), risk.follow_up_days (interval of the follow-up in force); of
/// the care so far care.checks (antenatal checks), care.last_check (day and place of the newest),
/// care.last_place, care.next_baby (number of the newborn not yet on record); and care.next_visit, the day
/// the calendar proposes for the next visit.
const Field* contextField(const QString& name);

} // namespace muying::content
