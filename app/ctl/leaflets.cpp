#include "app/ctl/leaflets_review.h"
#include "core/content/leaflet.h"
#include "core/content/library.h"
#include "ui/print/fonts.h"
#include "ui/print/missing_glyphs.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace muying::ctl {

using namespace Qt::StringLiterals;

namespace {

using content::Leaflet;
using content::LeafletSpan;

QString leafletsSummary() {
    return QCoreApplication::translate("muying::ctl", "核对或列出宣教单张，导出、导入译文审核清单");
}

std::vector<OptionDecl> leafletsOptions() {
    const auto words = [](const char* text) { return QCoreApplication::translate("muying::ctl", text); };
    return clinicOptions({
        {"words", "ko|en", words(QT_TRANSLATE_NOOP("muying::ctl", "review：哪种文字的清单，默认 ko"))},
        {"reviewer", "NAME", words(QT_TRANSLATE_NOOP("muying::ctl", "review import：审核人"))},
        {"date", "D", words(QT_TRANSLATE_NOOP("muying::ctl", "review import：审核日期，默认今天"))},
        {"topic", "NAME", words(QT_TRANSLATE_NOOP("muying::ctl", "list：只列这个主题"))},
        {"week", "N", words(QT_TRANSLATE_NOOP("muying::ctl", "list：只列适合这个孕周的"))},
        {"colour", "NAME", words(QT_TRANSLATE_NOOP("muying::ctl", "list：只列适合这个风险颜色的"))},
        {"due", "CODE", words(QT_TRANSLATE_NOOP("muying::ctl", "list：只列这项到期事项要用的"))},
    });
}

QJsonValue spanJson(const std::optional<LeafletSpan>& span) {
    return span ? QJsonValue(QJsonArray{span->from, span->to}) : QJsonValue(QJsonValue::Null);
}

QString reviewText(const content::LeafletReview& review) {
    return review.done() ? review.on.toString(Qt::ISODate) + u' ' + review.by : u"unreviewed"_s;
}

QJsonObject leafletJson(const Leaflet& leaflet) {
    const auto unsure = std::ranges::count_if(leaflet.pairs, &content::LeafletPair::toConfirm);
    return {{u"id"_s, leaflet.code},
            {u"folder"_s, leaflet.folder},
            {u"edition"_s, leaflet.edition},
            {u"title"_s, QJsonObject{{u"zh"_s, leaflet.titleZh}, {u"ko"_s, leaflet.titleKo}}},
            {u"outside"_s, QJsonObject{{u"zh"_s, leaflet.outsideZh}, {u"ko"_s, leaflet.outsideKo}}},
            {u"topic"_s, leaflet.topic},
            {u"weeks"_s, spanJson(leaflet.weeks)},
            {u"postpartum_days"_s, spanJson(leaflet.postpartumDays)},
            {u"child_months"_s, spanJson(leaflet.childMonths)},
            {u"colours"_s, QJsonArray::fromStringList(leaflet.colours)},
            {u"due"_s, QJsonArray::fromStringList(leaflet.due)},
            {u"sensitive"_s, leaflet.sensitive},
            {u"source"_s, leaflet.source},
            {u"pairs"_s, static_cast<int>(leaflet.pairs.size())},
            {u"pairs_to_confirm"_s, static_cast<int>(unsure)},
            {u"facts_to_confirm"_s, QJsonArray::fromStringList(leaflet.toConfirm)},
            {u"review"_s,
             QJsonObject{{u"zh"_s, reviewText(leaflet.reviewZh)}, {u"ko"_s, reviewText(leaflet.reviewKo)}}}};
}

bool isAskedFor(const Leaflet& leaflet, const Arguments& arguments) {
    const auto wanted = [&](const char* option, bool fits) { return !arguments.has(option) || fits; };
    return wanted("topic", leaflet.topic == arguments.value("topic")) &&
           wanted("week", leaflet.weeks && leaflet.weeks->holds(arguments.value("week").toInt())) &&
           wanted("colour", leaflet.colours.contains(arguments.value("colour"))) &&
           wanted("due", leaflet.due.contains(arguments.value("due")));
}

/// "file:line: what" as a line of data.
QJsonObject complaintJson(const QString& complaint) {
    const QString file = complaint.section(u':', 0, 0);
    return {{u"id"_s, file},
            {u"line"_s, complaint.section(u':', 1, 1).toInt()},
            {u"error"_s, QJsonObject{{u"code"_s, errorCodeName(ErrorCode::ContentInvalid)},
                                     {u"message"_s, complaint.section(u':', 2).trimmed()}}}};
}

/// Characters no paper could show, "file:line: …" each.
QStringList glyphComplaints(const Leaflet& leaflet) {
    QStringList complaints;
    const auto look = [&](const QString& text, const QString& file, int line) {
        if (const QString missing = print::missingGlyphs(text); !missing.isEmpty())
            complaints << u"%1:%2: no glyph for %3 in the faces of the product"_s.arg(file).arg(line).arg(
                missing);
    };
    look(leaflet.titleZh + leaflet.outsideZh + leaflet.source, leaflet.zhFile, 1);
    look(leaflet.titleKo + leaflet.outsideKo, leaflet.koFile, 1);
    for (const content::LeafletPair& pair : leaflet.pairs) {
        look(pair.zh, leaflet.zhFile, pair.zhLine);
        look(pair.ko, leaflet.koFile, pair.koLine);
    }
    return complaints;
}

int checkLeaflets(Io& io) {
    if (const Status fonts = print::loadFonts(); !fonts)
        return io.fail(fonts.error());
    content::LeafletShelf shelf = content::readLeaflets(content::resourcesDir());
    for (const Leaflet& leaflet : shelf.leaflets)
        shelf.complaints += glyphComplaints(leaflet);
    for (const QString& complaint : shelf.complaints)
        io.writeLine(complaintJson(complaint));
    qsizetype pairs = 0;
    qsizetype unreviewed = 0;
    for (const Leaflet& leaflet : shelf.leaflets) {
        pairs += static_cast<qsizetype>(leaflet.pairs.size());
        unreviewed += leaflet.reviewed() ? 0 : 1;
    }
    io.say(
        QCoreApplication::translate("muying::ctl", "宣教单张 %1 份，对照文字 %2 对，问题 %3 处，未审 %4 份。")
            .arg(shelf.leaflets.size())
            .arg(pairs)
            .arg(shelf.complaints.size())
            .arg(unreviewed));
    if (!io.flush())
        return IoFailure;
    return shelf.complaints.isEmpty() ? Done : Refused;
}

int listLeaflets(const Arguments& arguments, Io& io) {
    bool isNumber = true;
    if (arguments.has("week"))
        arguments.value("week").toInt(&isNumber);
    if (!isNumber) {
        io.say(QCoreApplication::translate("muying::ctl", "孕周应为整数。"));
        return Usage;
    }
    const auto leaflets = content::loadLeaflets(content::resourcesDir());
    if (!leaflets)
        return io.fail(leaflets.error());
    for (const Leaflet& leaflet : *leaflets) {
        if (isAskedFor(leaflet, arguments))
            io.writeLine(leafletJson(leaflet));
    }
    return io.flush() ? Done : IoFailure;
}

int runLeaflets(const Arguments& arguments, Io& io) {
    const QString what = arguments.positional(0);
    if (what == u"check"_s)
        return checkLeaflets(io);
    if (what == u"list"_s)
        return listLeaflets(arguments, io);
    if (what == u"terms"_s)
        return countTerms(arguments, io);
    if (what == u"review"_s && arguments.positional(1) == u"export"_s)
        return exportWords(arguments, io);
    if (what == u"review"_s && arguments.positional(1) == u"import"_s)
        return importWords(arguments, io);
    io.say(QCoreApplication::translate(
        "muying::ctl",
        "用法：muyingctl leaflets check|list|terms|review export FILE|review import FILE [选项]"));
    return Usage;
}

} // namespace

const Command leafletsCommand{
    "leaflets",
    leafletsSummary,
    leafletsOptions,
    "check|list|terms|review export FILE|review import FILE",
    3,
    runLeaflets,
    true,
};

} // namespace muying::ctl
