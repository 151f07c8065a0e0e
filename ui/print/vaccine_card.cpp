#include "ui/print/vaccine_card.h"

#include "core/schedule/child_calendar.h"
#include "core/schedule/immunisation.h"
#include "ui/print/label_text.h"
#include "ui/print/paper_value.h"
#include "ui/print/rows_table.h"

#include <algorithm>

namespace muying::print {

using namespace Qt::StringLiterals;
using record::Entry;
using schedule::DoseState;

namespace {

const QString cardCode = u"IMM_CARD"_s;
const QString doseCode = u"IMM_DOSE"_s;
const QList<double> cardWidths{42, 20.5, 16, 22.5, 20.5, 25.5, 16.5, 16.5};
const TextStyle doseStyle = recordText(8.5);

QString dateText(const QDate& date) {
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QStringList cardHeads(PaperLanguage language) {
    const std::vector<LocalText> heads{
        {u"疫苗与剂次"_s, u"백신과 차수"_s, {}}, {u"接种日期"_s, u"접종날자"_s, {}},
        {u"接种部位"_s, u"접종부위"_s, {}},      {u"疫苗批号"_s, u"제조번호"_s, {}},
        {u"有效日期"_s, u"유효날자"_s, {}},      {u"生产企业"_s, u"생산기업"_s, {}},
        {u"接种医生"_s, u"접종의사"_s, {}},      {u"备注"_s, u"비고"_s, {}}};
    QStringList words;
    for (const LocalText& head : heads)
        words << u"%1\n%2"_s.arg(head.zh, koreanOn(language, head)).trimmed();
    return words;
}

QString doseText(const content::Library& library, const Entry& entry, const QString& code) {
    const content::Form* form = library.form(doseCode, entry.edition);
    const content::Field* field = form ? form->field(code) : nullptr;
    return field ? paperValue(*field, entry.answers) : entry.answers.text(code);
}

class CardWriter {
public:
    explicit CardWriter(const PrintFacts& facts)
        : m_facts(facts), m_library(*facts.input.library), m_doses(facts.input.chart->all(doseCode)) {}

    std::vector<Page> pages() {
        const content::Form* dose = m_library.form(doseCode);
        const Entry* card = m_facts.input.chart->newest(cardCode);
        const content::Form* declared = card ? m_library.form(cardCode, card->edition) : nullptr;
        if (!dose || (m_doses.empty() && !declared))
            return {};
        const content::Form& title = declared ? *declared : *dose;
        const Letterhead head = m_facts.letterhead(u"预防接种卡"_s);
        RowSheets sheets(head, {title.title, title.editionLabel, footLine(title, card, head)},
                         noteTexts(title),
                         rowOf(cardWidths, cardHeads(m_facts.input.language), formText(8.5, true)));
        if (declared)
            sheets.lead(cardHead(*declared, *card));
        plannedRows(sheets);
        for (const Entry* entry : m_doses) {
            if (!m_written.contains(entry->id))
                sheets.add(rowOf(cardWidths, rowWords(nameOf(*entry), entry, {}), doseStyle));
        }
        return sheets.pages();
    }

private:
    std::vector<TableRow> cardHead(const content::Form& form, const Entry& card) const {
        const record::Answers answers = m_facts.today(card).answers;
        Filling filling{form, &answers};
        filling.language = m_facts.input.language;
        return tableRows(filling, hasOfficialPage(form) ? content::LayoutFor::OfficialPaper
                                                        : content::LayoutFor::Screen);
    }
    /// Entries of the child itself; its mother's have no doses.
    std::vector<const Entry*> childEntries() const {
        std::vector<const Entry*> entries;
        for (const Entry& entry : m_facts.input.chart->entries)
            entries.push_back(&entry);
        return entries;
    }
    void plannedRows(RowSheets& sheets) {
        const schedule::VaccineChild child = schedule::vaccineChild(childEntries());
        const auto& table = m_library.immunisation();
        const auto plan = schedule::planVaccines(table, child, m_facts.input.printedAt.date());
        for (const schedule::PlannedDose& planned : plan.doses) {
            const Entry* entry = planned.given ? doseEntry(planned.given->id) : nullptr;
            if (entry)
                m_written.append(entry->id);
            QStringList words = rowWords(placeName(table, planned), entry, remark(planned));
            if (!entry && planned.given)
                words[1] = dateText(planned.given->date);
            sheets.add(rowOf(cardWidths, words, doseStyle));
        }
    }
    const Entry* doseEntry(const QString& id) const {
        const auto found = std::ranges::find(m_doses, id, &Entry::id);
        return found == m_doses.end() ? nullptr : *found;
    }
    static QString placeName(const content::ImmunisationTable& table, const schedule::PlannedDose& planned) {
        const QString given = planned.given ? planned.given->vaccine : planned.vaccine;
        const content::Vaccine* vaccine = table.vaccine(given);
        return u"%1　第%2剂"_s.arg(vaccine ? vaccine->name.zh : given).arg(planned.dose->number);
    }
    static QString remark(const schedule::PlannedDose& planned) {
        switch (planned.state) {
        case DoseState::TooEarly:
            return u"早于规定"_s;
        case DoseState::Contraindicated:
            return planned.earliest.isValid() ? u"%1前不接种"_s.arg(dateText(planned.earliest)) : u"禁忌"_s;
        case DoseState::Missed:
            return u"超过年龄"_s;
        default:
            return {};
        }
    }
    QString nameOf(const Entry& entry) const { return doseName(m_facts, entry); }
    QString text(const Entry& entry, const QString& code) const { return doseText(m_library, entry, code); }
    QStringList rowWords(const QString& name, const Entry* entry, const QString& note) const {
        QStringList words{name};
        if (!entry)
            return words + QStringList{{}, {}, {}, {}, {}, {}, note};
        const QDate day = entry->answers.dateTime(u"dose_datetime"_s).date();
        words << dateText(day.isValid() ? day : entry->date) << text(*entry, u"site"_s)
              << text(*entry, u"batch_no"_s) << dateText(entry->answers.date(u"expiry_date"_s))
              << text(*entry, u"manufacturer"_s) << text(*entry, u"vaccinator"_s);
        // A row that ended in "not now" is no dose; its reason stands where the date would.
        const QString enquiry = entry->answers.text(u"screen_ok"_s);
        if (enquiry == u"2"_s || enquiry == u"3"_s)
            words[1] = text(*entry, u"screen_ok"_s);
        QStringList notes{note, text(*entry, u"screen_reason"_s), text(*entry, u"remark"_s)};
        notes.removeAll(QString());
        return words << notes.join(u"；"_s);
    }

    const PrintFacts& m_facts;
    const content::Library& m_library;
    std::vector<const Entry*> m_doses;
    QStringList m_written; ///< doses that stand at a place of the schedule
};

} // namespace

QString doseName(const PrintFacts& facts, const Entry& entry) {
    const QString other = doseText(*facts.input.library, entry, u"vaccine_name_other"_s);
    const QString name = other.isEmpty() ? doseText(*facts.input.library, entry, u"vaccine_code"_s) : other;
    const QString number = doseText(*facts.input.library, entry, u"dose_no"_s);
    return number.isEmpty() ? name : u"%1　第%2剂"_s.arg(name, number);
}

std::vector<Page> vaccineCard(const PrintFacts& facts) {
    return CardWriter(facts).pages();
}

} // namespace muying::print
