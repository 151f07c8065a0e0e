#pragma once
#include "core/content/leaflet_check.h"
#include "core/work/leaflet_shelf.h"

#include <QTimer>
#include <QWidget>

#include <map>
#include <vector>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace muying::ui {

class Button;
class LeafletBench;
class PairRow;

/// Writes a leaflet pair by pair, Chinese left, Korean right. What is wrong stands under its pair while it is
/// typed; only a leaflet without faults is saved, as a new version. Typing that was not saved is kept.
class LeafletEditor final : public QWidget {
    Q_OBJECT
public:
    LeafletEditor(LeafletBench& bench, QWidget* parent);

    /// A leaflet of the shelf; an empty code begins a new one.
    void open(const QString& code);
    QString code() const { return m_base.code; }
    content::Leaflet leaflet() const; ///< as it stands in the fields
    std::vector<PairRow*> rows() const;
    /// What is wrong as it stands, with its place in words.
    QStringList faults() const { return m_faults; }
    bool isChanged() const;
    void save();
    /// Keeps what was typed until the leaflet is opened again.
    void putDraft();
    void dropDraft();

Q_SIGNALS:
    void closeAsked();
    void saved(const QString& code);

private:
    void build();
    QWidget* buildHead();
    QWidget* buildTitles();
    QWidget* buildReview();
    void fill(const content::Leaflet& leaflet);
    void addPart(content::LeafletPart part);
    PairRow* addRow(const content::LeafletPair& pair, int at = -1);
    void check();
    void showVersions();
    void review(Language language);
    void restore();
    void choosePicture();
    void preview();
    QLineEdit* titleField(const char* name, const QString& spoken);
    content::Leaflet draftOf(const QString& code) const;

    LeafletBench& m_bench;
    content::Leaflet m_base; ///< as opened
    QStringList m_faults;
    QTimer m_check;
    QLabel *m_title = nullptr, *m_state = nullptr, *m_summary = nullptr, *m_versions = nullptr;
    QLineEdit *m_titleZh = nullptr, *m_titleKo = nullptr, *m_outsideZh = nullptr, *m_outsideKo = nullptr,
              *m_source = nullptr, *m_reviewer = nullptr;
    QComboBox* m_topic = nullptr;
    QCheckBox* m_sensitive = nullptr;
    QSpinBox *m_weekFrom = nullptr, *m_weekTo = nullptr;
    QDateEdit* m_reviewDay = nullptr;
    Button *m_save = nullptr, *m_restore = nullptr, *m_picture = nullptr;
    QWidget* m_ground = nullptr;
    std::map<content::LeafletPart, QVBoxLayout*> m_parts;
    QByteArray m_png;
};

} // namespace muying::ui
