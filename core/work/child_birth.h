#pragma once
#include "core/record/validation.h"
#include "core/work/chart.h"

namespace muying::work {

/// What CH_ID of a child can take from the records of its mother: her cover, the pregnancy, the birth and the
/// child's own line of the birth record (`baby`, may be null). `mother` is the chart of the pregnancy, or of
/// the child itself. A child without a name is called after its mother (之男/之女). Only fields and options
/// that `card` declares; the doctor may change all of it.
record::Answers bornAnswers(const content::Form& card, const Chart& mother, const record::Entry* baby);

/// The mother's chart as that of one of her children, before the child has records of its own.
Chart chartOfChild(const Chart& mother, const store::SubjectRow& child);

/// A child of this woman and pregnancy (both may be empty), not yet in the store.
store::SubjectRow newChildRow(const QString& id, const Chart& mother, const QString& pregnancyId,
                              const QDate& today);

/// CH_ID of a newborn of this birth: what `context` offers and what the mother's record says; values that
/// could not be kept are left out, so that a slip in the birth record never stops a child from being
/// registered.
record::Answers cardOfBirth(const content::Form& card, const record::Context& context, const Chart& mother,
                            const record::Entry& baby);
/// Takes out what cannot be kept of a CH_ID and fills its computed fields.
void makeCardFit(const content::Form& card, const record::Context& context, record::Answers& answers);

/// The pregnancy of `mother` that a child born on `birth` comes from; null if none fits.
const store::SubjectRow* pregnancyBornOf(const Chart& mother, const QDate& birth);

/// Does this line of the birth record tell of a child born alive? Void and unanswered ones do not.
bool isLiveBirth(const record::Entry& baby);

} // namespace muying::work
