#include "ui/woman/header_band.h"

#include "core/base/gestational_age.h"
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
    m_labels = new Button(tr("标签"), Button::Kind::Secondary, this);
    m_labels->setIconName(u"print"_s);
    connect(m_labels, &QPushButton::clicked, this, &HeaderBand::labelsAsked);
    connect(m_handbook, &QPushButton::clicked, this, &HeaderBand::handbookAsked);
    connect(m_add, &QPushButton::clicked, this,
            [this] { emit addFormAsked(m_add->mapToGlobal(QPoint(0, m_add->height()))); });
}

void HeaderBand::showNew() {
    m_facts.clear();
    m_facts.push_back(
        {Item::Kind::Name, tr("先填基本信息，再建本次妊娠，然后填首次产检"), tr("新建孕产妇"), {}, {}, true});
    m_marks.clear();
    for (Button* button : {m_labels, m_handbook, m_add}) {
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
        m_facts.push_back({Item::Kind::Text, tr("预产期"), facts.due, facts.daysLeft, {}, false});
    }
    m_facts.push_back(
        {Item::Kind::Text, tr("电话"), facts.phone.isEmpty() ? tr("未填") : facts.phone, {}, {}, false});
    m_facts.push_back(
        {Item::Kind::Text, tr("血型"), facts.blood.isEmpty() ? tr("未查") : facts.blood, {}, {}, false});
    m_facts.push_back(
        {facts.hasAllergy ? Item::Kind::Slab : Item::Kind::Text, tr("过敏"), facts.allergy, {}, {}, false});
    if (!facts.handbook.isEmpty()) {
        m_facts.push_back({Item::Kind::Text, tr("手册号"), facts.handbook, {}, {}, false});
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
    m_items.clear();
    addMarks();
    m_items.insert(m_items.end(), m_facts.begin(), m_facts.end());
    setAccessibleName(spoken());
    updateGeometry();
    // The layout asks for the height only once the hint has changed.
    if (width() > 0) {
        setFixedHeight(heightForWidth(width()));
        resizeEvent(nullptr);
    }
    update();
}

QString HeaderBand::spoken() const {
    QStringList parts;
    for (const Item& item : m_items) {
        parts.append(item.kind == Item::Kind::Name || item.kind == Item::Kind::Mark
                         ? item.value + u' ' + item.head
                         : item.head + u' ' + item.value + u' ' + item.tail);
    }
    return parts.join(u"，"_s).trimmed();
}

int HeaderBand::itemWidth(const Item& item) const {
    const QFontMetrics small(uiFont(14));
    const QFontMetrics value(valueFont(item.large || item.kind == Item::Kind::Mark));
    int width = std::max(small.horizontalAdvance(item.head),
                         value.horizontalAdvance(item.value) +
                             (item.tail.isEmpty() ? 0 : px(8) + small.horizontalAdvance(item.tail)));
    width += item.kind == Item::Kind::Mark ? markSide() + px(10) : 0;
    width += item.kind == Item::Kind::Slab ? px(16) : 0;
    return width + px(2);
}

int HeaderBand::flow(int width, std::vector<QRect>* rects) const {
    int buttons = 0;
    for (const Button* button : {m_add, m_handbook, m_labels}) {
        buttons += button->isHidden() ? 0 : button->sizeHint().width() + px(8);
    }
    const int lineHeight = px(bandHeight);
    int x = px(20);
    int y = 0;
    for (const Item& item : m_items) {
        const int itemW = itemWidth(item);
        const int right = width - px(16) - (y == 0 ? buttons + px(8) : 0);
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
    int x = width() - px(16);
    for (Button* button : {m_labels, m_handbook, m_add}) {
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
    if (item.kind == Item::Kind::Slab) {
        painter.setFont(uiFont(15, true));
        const int width = QFontMetrics(painter.font()).horizontalAdvance(item.value) + px(16);
        painter.fillRect(QRect(value.left(), value.top() + 1, width, value.height() - 2), color(Role::Slab));
        painter.setPen(color(Role::SlabInk));
        value.setLeft(value.left() + px(8));
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
