#include "ui/woman/search_delegate.h"

#include "core/work/identity.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/mark_label.h"
#include "ui/widgets/theme.h"
#include "ui/woman/search_model.h"

#include <QListView>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace muying::ui {

using namespace Qt::StringLiterals;
using work::HitBy;

namespace {

/// Columns of a row as shares of its width, so that large type still finds room.
struct SearchColumns {
    int mark, name, pinyin, age, village, tail, key, end;
};

SearchColumns searchColumns(const QRect& rect) {
    const auto at = [&](double part) { return rect.left() + static_cast<int>(rect.width() * part); };
    return {
        rect.left() + px(20), at(0.122), at(0.348), at(0.527), at(0.700), at(0.806), rect.right() - px(58),
        rect.right() - px(12)};
}

struct Emphasis {
    int start = 0, length = 0;
};

/// One line with emphasised parts (accent, bold, underlined); returns its width.
double emphasised(QPainter& painter, const QPoint& at, int height, const QString& text, const QFont& font,
                  const std::vector<Emphasis>& parts, Role ink) {
    QTextLayout layout(text, font);
    QList<QTextLayout::FormatRange> formats;
    for (const Emphasis& part : parts) {
        QTextCharFormat strong;
        QFont bold = font;
        bold.setBold(true);
        strong.setFont(bold);
        strong.setFontUnderline(true);
        strong.setForeground(color(Role::Accent));
        formats.append({part.start, part.length, strong});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(10000);
    layout.endLayout();
    painter.setPen(color(ink));
    layout.draw(&painter, QPointF(at.x(), at.y() + (height - line.height()) / 2));
    return line.naturalTextWidth();
}

/// First letters (or all letters) of the syllables that were matched.
std::vector<Emphasis> pinyinParts(const work::SearchHit& hit) {
    std::vector<Emphasis> parts;
    if (hit.by == HitBy::Pinyin) {
        parts.push_back({hit.matchStart, hit.matchLength});
    } else if (hit.by == HitBy::Initials) {
        int syllable = 0;
        for (int i = 0; i < hit.pinyin.size(); ++i) {
            const bool first = i == 0 || hit.pinyin[i - 1] == u' ';
            if (first) {
                if (syllable >= hit.matchStart && syllable < hit.matchStart + hit.matchLength) {
                    parts.push_back({i, 1});
                }
                ++syllable;
            }
        }
    }
    return parts;
}

std::vector<Emphasis> nameParts(const work::SearchHit& hit) {
    if (hit.by == HitBy::Name || hit.by == HitBy::Initials) {
        return {{hit.matchStart, hit.matchLength}};
    }
    if (hit.by == HitBy::Pinyin) {
        const int first = static_cast<int>(hit.pinyin.left(hit.matchStart).count(u' '));
        const int last = static_cast<int>(hit.pinyin.left(hit.matchStart + hit.matchLength).count(u' '));
        return {{first, last - first + 1}};
    }
    return {};
}

void paintSampleTag(QPainter& painter, const QPoint& at, int height) {
    const QString word = SearchDelegate::tr("示例");
    painter.setFont(uiFont(14));
    const QRect box(at.x(), at.y() + (height - px(20)) / 2,
                    QFontMetrics(painter.font()).horizontalAdvance(word) + px(8), px(20));
    painter.setPen(color(Role::Line2));
    painter.drawRect(box);
    painter.setPen(color(Role::Ink2));
    painter.drawText(box, Qt::AlignCenter, word);
}

void paintKey(QPainter& painter, const QRect& rect, int number) {
    const SearchColumns columns = searchColumns(rect);
    const QRect box(columns.key, rect.top() + (rect.height() - px(22)) / 2, px(46), px(22));
    painter.setPen(color(Role::Line));
    painter.setBrush(color(Role::Sunken));
    painter.drawRoundedRect(box, 3, 3);
    painter.setFont(uiFont(14));
    painter.setPen(color(Role::Ink3));
    painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, u"Alt+%1"_s.arg(number));
}

} // namespace

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* model = static_cast<const SearchModel*>(index.model());
    return {option.rect.width(), px(model->at(index.row()).kind == SearchRow::Kind::Heading ? 30 : 44)};
}

