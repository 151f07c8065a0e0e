#pragma once
#include <QWidget>

class QLabel;

namespace muying::ui {

class Button;
class SearchField;

/// Brand, search, clinic, user and the lock button.
class TopBar : public QWidget {
    Q_OBJECT
public:
    explicit TopBar(QWidget* parent = nullptr);
    SearchField* searchField() const { return m_search; }
    Button* lockButton() const { return m_lock; }
    void setClinic(const QString& name, bool demo);
    void setUser(const QString& name, const QString& role);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    SearchField* m_search;
    QLabel* m_clinic;
    QLabel* m_clinicIcon = nullptr;
    QLabel* m_demo;
    QLabel* m_user;
    QLabel* m_role;
    Button* m_lock;
};

} // namespace muying::ui
