#pragma once
#include "ui/print/print_input.h"

namespace muying::print {

/// One clause that applies, with what it rests on.
struct ClauseLine {
    const content::Clause* clause = nullptr;
    QString basis;  ///< "年龄 41岁"; "医生勾选" for a ticked one
    QString values; ///< the same where the clause itself says what is meant: "41岁"
    QDate date;     ///< of the newest value behind it; invalid if unknown
};

/// A number as it may stand beside a limit: two decimals, more where rounding would reach a round number
/// (27.996 is not 28).
QString exactNumber(double value);
/// "41岁"; of a truth value its name.
QString factValueText(const content::FactDecl& decl, const risk::FactValue& value);

/// The assessment clauses in force, highest colour first: those of the grading, else the computed ones.
std::vector<ClauseLine> clausesInForce(const PrintFacts& facts);
/// The values behind a computed clause; empty basis if the computed assessment does not name it.
ClauseLine clauseLine(const PrintFacts& facts, const QString& code);

} // namespace muying::print
