#pragma once
#include <QWidget>

#include <vector>

class QLineEdit;

namespace muying::work {
struct SearchHit;
}

namespace muying::ui {

class AppContext;
class GloveButton;

/// Whose run it is: typing searches as everywhere, Alt+digit takes a hit, Enter takes the chosen one or, when
/// none is chosen, what was typed as her name. Stands in place of the keys, not on top of anything.
class WomanPicker final : public QWidget {
    Q_OBJECT
public:
    explicit WomanPicker(AppContext& context, QWidget* parent = nullptr);
    void open(const QString& name);
    QLineEdit* field() const { return m_field; }

Q_SIGNALS:
    void womanChosen(const QString& subjectId, const QString& name);
    void nameGiven(const QString& name);
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void search();
    void choose(int index);
    void setCurrent(int index);

    struct Hit {
        QString id, name;
    };
    AppContext& m_context;
    QLineEdit* m_field;
    std::vector<GloveButton*> m_buttons;
    std::vector<Hit> m_hits;
    int m_current = -1;
};

} // namespace muying::ui
