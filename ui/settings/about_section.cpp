#include "ui/settings/about_section.h"

#include "core/base/word_list.h"
#include "core/content/library.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muying::ui {

namespace {

template <class List>
int aboutOpen(const List& list) {
    return static_cast<int>(
        std::ranges::count_if(list, [](const auto& entry) { return entry.status == "to_confirm"_L1; }));
}

/// A path that may go on in the next line behind each separator.
QString breakable(QString path) {
    constexpr QChar zeroWidthSpace(0x200b);
    return path.replace(QDir::separator(), QString(QDir::separator()) + zeroWidthSpace);
}

} // namespace

int toConfirmCount(const content::Library& library) {
    int open = aboutOpen(library.schedule().windows);
    for (const content::Form& form : library.forms())
        open += aboutOpen(form.fields);
    for (const content::RuleSet& rules : library.ruleSets())
        open += aboutOpen(rules.facts) + aboutOpen(rules.clauses) + aboutOpen(rules.duties) +
                aboutOpen(rules.advice);
    return open;
}

AboutSection::AboutSection(AppContext& context, QWidget* parent)
    : SettingsSection(context, tr("关于"), parent) {
    const Language language = context.language();
    const auto text = [](const QString& words) { return label(words, Voice::Body, nullptr, true); };
    addRow(tr("版本"), text(QCoreApplication::applicationVersion()));
    for (const content::RuleSet& rules : context.library().ruleSets())
        addRow(tr("风险规则"), text(tr("%1，%2，共 %3 条")
                                        .arg(rules.title.in(language), rules.edition)
                                        .arg(rules.clauses.size())));
    QStringList forms;
    for (const content::Form& form : context.library().forms())
        forms << tr("%1（%2）").arg(form.title.in(language), form.edition);
    addRow(tr("表单"), text(listed(forms, Between::Sentences, language)));
    addRow(tr("待确认"),
           text(tr("%1 处内容来源尚待确认，界面上标有“待确认”。").arg(toConfirmCount(context.library()))));
    addRow(tr("档案文件"), text(breakable(QDir::toNativeSeparators(context.store().path()))));
}

} // namespace muying::ui
