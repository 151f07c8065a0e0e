#pragma once
#include "core/work/chart.h"

namespace muying::work {

/// What lists, search and headers show of a child, copied from CH_ID into its sealed identity: name, name_ko,
/// provisional_name, sex, birth_date, id_no, birth_cert_no, phone (guardian, else mother), mother_name,
/// village, responsible, handbook_no, birth_ga_days, birth_weight_g, birth_order, plurality, high_risk. Kept
/// from before: pregnancy, baby_entry, sample, joined files. `review` are the days on which tasks may change.
QJsonObject childIdentity(const Chart& chart, const QStringList& review);

/// Clear columns of a child: birth date and "in_care", "moved", "lost", "died", "aged_out" or "closed".
store::SubjectIndex childIndex(const Chart& chart);

/// Day the file was closed by CH_ID; invalid while the child is in care.
QDate childClosed(const Chart& chart);

/// The child's own entries and its line of the birth record; what calendars and readings are made from.
std::vector<const record::Entry*> childEntries(const Chart& chart);

/// "2" of "girl"; the number of GB/T 2261.1 behind the stored answer of CH_ID: "1", "2", "9", "0" or "".
QString childSex(const Chart& chart);
QDate childBirth(const Chart& chart);
/// Completed weeks of gestation at birth in days; nothing if not recorded.
std::optional<int> birthGestation(const Chart& chart);

} // namespace muying::work
