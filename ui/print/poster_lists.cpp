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

/// Large white on black, both languages in their order.
void blackBar(PosterSheet& sheet, const LocalText& words, double points) {
    std::array<QString, 2> texts{words.zh, words.ko};
    if (sheet.koreanFirst())
        std::swap(texts[0], texts[1]);
    const TextStyle style = recordText(points, true);
    std::vector<QStringList> lines;
    qsizetype count = 0;
    for (const QString& text : texts) {
        lines.push_back(TextMetrics::wrap(text, style, PosterSheet::width - 12));
        count += lines.back().size();
    }
    const double pitch = 1.4 * style.em();
    const double height = pitch * static_cast<double>(count) + 5;
    RectItem ground{QRectF(PosterSheet::left, sheet.y(), PosterSheet::width, height), 0};
    ground.filled = true;
    sheet.page().add(ground);
    double y = sheet.y() + 2.5 + pitch / 2 + style.drop();
    for (const QStringList& of : lines) {
        for (const QString& line : of) {
            TextItem item;
            item.at = QPointF(PosterSheet::left + 6, y);
            item.text = line;
            item.style = style;
            item.onBlack = true;
            sheet.page().add(item);
            y += pitch;
        }
    }
    sheet.skip(height);
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

/// One age: label left, its doses in two columns. Returns the height; draws only where told.
double vaccineRow(PosterSheet& sheet, const PosterJob& job, const VaccineAge& age, double points, bool draw) {
    constexpr double labelRoom = 42, columns = 2;
    const double room = (PosterSheet::width - labelRoom - 6) / columns;
    const double top = sheet.y() + 1;
    const double label =
        sheet.pair(ageWords(age.due), {PosterSheet::left + 2, top}, labelRoom - 4, points, draw);
    double y = top, height = label;
    for (std::size_t i = 0; i < age.doses.size(); i += 2) {
        double line = 0;
        for (std::size_t column = 0; column < 2 && i + column < age.doses.size(); ++column) {
            const QPointF at(PosterSheet::left + labelRoom + static_cast<double>(column) * (room + 3), y);
            line = std::max(line, sheet.pair(doseWords(*age.doses[i + column], job), at, room, points, draw));
        }
        y += line;
        height = std::max(height, y - top);
    }
    return height + 2;
}

} // namespace

void paintColourPoster(PosterSheet& sheet, const PosterJob& job) {
    constexpr double textLeft = PosterSheet::left + posterMark + 22;
    for (const RiskColour colour : posterColours) {
        sheet.page().line({PosterSheet::left, sheet.y()}, {PosterSheet::right, sheet.y()}, Weight::Section);
        const double top = sheet.y() + 3;
        const double room = PosterSheet::right - textLeft;
        double height = sheet.pair(colourHeading(colour), {textLeft, top}, room, 20);
        height += sheet.pair(job.text.line(content::colourName(colour)), {textLeft, top + height + 0.5}, room,
                             17.5);
        height = std::max(height + 0.5, posterMark + 4);
        sheet.page().add(
            MarkItem{QPointF(PosterSheet::left + 6 + posterMark / 2, top + height / 2), posterMark, colour});
        sheet.skip(height + 5);
    }
    sheet.closing(job.text.line(u"closing"_s));
}

void paintDangerPoster(PosterSheet& sheet, const PosterJob& job) {
    const content::Leaflet& leaflet = *job.dangerSigns;
    const double top = sheet.y();
    blackBar(sheet,
             {content::leafletHeading(content::LeafletPart::Danger, Language::Zh),
              content::leafletHeading(content::LeafletPart::Danger, Language::Ko),
              {}},
             28);
    int number = 0;
    for (const content::LeafletPair& pair : leaflet.of(content::LeafletPart::Danger)) {
        const LocalText words{pair.zh, pair.ko, {}};
        constexpr double points = 25, room = PosterSheet::width - 26;
        const double height = sheet.pair(words, {}, room, points, false) + 4;
        RectItem ground{QRectF(PosterSheet::left, sheet.y(), PosterSheet::width, height), 0};
        ground.grey = 0.08;
        sheet.page().add(ground);
        if (++number > 1)
            sheet.page().line({PosterSheet::left, sheet.y()}, {PosterSheet::right, sheet.y()});
        sheet.text(QString::number(number), {PosterSheet::left + 6, sheet.y() + 2}, 14,
                   recordText(points, true), 1.42);
        sheet.pair(words, {PosterSheet::left + 20, sheet.y() + 2}, room, points);
        sheet.skip(height);
    }
    for (const content::LeafletPair& pair : leaflet.of(content::LeafletPart::Action))
        blackBar(sheet, {pair.zh, pair.ko, {}}, 24);
    sheet.page().add(RectItem{QRectF(PosterSheet::left, top, PosterSheet::width, sheet.y() - top), 2});
}

void paintVaccinePoster(PosterSheet& sheet, const PosterJob& job) {
    const std::vector<VaccineAge> ages = vaccineAges(job.library->immunisation());
    const double closingTop = PosterSheet::bottom - 34;
    double points = 18;
    for (; points > 17; points -= 0.25) { // 17 pt on A3 are 12 pt on A4: never smaller
        double height = 0;
        for (const VaccineAge& age : ages)
            height += vaccineRow(sheet, job, age, points, false);
        if (sheet.y() + height <= closingTop)
            break;
    }
    for (const VaccineAge& age : ages) {
        sheet.page().line({PosterSheet::left, sheet.y()}, {PosterSheet::right, sheet.y()});
        sheet.skip(vaccineRow(sheet, job, age, points, true));
    }
    sheet.page().line({PosterSheet::left, sheet.y()}, {PosterSheet::right, sheet.y()});
    sheet.closing(job.text.line(u"closing"_s));
}

} // namespace muying::print
