#include "core/schedule/child_calendar.h"

#include <algorithm>
#include <array>

namespace muying::schedule {

using namespace Qt::StringLiterals;
using record::Answers;
using record::Entry;

namespace {

/// Entries of a form, oldest first.
Entries entriesOf(const Entries& entries, const QString& form) {
    Entries chosen;
    std::ranges::copy_if(entries, std::back_inserter(chosen),
                         [&](const Entry* entry) { return entry->form == form; });
    std::ranges::stable_sort(chosen, [](const Entry* one, const Entry* other) {
        return one->date != other->date ? one->date < other->date : one->savedAt < other->savedAt;
    });
    return chosen;
}

void readIdentity(const Answers& id, VaccineChild& child) {
    child.birth = id.dateTime(u"birth_datetime"_s).date();
    const QString sex = id.text(u"sex"_s);
    if (sex == u"1"_s || sex == u"2"_s)
        child.girl = sex == u"2"_s;
    const QString hbsag = id.text(u"mother_hbsag"_s);
    if (hbsag == u"1"_s || hbsag == u"2"_s)
        child.motherHbsagNegative = hbsag == u"1"_s;
    if (const auto weight = id.number(u"birth_weight_g"_s))
        child.birthWeightG = static_cast<int>(*weight);
    const QString hbig = id.text(u"hbig_given"_s);
    if (hbig == u"1"_s || hbig == u"2"_s)
        child.lastImmunoglobulin = child.birth;
}

/// What the card says about the plan: deficiency, immunoglobulin, the family's choice of vaccine.
void readCard(const Answers& card, VaccineChild& child) {
    if (!child.birth.isValid())
        child.birth = card.date(u"birth_date"_s);
    child.immunodeficient = card.json().value(u"immunodeficient"_s).toBool();
    const QDate injected = card.date(u"ig_date"_s);
    if (injected.isValid() && !(child.lastImmunoglobulin > injected))
        child.lastImmunoglobulin = injected;
    static const std::vector<std::array<QString, 3>> choices{{u"je_choice"_s, u"JE-L"_s, u"JE-I"_s},
                                                             {u"hepa_choice"_s, u"HepA-L"_s, u"HepA-I"_s}};
    for (const auto& [field, live, inactivated] : choices) {
        const QString chosen = card.text(field);
        if (!chosen.isEmpty())
            child.chosenCourses << (chosen == u"2"_s ? inactivated : live);
    }
}

bool onRecord(const VaccineChild& child, const QString& vaccine) {
    return std::ranges::any_of(child.given, [&](const DoseGiven& dose) {
        return dose.vaccine == vaccine && (dose.number <= 1 || dose.date <= child.birth.addDays(1));
    });
}

/// What CH_ID ticks as given at birth. Without this an infant vaccinated in the maternity ward would be
/// called up for a second first dose.
void addBirthDoses(const Entry& entry, VaccineChild& child) {
    const QString hepb = entry.answers.text(u"hepb1_at_birth"_s);
    const bool inTime = hepb == u"1"_s;
    if ((inTime || hepb == u"2"_s) && !onRecord(child, u"HepB"_s))
        child.given.push_back({entry.id, u"HepB"_s, 1, child.birth.addDays(inTime ? 0 : 1), {}});
    if (entry.answers.text(u"bcg_at_birth"_s) == u"1"_s && !onRecord(child, u"BCG"_s))
        child.given.push_back({entry.id, u"BCG"_s, 1, child.birth, {}});
}

void readDose(const Entry& entry, VaccineChild& child) {
    const Answers& answers = entry.answers;
    const QString vaccine = answers.text(u"vaccine_code"_s);
    const QString enquiry = answers.text(u"screen_ok"_s);
    const QDate until = answers.date(u"defer_until"_s);
    if (enquiry == u"3"_s || (enquiry == u"2"_s && until.isValid())) {
        child.contraindications.push_back({vaccine, until, answers.text(u"screen_reason"_s)});
        return;
    }
    const QDate day = answers.dateTime(u"dose_datetime"_s).date();
    const bool refused = answers.text(u"consent"_s) == u"2"_s;
    if (refused || enquiry == u"2"_s || vaccine.isEmpty() || !day.isValid())
        return;
    child.given.push_back({entry.id, vaccine, static_cast<int>(answers.number(u"dose_no"_s).value_or(0)), day,
                           answers.date(u"expiry_date"_s)});
    // Given after all: what spoke against it has been lifted.
    std::erase_if(child.contraindications,
                  [&](const Contraindication& ban) { return ban.vaccine == vaccine; });
}

} // namespace

VaccineChild vaccineChild(const Entries& entries) {
    VaccineChild child;
    const Entries identity = entriesOf(entries, u"CH_ID"_s);
    if (!identity.empty())
        readIdentity(identity.back()->answers, child);
    const Entries cards = entriesOf(entries, u"IMM_CARD"_s);
    if (!cards.empty())
        readCard(cards.back()->answers, child);
    for (const Entry* entry : entriesOf(entries, u"IMM_DOSE"_s))
        readDose(*entry, child);
    if (!identity.empty())
        addBirthDoses(*identity.back(), child);
    return child;
}

} // namespace muying::schedule
