#pragma once
#include "core/work/desk.h"
#include "core/work/stock.h"

#include <QAbstractTableModel>

namespace muying::ui {

/// Word of an expiry alarm ("30 天内到期"); empty when there is none.
QString expiryWord(work::Expiry expiry);
/// Icon that says the same without colour; empty when there is none.
QString expiryIcon(work::Expiry expiry);

/// The entries of one register of the clinic, newest first: date, its key fields, who saved it.
class RegisterModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit RegisterModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void show(const work::Desk& desk, const work::Chart& chart, const content::Form& form);
    const record::Entry& at(int row) const { return m_entries[static_cast<std::size_t>(row)]; }
    /// Row of an entry; −1 if it is not here.
    int rowOf(const QString& entryId) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cellText(const record::Entry& entry, int column) const;
    work::Expiry expiryAt(const record::Entry& entry, int column) const;

    const content::Form* m_form = nullptr;
    std::vector<const content::Field*> m_fields;
    std::vector<record::Entry> m_entries;
    std::vector<QString> m_authors;
    std::vector<work::StockBatch> m_batches; ///< of which something is left
    QDate m_today;
};

/// Batches of the stock register that expire within 90 days or have expired, soonest first.
class ExpiryModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { AlarmColumn, NameColumn, SpecColumn, BatchColumn, DateColumn, BalanceColumn, ColumnCount };
    explicit ExpiryModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void show(const work::Chart& chart, const QDate& today);
    const work::StockBatch& at(int row) const { return m_batches[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<work::StockBatch> m_batches;
    QDate m_today;
};

} // namespace muying::ui
