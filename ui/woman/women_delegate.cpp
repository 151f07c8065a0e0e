#include "ui/woman/women_delegate.h"

#include "ui/child/child_facts.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"
#include "ui/woman/women_model.h"

#include <QPainter>

namespace muying::ui {

namespace {

constexpr int womenCellFlags = static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextWordWrap;

/// The words if they have room, else the codes alone: half a clause could be misread. The tool tip has all.
QString fittingClauses(const QString& words, const QString& codes, const QRect& room) {
    const QRect needed =
        QFontMetrics(uiFont(14)).boundingRect(QRect(0, 0, room.width(), 10000), womenCellFlags, words);
    return needed.height() <= room.height() ? words : codes;
}

/// A line in ink and a smaller one in second ink below it; alone it stands in the middle.
void paintPair(QPainter& painter, const QRect& room, const QString& upper, const QString& lower,
               bool strong) {
    const QFont first = uiFont(strong ? 15 : 14, strong);
    painter.setFont(first);
    painter.setPen(color(Role::Ink));
    if (lower.isEmpty()) {
        painter.drawText(room, womenCellFlags, upper);
        return;
    }
    const int half = room.height() / 2;
    painter.drawText(room.adjusted(0, px(2), 0, -half), Qt::AlignLeft | Qt::AlignVCenter, upper);
    painter.setFont(uiFont(14));
    painter.setPen(color(Role::Ink2));
    painter.drawText(room.adjusted(0, half, 0, -px(3)), Qt::AlignLeft | Qt::AlignVCenter, lower);
}

} // namespace

void WomenDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const auto* model = static_cast<const WomenModel*>(index.model());
    const WomanRow& row = model->at(index.row());
    painter->save();
    paintPlainGround(*painter, option);
    const QRect room = plainCell(option.rect, index.column());
    switch (index.column()) {
    case WomenModel::MarkColumn:
        if (row.child.isEmpty()) {
            paintMarks(*painter, room, row.marks, color(Role::Ink));
        } else {
            paintChildMark(*painter, room, index.data().toString(),
                           row.lists.contains(QStringLiteral("risk_newborns")));
        }
        break;
    case WomenModel::NameColumn:
        paintPair(*painter, room, row.name, (row.nameKo + QLatin1Char(' ') + row.ageGravida).trimmed(), true);
        break;
    case WomenModel::ClauseColumn:
        paintPair(*painter, room, fittingClauses(row.clauses, row.clauseCodes, room), {}, false);
        break;
    case WomenModel::WeekColumn:
        paintPair(*painter, room, weekOrAge(row),
                  m_compact && row.due.isValid() ? row.due.toString(Qt::ISODate) : QString(), false);
        break;
    case WomenModel::ResponsibleColumn:
        paintPair(*painter, room, row.responsible, m_compact ? row.village : row.villageDoctor, false);
        break;
    case WomenModel::LateColumn: {
        const DueTag tag = dueTag(row, model->now());
        if (!tag.text.isEmpty()) {
            paintTag(*painter, room, tag.text, tag.kind);
        }
        break;
    }
    default:
        paintPair(*painter, room, index.data().toString(), {}, false);
    }
    paintPlainFrame(*painter, option);
    painter->restore();
}

} // namespace muying::ui
