#include "ui/shell/recovery_sheet.h"

#include "ui/print/text.h"

#include <QCoreApplication>
#include <QDate>

using namespace Qt::StringLiterals;

namespace muying::ui {

namespace {

// A4, margins as on the forms.
constexpr double recoveryLeft = 17.5;
constexpr double recoveryWidth = 180;

} // namespace

print::Document recoverySheet(const QString& clinic, const QString& code, const QDate& date) {
    const auto text = [](const char* source) { return QCoreApplication::translate("muying::ui", source); };
    print::Page page;
    page.typeArea = QRectF(recoveryLeft, 9.5, recoveryWidth, 276.7);
    page.name = text(QT_TRANSLATE_NOOP("muying::ui", "恢复单"));
    const double centre = recoveryLeft + recoveryWidth / 2;
    page.text({centre, 30}, text(QT_TRANSLATE_NOOP("muying::ui", "母婴工作站 恢复单")),
              print::formText(16.5, true), print::Align::Centre);
    page.text({centre, 38}, u"%1  %2"_s.arg(clinic, date.toString(Qt::ISODate)), print::formText(9),
              print::Align::Centre);
    page.add(print::RectItem{QRectF(recoveryLeft, 48, recoveryWidth, 34), 0.353});
    page.text({recoveryLeft + 4, 55}, text(QT_TRANSLATE_NOOP("muying::ui", "恢复码")), print::formText(9));
    double y = 66;
    for (const QString& line :
         print::TextMetrics::wrap(code, print::recordText(17, true), recoveryWidth - 8)) {
        page.text({centre, y}, line, print::recordText(17, true), print::Align::Centre, print::Ink::Value);
        y += 9;
    }
    const QString advice =
        text(QT_TRANSLATE_NOOP("muying::ui", "忘记密码时，在解锁页选“忘记密码，用恢复单”，输入恢复码，就能为"
                                             "管理员设新密码。得到这张纸的人能打开全部资料："
                                             "请装入信封封好，锁进柜子，不要拍照，不要存在电脑上。"));
    y = 94;
    for (const QString& line : print::TextMetrics::wrap(advice, print::formText(10.5), recoveryWidth)) {
        page.text({recoveryLeft, y}, line, print::formText(10.5));
        y += 6.5;
    }
    print::Document document;
    document.title = page.name;
    document.pages.push_back(std::move(page));
    return document;
}

} // namespace muying::ui
