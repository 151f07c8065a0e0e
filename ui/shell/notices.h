#pragma once
#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace muying::ui {

class Button;
class WarningRow;

/// What must be read before it goes: rows over the page with icon, word and sentence. Each stays until
/// somebody says that it was read; nothing takes it away by itself.
class Notices : public QWidget {
    Q_OBJECT
public:
    struct Notice {
        QString key; ///< one row per key; a newer one takes the place of the older
        QString sentence;
        QString action; ///< word of the button that does something about it; empty: none
        std::function<void()> act;
        std::function<void()> read; ///< after the row was dismissed; may be empty
        QString readWord;           ///< word of the button that dismisses; empty: 知道了
    };

    explicit Notices(QWidget* parent = nullptr);
    void tell(Notice notice);
    void drop(const QString& key);
    QStringList sentences() const;
    /// The buttons of a row, for keys and tests; null if there is none.
    Button* readButton(const QString& key) const;
    Button* actionButton(const QString& key) const;

private:
    void dismiss(const QString& key);
    void rebuild();
    QVBoxLayout* m_rows;
    std::vector<Notice> m_notices;
};

} // namespace muying::ui
