#pragma once
#include "core/work/desk.h"
#include "core/work/leaflet_shelf.h"

#include <array>

namespace muying::work {

/// Classes and leaflets of one month or one topic.
struct EducationCount {
    int planned = 0; ///< every line of the plan
    int held = 0;
    int notHeld = 0;
    int people = 0;
    int pregnant = 0;    ///< of them women in care
    int korean = 0;      ///< of them taught in Korean
    int sheets = 0;      ///< leaflets handed out there
    int given = 0;       ///< leaflets given to a woman or family, by the records of all of them
    int givenKorean = 0; ///< of them with the Korean
    int asked = 0;       ///< of them asked to be told in her own words
    int said = 0;        ///< of them told, at once or after explaining again
};

/// The plan of classes over some days and what came of it, from the register EDU_CLASS, and the leaflets
/// given to everybody. A class held in another month than planned counts as planned in the one and as held in
/// the other.
struct EducationYear {
    QDate from, to;                                         ///< both included
    std::array<EducationCount, 12> months;                  ///< by month of the year
    std::vector<std::pair<QString, EducationCount>> topics; ///< code of ec_topic, in order of the form
    EducationCount all;
    QList<int> emptyMonths; ///< 1–12: nothing planned and nothing held
    int monthsAsked = 0;    ///< months these days touch
    int monthsHeld = 0;     ///< of them with a class held
    int year() const { return from.year(); }
};

/// `clinic` is the chart of the clinic's registers.
EducationYear educationYear(const content::Library& library, const Chart& clinic, int year);
EducationYear educationBetween(const content::Library& library, const Chart& clinic, const QDate& from,
                               const QDate& to);

/// Adds the leaflets given over these days, of the records of all women and children. A leaflet that is no
/// longer on the shelf counts in month and whole, not in a topic. Fails if a record does not open.
Status addLeafletsGiven(const store::Store& store, const std::vector<ShelfLeaflet>& shelf,
                        EducationYear& year);

} // namespace muying::work
