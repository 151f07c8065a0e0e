#pragma once
#include "core/exchange/table.h"
#include "core/work/desk.h"

#include <QHash>

namespace muying::exchange {

/// Head columns of an exported entry; a field's code never begins with "#".
namespace head {
inline constexpr QLatin1String form{"#form"};            ///< code of the form
inline constexpr QLatin1String edition{"#edition"};      ///< edition it was filled with
inline constexpr QLatin1String entry{"#entry"};          ///< id of the entry
inline constexpr QLatin1String version{"#version"};      ///< newest version
inline constexpr QLatin1String subject{"#subject"};      ///< id of the woman, pregnancy, child or the clinic
inline constexpr QLatin1String kind{"#kind"};            ///< woman, pregnancy, child, clinic
inline constexpr QLatin1String woman{"#woman"};          ///< her file, of pregnancies and children
inline constexpr QLatin1String date{"#date"};            ///< clinical date
inline constexpr QLatin1String savedAt{"#saved_at"};     ///< when the version was saved
inline constexpr QLatin1String voided{"#voided"};        ///< true if void
inline constexpr QLatin1String name{"#name"};            ///< only with names
inline constexpr QLatin1String idNumber{"#id_no"};       ///< only with names
inline constexpr QLatin1String handbook{"#handbook_no"}; ///< only with names
inline constexpr QLatin1String author{"#author"};        ///< only with names
inline constexpr QLatin1String voidReason{"#void_reason"}; ///< only with names: free text
} // namespace head

/// Ending of the column that shows a value in words: "lochia.text".
inline constexpr QLatin1String shownSuffix{".text"};

/// Whose entry it is, as the head columns say it.
struct EntryOwner {
    record::Subject subject;
    QString woman; ///< id
    QString name, idNumber, handbook;
};

/// Builds the table of one form: a row an entry. Fields of the newest edition stand first, fields that only
/// older editions have behind them with their edition; values this program declares nowhere come last, raw.
class EntryTable {
public:
    EntryTable(const work::Desk& desk, const QString& form, Language language, bool withNames);

    /// Only what no name can stand in is written without names: numbers, days, options.
    Table build(const std::vector<record::Entry>& entries, const QHash<QString, EntryOwner>& owners) const;

private:
    struct Column {
        QString code;
        bool shown = false; ///< in words
        bool raw = false;   ///< not declared: its JSON
    };
    std::vector<Column> columnsFor(const std::vector<record::Entry>& entries, Table& table) const;
    void addField(const content::Field& field, const QString& edition, std::vector<Column>& columns,
                  Table& table) const;
    std::vector<Cell> headCells(const record::Entry& entry, const EntryOwner& owner) const;
    Cell cell(const Column& column, const content::Form* form, const record::Entry& entry) const;
    bool leavesOut(const content::Field& field) const;

    const work::Desk& m_desk;
    QString m_form;
    Language m_language;
    bool m_withNames;
};

} // namespace muying::exchange
