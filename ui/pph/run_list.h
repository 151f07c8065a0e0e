#pragma once
#include "core/work/pph_run.h"

#include <QWidget>

class QLabel;
class QTableView;
class QStandardItemModel;
class QVBoxLayout;

namespace muying::ui {

class Button;
class Chip;

/// The first page of the room: runs that go on, runs that are over, and what can be begun. One letter each.
class RunList final : public QWidget {
    Q_OBJECT
public:
    explicit RunList(QWidget* parent = nullptr);
    void show(const std::vector<work::RunHead>& runs, const QString& remark);
    void takeFocus();
    /// Papers without a woman: Korean below the Chinese.
    bool bilingual() const;
    QTableView* table() const { return m_table; }

Q_SIGNALS:
    void realWanted();
    void observationWanted();
    void drillWanted();
    void slotsWanted();
    void caesareanWanted();
    void resuscitationWanted();
    void kitWanted();
    void indicatorsWanted();
    void profileWanted();
    /// "chart" (large = A3), "doses", "kit".
    void paperWanted(const QString& paper, bool large);
    void runWanted(const QString& id);
    void papersWanted(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildActions();
    Button* addAction(QVBoxLayout* column, const QString& name, const QString& word, const QKeySequence& key);
    QString selected() const;
    QTableView* m_table;
    QStandardItemModel* m_model;
    QLabel* m_remark;
    Chip* m_bilingual = nullptr;
};

} // namespace muying::ui
