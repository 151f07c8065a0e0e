#pragma once
#include "core/base/result.h"
#include "ui/print/page.h"

#include <QWidget>

#include <memory>

class QButtonGroup;
class QLabel;
class QListWidget;

namespace muying::ui {

class LeafletBench;

/// Posters for the wall, as they will be printed, on A3 or A4.
class PosterPane final : public QWidget {
    Q_OBJECT
public:
    PosterPane(LeafletBench& bench, QWidget* parent);
    void reload();
    /// The poster chosen in the size chosen.
    Result<std::shared_ptr<const print::Document>> document() const;
    void preview();
    QListWidget* list() const { return m_list; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void paintSheet();
    bool large() const;

    LeafletBench& m_bench;
    QListWidget* m_list = nullptr;
    QButtonGroup* m_size = nullptr;
    QLabel* m_sheet = nullptr;
};

} // namespace muying::ui
