#include "ui/child/children_document.h"

#include "ui/child/child_facts.h"
#include "ui/print/print_input.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>

namespace muying::ui {

using namespace Qt::StringLiterals;

namespace {

print::ListLine childLine(const ChildRow& row, const QDate& today) {
    const QString highRisk =
        row.highRisk ? QCoreApplication::translate("muying::ui", "高危新生儿") : QString();
    QString due = row.nextDue.toString(Qt::ISODate);
    if (row.late)
        due = QCoreApplication::translate("muying::ui", "逾期 %1 天").arg(row.nextDue.daysTo(today));
    return {{{(row.name + u' ' + row.nameKo).trimmed()},
             {row.sex},
             {childAgeText(row.birth, today)},
             {row.birth.toString(Qt::ISODate)},
             {row.mother},
             {highRisk},
             {row.nextWhat},
             {due},
             {row.village},
             {row.phone},
             {row.responsible}}};
}

} // namespace

print::ListPaper childrenPaper(const AppContext& context, const ChildrenModel& model, const LocalText& title,
                               const QString& filter) {
    print::ListPaper paper;
    paper.title = title;
    paper.filter = filter;
    paper.summary = QCoreApplication::translate("muying::ui", "共 %1 人").arg(model.rowCount());
    const auto head = [&](const LocalText& words, double width, bool strong = false) {
        paper.columns.push_back(print::ListHead{words, width, strong, print::Align::Left});
    };
    head({u"姓名"_s, u"이름"_s, u"Name"_s}, 24, true);
    head({u"性别"_s, u"성별"_s, u"Sex"_s}, 10);
    head({u"年龄"_s, u"나이"_s, u"Age"_s}, 20);
    head({u"出生日期"_s, u"출생날자"_s, u"Born"_s}, 21);
    head({u"母亲"_s, u"어머니"_s, u"Mother"_s}, 22);
    head({u"高危"_s, u"고위험"_s, u"High risk"_s}, 21);
    head({u"最近应做"_s, u"다음 할 일"_s, u"Next"_s}, 45);
    head({u"期限"_s, u"기한"_s, u"Due"_s}, 22);
    head({u"村"_s, u"촌"_s, u"Village"_s}, 24);
    head({u"电话"_s, u"전화"_s, u"Phone"_s}, 27);
    head({u"负责人"_s, u"책임자"_s, u"Responsible"_s}, 20);
    const QDate today = context.clock().today();
    for (int row = 0; row < model.rowCount(); ++row)
        paper.lines.push_back(childLine(model.at(row), today));
    paper.landscape = true;
    paper.clinic = print::clinicFrom(context.store().clinic());
    paper.printedAt = context.clock().now();
    paper.printedBy = context.user().displayName;
    paper.sample = context.demo();
    paper.language = uiLanguage() == Language::Ko ? print::PaperLanguage::ZhKo : print::PaperLanguage::Zh;
    return paper;
}

} // namespace muying::ui
