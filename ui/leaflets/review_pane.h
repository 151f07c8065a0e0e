#pragma once
#include "core/work/word_list.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QListWidget;
class QTableWidget;

namespace muying::ui {

class LeafletBench;

/// Everything that is read in one language, counted by kind; the list goes out as a table for its reader and
/// comes back with her corrections, which are in force at once on screen and paper.
class ReviewPane final : public QWidget {
    Q_OBJECT
public:
    ReviewPane(LeafletBench& bench, QWidget* parent);
    void reload();
    /// Writes the list of the chosen language.
    void exportTo(const QString& path);
    /// Takes a list back; refused as a whole if one line is wrong, each named.
    void importFrom(const QString& path);
    QStringList faults() const;

private:
    void build();
    Language language() const;
    Result<std::vector<work::DraftWord>> words() const;
    void chooseExport();
    void chooseImport();
    void tell(const QString& sentence, const QStringList& faults = {});

    LeafletBench& m_bench;
    QComboBox* m_language = nullptr;
    QLineEdit* m_reviewer = nullptr;
    QDateEdit* m_day = nullptr;
    QTableWidget* m_counts = nullptr;
    QLabel* m_said = nullptr;
    QListWidget* m_faults = nullptr;
};

} // namespace muying::ui
