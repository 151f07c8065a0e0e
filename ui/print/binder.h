#pragma once
#include "ui/print/form_pages.h"
#include "ui/print/print_input.h"

namespace muying::print {

/// Collects the pages of one printout about one woman or child, section by section.
class Binder {
public:
    explicit Binder(const PrintInput& input);

    /// Pages added from now on belong to this section.
    void startSection(const QString& code) { m_section = code; }
    void cover();
    /// The newest entry of a form kept once; nothing if there is none.
    void newest(const QString& formCode);
    /// All entries of a form as the paper has them: side by side, as rows, or each on a page of its own.
    void all(const QString& formCode);
    /// One entry on its form, with the risk pages for the two risk forms.
    void entry(const record::Entry& entry);
    void screening(const record::Entry& entry);
    void assessment();
    void vaccines(); ///< the vaccination card with its doses
    void pregnancyCurves();
    void growth();     ///< the growth charts of a child
    void wristbands(); ///< identity bands of a newborn and its mother, to be cut out

    bool empty() const { return m_pages.empty(); }
    /// All pages, those of the supplements at the end, numbered.
    Document bind(const LocalText& title);

private:
    using Entries = std::vector<const record::Entry*>;

    void filled(const content::Form& form, const record::Entry& stored);
    void visits(const content::Form& form, const Entries& entries);
    void rows(const content::Form& form, const Entries& entries);
    bool stacked(const content::Form& form, const Entries& entries);
    void slip(const content::Form& form, const record::Entry& stored);
    void unknownEdition(const record::Entry& entry);
    void append(std::vector<Page> pages, const QStringList& missing = {});
    const content::Form* formOf(const record::Entry& entry) const;
    QStringList missing(const content::Form& form, const record::Entry& entry) const;
    QStringList missingOf(const record::Entry& entry) const;
    void supplement(const content::Form& form, const record::Entry& entry,
                    const std::vector<Overflow>& overflow);

    PrintFacts m_facts;
    Letterhead m_head;
    QString m_section;
    std::vector<Page> m_pages;
    std::vector<TableRow> m_supplement; ///< of all forms, on shared pages at the end
};

/// 《母子健康手册》医生记录页
QString bookletTitle();

} // namespace muying::print
