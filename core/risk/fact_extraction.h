#pragma once
#include "core/content/library.h"
#include "core/record/entry.h"
#include "core/risk/assessment.h"

namespace muying::risk {

/// Reads the facts from the entries of a woman and one pregnancy, as the fact table of the rule set says.
/// `on` is the assessment date: age and weeks are counted on it, entries and results dated later are ignored,
/// as are voided entries, editions this program does not know, and values no body can have.
Facts extractFacts(const content::RuleSet& rules, const content::Library& library,
                   const std::vector<record::Entry>& entries, const QDate& on);

/// The input of an assessment on `on`: the facts, and what the doctor answered in the newest RISK_SCREEN and
/// RISK_ASSESS entries up to that day. An item ticked there answers the fact it asks for ("S3.1 生殖道畸形")
/// and so reaches both tables; an item that was asked and not ticked answers "no". An item that stood there
/// only because a value fired it is judged anew from today's values, and a newer value outweighs a tick it
/// contradicts.
Input inputFor(const content::RuleSet& rules, const content::Library& library,
               const std::vector<record::Entry>& entries, const QDate& on);

/// The same from entries whose editions are known to fit, in any order.
Facts factsFrom(const content::RuleSet& rules, const std::vector<record::Entry>& entries, const QDate& on);

/// Names of the derivations a fact table may use.
QStringList knownDerivations();

} // namespace muying::risk
