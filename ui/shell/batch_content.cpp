#include "ui/shell/batch_content.h"

#include "ui/shell/app_context.h"
#include "ui/shell/chart_prints.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>

#include <algorithm>

namespace muying::ui {

using namespace Qt::StringLiterals;

QStringList BatchList::ids() const {
    QStringList all;
    for (const Person& person : people)
        if (!all.contains(person.id))
            all << person.id;
    return all;
}

QString BatchList::nameOf(const QString& id) const {
    const auto found = std::ranges::find(people, id, &Person::id);
    return found == people.end() ? QString() : found->name;
}

std::vector<BatchChoice> batchChoices(const AppContext& context, const BatchList& list) {
    bool women = false, children = false;
    for (const BatchList::Person& person : list.people) {
        const auto row = context.store().subject(person.id);
        const bool child = row && row->subject.kind == record::SubjectKind::Child;
        children = children || child;
        women = women || !child;
    }
    std::vector<BatchChoice> choices;
    for (const print::Printable& printable : print::printables(context.library())) {
        const content::Form* form = context.library().form(printable.form);
        const bool ofClinic = form && form->subject == u"clinic"_s;
        const bool whole = printable.code == u"handbook"_s;
        if (ofClinic || !(whole || (printable.ofChild ? children : women)))
            continue;
        choices.push_back(
            {BatchChoice::Kind::Pages, printable.code, printable.title.in(uiLanguage()), printable.form});
        if (whole)
            choices.push_back({BatchChoice::Kind::Labels,
                               u"labels"_s,
                               QCoreApplication::translate("muying::ui", "封面标签"),
                               {}});
    }
    return choices;
}

BatchContent::BatchContent(AppContext& context, BatchChoice choice, bool blank)
    : m_context(context), m_choice(std::move(choice)), m_blank(blank && !m_choice.form.isEmpty()) {
}

Result<print::Document> BatchContent::documentOf(const work::Chart& chart) {
    if (m_blank)
        return print::identityForm(printInputOf(m_context, chart), m_choice.form);
    if (!m_tables) {
        const auto loaded = growth::GrowthTables::load(m_context.library().folder());
        if (!loaded)
            return loaded.error();
        m_tables = *loaded;
    }
    if (m_choice.code == u"handbook"_s)
        return familyHandbook(m_context, chart, m_tables.get());
    return print::handbook(printInputOf(m_context, chart, m_tables.get()), m_choice.code);
}

Result<print::Document> BatchContent::pagesOf(const QString& subject) {
    const auto chart = m_context.desk().chart(subject);
    if (!chart)
        return chart.error();
    Result<print::Document> document = print::Document();
    if (m_choice.kind == BatchChoice::Kind::Labels) {
        const print::PrintInput input = printInputOf(m_context, *chart);
        if (input.language == print::PaperLanguage::ZhKo)
            m_language = print::PaperLanguage::ZhKo;
        m_labels.push_back(print::coverLabel(input));
    } else {
        document = documentOf(*chart);
    }
    if (!document)
        return document;
    const QString what = m_blank ? u"print blank %1"_s : u"print %1"_s;
    if (const Status kept = m_context.store().audit(what.arg(m_choice.code), chart->about().id); !kept)
        return kept.error();
    return document;
}

Result<print::Document> BatchContent::rest() {
    if (m_labels.empty())
        return print::Document();
    const auto format = print::labelFormat(m_context.library().folder(), {});
    if (!format)
        return format.error();
    print::LabelRun run;
    run.format = *format;
    run.language = m_language;
    return print::labelSheets(m_labels, run);
}

} // namespace muying::ui
