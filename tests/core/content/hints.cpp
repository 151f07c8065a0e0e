#include "tests/core/content/content_files.h"

#include "core/content/library.h"

using namespace muying;
using namespace muying::tests;

namespace {

const QString maternalHints = QStringLiteral("hints/maternal.json");

/// The complaint about maternal.json after `before` was replaced, without "file:line: ".
QString hintComplaint(const QByteArray& before, const QByteArray& after) {
    SpoiledResources resources;
    const int line = resources.replace(maternalHints, before, after);
    const auto loaded = content::Library::load(resources.root());
    REQUIRE_FALSE(loaded.ok());
    const QString start = u"%1:%2: "_s.arg(resources.path(maternalHints)).arg(line);
    CHECK(loaded.error().detail.startsWith(start));
    return loaded.error().detail.mid(start.size());
}

} // namespace

TEST_CASE("Every referral hint says in three languages what to do, how soon and where that comes from") {
    const auto library = content::Library::load(realResources());
    REQUIRE(library.ok());
    CHECK((*library)->hints().size() > 20);
    for (const content::Hint& hint : (*library)->hints()) {
        INFO(hint.code.toStdString());
        CHECK(hint.code.startsWith(hint.form + u'.'));
        CHECK_FALSE(hint.text.zh.isEmpty());
        CHECK_FALSE(hint.text.in(Language::Ko) == hint.text.zh);
        CHECK_FALSE(hint.source.isEmpty());
    }
}

TEST_CASE("A hint that names what nobody declared stops the program with its line") {
    CHECK(hintComplaint("\"form\":\"EPDS\",\"when\":\"epds10", "\"form\":\"EPDX\",\"when\":\"epds10") ==
          u"hint EPDS.self_harm: there is no form \"EPDX\""_s);
    CHECK(hintComplaint("\"fields\":[\"epds10\"]", "\"fields\":[\"epds11\"]") ==
          u"hint EPDS.self_harm: there is no field \"epds11\""_s);
    CHECK(hintComplaint("epds10 in (1,2,3)", "epds10 in (1,2,7)").contains(u"7"_s));
    CHECK(hintComplaint("epds10 in (1,2,3)", "epds10 in (1,2,").startsWith(u"\"when\": "_s));
    CHECK(hintComplaint("\"urgency\":\"now\"", "\"urgency\":\"later\"") ==
          u"\"urgency\": \"later\" is none of now, soon, advise"_s);
    CHECK(hintComplaint("EPDS.likely", "EPDS.self_harm") ==
          u"hint \"EPDS.self_harm\" stands there already"_s);
}
