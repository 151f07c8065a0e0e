#pragma once
#include "ui/print/page.h"
#include "ui/settings/preferences.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QRadioButton;
class QSpinBox;
class QVBoxLayout;

namespace muying::ui {

class MarkLegend;

/// The right column of the preview: what is printed, on which printer, where it lands.
class PrintOptions : public QWidget {
    Q_OBJECT
public:
    PrintOptions(Preferences& preferences, int pageCount, const QSizeF& paper, QWidget* parent = nullptr);

    bool overprint() const;
    void setOverprint(bool on);
    void setOverprintable(bool can);
    /// Offers the sections of the document: choosing one prints its pages only. `titles` names them in the
    /// language of the screen; one without a title goes by its page.
    void setSections(const print::Document& document, const QHash<QString, QString>& titles);
    QList<int> pages() const; ///< indexes; empty = the range is not valid
    int copies() const;
    QString printer() const; ///< empty = there is none
    PrinterProfile profile() const { return m_profile; }
    /// Moves what is printed; kept for the printer at once.
    void nudge(double rightMm, double downMm);

Q_SIGNALS:
    void changed();

private:
    void addKind(QVBoxLayout& column);
    void addPrinter(QVBoxLayout& column, const QSizeF& paper);
    void addOffsets(QVBoxLayout& column);
    void loadProfile();
    void keepProfile();

    Preferences& m_preferences;
    int m_pageCount;
    PrinterProfile m_profile;
    bool m_loading = false;
    QRadioButton* m_whole = nullptr;
    QRadioButton* m_values = nullptr;
    QComboBox* m_printer = nullptr;
    QLabel* m_sectionLabel = nullptr;
    QComboBox* m_section = nullptr; ///< hidden where there is only one
    QLineEdit* m_range = nullptr;
    QSpinBox* m_copies = nullptr;
    QCheckBox* m_mono = nullptr;
    QDoubleSpinBox* m_right = nullptr;
    QDoubleSpinBox* m_down = nullptr;
    QWidget* m_offsets = nullptr;
    MarkLegend* m_legend = nullptr;
};

} // namespace muying::ui
