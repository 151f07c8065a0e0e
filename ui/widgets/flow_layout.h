#pragma once
#include <QLayout>

#include <vector>

namespace muying::ui {

/// Widgets side by side, going on in the next line when the width is used up.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(int spacing, QWidget* parent = nullptr);
    ~FlowLayout() override;
    /// Items from this index on stand at the right edge while all fit into one line.
    void setRightFrom(int index) { m_rightFrom = index; }
    void addItem(QLayoutItem* item) override { m_items.push_back(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    void setGeometry(const QRect& rect) override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;

private:
    int arrange(const QRect& rect, bool place) const;
    std::vector<QLayoutItem*> m_items;
    int m_spacing;
    int m_rightFrom = -1;
};

} // namespace muying::ui