void SearchDelegate::paintHeading(QPainter& painter, const QRect& rect, const SearchRow& row) const {
    painter.fillRect(rect, color(Role::Sunken));
    painter.setFont(uiFont(14, true));
    painter.setPen(color(Role::Ink));
    painter.drawText(rect.adjusted(px(20), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, row.title);
    const int used = QFontMetrics(painter.font()).horizontalAdvance(row.title);
    painter.setFont(uiFont(14));
    painter.setPen(color(Role::Ink2));
    painter.drawText(rect.adjusted(px(28) + used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, row.note);
}

void SearchDelegate::paintWoman(QPainter& painter, const QRect& rect, const SearchRow& row) const {
    const SearchColumns columns = searchColumns(rect);
    const work::SearchHit& hit = row.hit;
    Marks marks = marksOf(hit.colour, hit.purple);
    marks.resize(1);
    paintMarks(painter, QRect(columns.mark, rect.top(), px(60), rect.height()), marks, color(Role::Ink));
    const QString name = work::nameWithoutMark(hit.name);
    const bool sample = name != hit.name;
    double x = columns.name + emphasised(painter, {columns.name, rect.top()}, rect.height(), name,
                                         uiFont(16, true), nameParts(hit), Role::Ink);
    if (!hit.nameKo.isEmpty()) {
        const std::vector<Emphasis> parts = hit.by == HitBy::Hangul
                                                ? std::vector<Emphasis>{{hit.matchStart, hit.matchLength}}
                                                : std::vector<Emphasis>{};
        x += px(6) + emphasised(painter, {static_cast<int>(x) + px(6), rect.top()}, rect.height(),
                                work::nameWithoutMark(hit.nameKo), uiFont(14), parts, Role::Ink2);
    }
    if (sample && x + px(44) < columns.pinyin) {
        paintSampleTag(painter, {static_cast<int>(x) + px(8), rect.top()}, rect.height());
    }
    emphasised(painter, {columns.pinyin, rect.top()}, rect.height(), hit.pinyin, uiFont(14), pinyinParts(hit),
               Role::Ink2);
    emphasised(painter, {columns.age, rect.top()}, rect.height(), row.ageWeek, uiFont(14), {}, Role::Ink);
    const bool byVillage = hit.by == HitBy::Village;
    const std::vector<Emphasis> villageParts =
        byVillage ? std::vector<Emphasis>{{hit.matchStart, hit.matchLength}} : std::vector<Emphasis>{};
    emphasised(painter, {columns.village, rect.top()}, rect.height(), hit.village, uiFont(14), villageParts,
               Role::Ink2);
    const bool byId = hit.by == HitBy::IdNumber;
    const bool byBook = hit.by == HitBy::Handbook;
    const QString front = byId ? tr("证 ") : byBook ? tr("册 ") : tr("尾号 ");
    const QString digits = byId ? hit.idTail : byBook ? hit.handbook : hit.phoneTail;
    std::vector<Emphasis> parts;
    if (byId || byBook || hit.by == HitBy::Phone) {
        parts.push_back({static_cast<int>(front.size()) + hit.matchStart, hit.matchLength});
    }
    if (!digits.isEmpty()) {
        emphasised(painter, {columns.tail, rect.top()}, rect.height(), front + digits, uiFont(14), parts,
                   Role::Ink2);
    }
}

void SearchDelegate::paintAction(QPainter& painter, const QRect& rect, const SearchRow& row) const {
    const SearchColumns columns = searchColumns(rect);
    paintIcon(painter, u"action"_s, QRectF(columns.mark, rect.center().y() - px(9), px(18), px(18)),
              color(Role::Ink2));
    painter.setFont(uiFont(14));
    painter.setPen(color(Role::Ink2));
    painter.drawText(QRect(columns.mark + px(24), rect.top(), px(60), rect.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, tr("操作"));
    emphasised(painter, {columns.name, rect.top()}, rect.height(), row.title, uiFont(16, true),
               {{row.matchStart, row.matchLength}}, Role::Ink);
    emphasised(painter, {columns.pinyin + px(40), rect.top()}, rect.height(), row.note, uiFont(14), {},
               Role::Ink2);
}

void SearchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const SearchRow& row = static_cast<const SearchModel*>(index.model())->at(index.row());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect rect = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(rect, color(selected ? Role::Soft : Role::Surface));
    if (row.kind == SearchRow::Kind::Heading) {
        paintHeading(*painter, rect, row);
        painter->restore();
        return;
    }
    painter->setPen(color(Role::Line));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    row.kind == SearchRow::Kind::Woman ? paintWoman(*painter, rect, row) : paintAction(*painter, rect, row);
    paintKey(*painter, rect, row.number);
    if (selected) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(color(Role::Accent), 2));
        painter->drawRect(rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace muying::ui
