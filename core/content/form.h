#pragma once
#include "core/base/language.h"
#include "core/content/expression.h"

#include <QDate>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace muying::content {

enum class FieldType { Text, Int, Decimal, Date, DateTime, Bool, Choice, Multi };

/// Where a field comes from: only Official fields print inside an official form.
enum class Origin { Official, Dataset, Instrument, Project, System };

/// One answer of a choice: `code` is the number printed on the paper form.
struct Option {
    QString code;
    LocalText text;
    bool exclusive = false; ///< "1 无": choosing it clears the others
    QString blankField;     ///< field written into the blank behind this option ("8 其他 ____")
};

/// Place in the 12-column grid (15 mm a column on A4). Fields flow in file order; a row is full at 12.
struct Placement {
    int labelColumns = 2;
    int valueColumns = 4;
    bool newRow = false;  ///< start a row even if the last one is not full
    bool joined = false;  ///< stands in the cell of the field before, behind its own short label
    LocalText head;       ///< label of the whole cell when several fields share it
    LocalText shortLabel; ///< label inside a shared cell; empty = none
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
    int slots = 0;       ///< boxes on paper for Multi (national slot count); 0 = as many as options
    ExprPtr hardMin, hardMax, warnMin, warnMax; ///< null = no limit; outside hard = impossible, outside warn = ask once
    bool required = false;
    ExprPtr relevantWhen; ///< null = always
    QString compute;      ///< named computation "bmi(height_cm,weight_kg)"; such a field is never typed
    QString prefill;      ///< "cover.husband_name": offered as value in a new entry, may be changed
    QString dataElement;
    Origin origin = Origin::Project;
    QString status;        ///< "verified" or "to_confirm"
    bool onPaper = false;  ///< printed inside the official form
    bool maskInput = false;///< identity numbers: digits and X only
    int maxLength = 200;
    int decimals = 1;      ///< digits behind the point for Decimal
    Placement place;
    int line = 0;

    bool isComputed() const { return !compute.isEmpty(); }
    const Option* option(const QString& code) const;
};

struct Section {
    QString code;
    LocalText title;
    bool sideLabel = false; ///< title stands vertically beside its rows (辅助检查)
};

/// A record form of one edition.
struct Form {
    QString code;
    QString edition;
    LocalText title;
    LocalText editionLabel; ///< line under the title: 国家基本公共卫生服务规范（第三版）
    QString subject;        ///< "woman", "pregnancy", "child" or "clinic"
    QString dateField;      ///< field that dates the entry
    bool repeats = false;   ///< several entries per subject (visits, assessments)
    QString columnField;    ///< visits side by side on paper: the field that tells the column
    QString source;
    std::vector<LocalText> notes; ///< printed under the table
    std::vector<Section> sections;
    std::vector<Field> fields;
    QString file;

    const Field* field(const QString& code) const;
    const Section* section(const QString& code) const;
};

} // namespace muying::content
