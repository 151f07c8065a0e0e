#include "ui/leaflets/sheet_picture.h"

#include "ui/print/paint_page.h"

#include <QLabel>

#include <algorithm>

namespace muying::ui {

void showSheet(QLabel& label, const print::Page& page) {
    const double ratio = label.devicePixelRatioF();
    const double scale =
        std::min((label.width() - 2) / page.size.width(), (label.height() - 2) / page.size.height());
    QPixmap sheet = QPixmap::fromImage(print::renderPage(page, scale * ratio * 25.4, {}));
    sheet.setDevicePixelRatio(ratio);
    label.setPixmap(sheet);
}

} // namespace muying::ui
