#pragma once
#include "core/content/indicator_set.h"
#include "core/record/answers.h"
#include "core/work/pph_quality.h"

#include <QWidget>

class QLabel;
class QStandardItemModel;
class QTableView;

namespace muying::print {
struct Document;
}

namespace muying::ui {

class AppContext;
class Button;
class Segment;

/// The indicators of a month or quarter: n/N, per cent, target, and the names behind the chosen number.
/// Small numbers are not judged; drills are never counted.
class IndicatorPane final : public QWidget {
    Q_OBJECT
public:
    IndicatorPane(AppContext& context, const content::Protocol& protocol, QWidget* parent = nullptr);
    void load();
    void takeFocus();
    const pph::QualityReport& report() const { return m_report; }
    QTableView* table() const { return m_table; }
    QTableView* names() const { return m_names; }
    QString problem() const;
    /// "达标", "未达标", "例数少，不判".
    static QString verdict(const pph::IndicatorResult& result);

Q_SIGNALS:
    /// A card of improvement for the chosen indicator.
    void cardWanted(const muying::record::Answers& answers);

private:
    QTableView* makeTable(const QString& name, const QString& spoken, QStandardItemModel* model);
    void addKeys();
    void move(int by);
    std::pair<QDate, QDate> period() const;
    QString periodWord() const;
    void addProcedures(const QDate& from, const QDate& to);
    void showRows();
    void showNames();
    void print();

    AppContext& m_context;
    const content::Protocol& m_protocol;
    content::IndicatorSet m_set;
    content::IndicatorSet m_procedureSet;
    pph::QualityReport m_report;
    QDate m_day;
    Segment* m_span;
    QLabel* m_title;
    QLabel* m_outcomes;
    QLabel* m_problem;
    QLabel* m_about;
    Button* m_card;
    QTableView* m_table;
    QTableView* m_names;
    QStandardItemModel* m_rows;
    QStandardItemModel* m_cases;
};

} // namespace muying::ui
