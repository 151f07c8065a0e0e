#include "ui/woman/header_band.h"

#include "core/base/gestational_age.h"
#include "core/base/word_list.h"
#include "core/record/answers.h"
#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"
#include "ui/woman/woman_facts.h"

#include <QPainter>

#include <algorithm>

namespace muying::ui {

using namespace Qt::StringLiterals;
using content::RiskColour;

namespace {

constexpr int bandHeight = 72;

int bandGap() {
    return px(16);
}

int markSide() {
    return px(34);
}

/// A diamond with an exclamation mark: no shape or colour of the five risk marks.
void paintDangerSign(QPainter& painter, const QRectF& box) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Role::SlabInk), px(1.6)));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(QPolygonF({{box.center().x(), box.top()},
                                   {box.right(), box.center().y()},
                                   {box.center().x(), box.bottom()},
                                   {box.left(), box.center().y()}}));
    painter.setFont(uiFont(14, true));
    painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, u"!"_s);
    painter.restore();
}

QFont valueFont(bool large) {
    return uiFont(large ? 20 : 16, true);
}

} // namespace

HeaderBand::HeaderBand(QWidget* parent) : QWidget(parent) {
    setObjectName(u"headerBand"_s);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_add = new Button(tr("加表"), Button::Kind::Secondary, this);
    m_add->setIconName(u"plus"_s);
    m_add->setToolTip(tr("新增一张表 Ctrl+Shift+N"));
    m_handbook = new Button(tr("打印手册"), Button::Kind::Secondary, this);
    m_handbook->setIconName(u"book"_s);
    m_handbook->setObjectName(u"handbook"_s);
    m_labels = new Button(tr("标签"), Button::Kind::Secondary, this);
    m_labels->setIconName(u"print"_s);
    m_relatives = new Button({}, Button::Kind::Secondary, this);
    m_relatives->hide();
    connect(m_relatives, &QPushButton::clicked, this,
            [this] { emit relativesAsked(m_relatives->mapToGlobal(QPoint(0, m_relatives->height()))); });
    connect(m_labels, &QPushButton::clicked, this, &HeaderBand::labelsAsked);
    connect(m_handbook, &QPushButton::clicked, this, &HeaderBand::handbookAsked);
    connect(m_add, &QPushButton::clicked, this,
            [this] { emit addFormAsked(m_add->mapToGlobal(QPoint(0, m_add->height()))); });
}

void HeaderBand::showFacts(std::vector<Item> facts, const QString& print) {
    m_facts = std::move(facts);
    m_marks.clear();
    m_handbook->setText(print);
    m_labels->hide();
    m_handbook->show();
    m_add->show();
    rebuild();
}

void HeaderBand::setRelatives(const QString& word, const QKeySequence& key) {
    m_relatives->setText(word);
    m_relatives->setKey(key, true);
    m_relatives->setVisible(!word.isEmpty());
    rebuild();
}

void HeaderBand::showNew() {
    Item item;
    item.kind = Item::Kind::Name;
    item.head = tr("先填基本信息，再建本次妊娠，然后填首次产检");
    item.value = tr("新建孕产妇");
    item.large = true;
    showNewPerson(std::move(item));
}

void HeaderBand::showNewPerson(Item item) {
    m_facts = {std::move(item)};
    m_marks.clear();
    for (Button* button : {m_labels, m_handbook, m_add, m_relatives}) {
        button->hide();
    }
    rebuild();
}

void HeaderBand::showChart(const work::Chart& chart, const content::Library& library, const QDate& today) {
    const WomanFacts facts = womanFacts(chart, library, today);
    m_facts.clear();
    m_facts.push_back({Item::Kind::Name, facts.underName, facts.name, {}, {}, true});
    if (!facts.week.isEmpty()) {
        m_facts.push_back({Item::Kind::Text, facts.weekLabel, facts.week, {}, {}, true});
    }
    if (!facts.due.isEmpty()) {
        m_facts.push_back(
            {Item::Kind::Text, tr("预产期"), facts.due, facts.daysLeft, {}, false, Rank::Needed});
    }
    m_facts.push_back({Item::Kind::Text,
                       tr("电话"),
                       facts.phone.isEmpty() ? tr("未填") : facts.phone,
                       {},
                       {},
                       false,
                       Rank::Last});
    m_facts.push_back({Item::Kind::Text,
                       tr("血型"),
                       facts.blood.isEmpty() ? tr("未查") : facts.blood,
                       {},
                       {},
                       false,
                       Rank::Less});
    m_facts.push_back(
        {facts.hasAllergy ? Item::Kind::Slab : Item::Kind::Text, tr("过敏"), facts.allergy, {}, {}, false});
    if (!facts.handbook.isEmpty()) {
        m_facts.push_back({Item::Kind::Text, tr("手册号"), facts.handbook, {}, {}, false, Rank::Least});
    }
    for (Button* button : {m_labels, m_handbook, m_add}) {
        button->show();
    }
    const auto& index = chart.pregnancy ? chart.pregnancy->index : chart.woman.index;
    setMarks(marksOf(index.colour, index.purple));
}

