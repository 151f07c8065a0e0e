#include "ui/woman/search_delegate.h"

#include "core/work/identity.h"
#include "ui/child/child_facts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/mark_label.h"
#include "ui/widgets/theme.h"
#include "ui/woman/search_model.h"

#include <QCoreApplication>
#include <QListView>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace muying::ui {

using namespace Qt::StringLiterals;
using work::HitBy;

namespace {

/// Columns of a row as shares of its width, so that large type still finds room. In a narrow list pinyin and
/// village stand back: the preview and the name itself tell them.
struct SearchColumns {
    int mark, name, pinyin, age, village, tail, key, end;
    bool narrow = false;
};

constexpr int narrowSearchWidth = 620; // at 100 %

/// Room for the widest mark with its word, so that no name begins under it.
int searchMarkWidth() {
    int widest = 0;
    for (const auto colour :
         {content::RiskColour::Green, content::RiskColour::Yellow, content::RiskColour::Orange,
          content::RiskColour::Red, content::RiskColour::Purple, content::RiskColour::None}) {
        widest = std::max(widest, marksWidth({colour}));
    }
    return widest + px(10);
}

SearchColumns searchColumns(const QRect& rect) {
    const auto at = [&](double part) { return rect.left() + static_cast<int>(rect.width() * part); };
    const int key = rect.right() - px(58);
    const int mark = rect.left() + px(20);
    if (rect.width() < px(narrowSearchWidth)) {
        const int age = std::max(at(0.44), mark + px(190));
        const int tail = std::max(at(0.65), age + px(130));
        return {mark, mark + searchMarkWidth(), age, age, tail, tail, key, rect.right() - px(12), true};
    }
    return {mark,      std::max(at(0.122), mark + searchMarkWidth()),
            at(0.348), at(0.527),
            at(0.700), at(0.806),
            key,       rect.right() - px(12),
            false};
}

struct Emphasis {
    int start = 0, length = 0;
};

struct SearchText {
    QString text;
    QFont font;
    std::vector<Emphasis> parts;
    Role ink = Role::Ink;
};

/// One line with emphasised parts (accent, bold, underlined), elided where `width` ends; returns its width.
double emphasised(QPainter& painter, const QRect& room, const SearchText& what) {
    QFont widest = what.font;
    widest.setBold(widest.bold() || !what.parts.empty());
    const QString text = QFontMetrics(widest).elidedText(what.text, Qt::ElideRight, room.width());
    const QFont& font = what.font;
    QTextLayout layout(text, font);
    QList<QTextLayout::FormatRange> formats;
    for (const Emphasis& part : what.parts) {
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
    painter.setPen(color(what.ink));
    layout.draw(&painter, QPointF(room.left(), room.top() + (room.height() - line.height()) / 2));
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
    const QString word = QCoreApplication::translate("muying::ui", "示例");
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

namespace {

/// The part of a row from one column to the next.
QRect searchCell(const QRect& row, int from, int to) {
    return {from, row.top(), std::max(0, to - from - px(8)), row.height()};
}

/// Name, Hangul and the sample tag; returns where they end.
int paintSearchName(QPainter& painter, const QRect& rect, const work::SearchHit& hit, int end) {
    const SearchColumns columns = searchColumns(rect);
    const QString name = work::nameWithoutMark(hit.name);
    double x = columns.name + emphasised(painter, searchCell(rect, columns.name, end),
                                         {name, uiFont(16, true), nameParts(hit), Role::Ink});
    const int hangul = static_cast<int>(x) + px(6);
    if (!hit.nameKo.isEmpty() && hangul + px(40) < end) {
        const std::vector<Emphasis> parts = hit.by == HitBy::Hangul
                                                ? std::vector<Emphasis>{{hit.matchStart, hit.matchLength}}
                                                : std::vector<Emphasis>{};
        x = hangul + emphasised(painter, searchCell(rect, hangul, end),
                                {work::nameWithoutMark(hit.nameKo), uiFont(14), parts, Role::Ink2});
    }
    if (name != hit.name && x + px(52) < end) {
        paintSampleTag(painter, {static_cast<int>(x) + px(8), rect.top()}, rect.height());
    }
    return static_cast<int>(x);
}

/// The number by which she was found, else the tail of her telephone.
SearchText searchTail(const work::SearchHit& hit) {
    const bool byId = hit.by == HitBy::IdNumber;
    const bool byBook = hit.by == HitBy::Handbook;
    const QString front = byId     ? QCoreApplication::translate("muying::ui", "证 ")
                          : byBook ? QCoreApplication::translate("muying::ui", "册 ")
                                   : QCoreApplication::translate("muying::ui", "尾号 ");
    const QString digits = byId ? hit.idTail : byBook ? hit.handbook : hit.phoneTail;
    std::vector<Emphasis> parts;
    if (byId || byBook || hit.by == HitBy::Phone) {
        parts.push_back({static_cast<int>(front.size()) + hit.matchStart, hit.matchLength});
    }
    return {digits.isEmpty() ? QString() : front + digits, uiFont(14), parts, Role::Ink2};
}

} // namespace

void SearchDelegate::paintWoman(QPainter& painter, const QRect& rect, const SearchRow& row) const {
    const SearchColumns columns = searchColumns(rect);
    const work::SearchHit& hit = row.hit;
    const QRect markRect(columns.mark, rect.top(), px(60), rect.height());
    if (hit.childId.isEmpty()) {
        Marks marks = marksOf(hit.colour, hit.purple);
        marks.resize(1);
        paintMarks(painter, markRect, marks, color(Role::Ink));
    } else {
        paintChildMark(painter, markRect, tr("儿童"), false);
    }
    // A name too long for its column takes that of the pinyin as well: names are never cut for it.
    const int nameWidth = QFontMetrics(uiFont(16, true)).horizontalAdvance(work::nameWithoutMark(hit.name));
    const bool longName = columns.name + nameWidth + px(8) > columns.pinyin;
    paintSearchName(painter, rect, hit, longName ? columns.age : columns.pinyin);
    const bool byVillage = hit.by == HitBy::Village;
    const std::vector<Emphasis> villageParts =
        byVillage ? std::vector<Emphasis>{{hit.matchStart, hit.matchLength}} : std::vector<Emphasis>{};
    const SearchText village{hit.village, uiFont(14), villageParts, Role::Ink2};
    const SearchText age{row.ageWeek, uiFont(14), {}, Role::Ink};
    emphasised(painter, searchCell(rect, columns.age, columns.village),
               columns.narrow && byVillage ? village : age);
    if (!columns.narrow) {
        if (!longName) {
            emphasised(painter, searchCell(rect, columns.pinyin, columns.age),
                       {hit.pinyin, uiFont(14), pinyinParts(hit), Role::Ink2});
        }
        emphasised(painter, searchCell(rect, columns.village, columns.tail), village);
    }
    emphasised(painter, searchCell(rect, columns.tail, columns.key), searchTail(hit));
}

void SearchDelegate::paintAction(QPainter& painter, const QRect& rect, const SearchRow& row) const {
    const SearchColumns columns = searchColumns(rect);
    paintIcon(painter, u"action"_s, QRectF(columns.mark, rect.center().y() - px(9), px(18), px(18)),
              color(Role::Ink2));
    painter.setFont(uiFont(14));
    painter.setPen(color(Role::Ink2));
    painter.drawText(
        QRect(columns.mark + px(24), rect.top(), columns.name - columns.mark - px(24), rect.height()),
        Qt::AlignLeft | Qt::AlignVCenter, tr("操作"));
    const double x =
        columns.name +
        emphasised(painter, searchCell(rect, columns.name, columns.key),
                   {row.title, uiFont(16, true), {{row.matchStart, row.matchLength}}, Role::Ink});
    const int note = std::max(columns.pinyin + px(40), static_cast<int>(x) + px(12));
    emphasised(painter, searchCell(rect, note, columns.key), {row.note, uiFont(14), {}, Role::Ink2});
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
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(Role::Line));
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
