#include "core/content/library.h"

#include "core/content/cross_check.h"
#include "core/content/form_loader.h"
#include "core/content/node.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace muying::content {

namespace {

using namespace Qt::StringLiterals;

QStringList declarationFiles(const QString& folder) {
    QStringList paths;
    const QDir dir(folder);
    for (const QString& name : dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        paths << dir.filePath(name);
    return paths;
}

/// The value, or the complaints added to `complaints`.
template <class T>
void keep(Result<T> result, std::vector<T>& list, QStringList& complaints) {
    if (result)
        list.push_back(std::move(*result));
    else
        complaints << result.error().message;
}

/// A file that is lost must be noticed, whatever it declared: the manifest names them all.
void readManifest(const QDir& root, QStringList& complaints) {
    const QString path = root.filePath(u"manifest.json"_s);
    const auto manifest = readJson(path);
    if (!manifest) {
        complaints << manifest.error().message;
        return;
    }
    Problems problems(path);
    ObjectReader reader(*manifest, problems);
    const Node* files = reader.array("files");
    for (const Node& file : files ? files->items : std::vector<Node>{}) {
        if (!QFile::exists(root.filePath(file.string)))
            problems.add(file.line, u"the file \"%1\" is missing"_s.arg(file.string));
    }
    reader.finish();
    complaints += problems.list();
}

void readForms(const QString& folder, Declarations& all, QStringList& complaints) {
    const QString setsPath = QDir(folder).filePath(u"option_sets.json"_s);
    auto sets = loadOptionSets(setsPath);
    if (!sets)
        complaints << sets.error().message;
    for (const QString& path : sets ? declarationFiles(folder) : QStringList{}) {
        if (path != setsPath)
            keep(loadForm(path, *sets), all.forms, complaints);
    }
    if (sets && all.forms.empty() && complaints.isEmpty())
        complaints << u"%1:0: there is no form"_s.arg(folder);
}

/// No rule file must never mean "no risk".
void readRules(const QString& folder, Declarations& all, QStringList& complaints) {
    const QStringList paths = declarationFiles(folder);
    if (paths.isEmpty())
        complaints << u"%1:0: there is no rule file; without one no risk can be judged"_s.arg(folder);
    for (const QString& path : paths)
        keep(loadRuleSet(path), all.ruleSets, complaints);
}

} // namespace

Result<std::shared_ptr<const Library>> Library::load(const QString& resourcesDir) {
    const QDir root(resourcesDir);
    Declarations all;
    QStringList complaints;
    readManifest(root, complaints);
    readForms(root.filePath(u"forms"_s), all, complaints);
    readRules(root.filePath(u"rules"_s), all, complaints);
    auto schedule = loadSchedule(root.filePath(u"schedules"_s));
    if (schedule)
        all.schedule = std::move(*schedule);
    else
        complaints << schedule.error().message;
    auto immunisation = ImmunisationTable::load(root.filePath(u"schedules/immunisation.json"_s));
    if (immunisation)
        all.immunisation = *immunisation;
    else
        complaints << immunisation.error().message;
    auto hints = loadHints(root.filePath(u"hints"_s));
    if (hints)
        all.hints = std::move(*hints);
    else
        complaints << hints.error().message;
    auto directory = loadDirectory(root.filePath(u"directory/baishan.json"_s));
    if (!directory)
        complaints << directory.error().message;
    auto caseLists = loadCaseLists(root.filePath(u"lists/cases.json"_s));
    if (!caseLists)
        complaints << caseLists.error().message;
    if (complaints.isEmpty())
        complaints = crossCheck(all);
    if (!complaints.isEmpty()) {
        const QString lines = complaints.join(u'\n');
        const QString sentence = QCoreApplication::translate(
            "muying::content", "程序自带的表单、规则或日程数据有误，程序没有打开任何记录，记录也没有改动。"
                               "请重新安装本程序，或把下面几行告诉维护人员：");
        return failure(ErrorCode::ContentInvalid, sentence + u'\n' + lines, lines);
    }
    std::ranges::sort(all.ruleSets, {}, &RuleSet::effective);
    auto library = std::make_shared<Library>();
    library->m_folder = resourcesDir;
    library->m_forms = std::make_shared<const std::vector<Form>>(std::move(all.forms));
    library->m_ruleSets = std::move(all.ruleSets);
    library->m_schedule = std::move(all.schedule);
    library->m_immunisation = std::move(all.immunisation);
    library->m_hints = std::move(all.hints);
    library->m_directory = std::move(*directory);
    library->m_caseLists = std::move(*caseLists);
    return std::shared_ptr<const Library>(std::move(library));
}

Result<std::shared_ptr<const Library>> Library::with(const QHash<QString, int>& windowEnds,
                                                     std::vector<RuleSet> editions) const {
    auto library = std::make_shared<Library>(*this);
    for (Window& window : library->m_schedule.windows) {
        const auto end = windowEnds.constFind(window.code);
        if (end != windowEnds.constEnd() && window.adjust && *end >= window.adjust->min &&
            *end <= window.adjust->max)
            window.setEnd(*end);
    }
    if (editions.empty())
        return std::shared_ptr<const Library>(std::move(library));
    for (RuleSet& edition : editions) {
        std::erase_if(library->m_ruleSets,
                      [&](const RuleSet& known) { return known.edition == edition.edition; });
        library->m_ruleSets.push_back(std::move(edition));
    }
    const QStringList complaints = crossCheck({*library->m_forms, library->m_ruleSets, library->m_schedule,
                                               library->m_hints, library->m_immunisation});
    if (!complaints.isEmpty())
        return failure(
            ErrorCode::ContentInvalid,
            QCoreApplication::translate("muying::content", "这一版规则与本程序的表单不符，没有启用：") +
                u'\n' + complaints.join(u'\n'),
            complaints.join(u'\n'));
    std::ranges::stable_sort(library->m_ruleSets, {}, &RuleSet::effective);
    return std::shared_ptr<const Library>(std::move(library));
}

const Form* Library::form(const QString& code) const {
    const Form* newest = nullptr;
    for (const Form& form : *m_forms) {
        if (form.code == code && (!newest || newest->edition < form.edition))
            newest = &form;
    }
    return newest;
}

const Form* Library::form(const QString& code, const QString& edition) const {
    const auto same = [&](const Form& form) { return form.code == code && form.edition == edition; };
    const auto found = std::ranges::find_if(*m_forms, same);
    return found == m_forms->end() ? nullptr : &*found;
}

const RuleSet& Library::rules(const QDate& date) const {
    // Sorted by the day they came into force; before the first one nothing else is known.
    const RuleSet* inForce = &m_ruleSets.front();
    for (const RuleSet& rules : m_ruleSets) {
        if (rules.effective <= date)
            inForce = &rules;
    }
    return *inForce;
}

const RuleSet* Library::ruleSet(const QString& edition) const {
    const auto found = std::ranges::find(m_ruleSets, edition, &RuleSet::edition);
    return found == m_ruleSets.end() ? nullptr : &*found;
}

QString shareDir() {
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../share/muying"_s);
}

QString resourcesDir() {
    const QString chosen = qEnvironmentVariable("MUYING_RESOURCES");
    return chosen.isEmpty() ? shareDir() + u"/resources"_s : chosen;
}

} // namespace muying::content
