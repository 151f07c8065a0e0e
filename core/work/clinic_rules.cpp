#include "core/work/clinic_rules.h"

#include "core/work/desk.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace muying::work {

using namespace Qt::StringLiterals;

namespace {

/// Ends in force: the newest line of each window; a line without value gives the declared end back.
QHash<QString, int> endsInForce(const QJsonArray& changes) {
    QHash<QString, int> ends;
    for (const QJsonValue& value : changes) {
        const QJsonObject change = value.toObject();
        const QString window = change.value("window"_L1).toString();
        if (change.value("after"_L1).isDouble())
            ends.insert(window, change.value("after"_L1).toInt());
        else
            ends.remove(window);
    }
    return ends;
}

/// The lines in force of the list of editions: the newest of each, withdrawn ones left out.
QList<QJsonObject> editionLines(const QJsonArray& kept) {
    QList<QJsonObject> lines;
    for (const QJsonValue& value : kept) {
        const QJsonObject line = value.toObject();
        lines.removeIf([&](const QJsonObject& earlier) {
            return earlier.value("edition"_L1) == line.value("edition"_L1);
        });
        if (!line.value("withdrawn"_L1).toBool())
            lines << line;
    }
    return lines;
}

Result<std::vector<content::RuleSet>> loadedEditions(const QJsonArray& kept) {
    std::vector<content::RuleSet> editions;
    for (const QJsonObject& line : editionLines(kept)) {
        const QString edition = line.value("edition"_L1).toString();
        auto rules = content::parseRuleSet(line.value("text"_L1).toString().toUtf8(), edition);
        if (!rules)
            return failure(ErrorCode::Damaged,
                           QCoreApplication::translate(
                               "muying::work",
                               "本机构载入的规则“%1”打不开，没有判断任何颜色，记录没有改动。请用备份恢复。")
                               .arg(edition),
                           rules.error().message);
        const QDate effective = QDate::fromString(line.value("effective"_L1).toString(), Qt::ISODate);
        if (effective.isValid())
            rules->effective = effective;
        editions.push_back(std::move(*rules));
    }
    return editions;
}

} // namespace

Result<std::shared_ptr<const content::Library>> clinicLibrary(const store::Store& store,
                                                              const content::Library& program) {
    const auto deadlines = store.setting(deadlinesSetting);
    if (!deadlines)
        return deadlines.error();
    const auto editions = store.setting(ruleEditionsSetting);
    if (!editions)
        return editions.error();
    auto loaded = loadedEditions(editions->toArray());
    if (!loaded)
        return loaded.error();
    return program.with(endsInForce(deadlines->toArray()), std::move(*loaded));
}

Result<int> clinicRuleChanges(const store::Store& store) {
    qsizetype changes = 0;
    for (const QLatin1String key : {deadlinesSetting, ruleEditionsSetting}) {
        const auto lines = store.setting(key);
        if (!lines)
            return lines.error();
        changes += lines->toArray().size();
    }
    return static_cast<int>(changes);
}

Status Desk::readClinicRules() const {
    if (m_rulesRead || !m_store.isUnlocked())
        return success();
    auto library = clinicLibrary(m_store, *m_libraries.front());
    if (!library)
        return library.error();
    m_libraries.push_back(std::move(*library));
    m_rulesRead = true;
    return success();
}

Status Desk::renewClinicRules() {
    m_rulesRead = false;
    return readClinicRules();
}

} // namespace muying::work
