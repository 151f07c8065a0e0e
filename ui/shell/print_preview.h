#pragma once
#include "ui/print/paint_page.h"
#include "ui/shell/page.h"

#include <memory>

class QLabel;
class QProgressBar;
class QScrollArea;

namespace muying::ui {

class Button;
class PageThumbs;
class PageView;
class PrintJob;
class PrintOptions;
class WarningRow;

/// What will leave the printer, before it does: thumbnails, the page, the printer's options.
class PrintPreview final : public Page {
    Q_OBJECT
public:
    /// `overprintable`: the pages have a printed counterpart onto which the values alone can go.
    PrintPreview(AppContext& context, std::shared_ptr<const print::Document> document, bool overprintable,
                 QWidget* parent = nullptr);
    ~PrintPreview() override;

    PrintOptions* options() const { return m_options; }
    PageView* view() const { return m_view; }
    QString warning() const;
    /// How pages are painted with the options as they stand; `forScreen` shows the form in blue-grey.
    print::PaintOptions paintOptions(bool forScreen) const;
    /// Writes the chosen pages as PDF.
    void savePdf(const QString& path);

    QString title() const override;
    QStringList statusLeft() const override;
    QStringList statusRight() const override;
    bool handleEscape() override;
    void activated() override;

Q_SIGNALS:
    void backRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildFoot();
    QWidget* buildSide();
    void showPage(int page);
    void optionsChanged();
    void print();
    void printNext();
    void endJob(const QString& sentence);
    QString warningText() const;
    QString unfilledText(const QList<int>& pages) const;
    QStringList unfilledFields() const;
    QList<int> chosenPages() const;
    int pageCount() const;

    std::shared_ptr<const print::Document> m_document;
    bool m_fitted = false;
    QLabel* m_place = nullptr;
    Button* m_zoom = nullptr;
    PageThumbs* m_thumbs = nullptr;
    PageView* m_view = nullptr;
    PrintOptions* m_options = nullptr;
    QWidget* m_foot = nullptr;
    WarningRow* m_warning = nullptr;
    Button* m_print = nullptr;
    Button* m_pdf = nullptr;
    QProgressBar* m_progress = nullptr;
    std::unique_ptr<PrintJob> m_job;
};

} // namespace muying::ui
