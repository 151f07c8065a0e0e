#pragma once
#include "core/work/desk.h"
#include "ui/widgets/mark_label.h"

#include <QWidget>

#include <vector>

namespace muying::ui {

class Button;

/// The band over a woman's page: marks with level words, name, age, gravida/para, week and day, due date,
/// phone, blood group, allergies, handbook number. Wraps to more lines instead of leaving anything out.
class HeaderBand final : public QWidget {
    Q_OBJECT
public:
    explicit HeaderBand(QWidget* parent = nullptr);

    void showChart(const work::Chart& chart, const content::Library& library, const QDate& today);
    /// While a woman is being registered.
    void showNew();
    /// Marks as they would be with what stands in the form.
    void setMarks(const Marks& marks);
    /// All of it in words, as read aloud.
    QString spoken() const;

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void labelsAsked();
    void handbookAsked();
    void addFormAsked(const QPoint& below);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Item {
        enum class Kind { Mark, Name, Text, Slab } kind = Kind::Text;
        QString head;  ///< small line: label, or level word under a mark
        QString value; ///< bold line
        QString tail;  ///< second ink behind the value ("余 193 天")
        content::RiskColour colour = content::RiskColour::None;
        bool large = false;
    };
    void add(Item item) { m_items.push_back(std::move(item)); }
    void addMarks();
    void rebuild();
    int itemWidth(const Item& item) const;
    /// Places of the items for a width; returns the height.
    int flow(int width, std::vector<QRect>* rects) const;
    void paintItem(QPainter& painter, const Item& item, const QRect& rect) const;

    Marks m_marks;
    std::vector<Item> m_items, m_facts;
    Button *m_labels, *m_handbook, *m_add;
};

} // namespace muying::ui
