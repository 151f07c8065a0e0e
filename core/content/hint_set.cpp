#include "core/content/hint_set.h"

#include "core/content/node.h"

#include <QDir>

#include <algorithm>

namespace muying::content {

using namespace Qt::StringLiterals;

namespace {

Urgency readUrgency(ObjectReader& reader, Problems& problems) {
    const QString word = reader.string("urgency");
    if (word == u"now"_s)
        return Urgency::Now;
    if (word == u"soon"_s)
        return Urgency::Soon;
    if (word != u"advise"_s)
        problems.add(reader.line(), u"\"urgency\": \"%1\" is none of now, soon, advise"_s.arg(word));
    return Urgency::Advise;
}

Hint readHint(const Node& node, Problems& problems) {
    ObjectReader reader(node, problems);
    Hint hint;
    hint.line = node.line;
    hint.file = problems.file();
    hint.code = reader.string("code");
    hint.form = reader.string("form");
    hint.fields = reader.optStrings("fields");
    hint.urgency = readUrgency(reader, problems);
    hint.text = reader.flatText();
    hint.source = reader.string("source");
    hint.status = reader.string("status");
    const QString when = reader.string("when");
    reader.finish();
    auto parsed = parseExpression(when);
    if (parsed)
        hint.when = *parsed;
    else
        problems.add(node.line, u"\"when\": %1"_s.arg(parsed.error().message));
    if (hint.status != u"verified"_s && hint.status != u"to_confirm"_s)
        problems.add(node.line, u"\"status\": \"%1\" is none of verified, to_confirm"_s.arg(hint.status));
    if (hint.fields.isEmpty())
        problems.add(node.line, u"\"fields\" names no field"_s);
    return hint;
}

void readHintFile(const QString& path, std::vector<Hint>& hints, QStringList& complaints) {
    const auto root = readJson(path);
    if (!root) {
        complaints << root.error().message;
        return;
    }
    Problems problems(path);
    ObjectReader reader(*root, problems);
    const Node* list = reader.array("hints");
    for (const Node& node : list ? list->items : std::vector<Node>{}) {
        Hint hint = readHint(node, problems);
        if (std::ranges::find(hints, hint.code, &Hint::code) != hints.end())
            problems.add(node.line, u"hint \"%1\" stands there already"_s.arg(hint.code));
        hints.push_back(std::move(hint));
    }
    reader.finish();
    complaints += problems.list();
}

} // namespace

Result<std::vector<Hint>> loadHints(const QString& dir) {
    std::vector<Hint> hints;
    QStringList complaints;
    const QDir folder(dir);
    for (const QString& name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        readHintFile(folder.filePath(name), hints, complaints);
    if (hints.empty() && complaints.isEmpty())
        complaints
            << u"%1:0: there is no referral hint; without them danger signs would pass in silence"_s.arg(dir);
    if (!complaints.isEmpty())
        return failure(ErrorCode::ContentInvalid, complaints.join(u'\n'));
    return hints;
}

} // namespace muying::content
