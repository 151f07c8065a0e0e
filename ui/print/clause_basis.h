#pragma once
#include "ui/print/print_input.h"

namespace muying::print {

/// One clause that applies, with what it rests on.
struct ClauseLine {
    const content::Clause* clause = nullptr;
    QString basis; ///< "年龄 41岁"; "医生勾选" for a ticked one
    QDate date;    ///< of the newest value behind it; invalid if unknown
};

/// "41岁", "是"; the value of a fact with its unit.
QString factText(const content::FactDecl& decl, const risk::FactValue& value);

/// The assessment clauses in force, highest colour first: those of the grading, else the computed ones.
std::vector<ClauseLine> clausesInForce(const PrintFacts& facts);
/// The values behind a computed clause; empty basis if the computed assessment does not name it.
ClauseLine clauseLine(const PrintFacts& facts, const QString& code);

} // namespace muying::print
