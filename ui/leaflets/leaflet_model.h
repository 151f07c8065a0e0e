#pragma once
#include "core/work/leaflet_choice.h"
#include "core/work/leaflet_given.h"
#include "core/work/leaflet_shelf.h"

#include <QAbstractTableModel>

namespace muying::ui {

/// What of the shelf is shown.
struct LeafletFilter {
    bool suggested = false; ///< only what fits the person chosen
    QString topic;          ///< empty = all
    QString colour;         ///< empty = all
    int week = -1;          ///< −1 = all
    QString text;           ///< part of a title or a code
};

/// The leaflets of the clinic; with a person chosen, those that fit her on top.
class LeafletModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TitleColumn, ReasonColumn, GivenColumn, StatusColumn, ColumnCount };
    enum Role { KoreanRole = Qt::UserRole + 1, CodeRole };
    explicit LeafletModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// `occasion` null: nobody is chosen.
    void show(const work::LeafletShelf& shelf, const work::LeafletOccasion* occasion,
              const std::vector<work::GivenLeaflet>& given, const LeafletFilter& filter);
    const work::ShelfLeaflet& at(int row) const { return m_lines[static_cast<std::size_t>(row)].leaflet; }
    int rowOf(const QString& code) const; ///< −1 if it is not shown

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        work::ShelfLeaflet leaflet;
        work::LeafletReason reason = work::LeafletReason::None;
        QString given;
    };
    QString text(const Line& line, int column) const;

    std::vector<Line> m_lines;
};

} // namespace muying::ui
