#include "core/content/directory.h"

#include "core/content/node.h"

#include <QSet>

namespace muying::content {

using namespace Qt::StringLiterals;

namespace {

InstitutionDecl readInstitution(const Node& node, Problems& problems) {
    ObjectReader reader(node, problems);
    InstitutionDecl institution;
    institution.code = reader.string("code");
    institution.kind = reader.string("kind");
    institution.name = reader.flatText();
    institution.level = reader.optString("level");
    institution.phone = reader.optString("phone");
    institution.dutyPhone = reader.optString("duty_phone");
    institution.address = reader.optString("address");
    if (reader.has("minutes"))
        institution.minutes = reader.integer("minutes");
    institution.source = reader.string("source");
    institution.status = reader.string("status");
    reader.finish();
    if (!institutionKinds().contains(institution.kind))
        problems.add(node.line, u"\"kind\" is none of %1"_s.arg(institutionKinds().join(u", "_s)));
    if (institution.minutes && *institution.minutes < 0)
        problems.add(node.line, u"\"minutes\" is negative"_s);
    return institution;
}

} // namespace

const QStringList& institutionKinds() {
    static const QStringList kinds{u"centre"_s, u"hospital"_s, u"mch"_s, u"contact"_s, u"village"_s};
    return kinds;
}

Result<std::vector<InstitutionDecl>> loadDirectory(const QString& path) {
    const auto root = readJson(path);
    if (!root)
        return root.error();
    Problems problems(path);
    ObjectReader reader(*root, problems);
    std::vector<InstitutionDecl> list;
    QSet<QString> codes;
    const Node* institutions = reader.array("institutions");
    for (const Node& node : institutions ? institutions->items : std::vector<Node>{}) {
        InstitutionDecl institution = readInstitution(node, problems);
        if (codes.contains(institution.code))
            problems.add(node.line, u"\"%1\" stands twice"_s.arg(institution.code));
        codes.insert(institution.code);
        list.push_back(std::move(institution));
    }
    reader.finish();
    if (!problems.empty())
        return problems.error();
    return list;
}

} // namespace muying::content
