#include "core/content/checks.h"

#include <algorithm>

namespace muying::content {

using namespace Qt::StringLiterals;

const std::vector<Computation>& checks() {
    static const std::vector<Computation> table{
        {u"cn_id"_s, {u"choice"_s, u"date"_s, u"choice"_s}, u"text"_s},
        {u"cn_id_birth"_s, {u"date"_s}, u"text"_s},
        {u"below"_s, {u"number"_s}, u"int|decimal"_s},
        {u"not_below"_s, {u"number"_s}, u"int|decimal"_s},
        {u"loss_within"_s, {u"choice"_s}, u"int"_s},
        {u"year_not_after"_s, {u"date"_s}, u"int"_s},
        {u"not_after"_s, {u"date"_s}, u"date|datetime"_s},
        {u"not_before"_s, {u"date"_s}, u"date|datetime"_s},
        {u"positive_unless"_s, {u"choice"_s, u"number"_s}, u"int|decimal"_s},
        {u"adrenaline_newborn"_s, {u"choice"_s, u"number"_s}, u"decimal"_s},
        {u"saline_newborn"_s, {u"number"_s}, u"int|decimal"_s},
    };
    return table;
}

const Computation* check(const QString& name) {
    const auto& table = checks();
    const auto found = std::ranges::find(table, name, &Computation::name);
    return found == table.end() ? nullptr : &*found;
}

Result<std::vector<ComputeCall>> parseChecks(const QString& text) {
    std::vector<ComputeCall> calls;
    const QStringList parts = text.split(u';', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        auto call = parseCompute(part.trimmed());
        if (!call)
            return call.error();
        if (!check(call->name))
            return failure(ErrorCode::ContentInvalid, u"there is no check \"%1\""_s.arg(call->name));
        calls.push_back(*call);
    }
    return calls;
}

} // namespace muying::content
