#include "ui/shell/page_thumbs.h"

#include "ui/widgets/theme.h"

#include <QCache>
#include <QPainter>
#include <QStringListModel>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace muying::ui {

namespace {

constexpr int thumbWidth = 74;
constexpr int thumbHeight = 104;

} // namespace

class PageThumbs::Painter : public QStyledItemDelegate {
public:
    Painter(std::shared_ptr<const print::Document> document, QObject* parent)
        : QStyledItemDelegate(parent), m_document(std::move(document)), m_images(200) {}

    void setOptions(const print::PaintOptions& options) {
        m_options = options;
        m_images.clear();
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {px(124), px(144)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const bool current = option.state.testFlag(QStyle::State_Selected);
        if (current) {
            painter->fillRect(option.rect, color(Role::Soft));
            painter->setPen(QPen(color(Role::Accent), 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        const QImage& image = imageOf(index.row());
        const QSize size = (QSizeF(image.size()) / image.devicePixelRatio()).toSize();
        const QPoint at(option.rect.center().x() - size.width() / 2, option.rect.y() + px(8));
        painter->drawImage(at, image);
        painter->setPen(QPen(color(Role::Line2), 1));
        painter->drawRect(QRect(at, size).adjusted(0, 0, -1, -1));
        painter->setFont(uiFont(14, current));
        painter->setPen(color(Role::Ink));
        painter->drawText(option.rect.adjusted(px(2), px(114), -px(2), 0),
                          Qt::AlignHCenter | Qt::AlignVCenter, index.data().toString());
    }

private:
    const QImage& imageOf(int page) const {
        if (const QImage* known = m_images.object(page))
            return *known;
        const print::Page& sheet = m_document->pages[static_cast<std::size_t>(page)];
        const double dpi =
            2.0 * qMin(px(thumbWidth) / sheet.size.width(), px(thumbHeight) / sheet.size.height()) * 25.4;
        auto* image = new QImage(print::renderPage(sheet, dpi, m_options));
        image->setDevicePixelRatio(2);
        m_images.insert(page, image);
        return *image;
    }

    std::shared_ptr<const print::Document> m_document;
    print::PaintOptions m_options;
    mutable QCache<int, QImage> m_images;
};

PageThumbs::PageThumbs(std::shared_ptr<const print::Document> document, QWidget* parent)
    : QListView(parent), m_painter(new Painter(document, this)) {
    QStringList names;
    for (std::size_t i = 0; i < document->pages.size(); ++i)
        names << u"%1 %2"_s.arg(i + 1).arg(document->pages[i].name);
    auto* model = new QStringListModel(names, this);
    setModel(model);
    setItemDelegate(m_painter);
    setAccessibleName(tr("各页"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSpacing(px(4));
    setFixedWidth(px(148));
}

void PageThumbs::setCurrentPage(int page) {
    setCurrentIndex(model()->index(page, 0));
}

void PageThumbs::setOptions(const print::PaintOptions& options) {
    m_painter->setOptions(options);
    viewport()->update();
}

void PageThumbs::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT pageChosen(current.row());
}

} // namespace muying::ui
