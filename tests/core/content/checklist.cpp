#include "core/content/checklist.h"

#include "tests/core/content/content_files.h"

using namespace muying;
using namespace muying::content;
using namespace muying::tests;

namespace {

QString protocolComplaint(const SpoiledResources& resources) {
    const auto protocol = loadProtocol(resources.root());
    return protocol ? QString() : protocol.error().message;
}

} // namespace

TEST_CASE("The haemorrhage protocol that ships is whole, and nobody has signed it yet", "[checklist]") {
    const auto protocol = loadProtocol(realResources());
    INFO((protocol ? std::string() : protocol.error().message.toStdString()));
    REQUIRE(protocol.ok());
    CHECK((*protocol)->stages.size() == 4);
    CHECK((*protocol)->stage(1)->steps.size() == 11);
    CHECK((*protocol)->stage(2)->steps.size() == 9);
    CHECK((*protocol)->drugs.size() == 8);
    CHECK((*protocol)->limits.whoMl == 500);
    CHECK((*protocol)->signer.isEmpty());
    CHECK((*protocol)->doi.startsWith(u"10.3760/"_s));
    CHECK((*protocol)->figure(u"l3_ml"_s)->status == u"to_confirm"_s);
    CHECK((*protocol)->figure(u"line_ml"_s)->status == u"verified"_s);
    CHECK_FALSE((*protocol)->dueForReview((*protocol)->effective.addMonths(24)));
    CHECK((*protocol)->dueForReview((*protocol)->effective.addMonths(24).addDays(1)));
}

TEST_CASE("A spoilt protocol is refused with file and line", "[checklist]") {
    struct Spoil {
        const char* file;
        const char* before;
        const char* after;
        const char* complaint;
    };
    const Spoil spoils[] = {
        {"checklists/pph.json", R"("code":"who_ml")", R"("code":"who_mL")", "who_mL"},
        {"checklists/pph.json", R"("code":"who_ml","value":500)", R"("code":"who_ml","value":-500)",
         "greater than 0"},
        {"checklists/pph.json", R"("code":"l3_ml","value":1500)", R"("code":"l3_ml","value":150)",
         "must rise"},
        {"checklists/pph.json", R"("number":2)", R"("number":4)", "numbered"},
        {"checklists/pph.json", R"("roles":["first"])", R"("roles":["driver"])", "driver"},
        {"checklists/drugs.json", R"("routes":["im"],"min":5,"max":10)",
         R"("routes":["im"],"min":50,"max":10)", "min"},
        {"checklists/drugs.json", R"("condition":"asthma","verdict":"block")",
         R"("condition":"astma","verdict":"block")", "astma"},
        {"checklists/drugs.json", R"("unit":"ug")", R"("unit":"grain")", "unit"},
        {"checklists/drugs.json", R"("status":"verified")", R"("status":"sure")", "status"},
    };
    for (const Spoil& spoil : spoils) {
        SpoiledResources resources;
        const QString file = QString::fromLatin1(spoil.file);
        const int line = resources.replace(file, spoil.before, spoil.after);
        const QString complaint = protocolComplaint(resources);
        INFO(spoil.after << ": " << complaint.toStdString());
        CHECK(complaint.contains(QString::fromLatin1(spoil.complaint)));
        CHECK(complaint.contains(file + u':'));
        const bool wholeFile = QByteArray(spoil.complaint) == "must rise";
        CHECK((wholeFile || complaint.contains(file + u":%1: "_s.arg(line))));
    }
    SpoiledResources resources;
    REQUIRE(QFile::remove(resources.path(u"checklists/drugs.json"_s)));
    CHECK(protocolComplaint(resources).contains(u"drugs.json"_s));
}
