#pragma once
#include <QWidget>

class QCompleter;
class QLabel;
class QLineEdit;
class QStandardItemModel;

namespace muying::ui {

class AppContext;
class Button;
class LeafletBench;
class MarkLabel;

/// For whom the leaflets are printed: a field to find her by, or who is chosen, with her marks.
class PersonChooser final : public QWidget {
    Q_OBJECT
public:
    PersonChooser(LeafletBench& bench, QWidget* parent);
    QLineEdit* field() const { return m_field; }

private:
    void search(const QString& text);
    void choose(const QString& subjectId);
    void refresh();

    LeafletBench& m_bench;
    QLineEdit* m_field;
    QStandardItemModel* m_hits;
    QCompleter* m_completer;
    MarkLabel* m_marks;
    QLabel* m_who;
    Button* m_file;
    Button* m_nobody;
};

} // namespace muying::ui
