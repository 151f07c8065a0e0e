#include "core/work/leaflet_shelf.h"
#include "tests/catch.h"
#include "tests/core/work/test_clinic.h"

#include <algorithm>

using namespace muying;
using namespace muying::work;
using namespace muying::tests;
using namespace Qt::StringLiterals;
using content::LeafletPart;

namespace {

LeafletShelf shelfOf(const TestClinic& clinic) {
    return valueOf(LeafletShelf::load(*clinic.store, productLibrary().folder()), "shelf");
}

content::LeafletPair& firstOf(content::Leaflet& leaflet, LeafletPart part) {
    return *std::ranges::find(leaflet.pairs, part, &content::LeafletPair::part);
}

} // namespace

TEST_CASE("A clinic's text of a leaflet is a version of its own, and the original comes back") {
    TestClinic clinic;
    LeafletShelf shelf = shelfOf(clinic);
    REQUIRE(shelf.leaflets().size() == 31);
    content::Leaflet leaflet = shelf.find(u"L01"_s)->leaflet;
    const QString original = firstOf(leaflet, LeafletPart::Main).zh;
    firstOf(leaflet, LeafletPart::Main).zh = u"怀孕时有下面一种情况，马上去医院，不等。"_s;
    REQUIRE(shelf.save(*clinic.store, leaflet).ok());
    CHECK(shelf.find(u"L01"_s)->origin == LeafletOrigin::Edited);
    CHECK(shelf.find(u"L01"_s)->version == 1);
    CHECK(shelf.find(u"L01"_s)->leaflet.edition == u"2026-1+1"_s);
    firstOf(leaflet, LeafletPart::Main).zh = u"怀孕时有下面一种情况，马上去医院。"_s;
    REQUIRE(shelf.save(*clinic.store, leaflet).ok());
    clinic.reopen();
    shelf = shelfOf(clinic);
    const ShelfLeaflet* kept = shelf.find(u"L01"_s);
    CHECK(kept->version == 2);
    CHECK(kept->complaints.isEmpty());
    CHECK(kept->leaflet.of(LeafletPart::Main).front().zh == u"怀孕时有下面一种情况，马上去医院。"_s);
    REQUIRE(shelf.restore(*clinic.store, u"L01"_s).ok());
    shelf = shelfOf(clinic);
    CHECK(shelf.find(u"L01"_s)->origin == LeafletOrigin::Shipped);
    CHECK(shelf.find(u"L01"_s)->leaflet.of(LeafletPart::Main).front().zh == original);
    CHECK(shelf.steps(u"L01"_s).size() == 3); // nothing is forgotten
}

TEST_CASE("A leaflet with a fault is not saved, and the sentence counts the places") {
    TestClinic clinic;
    LeafletShelf shelf = shelfOf(clinic);
    content::Leaflet leaflet = shelf.find(u"L03"_s)->leaflet;
    SECTION("another number in one language") {
        firstOf(leaflet, LeafletPart::Message).ko += u" 99번 세십시오."_s;
    }
    SECTION("a pair without its Korean") {
        firstOf(leaflet, LeafletPart::Message).ko.clear();
    }
    SECTION("a spelling that is not Korean of China") {
        firstOf(leaflet, LeafletPart::Main).ko += u" 보건소"_s;
    }
    SECTION("a picture that is too large") {
        leaflet.picture = QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x10\0\0\0\x10\0", 24);
    }
    const Status saved = shelf.save(*clinic.store, leaflet);
    REQUIRE_FALSE(saved.ok());
    CHECK(saved.error().code == ErrorCode::InvalidInput);
    CHECK_FALSE(saved.error().detail.isEmpty());
    CHECK(shelfOf(clinic).find(u"L03"_s)->origin == LeafletOrigin::Shipped);
}

TEST_CASE("A review belongs to the text that was read") {
    TestClinic clinic;
    LeafletShelf shelf = shelfOf(clinic);
    const content::LeafletReview by{QDate(2026, 11, 20), u"김순희（示例）"_s};
    REQUIRE(shelf.review(*clinic.store, u"L18"_s, Language::Ko, by).ok());
    REQUIRE(shelf.review(*clinic.store, u"L18"_s, Language::Zh, by).ok());
    shelf = shelfOf(clinic);
    CHECK(shelf.find(u"L18"_s)->leaflet.reviewed());
    content::Leaflet leaflet = shelf.find(u"L18"_s)->leaflet;
    firstOf(leaflet, LeafletPart::TeachBack).ko = u"아기가 젖을 잘 먹는지 어떻게 압니까?"_s;
    REQUIRE(shelf.save(*clinic.store, leaflet).ok());
    shelf = shelfOf(clinic);
    CHECK(shelf.find(u"L18"_s)->leaflet.reviewZh.done()); // its words stayed
    CHECK_FALSE(shelf.find(u"L18"_s)->leaflet.reviewKo.done());
    CHECK_FALSE(shelf.review(*clinic.store, u"L18"_s, Language::Ko, {QDate(2026, 11, 20), u" "_s}).ok());
}

TEST_CASE("The clinic writes a leaflet of its own, and its number is not given twice") {
    TestClinic clinic;
    LeafletShelf shelf = shelfOf(clinic);
    content::Leaflet leaflet = shelf.find(u"L22"_s)->leaflet;
    const content::Leaflet blank = shelf.blank(QDate(2026, 11, 23));
    CHECK(blank.code == u"C01"_s);
    leaflet.code = leaflet.folder = blank.code;
    leaflet.edition = blank.edition;
    leaflet.titleZh = leaflet.outsideZh = u"给宝宝保暖"_s;
    leaflet.titleKo = leaflet.outsideKo = u"아기를 따뜻하게 하십시오"_s;
    REQUIRE(shelf.save(*clinic.store, leaflet).ok());
    shelf = shelfOf(clinic);
    REQUIRE(shelf.leaflets().size() == 32);
    CHECK(shelf.find(u"C01"_s)->origin == LeafletOrigin::Own);
    CHECK(shelf.find(u"C01"_s)->leaflet.edition == u"2026-1+1"_s);
    REQUIRE(shelf.restore(*clinic.store, u"C01"_s).ok());
    shelf = shelfOf(clinic);
    CHECK(shelf.find(u"C01"_s) == nullptr);
    CHECK(shelf.blank(QDate(2026, 11, 23)).code == u"C02"_s);
}
