#include "core/work/rule_editions.h"

#include "core/base/text_key.h"
#include "core/risk/fact_extraction.h"
#include "core/work/clinic_rules.h"
#include "core/work/standing.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;
using content::RuleSet;

namespace {

constexpr qint64 largestRuleFile = 8 * 1024 * 1024;

/// "name:12: what is wrong" taken apart.
std::vector<RuleComplaint> complaintsOf(const QString& message) {
    static const QRegularExpression numbered(u"^.*?:([0-9]+): (.*)$"_s);
    std::vector<RuleComplaint> list;
    for (const QString& line : message.split(u'\n', Qt::SkipEmptyParts)) {
        const auto match = numbered.match(line);
        if (match.hasMatch())
            list.push_back({match.captured(1).toInt(), match.captured(2)});
        else
            list.push_back({0, line});
    }
    return list;
}

Result<QByteArray> fileText(const QString& path) {
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("muying::work", "找不到规则文件“%1”。").arg(path));
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestRuleFile)
        return failure(
            ErrorCode::Io,
            QCoreApplication::translate("muying::work", "规则文件“%1”读不出来，没有载入。").arg(path),
            file.errorString());
    const QByteArray text = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(
            ErrorCode::Io,
            QCoreApplication::translate("muying::work", "规则文件“%1”读不出来，没有载入。").arg(path),
            file.errorString());
    return text;
}

QStringList namesOf(const risk::Assessment& assessment) {
    QStringList names;
    for (const content::RiskColour colour : assessment.colours)
        names << content::colourName(colour);
    return names;
}

LocalText changedClause(const RuleSet& rules, const QString& code, bool comes) {
    const content::Clause* clause = rules.clause(code);
    const LocalText text = clause ? clause->text : LocalText{code, code, code};
    const QString mark = comes ? u"+ "_s : u"− "_s;
    const auto line = [&](Language language) { return mark + code + u' ' + text.in(language); };
    return {line(Language::Zh), line(Language::Ko), line(Language::En)};
}

std::vector<LocalText> clauseChanges(const RuleSet& before, const risk::Assessment& old, const RuleSet& after,
                                     const risk::Assessment& now) {
    std::vector<LocalText> lines;
    for (const QString& code : now.assess) {
        if (!old.assess.contains(code))
            lines.push_back(changedClause(after, code, true));
    }
    for (const QString& code : old.assess) {
        if (!now.assess.contains(code))
            lines.push_back(changedClause(before, code, false));
    }
    // The same clauses with another colour.
    for (const QString& code : now.assess) {
        const content::Clause* then = before.clause(code);
        const content::Clause* here = after.clause(code);
        if (old.assess.contains(code) && then && here && then->colour != here->colour)
            lines.push_back({u"%1：%2 → %3"_s.arg(code, content::colourWord(then->colour).zh,
                                                  content::colourWord(here->colour).zh),
                             u"%1: %2 → %3"_s.arg(code, content::colourWord(then->colour).in(Language::Ko),
                                                  content::colourWord(here->colour).in(Language::Ko)),
                             u"%1: %2 → %3"_s.arg(code, content::colourWord(then->colour).in(Language::En),
                                                  content::colourWord(here->colour).in(Language::En))});
    }
    return lines;
}

Result<std::optional<EditionChange>> changeOf(const Desk& desk, const RuleSet& rules, const Chart& chart) {
    const QDate today = desk.clock().today();
    const RuleSet& present = desk.library().rules(today);
    const auto old = risk::assess(present, risk::inputFor(present, desk.library(), chart.entries, today));
    if (!old)
        return old.error();
    const auto now = risk::assess(rules, risk::inputFor(rules, desk.library(), chart.entries, today));
    if (!now)
        return now.error();
    EditionChange change;
    change.before = namesOf(*old);
    change.after = namesOf(*now);
    if (change.before == change.after)
        return std::optional<EditionChange>();
    change.womanId = chart.woman.subject.id;
    change.pregnancyId = chart.pregnancy->subject.id;
    change.name = chart.cover().text(u"name"_s);
    change.graded = !standingOf(chart).gradedBy.isEmpty();
    change.why = clauseChanges(present, *old, rules, *now);
    return std::optional(std::move(change));
}

Status checkApply(const Desk& desk, const RuleCandidate& candidate, const QDate& effective) {
    if (desk.store().user().role != store::Role::Administrator)
        return failure(ErrorCode::NotAllowed,
                       QCoreApplication::translate("muying::work", "只有管理员可以启用新版规则。没有改动。"));
    if (!candidate.usable())
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("muying::work", "规则文件有错，不能启用。没有改动。"));
    if (!effective.isValid() || effective < desk.clock().today())
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("muying::work",
                                                   "生效日期应是今天或以后：已作的评估不改。没有改动。"));
    for (const RuleSet& known : desk.library().ruleSets()) {
        if (known.edition == candidate.rules.edition)
            return failure(ErrorCode::Conflict,
                           QCoreApplication::translate("muying::work", "“%1”这一版规则已经有了。没有改动。")
                               .arg(known.edition));
        if (known.effective == effective)
            return failure(
                ErrorCode::Conflict,
                QCoreApplication::translate("muying::work", "“%1”也从这一天起生效，请另选一天。没有改动。")
                    .arg(known.edition));
    }
    return success();
}

