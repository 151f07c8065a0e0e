#pragma once
#include "ui/print/batch.h"
#include "ui/shell/batch_content.h"
#include "ui/shell/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPrinter;
class QProgressBar;

namespace muying::ui {

class Button;
class PrinterPages;

/// Prints the handbook, labels or one form for everybody on a list, one person after another, with progress;
/// what is under way can be cancelled.
class BatchPage final : public Page {
    Q_OBJECT
public:
    BatchPage(AppContext& context, BatchList list, QWidget* parent = nullptr);
    ~BatchPage() override;

    /// Chooses what is printed by its code ("handbook", "labels", "ANC1" …); false if it is not offered.
    bool choose(const QString& code, bool blank = false);
    bool running() const { return m_batch != nullptr; }
    QString outcome() const; ///< what came of the last run, in a sentence; empty before
    QStringList skipped() const;
    /// Writes everything into one PDF, which is there only when it is complete.
    void savePdf(const QString& path);
    void cancel();

    QString title() const override;
    QStringList statusLeft() const override;
    QStringList statusRight() const override;
    bool handleEscape() override;
    void activated() override;
    void aboutToLock() override;

Q_SIGNALS:
    void backRequested();

private:
    QWidget* buildHead();
    QWidget* buildChoices();
    QWidget* buildPrinter();
    QWidget* buildOutcome();
    void choiceChanged();
    void loadPrinter();
    void print();
    void askPdf();
    print::PaintOptions paintOptions() const;
    const BatchChoice& choice() const;
    void begin(print::PageTarget& target);
    void next();
    Status finish();
    void done(const Status& status);
    void showReport();

    BatchList m_list;
    std::vector<BatchChoice> m_choices;
    std::unique_ptr<BatchContent> m_content;
    std::unique_ptr<PrinterPages> m_printerPages;
    std::unique_ptr<print::PdfPages> m_pdfPages;
    std::unique_ptr<print::Batch> m_batch;
    QString m_pdfPath;
    QComboBox* m_what = nullptr;
    QCheckBox* m_blank = nullptr;
    QComboBox* m_printer = nullptr;
    QCheckBox* m_mono = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_place = nullptr;
    QLabel* m_outcome = nullptr;
    QListWidget* m_skipped = nullptr;
    Button* m_print = nullptr;
    Button* m_pdf = nullptr;
};

} // namespace muying::ui
