#pragma once
#include "ui/print/label_format.h"
#include "ui/print/print_input.h"

namespace muying::print {

/// What stands on the label of one woman or child: no diagnosis, no ID number, no address.
struct Label {
    QString name;
    QString number;                           ///< as on the handbook
    std::vector<content::RiskColour> colours; ///< of the marks; empty = not assessed
    bool risk = true;                         ///< false: a child's label has no mark at all
    QString words, koreanWords;               ///< 橙色＋紫色
    QString foot;                             ///< when and by whom it was assessed
    QByteArray qr;
};

/// The cover label of the chart's subject.
Label coverLabel(const PrintInput& input);

/// How a sheet is filled.
struct LabelRun {
    LabelFormat format;
    int copies = 0;        ///< of each label; 0 = one row, as many as stand side by side
    int skip = 0;          ///< places of the first sheet that are used up already
    bool cutLines = false; ///< dotted lines between the labels, for plain paper
    PaperLanguage language = PaperLanguage::Zh;
};

/// The labels one after another on as many sheets as they need. InvalidInput if there is nothing to print or
/// `skip` is not a place of the sheet. Needs loadFonts().
Result<Document> labelSheets(const std::vector<Label>& labels, const LabelRun& run);

} // namespace muying::print
