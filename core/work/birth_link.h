#pragma once
#include "core/work/chart.h"

namespace muying::work {

/// One truth about the end of a pregnancy: PREG_EPISODE.end_date, which everything reads. A delivery record
/// (DELIVERY) writes it there: its birth date wins over a date typed before, and the episode refuses another
/// one as long as the record stands. Typed without a delivery record it is what the doctor wrote.
///
/// The episode as it must read once `delivery` is saved: a pregnancy in care, or one lost sight of, is
/// postpartum; the death of the mother is noted; moved away, ended early and closed stay what they are. None
/// when nothing changes. `chart` holds `delivery` already.
std::optional<record::Entry> episodeAfterBirth(const content::Library& library, const Chart& chart,
                                               const record::Entry& delivery, const QDateTime& now);

/// The episode after `delivery` was voided: what its end read before that record, `versions` oldest first.
/// None when the end is not the one of this record, or when it was known before.
std::optional<record::Entry> episodeWithoutBirth(const content::Library& library, const Chart& chart,
                                                 const record::Entry& delivery,
                                                 const std::vector<record::Entry>& versions,
                                                 const QDateTime& now);

/// The 42-day check that ends with "结案" closes the pregnancy on its day; "转诊" leaves it open. None when
/// she is not in the puerperium (closed already, moved away, died).
std::optional<record::Entry> episodeAfterCheck(const content::Library& library, const Chart& chart,
                                               const record::Entry& check, const QString& clinic,
                                               const QDateTime& now);

/// The episode open again after the check that closed it was voided.
std::optional<record::Entry> episodeWithoutCheck(const content::Library& library, const Chart& chart,
                                                 const record::Entry& check, const QDateTime& now);

/// Observations after birth (PP_OBS) whose running loss changed because one of them was added, corrected or
/// voided; they stand in `chart` already as they must read.
std::vector<record::Entry> renewedObservations(const content::Library& library, Chart& chart,
                                               const QDateTime& now);

} // namespace muying::work
