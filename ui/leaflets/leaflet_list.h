#pragma once
#include "core/work/leaflet_shelf.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QListWidget;
class QSpinBox;
class QTableView;

namespace muying::ui {

class Chip;
class LeafletBench;
class LeafletModel;
class LeafletSide;
class WarningRow;

/// The shelf: topics on the left, the leaflets with those for the person chosen on top, the sheet on the
/// right. Enter shows the print preview; a sensitive leaflet asks first, in a row below the list.
class LeafletList final : public QWidget {
    Q_OBJECT
public:
    LeafletList(LeafletBench& bench, QWidget* parent);

    QTableView* table() const { return m_table; }
    LeafletSide* side() const { return m_side; }
    const work::ShelfLeaflet* current() const; ///< null if nothing is chosen
    void select(const QString& code);
    /// Preview of the chosen leaflet; `asked`: she was asked about a sensitive one.
    void preview(bool asked = false);
    bool handleEscape();
    void takeFocus();

Q_SIGNALS:
    void editAsked(const QString& code); ///< empty = a new one
    void listChanged(int count);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildTopics();
    QWidget* buildFilter();
    void refresh();
    void refreshTopics();
    void ask(const content::Leaflet& leaflet);

    LeafletBench& m_bench;
    LeafletModel* m_model;
    QListWidget* m_topics = nullptr;
    QLineEdit* m_text = nullptr;
    QSpinBox* m_week = nullptr;
    std::vector<std::pair<Chip*, QString>> m_colours;
    QTableView* m_table = nullptr;
    WarningRow* m_question = nullptr;
    LeafletSide* m_side = nullptr;
};

} // namespace muying::ui
