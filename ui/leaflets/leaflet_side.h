#pragma once
#include "core/work/leaflet_shelf.h"
#include "ui/print/leaflet_look.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace muying::ui {

class Button;
class LeafletBench;

/// Beside the list: the first page as it will be printed, the layout of this printout, and after she was
/// given a leaflet what came of asking her to repeat it.
class LeafletSide final : public QWidget {
    Q_OBJECT
public:
    LeafletSide(LeafletBench& bench, QWidget* parent);
    /// Null: nothing is chosen.
    void show(const work::ShelfLeaflet* leaflet);
    print::LeafletLook look() const;

Q_SIGNALS:
    void previewAsked();
    void editAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QWidget* buildTeachBack();
    void takeLook();
    void paintSheet();
    void refreshTeachBack();
    void answer(const QString& result);

    LeafletBench& m_bench;
    QString m_code;
    QString m_given; ///< entry whose teach-back is still open
    QLabel* m_sheet = nullptr;
    QComboBox* m_layout = nullptr;
    QCheckBox* m_aloud = nullptr;
    Button* m_preview = nullptr;
    Button* m_edit = nullptr;
    QWidget* m_teach = nullptr;
    QLabel* m_question = nullptr;
    QCheckBox* m_family = nullptr;
};

} // namespace muying::ui
