#pragma once
#include "core/content/layout.h"
#include "core/content/rule_set.h"
#include "core/record/answers.h"
#include "ui/print/cell_flow.h"

namespace muying::print {

/// A text that did not fit into its place; it is printed whole on a page 补充记录, never smaller.
struct Overflow {
    LocalText label;
    QString text;
    QString entry; ///< id of the record it stands in, where a page holds several
};

/// What the cells of one form are filled from.
struct Filling {
    const content::Form& form;
    const record::Answers* answers = nullptr; ///< null = a blank form
    const content::RuleSet* rules = nullptr;  ///< for fields whose options are clauses
    int maxLines = 3;                         ///< of one text value
    std::vector<Overflow>* overflow = nullptr;
    bool official = true; ///< the printed form's own words (年 月 日) stand in empty places
    QString column = {};  ///< of the form's columnField: the number of an option may depend on it
    bool byHand = false;  ///< what is not known yet is written by pen: empty boxes, no diagonals
    PaperLanguage language = PaperLanguage::Zh;
    bool columns = true;     ///< many blanks may stand in columns below one another
    bool allGlosses = false; ///< Korean behind every option; else where its cell does not grow
};

/// Lets the fields of a cell flow: the form's words in Song, what was recorded in Hei. `fields` is the cell's
/// list, or the part of it that is asked in one visit column.
void flowCell(CellFlow& flow, const content::Cell& cell, const std::vector<const content::Field*>& fields,
              const Filling& filling);

/// Does any of the fields hold an answer?
bool hasAnswer(const std::vector<const content::Field*>& fields, const record::Answers& answers);

} // namespace muying::print
