#pragma once
#include "core/content/leaflet.h"
#include "core/work/desk.h"

namespace muying::work {

/// A leaflet on record as handed out.
struct GivenLeaflet {
    QString entry;
    QString code, edition;
    QDateTime at;
    QString author;    ///< user id
    QString language;  ///< "1" Chinese, "2" Chinese and Korean
    QString teachBack; ///< "1" said it, "2" after explaining again, "3" not yet; empty = not asked
};

/// Form of the record for whom the chart is about: LEAFLET_GIVEN of a woman, CH_LEAFLET of a child.
QString leafletForm(const Chart& chart);
/// Both of them.
QStringList leafletForms();
/// An entry of one of these forms, read.
GivenLeaflet givenLeaflet(const record::Entry& entry);
/// What was handed out, newest first.
std::vector<GivenLeaflet> givenLeaflets(const Chart& chart);
/// The newest of one leaflet; null if she never got it.
const GivenLeaflet* lastGiven(const std::vector<GivenLeaflet>& given, const QString& code);

/// Notes that the leaflet was handed out now. A sensitive one is noted by its neutral title. `korean`: with
/// the Korean beside the Chinese.
Result<record::Entry> noteLeafletGiven(Desk& desk, const QString& subjectId, const content::Leaflet& leaflet,
                                       bool korean);
/// Notes what came of asking her to say it in her own words, today.
Result<record::Entry> noteTeachBack(Desk& desk, const QString& subjectId, const QString& entryId,
                                    const QString& result, bool familyPresent);

} // namespace muying::work