void HeaderBand::setMarks(const Marks& marks) {
    m_marks = marks;
    rebuild();
}

void HeaderBand::addMarks() {
    for (const RiskColour colour : m_marks) {
        const QString level =
            colour == RiskColour::None ? tr("尚未评估") : content::colourLevel(colour).in(uiLanguage());
        add({Item::Kind::Mark, level, markWord(colour), {}, colour, false});
    }
}

void HeaderBand::rebuild() {
    m_full.clear();
    addMarks();
    m_full.insert(m_full.end(), m_facts.begin(), m_facts.end());
    fitOneLine(width());
    setAccessibleName(spoken());
    updateGeometry();
    // The layout asks for the height only once the hint has changed.
    if (width() > 0) {
        setFixedHeight(heightForWidth(width()));
        resizeEvent(nullptr);
    }
    update();
}

QString HeaderBand::wordsOf(const Item& item) {
    return (item.kind == Item::Kind::Name || item.kind == Item::Kind::Mark
                ? item.value + u' ' + item.head
                : item.head + u' ' + item.value + u' ' + item.tail)
        .trimmed();
}

QString HeaderBand::spoken() const {
    QStringList parts;
    for (const Item& item : m_full) {
        parts.append(wordsOf(item));
    }
    return listed(parts, Between::Parts, uiLanguage());
}

QString HeaderBand::spokenLines() const {
    QStringList lines;
    for (const Item& item : m_full) {
        lines.append(wordsOf(item));
    }
    return lines.join(u'\n');
}

int HeaderBand::itemWidth(const Item& item) const {
    const QFontMetrics small(uiFont(14));
    const QFontMetrics value(valueFont(item.large || item.kind == Item::Kind::Mark));
    int width = std::max(small.horizontalAdvance(item.head),
                         value.horizontalAdvance(item.value) +
                             (item.tail.isEmpty() ? 0 : px(8) + small.horizontalAdvance(item.tail)));
    width += item.kind == Item::Kind::Mark ? markSide() + px(10) : 0;
    width += item.kind == Item::Kind::Slab || item.kind == Item::Kind::Danger ? px(16) : 0;
    width += item.kind == Item::Kind::Danger ? px(24) : 0;
    return width + px(2);
}

int HeaderBand::roomOfFirstLine(int width) const {
    int room = width - px(16) - px(20);
    for (const Button* button : {m_add, m_handbook, m_labels, m_relatives}) {
        room -= button->isHidden() ? 0 : button->sizeHint().width() + px(8);
    }
    return room - px(8);
}

/// What is told elsewhere or rarely needed goes first: words behind the due date, handbook number, the level
/// word under a mark (its tooltip keeps it), then the blood group, the telephone last. Name, week, due date
/// and allergies always stand.
void HeaderBand::fitOneLine(int width) {
    m_items = m_full;
    const auto used = [this] {
        int sum = 0;
        for (const Item& item : m_items) {
            sum += itemWidth(item) + 2 * bandGap();
        }
        return sum - 2 * bandGap();
    };
    const int room = roomOfFirstLine(width);
    const auto clip = [&](auto which, auto shorten) {
        for (std::size_t i = m_items.size(); i > 0 && used() > room; --i) {
            if (which(m_items[i - 1])) {
                shorten(m_items[i - 1]);
            }
        }
        std::erase_if(m_items, [](const Item& item) { return item.value.isEmpty(); });
    };
    clip([](const Item& item) { return item.kind == Item::Kind::Text && !item.tail.isEmpty(); },
         [](Item& item) { item.tail.clear(); });
    clip([](const Item& item) { return item.rank == Rank::Least; }, [](Item& item) { item.value.clear(); });
    clip([](const Item& item) { return item.kind == Item::Kind::Mark; },
         [](Item& item) { item.head.clear(); });
    clip([](const Item& item) { return item.rank == Rank::Less; }, [](Item& item) { item.value.clear(); });
    clip([](const Item& item) { return item.rank == Rank::Last; }, [](Item& item) { item.value.clear(); });
    const bool whole = std::equal(m_items.begin(), m_items.end(), m_full.begin(), m_full.end(),
                                  [](const Item& a, const Item& b) {
                                      return a.value == b.value && a.tail == b.tail && a.head == b.head;
                                  });
    setToolTip(whole ? QString() : spokenLines());
}

