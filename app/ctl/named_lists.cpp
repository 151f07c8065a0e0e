#include "app/ctl/named_lists.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace muying::ctl {

using namespace Qt::StringLiterals;
using work::DueGroup;
using work::WorkChip;
using work::WorkItem;

namespace {

const std::vector<NamedList>& namedLists() {
    const auto group = [](DueGroup wanted) {
        return [wanted](const WorkItem& item) { return item.group == wanted; };
    };
    const auto chip = [](WorkChip wanted) {
        return [wanted](const WorkItem& item) { return work::belongsTo(item, wanted); };
    };
    static const std::vector<NamedList> lists{
        {"all", [](const WorkItem& item) { return item.group != DueGroup::Later; }},
        {"overdue", group(DueGroup::Overdue)},
        {"today", group(DueGroup::Today)},
        {"week", group(DueGroup::ThisWeek)},
        {"later", group(DueGroup::Later)},
        {"term37", chip(WorkChip::Term37)},
        {"green", chip(WorkChip::Green)},
        {"yellow", chip(WorkChip::Yellow)},
        {"orange", chip(WorkChip::Orange)},
        {"red", chip(WorkChip::Red)},
        {"purple", chip(WorkChip::Purple)},
        {"unassessed", chip(WorkChip::Unassessed)},
        {"reports", chip(WorkChip::Reports)},
        {"visits", chip(WorkChip::Visits)},
        {"children", chip(WorkChip::Children)},
        {"high-risk-newborns", chip(WorkChip::RiskNewborns)},
    };
    return lists;
}

} // namespace

const NamedList* namedList(const QString& name) {
    const auto& lists = namedLists();
    const auto found = std::ranges::find_if(
        lists, [&](const NamedList& named) { return name == QLatin1String(named.name); });
    return found == lists.end() ? nullptr : &*found;
}

QString listNames() {
    QStringList names;
    for (const NamedList& list : namedLists())
        names << QLatin1String(list.name);
    return names.join(u'|');
}

QString listHelp() {
    return listNames() +
           QCoreApplication::translate("muying::ctl", "；或在管人员的名单（cases:代码，写错时列出全部代码）");
}

Result<QString> caseListNamed(const QString& name) {
    static const QString prefix = u"cases:"_s;
    const QString code = name.startsWith(prefix) ? name.mid(prefix.size()) : name;
    const auto library = content::Library::load(content::resourcesDir());
    if (!library)
        return library.error();
    if ((*library)->caseLists().list(code))
        return code;
    QStringList codes;
    for (const content::CaseList& list : (*library)->caseLists().lists)
        codes << prefix + list.code;
    return failure(ErrorCode::InvalidInput,
                   QCoreApplication::translate("muying::ctl", "没有名单“%1”。有：%2。")
                       .arg(name, listNames() + u'|' + codes.join(u'|')));
}

DueGroup reachOf(const NamedList& list) {
    return QLatin1String(list.name) == "later"_L1 ? DueGroup::Later : DueGroup::ThisWeek;
}

} // namespace muying::ctl
