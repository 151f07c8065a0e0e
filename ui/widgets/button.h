#pragma once
#include <QPushButton>

namespace muying::ui {

/// A push button with optional icon and the key that does the same, written behind the word ("保存 Ctrl+S").
/// The accessible name is the word and the key. Painted from the palette; never narrower than its text.
class Button : public QPushButton {
    Q_OBJECT
public:
    enum class Kind { Primary, Secondary, Plain, Attention };
    explicit Button(const QString& text, Kind kind = Kind::Secondary, QWidget* parent = nullptr);

    void setIconName(const QString& name);
    /// Shown behind the word and installed as a shortcut of the window unless `hintOnly`.
    void setKey(const QKeySequence& key, bool hintOnly = false);
    QString keyText() const;
    void setKind(Kind kind);
    Kind kind() const { return m_kind; }
    /// Height at 100 % (34 by default; 25 inside form rows).
    void setBaseHeight(int height);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refreshName();
    Kind m_kind;
    QString m_icon;
    QString m_keyText;
    int m_baseHeight = 34;
};

/// A square button that shows only an icon; `name` is its accessible name and tool tip.
Button* iconButton(const QString& iconName, const QString& name, QWidget* parent = nullptr);

} // namespace muying::ui
