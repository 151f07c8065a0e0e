#pragma once
#include "core/base/language.h"
#include "core/content/expression.h"

#include <QDate>
#include <QHash>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace muying::content {

enum class FieldType { Text, Int, Decimal, Date, DateTime, Bool, Choice, Multi };

/// Where a field comes from: only Official fields print inside an official form.
enum class Origin { Official, Dataset, Instrument, Project, System };

/// How the official form asks a choice.
enum class ChoiceStyle {
    Boxes,        ///< numbered options and a box for the number: "1 无 2 有 □"
    Word,         ///< the form leaves a blank: the word of the chosen option is written, never our code
    Alternatives, ///< "（随访/督促）": all words stand there, the chosen one is emphasised
    Ticks, ///< a box to be ticked before every word, no numbers: "□是 □否" (手术安全核查表)
};

/// One answer of a choice. `code` is what is stored. It is also the number printed on the paper form, unless
/// `numbers` says otherwise: forms that give one answer different numbers (颈部包块 1 无 2 有 on one page, 1
/// 有 2 无 on the next) store a word of our own ("absent"), so that a number is never mistaken for another.
struct Option {
    QString code;
    LocalText text;
    LocalText shortText; ///< word or sign written on paper instead of `text` (−, ±, LOA); empty = `text`
    bool exclusive = false; ///< "1 无": choosing it clears the others
    bool listed = true; ///< false: not among the printed options; its word is written when chosen (未查)
    QString blankField; ///< field written into the blank behind this option ("8 其他 ____")
    /// Column code → number printed there; under "" the number of every column. A column that is missing from
    /// a list by columns does not offer the option. Empty = the code is the number everywhere.
    QHash<QString, QString> numbers;

    /// May it be chosen in this column? An empty column (not chosen yet, or a form without columns) offers
    /// all.
    bool offered(const QString& column = {}) const;
    /// The number on paper; empty where it has none (not offered there, or the column is not known yet).
    QString printed(const QString& column = {}) const;
    /// What stands on paper and in narrow columns.
    const LocalText& brief() const { return shortText.isEmpty() ? text : shortText; }
};

/// Place in the 12-column grid (15 mm a column on A4). Fields flow in file order; a row is full at 12.
struct Placement {
    int labelColumns = 2;
    int valueColumns = 4;
    bool newRow = false;    ///< start a row even if the last one is not full
    bool joined = false;    ///< stands in the cell of the field before, behind its own short label
    LocalText head;         ///< label of the whole cell when several fields share it
    LocalText shortLabel;   ///< label inside a shared cell; empty = none
    bool lineBreak = false; ///< joined, but on a new line of the shared cell
    QString separator; ///< stands before this joined field ("/" of 118 / 76); the unit follows the last part
    QString group;     ///< code of a FieldGroup whose label spans the rows of its fields (妇科检查)
};

/// One field of a form: the single source for screen, validation, storage, paper and exchange.
struct Field {
    QString code;
    QString section;
    FieldType type = FieldType::Text;
    LocalText label;
    QString unit;
    std::vector<Option> options;
    QString optionsFrom; ///< "rules:screen" / "rules:assess": options are the clauses of the rule set
    int slotCount = 0;   ///< boxes on paper for Multi (national slot count); 0 = as many as options
    ExprPtr hardMin, hardMax, warnMin,
        warnMax; ///< null = no limit; outside hard = impossible, outside warn = ask once
    bool required = false;
    ExprPtr relevantWhen; ///< null = always
    /// Named computation "bmi(height_cm,weight_kg)" of computations.h; such a field is never typed. It may
    /// read other computed fields, also later ones: evaluate until nothing changes.
    QString compute;
    /// Offered as value in a new entry, may be changed: sources joined by " else " (parsePrefill()):
    /// "cover.husband_name" (another record, see recordPrefixes()), "clinic.name", "today", a constant behind
    /// "="
    /// ("=2"), a computation, or the words of fields ("{cover.ec_name}| {cover.ec_phone}").
    QString prefill;
    /// Contradictions with other fields, of checks.h, separated by ";": "cn_id(id_type,birth_date,sex)",
    /// "below(sbp)", "not_after(today)".
    QString check;
    QString dataElement;
    Origin origin = Origin::Project;
    QString status;         ///< "verified" or "to_confirm"
    bool onPaper = false;   ///< printed inside the official form
    bool maskInput = false; ///< identity numbers: digits and X only
    int maxLength = 200;
    int decimals = 1; ///< digits behind the point for Decimal
    LocalText hint;   ///< what the doctor should know when filling ("0 = not heard"); may be empty
    ChoiceStyle style = ChoiceStyle::Boxes;
    bool weeksDays = false; ///< an Int of days shown and typed as weeks + days (11周+3)
    bool signature = false; ///< needs pen space on paper; the typed name stands small in the corner
    int lines = 1;          ///< lines of writing space of a Text
    Placement place;
    /// Codes of the form's columnField in which the field is asked (满月, 3月龄 …); empty = in all. Elsewhere
    /// it is neither shown nor required, and the paper prints — in its place.
    QStringList columns;
    int line = 0;

    bool isComputed() const { return !compute.isEmpty(); }
    bool inColumn(const QString& column) const { return columns.isEmpty() || columns.contains(column); }
    const Option* option(const QString& code) const;
    /// The option that bears this number on the paper of a column; null if none does.
    const Option* optionNumbered(const QString& number, const QString& column = {}) const;
    /// Boxes printed for a Multi: the national slot count, else one per listed option of the column that may
    /// stand with others.
    int boxes(const QString& column = {}) const;
};

struct Section {
    QString code;
    LocalText title;
    bool sideLabel = false; ///< title stands vertically beside its rows (辅助检查)
    bool heading = false;   ///< title stands in a band of its own above the first row; else it is not printed
};

/// Label standing once beside several rows (妇科检查: 外阴, 阴道, 宫颈, 子宫, 附件).
struct FieldGroup {
    QString code;
    LocalText label;
};

/// A record form of one edition. The header of a record (ids, edition, author, times, status, reason of a
/// change) is not declared here: it is the columns of record::Subject and record::Entry.
struct Form {
    QString code;
    QString edition;
    LocalText title;
    LocalText editionLabel; ///< line under the title: 国家基本公共卫生服务规范（第三版）
    QString subject;        ///< "woman", "pregnancy", "child" or "clinic"
    QString dateField;      ///< field that dates the entry; of a moment its day counts
    bool repeats = false;   ///< several entries per subject (visits, assessments)
    QString columnField;    ///< visits side by side on paper: the field that tells the column
    bool rows = false;      ///< a repeating form whose entries stand as rows of one table (vaccine doses)
    QString source;
    QString koStatus;             ///< "to_confirm" while the Korean words await their reader
    std::vector<LocalText> notes; ///< printed under the table
    std::vector<Section> sections;
    std::vector<FieldGroup> groups;
    std::vector<Field> fields;
    QString file;

    const Field* field(const QString& code) const;
    const Section* section(const QString& code) const;
    const FieldGroup* group(const QString& code) const;
};

} // namespace muying::content
