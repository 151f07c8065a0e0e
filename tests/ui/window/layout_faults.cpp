#include "tests/ui/window/layout_faults.h"

#include "tests/ui/window/ink_recorder.h"
#include "ui/widgets/theme.h"
#include "ui/woman/field_editor.h"
#include "ui/woman/option_boxes.h"

#include <QFontMetrics>
#include <QLineEdit>
#include <QRegularExpression>

#include <algorithm>

namespace muying::tests {

using namespace Qt::StringLiterals;
using content::FieldType;

namespace {

constexpr double slack = 1.5; // pixels of rounding between what is measured and what is painted

/// The part of a text's rectangle that certainly holds ink: without the air above and below the letters.
QRectF heart(const Ink& ink) {
    const double air = ink.rect.height() * 0.2;
    return ink.rect.adjusted(slack, air, -slack, -air);
}

bool within(const QRectF& inner, const QRectF& outer) {
    return outer.adjusted(-slack, -slack, slack, slack).contains(inner);
}

/// Texts painted over one another, and what the clip of the painter cuts off.
void addInkFaults(QStringList& faults, const std::vector<Ink>& inks, const QString& where) {
    std::vector<const Ink*> order;
    for (const Ink& ink : inks) {
        order.push_back(&ink);
        if (!ink.clip.isNull() && !within(ink.rect.adjusted(0, ink.rect.height() * 0.2, 0, 0), ink.clip)) {
            faults << where + u": cut off: "_s + ink.text;
        }
    }
    std::ranges::sort(order, {}, [](const Ink* ink) { return ink->rect.top(); });
    for (std::size_t i = 0; i < order.size(); ++i) {
        for (std::size_t k = i + 1; k < order.size() && order[k]->rect.top() < order[i]->rect.bottom(); ++k) {
            if (heart(*order[i]).intersects(heart(*order[k]))) {
                faults << where + u": one over the other: "_s + order[i]->text + u" | "_s + order[k]->text;
            }
        }
    }
}

/// The cell a text of the grid belongs to by where it stands: height of its row, between two vertical lines.
QRectF cellAt(const ui::FormGeometry& geometry, const QPointF& at) {
    for (const auto* areas : {&geometry.spans, &geometry.headings}) {
        for (const QRect& area : *areas) {
            if (area.contains(at.toPoint())) {
                return area;
            }
        }
    }
    for (const ui::PlacedRow& row : geometry.rows) {
        if (!row.rect.contains(at.toPoint())) {
            continue;
        }
        QRectF cell = row.rect;
        for (const int x : row.columnLines) {
            if (x <= at.x()) {
                cell.setLeft(std::max(cell.left(), double(x)));
            } else {
                cell.setRight(std::min(cell.right(), double(x)));
            }
        }
        return cell;
    }
    return {};
}

void addGridFaults(QStringList& faults, ui::FormGrid& grid) {
    const ui::FormGeometry& geometry = grid.geometryNow();
    const InkRecorder painted(grid);
    addInkFaults(faults, painted.inks(), u"form"_s);
    for (const Ink& ink : painted.inks()) {
        const QRectF cell = cellAt(geometry, ink.rect.center());
        if (cell.isNull() || !within(ink.rect.adjusted(0, ink.rect.height() * 0.1, 0, 0), cell)) {
            faults << u"form: out of its cell: "_s + ink.text;
        }
        for (const ui::PlacedEditor& editor : geometry.editors) {
            if (heart(ink).intersects(QRectF(editor.rect).adjusted(slack, slack, -slack, -slack))) {
                faults << u"form: under "_s + editor.widget->objectName() + u": "_s + ink.text;
            }
        }
    }
}

void addLineFaults(QStringList& faults, const ui::FieldEditor& editor, const QLineEdit& line) {
    const FieldType type = editor.field().type;
    const QFontMetrics metrics(line.font());
    constexpr int ownMargins = 4; // of QLineEdit, left and right of the text
    const int whole = metrics.horizontalAdvance(line.text()) + ownMargins;
    static const QRegularExpression identity(u"^[0-9X]+$"_s);
    const bool digits = editor.field().maskInput && identity.match(line.text()).hasMatch();
    const int need =
        type == FieldType::Text && !digits ? std::min(ui::px(70), whole) : whole; // long texts scroll
    if (line.width() < need || line.height() < metrics.height() - 2) {
        faults << editor.code() + u": too small (%1 < %2): "_s.arg(line.width()).arg(need) + line.text();
    }
}

/// Words and boxes of a choice: inside their widget, apart from one another, from □ and from the blanks.
void addPaintedFaults(QStringList& faults, const ui::FormGeometry& geometry, QWidget& widget) {
    const QString& name = widget.objectName();
    const InkRecorder painted(widget);
    addInkFaults(faults, painted.inks(), name);
    for (const Ink& ink : painted.inks()) {
        if (!within(heart(ink), widget.rect())) {
            faults << name + u": cut: "_s + ink.text;
        }
        for (const QRectF& frame : painted.frames()) {
            const bool room = frame.width() < widget.width() / 2.0; // a □, not the ground of the widget
            if (room && !frame.contains(ink.rect.center()) && heart(ink).intersects(frame)) {
                faults << name + u": over a box: "_s + ink.text;
            }
        }
        for (const ui::PlacedEditor& other : geometry.editors) {
            const bool covers =
                other.widget != &widget && heart(ink).translated(widget.pos()).intersects(other.rect);
            if (covers) {
                faults << name + u": under "_s + other.widget->objectName() + u": "_s + ink.text;
            }
        }
    }
}

bool isBlankOf(const content::Form& form, const QString& choice, const QString& blank) {
    const content::Field* field = form.field(choice);
    return field != nullptr && std::ranges::any_of(field->options, [&](const content::Option& option) {
               return option.blankField == blank;
           });
}

void addOverlaps(QStringList& faults, const ui::FormGeometry& geometry, const content::Form& form) {
    for (std::size_t i = 0; i < geometry.editors.size(); ++i) {
        for (std::size_t k = i + 1; k < geometry.editors.size(); ++k) {
            const ui::PlacedEditor& a = geometry.editors[i];
            const ui::PlacedEditor& b = geometry.editors[k];
            const QString nameA = a.widget->objectName();
            const QString nameB = b.widget->objectName();
            if (a.rect.intersects(b.rect) && !isBlankOf(form, nameA, nameB) &&
                !isBlankOf(form, nameB, nameA)) {
                faults << nameA + u" covers "_s + nameB;
            }
        }
    }
}

} // namespace

QStringList gridFaults(ui::FormGrid& grid, const content::Form& form) {
    QStringList faults;
    addGridFaults(faults, grid);
    addOverlaps(faults, grid.geometryNow(), form);
    return faults;
}

QStringList layoutFaults(ui::FormGrid& grid, const content::Form& form) {
    QStringList faults = gridFaults(grid, form);
    const ui::FormGeometry& geometry = grid.geometryNow();
    for (const ui::PlacedEditor& placed : geometry.editors) {
        if (!grid.rect().contains(placed.rect)) {
            faults << placed.widget->objectName() + u": beyond the edge"_s;
        }
        const auto* editor = qobject_cast<const ui::FieldEditor*>(placed.widget);
        const auto* line = editor != nullptr ? editor->findChild<const QLineEdit*>() : nullptr;
        if (line != nullptr) {
            addLineFaults(faults, *editor, *line);
        } else {
            addPaintedFaults(faults, geometry, *placed.widget);
        }
    }
    return faults;
}

} // namespace muying::tests
