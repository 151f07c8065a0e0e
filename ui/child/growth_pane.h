#pragma once
#include "core/growth/growth_curve.h"

#include <QWidget>

class QStandardItemModel;
class QTableView;
class QLabel;

namespace muying::ui {

class Button;
class Segment;

/// One growth chart with its title, the newest reading and the standard it was read by.
class GrowthChartBox final : public QWidget {
    Q_OBJECT
public:
    explicit GrowthChartBox(QWidget* parent = nullptr);
    void setChart(const growth::GrowthCurve& curve, const growth::GrowthRecord& record);
    const growth::GrowthCurve& curve() const { return m_curve; }
    QString reading() const { return m_reading; } ///< "9.1 kg，中下；曲线变平或下滑"

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    growth::GrowthCurve m_curve;
    QString m_title, m_reading, m_note;
};

/// The middle of a child's page: curves above, all measurements with their readings below.
class GrowthPane final : public QWidget {
    Q_OBJECT
public:
    explicit GrowthPane(QWidget* parent = nullptr);
    void showRecord(const growth::GrowthTables& tables, const growth::GrowthRecord& record);

    /// 0 weight and length, 1 weight for length, 2 head, 3 BMI.
    void setTab(int tab);
    int tab() const;
    void toggleStandard();
    growth::Standard standard() const { return m_standard; }
    QTableView* table() const { return m_table; }
    GrowthChartBox* chart(int index) const { return m_boxes[index]; }

private:
    void refresh();
    void fillTable();

    const growth::GrowthTables* m_tables = nullptr;
    growth::GrowthRecord m_record;
    growth::Standard m_standard = growth::Standard::Wst423;
    Segment* m_tabs;
    QLabel* m_by;
    Button* m_switch;
    GrowthChartBox* m_boxes[2];
    QStandardItemModel* m_rows;
    QTableView* m_table;
};

/// "9.1 kg" or "80.6 cm"; empty without a value.
QString measureText(const growth::GrowthPoint& point, const QString& indicator);
/// "中下" by the standard in force, "−1.82" by WHO; empty if it was not read.
QString readingText(const growth::GrowthPoint& point, const QString& indicator, growth::Standard standard);
/// "与标准平行", "变平或下滑，降低1个标准差以上" …; empty if it cannot be told.
QString trendText(growth::GrowthTrend trend);

} // namespace muying::ui
