#include "core/content/leaflet.h"
#include "ui/print/leaflet_rows.h"
#include "ui/print/poster_sheet.h"
#include "ui/print/text.h"

#include <algorithm>
#include <array>

namespace muying::print {

using namespace Qt::StringLiterals;
using content::RiskColour;

namespace {

constexpr std::array posterColours{RiskColour::Green, RiskColour::Yellow, RiskColour::Orange, RiskColour::Red,
                                   RiskColour::Purple};
constexpr double posterMark = 36;

/// "绿色 · 低风险" above "록색 · 저위험".
LocalText colourHeading(RiskColour colour) {
    const LocalText word = content::colourWord(colour);
    const LocalText level = content::colourLevel(colour);
    if (colour == RiskColour::Purple) // the wall says no more than the mark does
        return {word.zh + u"色"_s, word.ko, word.en};
    return {u"%1色　%2"_s.arg(word.zh, level.zh), u"%1, %2"_s.arg(word.ko, level.ko), word.en};
}

/// Large white on black; returns the height, draws only where told.
double blackBar(PosterSheet& sheet, const LocalText& words, double points, bool draw) {
    const TextStyle style = recordText(points, true);
    QStringList lines;
    for (const QString& text : sheet.inOrder(words))
        lines += evenLines(text, style, PosterSheet::width - 12);
    const double pitch = 1.4 * style.em();
    const double height = pitch * static_cast<double>(lines.size()) + 5;
    if (!draw)
        return height;
    RectItem ground{QRectF(PosterSheet::left, sheet.y(), PosterSheet::width, height), 0};
    ground.filled = true;
    sheet.page().add(ground);
    double y = sheet.y() + 2.5 + pitch / 2 + style.drop();
    for (const QString& line : lines) {
        TextItem item;
        item.at = QPointF(PosterSheet::left + 6, y);
        item.text = line;
        item.style = style;
        item.onBlack = true;
        sheet.page().add(item);
        y += pitch;
    }
    sheet.skip(height);
    return height;
}

/// One sign on a light grey ground.
double dangerRow(PosterSheet& sheet, const LocalText& words, int number, double points, bool draw) {
    const double indent = 0.8 * points, room = PosterSheet::width - indent - 6;
    const double height = sheet.pair(words, {}, room, recordText(points), false) + 4;
    if (!draw)
        return height;
    RectItem ground{QRectF(PosterSheet::left, sheet.y(), PosterSheet::width, height), 0};
    ground.grey = 0.08;
    sheet.page().add(ground);
    if (number > 1)
        sheet.page().line({PosterSheet::left, sheet.y()}, {PosterSheet::right, sheet.y()});
    sheet.text(QString::number(number), {PosterSheet::left + 6, sheet.y() + 2}, 14, recordText(points, true),
               sheet.leading());
    sheet.pair(words, {PosterSheet::left + indent, sheet.y() + 2}, room, recordText(points));
    sheet.skip(height);
    return height;
}

/// The whole box in letters of `points`; returns its height.
double dangerBoxOf(PosterSheet& sheet, const content::Leaflet& leaflet, double points, bool draw) {
    double height = blackBar(sheet,
                             {content::leafletHeading(content::LeafletPart::Danger, Language::Zh),
                              content::leafletHeading(content::LeafletPart::Danger, Language::Ko),
                              {}},
                             points + 3, draw);
    int number = 0;
    for (const content::LeafletPair& pair : leaflet.of(content::LeafletPart::Danger))
        height += dangerRow(sheet, {pair.zh, pair.ko, {}}, ++number, points, draw);
    for (const content::LeafletPair& pair : leaflet.of(content::LeafletPart::Action))
        height += blackBar(sheet, {pair.zh, pair.ko, {}}, points - 1, draw);
    return height;
}

/// One colour: mark, what it is, what to do. Returns the height; draws only where told.
double colourRow(PosterSheet& sheet, const PosterJob& job, RiskColour colour, double points, bool draw) {
    constexpr double textLeft = PosterSheet::left + posterMark + 22;
    const double top = sheet.y() + 3, room = PosterSheet::right - textLeft;
    double height =
        sheet.pair(colourHeading(colour), {textLeft, top}, room, recordText(points + 2.5, true), draw);
    height += sheet.pair(job.text.line(content::colourName(colour)), {textLeft, top + height + 0.5}, room,
                         recordText(points), draw);
    height = std::max(height + 0.5, posterMark + 4);
    if (draw)
        sheet.page().add(
            MarkItem{QPointF(PosterSheet::left + 6 + posterMark / 2, top + height / 2), posterMark, colour});
    return height + 5;
}

// --- vaccines

struct VaccineAge {
    AgeSpan due;
    std::vector<const content::VaccineDose*> doses;
};

/// Doses every child gets, by age. Alternatives, catch-up rows and superseded editions are for the doctor.
std::vector<VaccineAge> vaccineAges(const content::ImmunisationTable& table) {
    std::vector<VaccineAge> ages;
    for (const content::VaccineDose& dose : table.doses) {
        const content::VaccineCourse* course = table.course(dose.course);
        const bool usual = course && course->usual && (course->need.isEmpty() || course->need == u"girl"_s);
        if (dose.superseded() || dose.catchUp || !usual)
            continue;
        const auto known = std::ranges::find(ages, dose.due, &VaccineAge::due);
        VaccineAge& age = known == ages.end() ? ages.emplace_back(VaccineAge{dose.due, {}}) : *known;
        age.doses.push_back(&dose);
    }
    std::ranges::sort(ages, {}, [](const VaccineAge& age) { return age.due.after(QDate(2024, 1, 1)); });
    return ages;
}

LocalText ageWords(const AgeSpan& age) {
    if (age.months == 0)
        return {u"出生时"_s, u"태여난 직후"_s, u"at birth"_s};
    if (age.months % 12 != 0 && age.months > 36)
        return {u"%1岁%2个月"_s.arg(age.months / 12).arg(age.months % 12),
                u"%1살 %2개월"_s.arg(age.months / 12).arg(age.months % 12),
                {}};
    if (age.months >= 36)
        return {u"%1岁"_s.arg(age.months / 12), u"%1살"_s.arg(age.months / 12), {}};
    return {u"%1月龄"_s.arg(age.months), u"%1개월"_s.arg(age.months), {}};
}

LocalText doseWords(const content::VaccineDose& dose, const PosterJob& job) {
    const content::ImmunisationTable& table = job.library->immunisation();
    const content::Vaccine* vaccine = table.vaccine(dose.vaccine);
    LocalText words = vaccine ? vaccine->name : LocalText{dose.code, dose.code, dose.code};
    if (table.length(dose.course) > 1)
        words = {
            u"%1 第%2剂"_s.arg(words.zh).arg(dose.number), u"%1 제%2차"_s.arg(words.ko).arg(dose.number), {}};
    if (const auto* course = table.course(dose.course); course && course->need == u"girl"_s) {
        const LocalText girl = job.text.line(u"girl"_s);
        words.zh += u"（%1）"_s.arg(girl.zh);
        words.ko += u"(%1)"_s.arg(girl.ko);
    }
    return words;
}

constexpr double labelRoom = 42, vaccineColumns = 2;
constexpr double doseRoom = (PosterSheet::width - labelRoom - 6) / vaccineColumns;

/// Chinese alone has room to name every dose on one line.
bool wrapsDoses(const PosterJob& job, const std::vector<VaccineAge>& ages, double points) {
    return std::ranges::any_of(ages, [&](const VaccineAge& age) {
        return std::ranges::any_of(age.doses, [&](const content::VaccineDose* dose) {
            return TextMetrics::width(doseWords(*dose, job).zh, recordText(points)) > doseRoom;
        });
    });
}

/// One age: label left, its doses in two columns. Returns the height; draws only where told.
double vaccineRow(PosterSheet& sheet, const PosterJob& job, const VaccineAge& age, double points, bool draw) {
    const double room = doseRoom;
    const double top = sheet.y() + 1;
    const double label = sheet.pair(ageWords(age.due), {PosterSheet::left + 2, top}, labelRoom - 4,
                                    recordText(points, true), draw);
    double y = top, height = label;
    for (std::size_t i = 0; i < age.doses.size(); i += 2) {
        double line = 0;
        for (std::size_t column = 0; column < 2 && i + column < age.doses.size(); ++column) {
            const QPointF at(PosterSheet::left + labelRoom + static_cast<double>(column) * (room + 3), y);
            line = std::max(
                line, sheet.pair(doseWords(*age.doses[i + column], job), at, room, recordText(points), draw));
        }
        y += line;
        height = std::max(height, y - top);
    }
    return height + 2;
}

} // namespace

void paintColourPoster(PosterSheet& sheet, const PosterJob& job) {
    const LocalText closing = job.text.line(u"closing"_s);
    const double room = sheet.closingTop(closing) - 4 - sheet.y();
    const auto heightIn = [&](double points) {
        double height = 0;
        for (const RiskColour colour : posterColours)
            height += colourRow(sheet, job, colour, points, false);
        return height;
    };
    double points = 28;
    while (points > 17 && heightIn(points) > room) // 17 pt on A3 are 12 pt on A4: never smaller
        points -= 0.5;
    const double slack = std::max(0.0, (room - heightIn(points)) / posterColours.size());
    for (const RiskColour colour : posterColours) {
        sheet.page().line({PosterSheet::left, sheet.y()}, {PosterSheet::right, sheet.y()}, Weight::Section);
        sheet.skip(slack / 2);
        sheet.skip(colourRow(sheet, job, colour, points, true) + slack / 2);
    }
    sheet.closing(closing);
}

void paintDangerPoster(PosterSheet& sheet, const PosterJob& job) {
    double points = 44;
    while (points > 18 &&
           sheet.y() + dangerBoxOf(sheet, *job.dangerSigns, points, false) > PosterSheet::bottom)
        points -= 0.5;
    const double top = sheet.y();
    dangerBoxOf(sheet, *job.dangerSigns, points, true);
    sheet.page().add(RectItem{QRectF(PosterSheet::left, top, PosterSheet::width, sheet.y() - top), 2});
}

void paintVaccinePoster(PosterSheet& sheet, const PosterJob& job) {
    const std::vector<VaccineAge> ages = vaccineAges(job.library->immunisation());
    const LocalText closing = job.text.line(u"closing"_s);
    const double room = sheet.closingTop(closing) - 3 - sheet.y();
    double points = 26;
    for (; points > 17; points -= 0.25) { // 17 pt on A3 are 12 pt on A4: never smaller
        double height = 0;
        for (const VaccineAge& age : ages)
            height += vaccineRow(sheet, job, age, points, false);
        if (height <= room && (job.korean || !wrapsDoses(job, ages, points)))
            break;
    }
    for (const VaccineAge& age : ages) {
        sheet.page().line({PosterSheet::left, sheet.y()}, {PosterSheet::right, sheet.y()});
        sheet.skip(vaccineRow(sheet, job, age, points, true));
    }
    sheet.page().line({PosterSheet::left, sheet.y()}, {PosterSheet::right, sheet.y()});
    sheet.closing(closing);
}

} // namespace muying::print