int HeaderBand::flow(int width, std::vector<QRect>* rects) const {
    const int first = roomOfFirstLine(width);
    const int lineHeight = px(bandHeight);
    int x = px(20);
    // With very large type the buttons take the first line for themselves.
    int y = !m_items.empty() && itemWidth(m_items.front()) > first ? lineHeight - px(12) : 0;
    for (const Item& item : m_items) {
        const int itemW = itemWidth(item);
        const int right = y == 0 ? px(20) + first : width - px(16);
        if (x + itemW > right && x > px(20)) {
            x = px(20);
            y += lineHeight - px(12);
        }
        if (rects != nullptr) {
            rects->push_back(QRect(x, y, itemW, lineHeight));
        }
        x += itemW + 2 * bandGap();
    }
    return y + lineHeight;
}

QSize HeaderBand::sizeHint() const {
    return {px(600), heightForWidth(width())};
}

int HeaderBand::heightForWidth(int width) const {
    return flow(width, nullptr);
}

void HeaderBand::resizeEvent(QResizeEvent*) {
    fitOneLine(width());
    int x = width() - px(16);
    for (Button* button : {m_labels, m_handbook, m_add, m_relatives}) {
        if (button->isHidden()) {
            continue;
        }
        const QSize size = button->sizeHint();
        x -= size.width();
        button->setGeometry(x, (px(bandHeight) - size.height()) / 2, size.width(), size.height());
        x -= px(8);
    }
    const int wanted = heightForWidth(width());
    if (height() != wanted) {
        setFixedHeight(wanted);
    }
}

void HeaderBand::paintItem(QPainter& painter, const Item& item, const QRect& rect) const {
    QRect text = rect;
    if (item.kind == Item::Kind::Mark) {
        const QRectF box(rect.left(), rect.center().y() - markSide() / 2.0, markSide(), markSide());
        paintMark(painter, box, item.colour);
        text.setLeft(text.left() + markSide() + px(10));
    }
    const bool valueFirst = item.kind == Item::Kind::Mark || item.kind == Item::Kind::Name;
    const bool large = item.large || item.kind == Item::Kind::Mark;
    const int half = px(26);
    QRect upper(text.left(), rect.center().y() - half, text.width(), half);
    QRect lower(text.left(), rect.center().y() + 1, text.width(), half);
    const QRect& head = valueFirst ? lower : upper;
    QRect value = valueFirst ? upper : lower;
    const int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip;
    painter.setFont(uiFont(14));
    painter.setPen(color(Role::Ink2));
    painter.drawText(head, flags, item.head);
    painter.setFont(valueFont(large));
    painter.setPen(color(Role::Ink));
    if (item.kind == Item::Kind::Slab || item.kind == Item::Kind::Danger) {
        const int sign = item.kind == Item::Kind::Danger ? px(24) : 0;
        painter.setFont(uiFont(15, true));
        const int width = QFontMetrics(painter.font()).horizontalAdvance(item.value) + px(16) + sign;
        painter.fillRect(QRect(value.left(), value.top() + 1, width, value.height() - 2), color(Role::Slab));
        painter.setPen(color(Role::SlabInk));
        if (sign > 0) {
            paintDangerSign(painter,
                            QRectF(value.left() + px(6), value.center().y() - px(9), px(18), px(18)));
        }
        value.setLeft(value.left() + px(8) + sign);
    }
    painter.drawText(value, flags, item.value);
    if (!item.tail.isEmpty()) {
        value.setLeft(value.left() + QFontMetrics(painter.font()).horizontalAdvance(item.value) + px(8));
        painter.setFont(uiFont(14));
        painter.setPen(color(Role::Ink2));
        painter.drawText(value, flags, item.tail);
    }
}

void HeaderBand::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Surface));
    std::vector<QRect> rects;
    flow(width(), &rects);
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        paintItem(painter, m_items[i], rects[i]);
        const bool followed = i + 1 < m_items.size() && rects[i + 1].top() == rects[i].top();
        const bool twoMarks =
            followed && m_items[i].kind == Item::Kind::Mark && m_items[i + 1].kind == Item::Kind::Mark;
        if (followed && !twoMarks) {
            painter.setPen(color(Role::Line));
            const int x = rects[i].right() + bandGap();
            painter.drawLine(x, rects[i].top() + px(16), x, rects[i].bottom() - px(16));
        }
    }
    painter.setPen(color(Role::Line));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace muying::ui
