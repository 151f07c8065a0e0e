#pragma once
#include "core/record/validation.h"
#include "core/store/store.h"

namespace muying::work {

/// Numbers given out so far: {"REFERRAL/2026": 12}. Counted up in the very transaction that saves the
/// numbered record, so that there is no gap and no number twice; a voided or cancelled record keeps its
/// number.
inline constexpr QLatin1String numbersSetting{"numbers"};

/// Does the form have a field computed by "running_number"?
bool isNumbered(const content::Form& form);
/// Code of that field; empty if there is none.
QString numberField(const content::Form& form);

/// The next numbers of a form and year in a row, for records saved together outside the desk: what to write,
/// and what the setting is afterwards.
struct NumberRow {
    QStringList numbers;
    QJsonObject setting;
};
NumberRow nextNumbers(const store::Store& store, const QJsonObject& setting, const QString& form, int year,
                      int count);

/// Fills fields computed by "running_number": what the stored entry bears, else the next free number of its
/// form and year, "CODE-2026-0012" (CODE: "code" of the clinic, left out when it has none).
record::OutsideComputation numberComputation(const store::Store& store, const content::Form& form,
                                             const record::Entry* stored, record::OutsideComputation rest);

/// Adds to `request` that the number a new entry of `form` bears is used up.
Status takeNumber(const store::Store& store, const content::Form& form, const record::Entry& entry,
                  store::SaveRequest& request);

} // namespace muying::work
