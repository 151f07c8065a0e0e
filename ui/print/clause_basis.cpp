#include "ui/print/clause_basis.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace muying::print {

using namespace Qt::StringLiterals;
using content::RiskColour;

namespace {

/// Red first, purple last: the order of the marks.
int clauseRank(RiskColour colour) {
    switch (colour) {
    case RiskColour::Red:
        return 0;
    case RiskColour::Orange:
        return 1;
    case RiskColour::Yellow:
        return 2;
    case RiskColour::Green:
        return 3;
    default:
        return 4;
    }
}

} // namespace

QString exactNumber(double value) {
    const double rounded = std::round(value * 100) / 100;
    const bool round = std::abs(rounded * 2 - std::round(rounded * 2)) < 1e-9;
    const bool changed = std::abs(rounded - value) > 1e-9;
    return round && changed ? QString::number(value, 'g', 8) : QString::number(rounded, 'g', 8);
}

QString factValueText(const content::FactDecl& decl, const risk::FactValue& value) {
    if (value.boolean)
        return decl.label.zh;
    QString unit = decl.unit;
    unit.replace(u"kg/m2"_s, u"kg/m²"_s)
        .replace(u"10^9"_s, u"×10⁹"_s)
        .replace(u"umol"_s, u"μmol"_s)
        .replace(u"ug"_s, u"μg"_s);
    if (unit == u"d"_s)
        unit = u"天"_s;
    const bool latin = !unit.isEmpty() && unit.at(0).unicode() < 0x2E80;
    return exactNumber(value.number) + (latin ? u" "_s : QString()) + unit;
}

ClauseLine clauseLine(const PrintFacts& facts, const QString& code) {
    ClauseLine line;
    line.clause = facts.rules->clause(code);
    if (!facts.kept)
        return line;
    const auto& reasons = facts.kept->result.reasons;
    const auto reason = std::find_if(reasons.begin(), reasons.end(),
                                     [&](const risk::Reason& each) { return each.clause == code; });
    if (reason == reasons.end())
        return line;
    QStringList texts, values;
    for (const QString& name : reason->facts) {
        const content::FactDecl* decl = facts.rules->fact(name);
        const auto value = facts.kept->input.facts.constFind(name);
        if (!decl || value == facts.kept->input.facts.constEnd())
            continue;
        values.append(factValueText(*decl, *value));
        texts.append(value->boolean ? values.last() : decl->label.zh + u' ' + values.last());
        if (!line.date.isValid() || value->date > line.date)
            line.date = value->date;
    }
    const bool ticked = reason->byTick && texts.isEmpty();
    line.basis = ticked ? u"医生勾选"_s : texts.join(u"；"_s);
    line.values = ticked ? line.basis : values.join(u"；"_s);
    return line;
}

std::vector<ClauseLine> clausesInForce(const PrintFacts& facts) {
    QStringList codes;
    if (const record::Entry* grading = facts.grading())
        codes = grading->answers.multi(u"assess_items"_s);
    if (codes.isEmpty() && facts.kept)
        codes = facts.kept->result.assess;
    std::vector<ClauseLine> lines;
    for (const QString& code : std::as_const(codes)) {
        ClauseLine line = clauseLine(facts, code);
        if (line.clause && line.basis.isEmpty() && facts.grading())
            line.basis = line.values = u"评估机构认定"_s;
        if (line.clause)
            lines.push_back(line);
    }
    // Clauses lie in the order of the regulation: their addresses rise with it.
    std::sort(lines.begin(), lines.end(), [](const ClauseLine& a, const ClauseLine& b) {
        const int one = clauseRank(a.clause->colour), other = clauseRank(b.clause->colour);
        return one != other ? one < other : std::less<>()(a.clause, b.clause);
    });
    return lines;
}

} // namespace muying::print
