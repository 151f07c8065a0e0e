#pragma once
#include "core/work/desk.h"
#include "ui/widgets/mark_label.h"

#include <QKeySequence>
#include <QWidget>

#include <vector>

namespace muying::ui {

class Button;

/// The band over a woman's page: marks with level words, name, age, gravida/para, week and day, due date,
/// phone, blood group, allergies, handbook number. Keeps to one line by leaving out the least important,
/// which its tooltip and its spoken name still tell; with large type it wraps to more lines.
class HeaderBand final : public QWidget {
    Q_OBJECT
public:
    enum class Rank { Needed, Last, Less, Least }; ///< what is left out first when the line is too short
    struct Item {
        enum class Kind { Mark, Name, Text, Slab, Danger } kind = Kind::Text;
        // Slab is a word on a dark ground; Danger the same behind a sign, so that colour is never alone.
        QString head;  ///< small line: label, or level word under a mark
        QString value; ///< bold line
        QString tail;  ///< second ink behind the value ("余 193 天")
        content::RiskColour colour = content::RiskColour::None;
        bool large = false;
        Rank rank = Rank::Needed;
    };

    explicit HeaderBand(QWidget* parent = nullptr);

    void showChart(const work::Chart& chart, const content::Library& library, const QDate& today);
    /// While a woman is being registered.
    void showNew();
    /// The facts of somebody else than a woman, in order of the band. `print` is the word of the print
    /// button.
    void showFacts(std::vector<Item> facts, const QString& print);
    /// While somebody is being registered: one item, no buttons.
    void showNewPerson(Item item);
    /// The button to the relatives (her children, its mother): word and key; hidden while the word is empty.
    void setRelatives(const QString& word, const QKeySequence& key = {});
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
    void relativesAsked(const QPoint& below);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void add(Item item) { m_full.push_back(std::move(item)); }
    void addMarks();
    void rebuild();
    static QString wordsOf(const Item& item);
    QString spokenLines() const;
    int roomOfFirstLine(int width) const;
    void fitOneLine(int width);
    int itemWidth(const Item& item) const;
    /// Places of the items for a width; returns the height.
    int flow(int width, std::vector<QRect>* rects) const;
    void paintItem(QPainter& painter, const Item& item, const QRect& rect) const;

    Marks m_marks;
    std::vector<Item> m_full, m_facts; ///< everything; facts alone, without the marks
    std::vector<Item> m_items;         ///< what stands in the band at the present width
    Button *m_labels, *m_handbook, *m_add, *m_relatives;
};

} // namespace muying::ui
