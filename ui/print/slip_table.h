#pragma once
#include "ui/print/field_flow.h"
#include "ui/print/referral_plan.h"
#include "ui/print/rules.h"

#include "core/record/validation.h"

#include <memory>

namespace muying::print {

/// How tightly a slip is written.
struct SlipDensity {
    int maxLines = 8;         ///< of one text
    bool emptyRows = true;    ///< rows nobody has answered stay for the pen
    bool koreanGrows = false; ///< a row may be higher for the Korean of its labels
};

/// What all cells of a slip are filled from.
struct SlipSource {
    const content::Form& form;
    const content::Form* answerForm = nullptr;
    QHash<QString, LocalText> shortNames; ///< by field
    record::Answers answers;              ///< of the letter and of the sheet that came back
    record::Context context;
    bool blank = true;  ///< nothing is recorded: every row is for the pen
    bool byHand = true; ///< what is not known yet is written by pen
    PaperLanguage language = PaperLanguage::Zh;

    const content::Field* field(const QString& code) const;
};

/// The table of one part of a slip: rows of cells whose heights are known before they are drawn.
class SlipTable {
public:
    SlipTable(const SlipSource& source, const std::vector<SlipRow>& rows, const SlipDensity& density);

    double height() const;
    /// Gives `spare` mm to the rows that want more writing space; returns what nobody wanted.
    double spread(double spare);
    std::vector<Overflow>& overflow() { return m_overflow; }
    /// Draws the table; returns where it ends.
    double draw(Page& page, double top) const;

private:
    struct ReadyCell {
        const SlipCell* cell = nullptr;
        LocalText label;
        std::shared_ptr<CellFlow> flow;
        QString signer;
    };
    struct ReadyRow {
        std::vector<ReadyCell> cells;
        double height = 0;
        double grow = 0;
    };

    bool isWanted(const SlipRow& row) const;
    ReadyCell ready(const SlipCell& cell);
    void noteOthers(const SlipCell& cell, const std::vector<content::Field>& fields);
    ReadyCell readySignature(const SlipCell& cell);
    std::vector<content::Field> shown(const SlipCell& cell) const;
    double heightOf(const ReadyCell& cell) const;
    double koreanHeight(const ReadyCell& cell) const;
    void drawCell(Page& page, const ReadyCell& cell, const QRectF& box, Rules& rules) const;
    void drawGrades(Page& page, const SlipCell& cell, const QRectF& box) const;

    const SlipSource* m_source;
    SlipDensity m_density;
    std::vector<ReadyRow> m_rows;
    std::vector<Overflow> m_overflow;
};

} // namespace muying::print
