#include "ui/today/worklist_document.h"

#include "ui/print/risk_mark.h"
#include "ui/print/text.h"
#include "ui/today/today_model.h"
#include "ui/widgets/mark_label.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace muying::ui {

namespace {

// Millimetres; margins as on the forms: left for the filing holes.
constexpr double listLeft = 17.5;
constexpr double listWidth = 180;
constexpr double listTop = 40;
constexpr double listBottom = 283;
constexpr double listLine = 4.6;
constexpr std::array<double, 7> listColumns{22, 29, 21, 44, 21, 20, 23}; // sums up to 180

const char* const listHeads[7] = {
    QT_TRANSLATE_NOOP("muying::ui", "标记"),        QT_TRANSLATE_NOOP("muying::ui", "姓名"),
    QT_TRANSLATE_NOOP("muying::ui", "孕周 / 产后"), QT_TRANSLATE_NOOP("muying::ui", "应做"),
    QT_TRANSLATE_NOOP("muying::ui", "期限"),        QT_TRANSLATE_NOOP("muying::ui", "负责人"),
    QT_TRANSLATE_NOOP("muying::ui", "电话")};

QString listText(const char* source) {
    return QCoreApplication::translate("muying::ui", source);
}

using ListCells = std::array<QStringList, 7>;

ListCells listCells(const work::WorkItem& item, const QDateTime& at) {
    const std::array<QString, 7> texts{QString(),
                                       item.name + u" "_s + todayAgeText(item),
                                       todayWeekText(item),
                                       item.what.in(uiLanguage()),
                                       todayDueText(item, at),
                                       item.responsible,
                                       item.phone};
    ListCells cells;
    for (std::size_t i = 1; i < texts.size(); ++i)
        cells[i] = print::TextMetrics::wrap(texts[i], print::recordText(9, i == 1), listColumns[i] - 2.6);
    return cells;
}

void listMarks(print::Page& page, const work::WorkItem& item, double x, double middle) {
    const Marks marks = item.childId.isEmpty() ? marksOf(item.colour, item.purple) : Marks();
    if (!item.childId.isEmpty())
        page.text({x, middle + print::recordText(9).drop()}, todayMarkText(item), print::recordText(9));
    for (const content::RiskColour colour : marks) {
        page.add(print::MarkItem{{x + 2.6, middle}, 4.4, colour});
        const QString word = markWord(colour);
        page.text({x + 5.8, middle + print::recordText(9).drop()}, word, print::recordText(9));
        x += 7 + print::TextMetrics::width(word, print::recordText(9));
    }
}

class ListPaper {
public:
    ListPaper(print::Document& document, const QDateTime& at, const QString& clinic)
        : m_document(document), m_at(at), m_clinic(clinic) {}

    void row(const work::WorkItem& item) {
        const ListCells cells = listCells(item, m_at);
        qsizetype lines = 1;
        for (const QStringList& cell : cells)
            lines = std::max(lines, cell.size());
        const double height = 2.4 + static_cast<double>(lines) * listLine;
        if (m_document.pages.empty() || m_y + height > listBottom)
            newPage();
        print::Page& page = m_document.pages.back();
        listMarks(page, item, listLeft, m_y + height / 2);
        double x = listLeft;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            double baseline = m_y + 1.2 + listLine / 2 + print::recordText(9).drop();
            for (const QString& line : cells[i]) {
                page.text({x + 1.3, baseline}, line, print::recordText(9, i == 1), print::Align::Left,
                          print::Ink::Value);
                baseline += listLine;
            }
            x += listColumns[i];
        }
        m_y += height;
        page.line({listLeft, m_y}, {listLeft + listWidth, m_y});
    }

private:
    void newPage() {
        print::Page page;
        page.typeArea = QRectF(listLeft, 9.5, listWidth, 277);
        page.name = listText(QT_TRANSLATE_NOOP("muying::ui", "今日名单"));
        page.text({listLeft, 13.5}, m_clinic, print::formText(8.5, true));
        page.text({listLeft + listWidth / 2, 25}, page.name, print::formText(16.5, true),
                  print::Align::Centre);
        page.text({listLeft + listWidth / 2, 31}, m_at.toString(u"yyyy-MM-dd HH:mm"_s), print::formText(8.5),
                  print::Align::Centre);
        double x = listLeft;
        for (std::size_t i = 0; i < listColumns.size(); ++i) {
            page.text({x + 1.3, listTop - 2}, listText(listHeads[i]), print::formText(9));
            x += listColumns[i];
        }
        page.line({listLeft, listTop - 6.5}, {listLeft + listWidth, listTop - 6.5}, print::Weight::Frame);
        page.line({listLeft, listTop}, {listLeft + listWidth, listTop}, print::Weight::Section);
        m_document.pages.push_back(std::move(page));
        m_y = listTop;
    }

    print::Document& m_document;
    const QDateTime& m_at;
    const QString& m_clinic;
    double m_y = 0;
};

} // namespace

print::Document worklistDocument(const std::vector<const work::WorkItem*>& items, const QDateTime& at,
                                 const QString& clinic) {
    print::Document document;
    document.title = listText(QT_TRANSLATE_NOOP("muying::ui", "今日名单"));
    ListPaper paper(document, at, clinic);
    for (const work::WorkItem* item : items)
        paper.row(*item);
    const auto pages = document.pages.size();
    for (std::size_t i = 0; i < pages; ++i) {
        const QString number =
            QCoreApplication::translate("muying::ui", "第 %1 页，共 %2 页，含个人信息，用后请收好")
                .arg(i + 1)
                .arg(pages);
        document.pages[i].text({listLeft + listWidth, 13.5}, number, print::formText(8), print::Align::Right);
    }
    return document;
}

} // namespace muying::ui
