#pragma once
#include "ui/print/handbook.h"
#include "ui/print/labels.h"

#include <QStringList>

namespace muying::ui {

class AppContext;

/// People to print something for, in their order, under the name of the list they come from.
struct BatchList {
    struct Person {
        QString id; ///< woman, pregnancy or child
        QString name;
    };
    QString title;
    std::vector<Person> people;

    QStringList ids() const;
    QString nameOf(const QString& id) const;
};

/// What can be printed for everybody on a list.
struct BatchChoice {
    enum class Kind { Pages, Labels };
    Kind kind = Kind::Pages;
    QString code; ///< "handbook", a section, or the code of a form
    QString title;
    QString form; ///< may also be printed blank, with identity alone; empty = it is no form
};

/// The handbook, cover labels, its sections and every form that somebody on the list can have.
std::vector<BatchChoice> batchChoices(const AppContext& context, const BatchList& list);

/// Makes the pages of one person after another. Every printout is written into the audit trail before its
/// pages are handed out.
class BatchContent {
public:
    /// `blank`: the form with identity filled in, for the pen.
    BatchContent(AppContext& context, BatchChoice choice, bool blank);

    /// Labels are kept for rest() and give no page here.
    Result<print::Document> pagesOf(const QString& subject);
    /// The sheets of all labels; empty for anything else.
    Result<print::Document> rest();

private:
    Result<print::Document> documentOf(const work::Chart& chart);

    AppContext& m_context;
    BatchChoice m_choice;
    bool m_blank;
    std::shared_ptr<const growth::GrowthTables> m_tables;
    std::vector<print::Label> m_labels;
    print::PaperLanguage m_language = print::PaperLanguage::Zh;
};

} // namespace muying::ui
