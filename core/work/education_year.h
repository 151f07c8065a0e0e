#pragma once
#include "core/work/desk.h"

#include <array>

namespace muying::work {

/// Classes of one month or one topic.
struct EducationCount {
    int planned = 0; ///< every line of the plan
    int held = 0;
    int notHeld = 0;
    int people = 0;
    int pregnant = 0; ///< of them women in care
    int korean = 0;   ///< of them taught in Korean
    int sheets = 0;   ///< leaflets handed out there
};

/// The plan of one year of classes and what came of it, from the register EDU_CLASS. A class held in another
/// month than planned counts as planned in the one and as held in the other.
struct EducationYear {
    int year = 0;
    std::array<EducationCount, 12> months;
    std::vector<std::pair<QString, EducationCount>> topics; ///< code of ec_topic, in order of the form
    EducationCount all;
    QList<int> emptyMonths; ///< 1–12: nothing planned and nothing held
};

/// `clinic` is the chart of the clinic's registers.
EducationYear educationYear(const content::Library& library, const Chart& clinic, int year);

} // namespace muying::work
