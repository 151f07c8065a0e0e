#pragma once
#include "core/content/form.h"

#include <QHash>

namespace muying::print {

/// One cell of a slip: what it is called and which fields stand in it, in reading order.
struct SlipCell {
    enum class Kind {
        Fields,
        Signature, ///< pen space; `signers` fields hold the typed name, the others stand below the title
        Grades,    ///< the five bare marks to be ticked
        Stamp,     ///< place for the seal of an institution, with the date of the field, if any
    };
    QStringList fields;
    double label = 18, value = 42; ///< mm; without label the fields stand behind their own short labels
    LocalText title = {};          ///< empty = the label of the first field
    Kind kind = Kind::Fields;
    int signers = 1;
    bool either = false; ///< the fields say the same on two papers: the first that is answered stands here
};

struct SlipRow {
    std::vector<SlipCell> cells;
    double least = 0; ///< mm
    double grow = 0;  ///< share of the space that is left
};

/// A referral slip of three parts: what the sender keeps, what the patient carries, what comes back.
struct SlipPlan {
    QString form;
    QString answerForm; ///< a form of its own that holds what came back; empty = none
    LocalText title;    ///< without the name of the part
    QString number, colour, date, toOrg, toDept, due;
    std::vector<SlipRow> stub, letter, answer;
    QHash<QString, LocalText> shortNames; ///< of fields that share a cell
    QHash<QString, QString> sameOnPaper;  ///< field of the answer form → field of the slip it repeats
};

/// Null if the form is not a referral slip.
const SlipPlan* slipPlan(const QString& form);

} // namespace muying::print