/// Adds a line to the list of editions, reads it back and judges everybody anew.
Status keepLine(Desk& desk, QJsonObject line) {
    const auto lines = desk.store().setting(ruleEditionsSetting);
    if (!lines)
        return lines.error();
    line.insert(u"at"_s, desk.clock().now().toString(Qt::ISODate));
    line.insert(u"by"_s, desk.store().user().id);
    QJsonArray changed = lines->toArray();
    changed.append(line);
    if (Status kept = desk.store().setSetting(ruleEditionsSetting, changed); !kept)
        return kept;
    if (Status renewed = desk.renewClinicRules(); !renewed)
        return renewed;
    return refreshAll(desk);
}

} // namespace

Result<RuleCandidate> readRuleFile(const Desk& desk, const QString& path) {
    auto text = fileText(path);
    if (!text)
        return text.error();
    RuleCandidate candidate;
    candidate.path = path;
    candidate.text = std::move(*text);
    auto rules = content::parseRuleSet(candidate.text, QFileInfo(path).fileName());
    if (!rules) {
        candidate.complaints = complaintsOf(rules.error().message);
        return candidate;
    }
    candidate.rules = *rules;
    if (const auto fits = desk.programLibrary().with({}, {std::move(*rules)}); !fits)
        candidate.complaints = complaintsOf(fits.error().detail);
    return candidate;
}

Result<EditionPreview> previewEdition(const Desk& desk, const RuleCandidate& candidate,
                                      const std::function<bool(int, int)>& progress) {
    if (!candidate.usable())
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("muying::work", "规则文件有错，不能预览。"));
    const auto rows = desk.store().subjects();
    if (!rows)
        return rows.error();
    std::vector<QString> underWay;
    for (const store::SubjectRow& row : *rows) {
        const bool open = row.index.status == u"pregnant"_s || row.index.status == u"postpartum"_s;
        if (row.subject.kind == record::SubjectKind::Pregnancy && open)
            underWay.push_back(row.subject.id);
    }
    EditionPreview preview;
    for (const QString& id : underWay) {
        if (progress && !progress(preview.looked, static_cast<int>(underWay.size())))
            return failure(ErrorCode::Cancelled, QCoreApplication::translate("muying::work", "已停止预览。"));
        ++preview.looked;
        const auto chart = desk.chart(id);
        if (!chart) {
            preview.damaged << id;
            continue;
        }
        auto change = changeOf(desk, candidate.rules, *chart);
        if (!change)
            return change.error();
        if (*change)
            preview.changes.push_back(std::move(**change));
    }
    return preview;
}

Status applyEdition(Desk& desk, const RuleCandidate& candidate, const QDate& effective, const QString& note) {
    if (Status read = desk.readClinicRules(); !read)
        return read;
    if (Status fits = checkApply(desk, candidate, effective); !fits)
        return fits;
    return keepLine(desk, {{u"edition"_s, candidate.rules.edition},
                           {u"effective"_s, effective.toString(Qt::ISODate)},
                           {u"text"_s, QString::fromUtf8(candidate.text)},
                           {u"note"_s, cleanText(note)}});
}

Status withdrawEdition(Desk& desk, const QString& edition, const QString& reason) {
    if (desk.store().user().role != store::Role::Administrator)
        return failure(ErrorCode::NotAllowed,
                       QCoreApplication::translate("muying::work", "只有管理员可以撤回规则。没有改动。"));
    const QString why = cleanText(reason);
    const auto known = knownEditions(desk);
    const auto found = std::ranges::find(known, edition, &KnownEdition::edition);
    if (found == known.end() || !found->loaded || found->effective <= desk.clock().today() || why.isEmpty())
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate(
                           "muying::work", "只能撤回本机构载入、还没有生效的规则，并要写明原因。没有改动。"));
    return keepLine(desk, {{u"edition"_s, edition}, {u"withdrawn"_s, true}, {u"note"_s, why}});
}

std::vector<KnownEdition> knownEditions(const Desk& desk) {
    QHash<QString, QJsonObject> loaded;
    if (const auto lines = desk.store().setting(ruleEditionsSetting)) {
        for (const QJsonValue& line : lines->toArray())
            loaded.insert(line.toObject().value("edition"_L1).toString(), line.toObject());
    }
    const QString inForce = desk.library().rules(desk.clock().today()).edition;
    std::vector<KnownEdition> list;
    for (const RuleSet& rules : desk.library().ruleSets()) {
        KnownEdition known;
        known.edition = rules.edition;
        known.title = rules.title;
        known.effective = rules.effective;
        known.source = rules.source;
        known.inForce = rules.edition == inForce;
        const auto line = loaded.constFind(rules.edition);
        known.loaded = line != loaded.constEnd();
        if (known.loaded) {
            known.at = QDateTime::fromString(line->value("at"_L1).toString(), Qt::ISODate);
            known.by = desk.store().userName(line->value("by"_L1).toString());
            known.note = line->value("note"_L1).toString();
        }
        list.push_back(std::move(known));
    }
    return list;
}

} // namespace muying::work
