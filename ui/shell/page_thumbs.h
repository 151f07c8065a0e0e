#pragma once
#include "ui/print/paint_page.h"

#include <QListView>

#include <memory>

namespace muying::ui {

/// Small pictures of all pages; drawn only when they come into sight.
class PageThumbs : public QListView {
    Q_OBJECT
public:
    explicit PageThumbs(std::shared_ptr<const print::Document> document, QWidget* parent = nullptr);
    void setCurrentPage(int page);
    void setOptions(const print::PaintOptions& options);

Q_SIGNALS:
    void pageChosen(int page);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    class Painter;
    Painter* m_painter;
};

} // namespace muying::ui
