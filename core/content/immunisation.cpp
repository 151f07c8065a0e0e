#include "core/content/immunisation.h"

#include "core/content/node.h"

#include <QSet>

#include <algorithm>

namespace muying::content {

using namespace Qt::StringLiterals;

namespace {

const QDate sampleBirth(2025, 1, 1); ///< spans are compared on one day of birth

/// Reads resources/schedules/immunisation.json.
class ImmunisationReader {
public:
    explicit ImmunisationReader(const QString& path) : m_problems(path) {}

    void read(const Node& root, ImmunisationTable& table) {
        ObjectReader reader(root, m_problems);
        table.edition = reader.string("edition");
        table.defaultGrace = span(reader, "overdue_after").value_or(AgeSpan{});
        table.liveGap = span(reader, "live_gap").value_or(AgeSpan{});
        for (const Node& node : list(reader, "vaccines"))
            table.vaccines.push_back(vaccine(node));
        for (const Node& node : list(reader, "courses"))
            table.courses.push_back(course(node));
        for (const Node& node : list(reader, "doses"))
            table.doses.push_back(dose(node));
        reader.finish();
        for (const VaccineDose& dose : table.doses)
            check(table, dose);
        for (const VaccineCourse& course : table.courses)
            checkCourse(table, course);
    }
    const Problems& problems() const { return m_problems; }

private:
    static const std::vector<Node>& items(const Node* node) {
        static const std::vector<Node> none;
        return node ? node->items : none;
    }
    const std::vector<Node>& list(ObjectReader& reader, const char* key) { return items(reader.array(key)); }

    std::optional<AgeSpan> span(ObjectReader& reader, const char* key) {
        const QString text = reader.string(key);
        const auto read = AgeSpan::parse(text);
        if (!read && !text.isEmpty())
            m_problems.add(reader.line(), u"\"%1\": \"%2\" is no span like 3m, 28d or 8m+7d"_s.arg(
                                              QString::fromLatin1(key), text));
        return read;
    }
    std::optional<AgeSpan> optSpan(ObjectReader& reader, const char* key) {
        return reader.has(key) ? span(reader, key) : std::nullopt;
    }
    void oneOf(const ObjectReader& reader, const QString& value, const QStringList& allowed) {
        if (!value.isEmpty() && !allowed.contains(value))
            m_problems.add(reader.line(), u"\"%1\" is none of %2"_s.arg(value, allowed.join(u", "_s)));
    }

    Vaccine vaccine(const Node& node) {
        ObjectReader reader(node, m_problems);
        Vaccine vaccine;
        vaccine.code = reader.string("code");
        vaccine.name = reader.flatText();
        vaccine.injectedLive = reader.optBool("injected_live");
        vaccine.immunoglobulinGap = optSpan(reader, "immunoglobulin_gap");
        reader.finish();
        return vaccine;
    }

    VaccineCourse course(const Node& node) {
        ObjectReader reader(node, m_problems);
        VaccineCourse course;
        course.code = reader.string("code");
        course.series = reader.string("series");
        course.name = reader.flatText();
        course.usual = reader.optBool("usual", true);
        course.need = reader.optString("need");
        oneOf(reader, course.need, courseNeeds());
        if (reader.has("born_after"))
            course.bornAfter = reader.date("born_after");
        reader.finish();
        return course;
    }

    VaccineDose dose(const Node& node) {
        ObjectReader reader(node, m_problems);
        VaccineDose dose;
        dose.line = node.line;
        dose.code = reader.string("code");
        dose.course = reader.string("course");
        dose.number = reader.integer("n");
        dose.vaccine = reader.string("vaccine");
        dose.accepts = reader.optStrings("accepts");
        dose.edition = reader.string("edition");
        if (reader.has("until"))
            dose.until = reader.date("until");
        spans(reader, dose);
        dose.label = reader.optString("label");
        dose.catchUp = reader.optBool("catch_up");
        dose.rule = reader.flatText();
        dose.source = reader.string("source");
        dose.status = reader.string("status");
        oneOf(reader, dose.status, {u"verified"_s, u"to_confirm"_s});
        reader.finish();
        return dose;
    }

