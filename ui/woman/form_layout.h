#pragma once
#include "core/content/layout.h"
#include "ui/widgets/mark_label.h"
#include "ui/widgets/theme.h"

#include <QHash>
#include <QRect>

#include <functional>
#include <optional>
#include <vector>

namespace muying::ui {

class FieldEditor;

/// What stands behind a field besides its unit.
struct FieldNotes {
    QString last; ///< "上次 161.0"
    content::RiskColour colour = content::RiskColour::None;
    QString clauses; ///< "O1.2"; empty = no note
};

/// What the layout must know about the fields; answered by the grid.
struct LayoutSource {
    std::function<FieldEditor*(const QString& code)> editor; ///< null: shown as text
    std::function<QString(const QString& code)> text;        ///< value of a computed field
    std::function<QWidget*(const QString& code)> block;      ///< clause list and the like, full width
    std::function<FieldNotes(const QString& code)> notes;
    std::function<bool(const QString& code)> relevant;
    QString warningAfter; ///< code of the field under whose row the warning stands
    int warningHeight = 0;
    std::optional<QString> column; ///< of the visit that is filled, on forms with columns
    QString helpField;             ///< focused compact choice whose words stand in the help line of its cell
};

/// Turned: a quarter turn to the left, read from below.
enum class TextVoice { Label, Inline, Unit, Value, Last, Section, Help, Mark, Turned };

/// A piece of text (or a mark) with its place in the grid.
struct PlacedText {
    QRect rect;
    QString text;
    TextVoice voice = TextVoice::Label;
    content::RiskColour colour = content::RiskColour::None;
};

struct PlacedEditor {
    QRect rect;
    QWidget* widget = nullptr;
};

struct PlacedRow {
    QRect rect;
    std::vector<QRect> labels;    ///< surfaces of label cells
    std::vector<int> columnLines; ///< x of the vertical lines inside the row
};

/// Geometry of a form at one width: pure placing, no painting.
struct FormGeometry {
    std::vector<PlacedRow> rows;
    std::vector<PlacedText> texts;
    std::vector<PlacedEditor> editors;
    std::vector<QRect> spans;    ///< label cells over several rows (groups, upright section titles)
    std::vector<QRect> headings; ///< bands of section titles
    QRect warning;
    int height = 0;
};

/// How a text of the form breaks into lines of `width`: between words; only one with a word wider than the
/// line (Korean compounds at 200 %) breaks inside it.
int wrapFlags(const QString& text, int width, const QFont& font);

/// Places all rows of `form` in `width` pixels at the present font size.
FormGeometry layoutForm(const content::Form& form, const LayoutSource& source, int width);

} // namespace muying::ui
