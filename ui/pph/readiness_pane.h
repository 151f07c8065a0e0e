#pragma once
#include "core/content/drill_set.h"
#include "core/work/readiness.h"
#include "ui/pph/strip_page.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace muying::ui {

class AppContext;
class EntryStrip;
class RowTable;
class Segment;
struct TextRow;

/// Is the clinic ready for a haemorrhage: the kit and its checks, drills, trained people, skill tests.
class ReadinessPane final : public QWidget {
    Q_OBJECT
public:
    enum Part { Kit, Drills, Training, Tests };
    explicit ReadinessPane(AppContext& context, QWidget* parent = nullptr);

    void load();
    void showPart(Part part);
    void takeFocus();
    bool escape();
    RowTable* table() const { return m_table; }
    EntryStrip* strip() const { return m_strip; }
    Segment* parts() const { return m_parts; }
    QString state() const;
    QString problem() const;
    /// Does a check: one that counts asks for every item, one after the other.
    void check(int number);

Q_SIGNALS:
    void drillWanted();
    void registerWanted(const QString& form);
    void kitPaperWanted();
    void testPaperWanted(const QString& test);
    void leaveWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void show();
    void showKit();
    void showDrills();
    void showTraining();
    void showTests();
    void open(const TextRow& row);
    void print();
    void askItem(const QString& code);
    void counted(const StripValues& values);
    void finishCheck();
    void closeStrip();
    void tell(const Status& status, const QString& done);

    AppContext& m_context;
    content::Kit m_kit;
    content::DrillSet m_drills;
    work::KitState m_state;
    QString m_trouble;
    QString m_checking; ///< code of the check whose items are being counted; empty = one item alone
    QStringList m_left; ///< items still to be counted
    QHash<QString, work::KitCount> m_counts;

    QLabel* m_title = nullptr;
    QLabel* m_remark = nullptr;
    QLabel* m_problem = nullptr;
    Segment* m_parts = nullptr;
    RowTable* m_table = nullptr;
    QStackedWidget* m_tables = nullptr;
    QStackedWidget* m_bottom = nullptr;
    QLabel* m_keys = nullptr;
    EntryStrip* m_strip = nullptr;
    std::vector<RowTable*> m_all;
};

} // namespace muying::ui
