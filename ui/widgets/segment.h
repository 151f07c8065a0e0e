#pragma once
#include <QWidget>

#include <vector>

namespace muying::ui {

/// One of a few, side by side in one frame ("全部 67 | 逾期 7 | 今天 12"). One tab stop; arrows choose.
class Segment : public QWidget {
    Q_OBJECT
public:
    explicit Segment(QWidget* parent = nullptr);
    /// Replaces the choices; the current one is kept where it still exists.
    void setWords(const QStringList& words);
    void setCount(int index, int count);
    int current() const { return m_current; }
    void setCurrent(int index);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Part {
        QString word;
        int count = -1;
    };
    int partWidth(const Part& part) const;
    void refreshName();
    std::vector<Part> m_parts;
    int m_current = 0;
};

} // namespace muying::ui
