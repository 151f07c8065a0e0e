#pragma once
#include "core/work/search.h"
#include "ui/widgets/mark_label.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace muying::ui {

struct SearchAction;

/// A row of the search popup: a heading, a woman or an action.
struct SearchRow {
    enum class Kind { Heading, Woman, Action } kind = Kind::Woman;
    QString title; ///< heading or name of the action
    QString note;  ///< count behind a heading; what an action does
    QString icon;
    QString ageWeek; ///< "34岁 26周+1"
    work::SearchHit hit;
    std::size_t action = 0;              ///< index into the actions
    int matchStart = 0, matchLength = 0; ///< in the title of an action
    int number = 0;                      ///< Alt+number; 0 = none
};

/// Rows for one typed text: at most nine that can be opened, two of them kept for matching actions.
class SearchModel final : public QAbstractListModel {
    Q_OBJECT
public:
    explicit SearchModel(QObject* parent = nullptr);

    void setRows(std::vector<work::SearchHit> hits, const std::vector<SearchAction>& actions,
                 const QString& text, const QDate& today);
    const SearchRow& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// Row opened by Alt+number; −1 if there is none.
    int rowOfNumber(int number) const;
    int firstRow() const { return rowOfNumber(1); }
    /// The next row up or down that can be opened; `from` itself at the ends.
    int step(int from, int direction) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<SearchRow> m_rows;
};

} // namespace muying::ui
