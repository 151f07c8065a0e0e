#include "core/work/search.h"
#include "app/ctl/clinic_run.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace muying::ctl {

using namespace Qt::StringLiterals;

namespace {

QString searchSummary() {
    return QCoreApplication::translate("muying::ctl",
                                       "按姓名、拼音、首字母、朝鲜文、电话或身份证尾号、手册号、村名查找");
}

std::vector<OptionDecl> searchOptions() {
    return clinicOptions({{"limit", "N", QCoreApplication::translate("muying::ctl", "最多几个（默认 9）")}});
}

QString hitWord(work::HitBy by) {
    static const QStringList words{u"name"_s,  u"pinyin"_s,    u"initials"_s, u"hangul"_s,
                                   u"phone"_s, u"id_number"_s, u"handbook"_s, u"village"_s};
    return words.value(static_cast<int>(by));
}

QJsonObject hitJson(const work::SearchHit& hit) {
    return {{u"woman"_s, hit.womanId},         {u"child"_s, hit.childId},
            {u"pregnancy"_s, hit.pregnancyId}, {u"name"_s, hit.name},
            {u"name_ko"_s, hit.nameKo},        {u"pinyin"_s, hit.pinyin},
            {u"by"_s, hitWord(hit.by)},        {u"colour"_s, hit.colour},
            {u"purple"_s, hit.purple},         {u"provisional"_s, hit.provisional},
            {u"status"_s, hit.status},         {u"due_date"_s, hit.dueDate.toString(Qt::ISODate)},
            {u"village"_s, hit.village},       {u"phone_tail"_s, hit.phoneTail},
            {u"id_tail"_s, hit.idTail},        {u"handbook"_s, hit.handbook}};
}

int runSearch(const Arguments& arguments, Io& io) {
    bool limitOk = false;
    const int limit = arguments.value("limit", u"9"_s).toInt(&limitOk);
    if (arguments.positional(0).isEmpty() || !limitOk || limit < 1)
        return wrongUse(searchCommand, io);
    return withClinic(arguments, io, [&](ClinicFile& clinic) -> int {
        const auto rows = clinic.store().subjects();
        if (!rows)
            return io.fail(rows.error());
        work::SearchIndex index;
        index.build(*rows);
        for (const work::SearchHit& hit : index.find(arguments.positional(0), limit))
            io.writeLine(hitJson(hit));
        return Done;
    });
}

} // namespace

const Command searchCommand{
    "search", searchSummary, searchOptions, "TEXT", 1, runSearch,
};

} // namespace muying::ctl
