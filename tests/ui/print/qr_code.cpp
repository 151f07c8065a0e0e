#include "ui/print/qr_code.h"
#include "tests/catch.h"

#include <QImage>
#include <QPainter>

using namespace muying::print;
using namespace Qt::StringLiterals;

TEST_CASE("a scanned code leads back to the record and says nothing about the woman") {
    const QString id = u"3f2a91bc-07de-4c11-9d0a-5b6c7d8e9f00"_s;
    const QByteArray payload = qrPayload(id);
    CHECK(payload == "MY3F2A91BC07DE4C119D0A5B6C7D8E9F00");
    CHECK(subjectOfPayload(QString::fromLatin1(payload) + u"\r\n"_s) == id);
    CHECK(subjectOfPayload(u"my3f2a91bc07de4c119d0a5b6c7d8e9f00"_s) == id);
    CHECK(subjectOfPayload(u"李顺姬"_s).isEmpty());
    CHECK(subjectOfPayload(u"MY3F2A"_s).isEmpty());
    CHECK(shortCode(id) == u"3F2A-91BC-07DE"_s);
}

TEST_CASE("the code has 25 modules a side and its three finders") {
    const QrModules modules = qrModules(qrPayload(u"3f2a91bc-07de-4c11-9d0a-5b6c7d8e9f00"_s));
    REQUIRE(modules.size == 25);
    const auto dark = [&](int x, int y) {
        return static_cast<bool>(modules.dark[static_cast<std::size_t>(y * 25 + x)]);
    };
    for (const auto& [left, top] : {std::pair{0, 0}, std::pair{18, 0}, std::pair{0, 18}}) {
        for (int i = 0; i < 7; ++i) {
            CHECK(dark(left + i, top));
            CHECK(dark(left, top + i));
        }
        CHECK_FALSE(dark(left + 1, top + 1));
        CHECK(dark(left + 3, top + 3));
    }
}

TEST_CASE("the printed code shows exactly its modules") {
    const QByteArray payload = qrPayload(u"3f2a91bc-07de-4c11-9d0a-5b6c7d8e9f00"_s);
    const QrModules modules = qrModules(payload);
    QImage image(250, 250, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintQr(painter, QRectF(0, 0, 250, 250), payload);
    painter.end();
    int wrong = 0;
    for (int y = 0; y < 25; ++y) {
        for (int x = 0; x < 25; ++x) {
            const bool dark = qGray(image.pixel(10 * x + 5, 10 * y + 5)) < 128;
            wrong += dark != modules.dark[static_cast<std::size_t>(y * 25 + x)];
        }
    }
    CHECK(wrong == 0);
}
