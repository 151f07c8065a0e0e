#include "core/risk/fact_extraction.h"

#include "core/risk/derivations.h"
#include "core/risk/doctor_answers.h"
#include "core/risk/input_check.h"

#include <algorithm>

namespace muying::risk {

using content::FactDecl;
using content::FactSource;
using content::FieldRef;
using content::RuleSet;
using record::Entry;

namespace {

/// Reads one fact of the fact table from the record.
class FactReader {
public:
    FactReader(const FactDecl& fact, const EntryView& view) : m_fact(fact), m_view(view) {}

    std::optional<FactValue> read() {
        for (const FactSource& source : m_fact.from) {
            if (!source.derivation.isEmpty())
                keep(derive(source, m_view));
            else
                readEntries(source);
            if (m_fact.take == QLatin1String("first") && !m_values.empty())
                break;
        }
        if (m_values.empty())
            return std::nullopt;
        return *std::max_element(m_values.begin(), m_values.end(),
                                 [this](const FactValue& a, const FactValue& b) { return counts(b, a); });
    }

private:
    void readEntries(const FactSource& source) {
        for (const Entry* entry : m_view.entries()) {
            if (entry->form == source.fields.front().form)
                keep(fromEntry(source, *entry));
        }
    }

    std::optional<FactValue> fromEntry(const FactSource& source, const Entry& entry) const {
        FactValue value = valueFrom(entry, source.fields.front().field);
        if (!source.dateField.isEmpty()) {
            const QDate date = entry.answers.date(source.dateField);
            if (date.isValid())
                value.date = date;
        }
        if (value.date > m_view.on())
            return std::nullopt;
        if (!source.yes.isEmpty() || !source.no.isEmpty()) {
            const auto truth =
                truthByCodes(answeredCodes(entry.answers, source.fields.front().field), source);
            value.boolean = true;
            value.truth = truth.value_or(false);
            return truth ? std::optional(value) : std::nullopt;
        }
        const auto sum = sumOf(source, entry);
        value.number = sum.value_or(0);
        return sum ? std::optional(value) : std::nullopt;
    }

    /// With a part missing the sum is a lower bound; it counts once it is enough to decide.
    std::optional<double> sumOf(const FactSource& source, const Entry& entry) const {
        double sum = 0;
        bool whole = true;
        for (const FieldRef& field : source.fields) {
            const auto part = entry.answers.number(field.field);
            whole = whole && part.has_value();
            sum += part.value_or(0);
        }
        return whole || (m_fact.enough && sum >= *m_fact.enough) ? std::optional(sum) : std::nullopt;
    }

    void keep(std::optional<FactValue> value) {
        if (!value)
            return;
        if (m_fact.atLeast) {
            value->boolean = true;
            value->truth = value->number >= *m_fact.atLeast;
            value->number = 0;
        }
        if (checkFact(m_fact, *value))
            m_values.push_back(*value);
    }

    /// Does `a` count rather than `b`? Equal ones: the later read, that is the newer entry, counts.
    bool counts(const FactValue& a, const FactValue& b) const {
        if (m_fact.take == QLatin1String("max"))
            return a.number >= b.number;
        if (m_fact.take == QLatin1String("min"))
            return a.number <= b.number;
        if (m_fact.take == QLatin1String("any") && a.truth != b.truth)
            return a.truth;
        if (a.date != b.date)
            return a.date > b.date;
        return a.truth || !b.truth;
    }

    const FactDecl& m_fact;
    const EntryView& m_view;
    std::vector<FactValue> m_values;
};

/// An edition this program does not know may mean something else by the same code.
std::vector<Entry> readable(const content::Library& library, const std::vector<Entry>& entries) {
    std::vector<Entry> known;
    for (const Entry& entry : entries) {
        if (entry.edition.isEmpty() ? library.form(entry.form) : library.form(entry.form, entry.edition))
            known.push_back(entry);
    }
    return known;
}

} // namespace

Facts factsFrom(const RuleSet& rules, const std::vector<Entry>& entries, const QDate& on) {
    const EntryView view(entries, on);
    Facts facts;
    for (const FactDecl& fact : rules.facts) {
        if (const auto value = FactReader(fact, view).read())
            facts.insert(fact.code, *value);
    }
    return facts;
}

QStringList knownDerivations() {
    return derivationNames();
}

Facts extractFacts(const RuleSet& rules, const content::Library& library, const std::vector<Entry>& entries,
                   const QDate& on) {
    return factsFrom(rules, readable(library, entries), on);
}

Input inputFor(const RuleSet& rules, const content::Library& library, const std::vector<Entry>& entries,
               const QDate& on) {
    return inputFrom(rules, readable(library, entries), on);
}

} // namespace muying::risk
