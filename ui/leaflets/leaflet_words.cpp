#include "ui/leaflets/leaflet_words.h"

#include <QCoreApplication>
#include <QHash>

namespace muying::ui {

using namespace Qt::StringLiterals;
using content::LeafletFault;
using content::LeafletPart;

namespace {

QString leafletWord(const char* text) {
    return QCoreApplication::translate("muying::ui", text);
}

/// Faults of the words themselves.
QString wordFaultWord(const content::LeafletFinding& finding) {
    const QString& a = finding.first;
    const QString& b = finding.second;
    switch (finding.fault) {
    case LeafletFault::Numbers:
        return leafletWord(QT_TRANSLATE_NOOP("muying::ui", "数字或单位不一致：朝鲜文 %1，中文 %2"))
            .arg(a.isEmpty() ? u"—"_s : a, b.isEmpty() ? u"—"_s : b);
    case LeafletFault::Term:
        return leafletWord(QT_TRANSLATE_NOOP("muying::ui", "“%1”的登记译名是“%2”")).arg(a, b);
    case LeafletFault::NameMissing:
        return leafletWord(QT_TRANSLATE_NOOP("muying::ui", "药品、疫苗或检验名称“%1”要写在“%2”旁边的括号里"))
            .arg(a, b);
    case LeafletFault::Spelling:
        return leafletWord(QT_TRANSLATE_NOOP("muying::ui", "“%1”不是中国朝鲜文的写法，应写“%2”")).arg(a, b);
    case LeafletFault::UnknownField:
        return leafletWord(QT_TRANSLATE_NOOP("muying::ui", "没有这个填空：%1")).arg(a);
    case LeafletFault::Hangul:
        return leafletWord(QT_TRANSLATE_NOOP("muying::ui", "中文里有朝鲜文字母"));
    case LeafletFault::NarrowMarks:
        return leafletWord(QT_TRANSLATE_NOOP("muying::ui", "中文要用全角标点和普通数字"));
    case LeafletFault::Han:
        return leafletWord(QT_TRANSLATE_NOOP("muying::ui", "朝鲜文里的汉字要写在括号里，放在朝鲜文词后面"));
    case LeafletFault::WideMarks:
        return leafletWord(QT_TRANSLATE_NOOP("muying::ui", "朝鲜文要用半角标点和普通数字"));
    default:
        return {};
    }
}

} // namespace

QString leafletTopicWord(const QString& topic) {
    static const QHash<QString, const char*> words{
        {u"pregnancy"_s, QT_TRANSLATE_NOOP("muying::ui", "孕期保健")},
        {u"nutrition"_s, QT_TRANSLATE_NOOP("muying::ui", "营养与贫血")},
        {u"illness"_s, QT_TRANSLATE_NOOP("muying::ui", "孕期疾病")},
        {u"colour"_s, QT_TRANSLATE_NOOP("muying::ui", "风险颜色")},
        {u"birth"_s, QT_TRANSLATE_NOOP("muying::ui", "分娩准备")},
        {u"postpartum"_s, QT_TRANSLATE_NOOP("muying::ui", "产后保健")},
        {u"newborn"_s, QT_TRANSLATE_NOOP("muying::ui", "新生儿")},
        {u"child"_s, QT_TRANSLATE_NOOP("muying::ui", "婴幼儿")},
        {u"preconception"_s, QT_TRANSLATE_NOOP("muying::ui", "孕前")},
    };
    const auto found = words.constFind(topic);
    return found == words.cend() ? topic : leafletWord(*found);
}

QString leafletLayoutWord(print::LeafletLayout layout) {
    switch (layout) {
    case print::LeafletLayout::SideBySide:
        return leafletWord(QT_TRANSLATE_NOOP("muying::ui", "左右对照"));
    case print::LeafletLayout::Stacked:
        return leafletWord(QT_TRANSLATE_NOOP("muying::ui", "上下对照"));
    case print::LeafletLayout::ChineseOnly:
        return leafletWord(QT_TRANSLATE_NOOP("muying::ui", "只印中文"));
    case print::LeafletLayout::KoreanBehind:
        break;
    }
    return leafletWord(QT_TRANSLATE_NOOP("muying::ui", "正面中文，背面朝鲜文"));
}

QString leafletReasonWord(work::LeafletReason reason) {
    switch (reason) {
    case work::LeafletReason::Due:
        return leafletWord(QT_TRANSLATE_NOOP("muying::ui", "今天要讲"));
    case work::LeafletReason::Colour:
        return leafletWord(QT_TRANSLATE_NOOP("muying::ui", "按她的颜色"));
    case work::LeafletReason::Time:
        return leafletWord(QT_TRANSLATE_NOOP("muying::ui", "按时间"));
    case work::LeafletReason::None:
        break;
    }
    return {};
}

QString leafletStatusWord(const work::ShelfLeaflet& shelved) {
    const content::Leaflet& leaflet = shelved.leaflet;
    const QString review =
        leaflet.reviewed()        ? leafletWord(QT_TRANSLATE_NOOP("muying::ui", "已审"))
        : leaflet.reviewZh.done() ? leafletWord(QT_TRANSLATE_NOOP("muying::ui", "朝鲜文未审"))
        : leaflet.reviewKo.done() ? leafletWord(QT_TRANSLATE_NOOP("muying::ui", "中文未审"))
                                  : leafletWord(QT_TRANSLATE_NOOP("muying::ui", "未审"));
    switch (shelved.origin) {
    case work::LeafletOrigin::Edited:
        return leafletWord(QT_TRANSLATE_NOOP("muying::ui", "本机构改过，%1")).arg(review);
    case work::LeafletOrigin::Own:
        return leafletWord(QT_TRANSLATE_NOOP("muying::ui", "本机构自编，%1")).arg(review);
    case work::LeafletOrigin::Shipped:
        break;
    }
    return review;
}

QString teachBackWord(const QString& code) {
    if (code == u"1"_s)
        return leafletWord(QT_TRANSLATE_NOOP("muying::ui", "自己会说"));
    if (code == u"2"_s)
        return leafletWord(QT_TRANSLATE_NOOP("muying::ui", "再讲后会说"));
    if (code == u"3"_s)
        return leafletWord(QT_TRANSLATE_NOOP("muying::ui", "还说不出"));
    return {};
}

QString leafletPartWord(LeafletPart part) {
    switch (part) {
    case LeafletPart::Main:
        return leafletWord(QT_TRANSLATE_NOOP("muying::ui", "最要紧的一句话"));
    case LeafletPart::Danger:
        return leafletWord(QT_TRANSLATE_NOOP("muying::ui", "危险信号"));
    case LeafletPart::Action:
        return leafletWord(QT_TRANSLATE_NOOP("muying::ui", "出现时怎么办"));
    case LeafletPart::Message:
        return leafletWord(QT_TRANSLATE_NOOP("muying::ui", "请这样做"));
    case LeafletPart::Field:
        return leafletWord(QT_TRANSLATE_NOOP("muying::ui", "她的安排"));
    case LeafletPart::TeachBack:
        break;
    }
    return leafletWord(QT_TRANSLATE_NOOP("muying::ui", "讲完问一问"));
}

QString leafletFaultWord(const content::LeafletFinding& finding) {
    const QString& a = finding.first;
    const QString& b = finding.second;
    switch (finding.fault) {
    case LeafletFault::Count:
        return leafletWord(QT_TRANSLATE_NOOP("muying::ui", "“%1”应有 %2 条，现在 %3 条"))
            .arg(leafletPartWord(finding.part), a, b);
    case LeafletFault::NoEmergency:
        return leafletWord(QT_TRANSLATE_NOOP("muying::ui", "“她的安排”里没有写急救电话120"));
    case LeafletFault::Title:
        return leafletWord(QT_TRANSLATE_NOOP("muying::ui", "标题要有 1 到 %1 个字")).arg(a);
    case LeafletFault::TellingTitle:
        return leafletWord(QT_TRANSLATE_NOOP("muying::ui", "外面的标题不能说出“%1”")).arg(a);
    case LeafletFault::Empty:
        return leafletWord(QT_TRANSLATE_NOOP("muying::ui", "这一对缺一种文字"));
    case LeafletFault::TooLong:
        return leafletWord(QT_TRANSLATE_NOOP("muying::ui", "%1 个字，最多放得下 %2 个")).arg(a, b);
    case LeafletFault::NoFact:
        return leafletWord(QT_TRANSLATE_NOOP("muying::ui", "没有写明依据（自己提出的写 p）"));
    case LeafletFault::Picture:
        return leafletWord(QT_TRANSLATE_NOOP("muying::ui", "图片打不开，请用 PNG 或 JPEG"));
    case LeafletFault::PictureTooLarge:
        return leafletWord(QT_TRANSLATE_NOOP("muying::ui", "图片太大：%1，最多 %2")).arg(a, b);
    case LeafletFault::NotToldToDo:
        return leafletWord(QT_TRANSLATE_NOOP("muying::ui", "要写成叫人去做的话（… 십시오）"));
    default:
        return wordFaultWord(finding);
    }
}

} // namespace muying::ui
