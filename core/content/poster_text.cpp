#include "core/content/poster_text.h"

#include "core/content/node.h"

#include <algorithm>

namespace muying::content {

using namespace Qt::StringLiterals;

namespace {

PosterText readPoster(const Node& node, Problems& problems) {
    ObjectReader reader(node, problems);
    PosterText poster;
    poster.code = reader.string("code");
    poster.title = reader.text("title");
    poster.main = reader.text("main");
    poster.source = reader.string("source");
    poster.status = reader.string("status");
    const Node* lines = reader.array("lines");
    for (const Node& item : lines ? lines->items : std::vector<Node>{}) {
        ObjectReader line(item, problems);
        poster.lines.push_back({line.string("code"), line.flatText()});
        line.finish();
    }
    reader.finish();
    if (poster.status != u"verified"_s && poster.status != u"to_confirm"_s)
        problems.add(node.line, u"\"status\": \"%1\" is none of verified, to_confirm"_s.arg(poster.status));
    return poster;
}

} // namespace

LocalText PosterText::line(const QString& name) const {
    const auto found = std::ranges::find(lines, name, &PosterLine::code);
    return found == lines.end() ? LocalText() : found->text;
}

Result<std::vector<PosterText>> loadPosters(const QString& resourcesDir) {
    const QString path = resourcesDir + u"/posters/posters.json"_s;
    const auto root = readJson(path);
    if (!root)
        return root.error();
    Problems problems(path);
    ObjectReader reader(*root, problems);
    std::vector<PosterText> posters;
    const Node* list = reader.array("posters");
    for (const Node& node : list ? list->items : std::vector<Node>{})
        posters.push_back(readPoster(node, problems));
    reader.finish();
    if (!problems.empty())
        return problems.error();
    return posters;
}

} // namespace muying::content
