#include "ui/print/poster_pages.h"

#include "ui/print/fonts.h"
#include "ui/print/poster_sheet.h"

#include <QCoreApplication>
#include <QTransform>

namespace muying::print {

using namespace Qt::StringLiterals;

namespace {

/// √½: A4 beside A3.
constexpr double a4OfA3 = 210.0 / 297.0;

QRectF scaledRect(const QRectF& rect, double factor) {
    return {rect.topLeft() * factor, rect.size() * factor};
}

struct ItemScaler {
    double factor;

    void operator()(TextItem& item) const {
        item.at *= factor;
        item.style.points *= factor;
        item.room = scaledRect(item.room, factor);
    }
    void operator()(LineItem& item) const {
        item.from *= factor;
        item.to *= factor;
        item.width *= factor;
    }
    void operator()(RectItem& item) const {
        item.rect = scaledRect(item.rect, factor);
        item.width *= factor;
    }
    void operator()(PathItem& item) const {
        item.path = QTransform::fromScale(factor, factor).map(item.path);
        item.width *= factor;
        item.halo *= factor;
        for (double& length : item.dash)
            length *= factor;
    }
    void operator()(MarkItem& item) const {
        item.centre *= factor;
        item.size *= factor;
    }
    void operator()(QrItem& item) const { item.box = scaledRect(item.box, factor); }
    void operator()(ImageItem& item) const { item.box = scaledRect(item.box, factor); }
};

} // namespace

Page scaledPage(const Page& page, double factor) {
    Page scaled = page;
    scaled.size = page.size * factor;
    scaled.typeArea = scaledRect(page.typeArea, factor);
    for (Item& item : scaled.items)
        std::visit(ItemScaler{factor}, item);
    return scaled;
}

Result<Document> posterPages(const PosterJob& job) {
    if (const Status loaded = loadFonts(); !loaded)
        return loaded.error();
    PosterSheet sheet(job);
    if (job.text.code == u"colours"_s)
        paintColourPoster(sheet, job);
    else if (job.text.code == u"vaccines"_s)
        paintVaccinePoster(sheet, job);
    else if (job.text.code == u"danger"_s && job.dangerSigns)
        paintDangerPoster(sheet, job);
    else
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("muying::print", "没有“%1”这张海报。").arg(job.text.code));
    Document document;
    document.title = job.text.title.zh;
    document.language = job.korean ? PaperLanguage::ZhKo : PaperLanguage::Zh;
    Page page = sheet.take();
    if (job.size == PosterSize::A4) {
        page = scaledPage(page, a4OfA3);
        page.size = QSizeF(210, 297);
    }
    document.pages.push_back(std::move(page));
    return document;
}

} // namespace muying::print