    void spans(ObjectReader& reader, VaccineDose& dose) {
        dose.due = span(reader, "due").value_or(AgeSpan{});
        dose.minAge = span(reader, "min").value_or(AgeSpan{});
        dose.minInterval = optSpan(reader, "interval");
        dose.skipInterval = optSpan(reader, "skip_interval");
        dose.dueInterval = optSpan(reader, "due_interval");
        dose.completeBefore = optSpan(reader, "before");
        dose.completeWithin = optSpan(reader, "within");
        dose.closesAt = optSpan(reader, "closes");
        dose.overdueAfter = optSpan(reader, "overdue_after");
    }

    void check(const ImmunisationTable& table, const VaccineDose& dose) {
        const auto complain = [&](const QString& what) {
            m_problems.add(dose.line, u"dose %1: %2"_s.arg(dose.code, what));
        };
        if (!table.course(dose.course))
            complain(u"there is no course \"%1\""_s.arg(dose.course));
        for (const QString& code : QStringList{dose.vaccine} + dose.accepts) {
            if (!table.vaccine(code))
                complain(u"there is no vaccine \"%1\""_s.arg(code));
        }
        if (table.dose(dose.code) != &dose)
            complain(u"its code stands twice"_s);
        if (dose.superseded() == (dose.edition == table.edition))
            complain(u"\"until\" belongs to superseded editions, and to all of them"_s);
        const auto before = [](const std::optional<AgeSpan>& span, const AgeSpan& age) {
            return span && span->after(sampleBirth) <= age.after(sampleBirth);
        };
        if (dose.due.after(sampleBirth) < dose.minAge.after(sampleBirth))
            complain(u"\"due\" lies before \"min\""_s);
        if (before(dose.completeBefore, dose.due) || before(dose.closesAt, dose.due))
            complain(u"\"before\" and \"closes\" lie behind \"due\""_s);
    }

    /// A place without a row would never fall due.
    void checkCourse(const ImmunisationTable& table, const VaccineCourse& course) {
        const int length = table.length(course.code);
        for (int number = 1; number <= length; ++number) {
            if (!table.place(course.code, number))
                m_problems.add(1, u"course %1 has no dose %2"_s.arg(course.code).arg(number));
        }
        if (length == 0)
            m_problems.add(1, u"course %1 has no dose"_s.arg(course.code));
    }

    Problems m_problems;
};

template <class List>
auto coded(const List& list, const QString& code) -> const typename List::value_type* {
    const auto found = std::ranges::find(list, code, &List::value_type::code);
    return found == list.end() ? nullptr : &*found;
}

} // namespace

Result<std::shared_ptr<const ImmunisationTable>> ImmunisationTable::load(const QString& path) {
    const auto root = readJson(path);
    if (!root)
        return root.error();
    auto table = std::make_shared<ImmunisationTable>();
    ImmunisationReader reader(path);
    reader.read(*root, *table);
    if (!reader.problems().empty())
        return reader.problems().error();
    return std::shared_ptr<const ImmunisationTable>(std::move(table));
}

const Vaccine* ImmunisationTable::vaccine(const QString& code) const {
    return coded(vaccines, code);
}

const VaccineCourse* ImmunisationTable::course(const QString& code) const {
    return coded(courses, code);
}

const VaccineDose* ImmunisationTable::dose(const QString& code) const {
    return coded(doses, code);
}

const VaccineDose* ImmunisationTable::place(const QString& course, int number, bool catchUp) const {
    const auto found = std::ranges::find_if(doses, [&](const VaccineDose& dose) {
        return dose.course == course && dose.number == number && dose.catchUp == catchUp &&
               !dose.superseded();
    });
    return found == doses.end() ? nullptr : &*found;
}

int ImmunisationTable::length(const QString& course) const {
    int length = 0;
    for (const VaccineDose& dose : doses) {
        if (dose.course == course && !dose.superseded())
            length = std::max(length, dose.number);
    }
    return length;
}

std::vector<const VaccineDose*> ImmunisationTable::rows(const QString& course) const {
    std::vector<const VaccineDose*> rows;
    for (const VaccineDose& dose : doses) {
        if (dose.course == course)
            rows.push_back(&dose);
    }
    return rows;
}

const QStringList& courseNeeds() {
    static const QStringList needs{u"hepb_special"_s, u"girl"_s};
    return needs;
}

} // namespace muying::content
