#include "core/work/deadlines.h"

#include "core/base/text_key.h"
#include "core/work/clinic_rules.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;
using content::Window;

namespace {

Deadline deadlineOf(const Window& window, const content::Library& program) {
    const Window* shipped = program.schedule().window(window.code);
    Deadline deadline;
    deadline.code = window.code;
    deadline.title = window.title;
    deadline.title.zh.remove(u"：第%1次"_s);
    deadline.title.ko.remove(u": 제%1차"_s);
    deadline.title.en.remove(u" no. %1"_s);
    deadline.hint = window.hint;
    deadline.group = window.group;
    deadline.hours = window.adjust->hours;
    deadline.value = window.end();
    deadline.declared = shipped ? shipped->end() : window.end();
    deadline.min = window.adjust->min;
    deadline.max = window.adjust->max;
    deadline.source = window.source;
    deadline.status = window.status;
    return deadline;
}

Status checkDeadline(const Desk& desk, const Deadline& deadline, int value, const QString& reason) {
    if (desk.store().user().role != store::Role::Administrator)
        return failure(ErrorCode::NotAllowed,
                       QCoreApplication::translate("muying::work", "只有管理员可以改期限。没有改动。"));
    if (value < deadline.min || value > deadline.max)
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("muying::work", "“%1”应在 %2 到 %3 之间。没有改动。")
                           .arg(deadline.title.zh)
                           .arg(deadline.min)
                           .arg(deadline.max));
    if (reason.isEmpty())
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("muying::work", "请写明改期限的依据或原因。没有改动。"));
    if (value == deadline.value)
        return failure(ErrorCode::Conflict,
                       QCoreApplication::translate("muying::work", "期限已经是这个值。没有改动。"));
    return success();
}

} // namespace

std::vector<Deadline> deadlines(const Desk& desk) {
    std::vector<Deadline> list;
    for (const Window& window : desk.library().schedule().windows) {
        if (window.adjust)
            list.push_back(deadlineOf(window, desk.programLibrary()));
    }
    return list;
}

Result<std::vector<DeadlineChange>> deadlineHistory(const Desk& desk, const QString& code) {
    const auto lines = desk.store().setting(deadlinesSetting);
    if (!lines)
        return lines.error();
    std::vector<DeadlineChange> changes;
    for (const QJsonValue& value : lines->toArray()) {
        const QJsonObject line = value.toObject();
        DeadlineChange change;
        change.code = line.value("window"_L1).toString();
        if (!code.isEmpty() && change.code != code)
            continue;
        change.at = QDateTime::fromString(line.value("at"_L1).toString(), Qt::ISODate);
        change.by = desk.store().userName(line.value("by"_L1).toString());
        change.before = line.value("before"_L1).toInt();
        change.toDeclared = !line.value("after"_L1).isDouble();
        change.after = change.toDeclared ? line.value("declared"_L1).toInt() : line.value("after"_L1).toInt();
        change.reason = line.value("reason"_L1).toString();
        changes.push_back(std::move(change));
    }
    return changes;
}

Status setDeadline(Desk& desk, const QString& code, std::optional<int> value, const QString& reason) {
    if (Status read = desk.readClinicRules(); !read)
        return read;
    const auto list = deadlines(desk);
    const auto deadline = std::ranges::find(list, code, &Deadline::code);
    if (deadline == list.end())
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("muying::work", "没有可以改的期限“%1”。").arg(code));
    const QString why = cleanText(reason);
    if (Status fits = checkDeadline(desk, *deadline, value.value_or(deadline->declared), why); !fits)
        return fits;
    const auto lines = desk.store().setting(deadlinesSetting);
    if (!lines)
        return lines.error();
    QJsonArray changed = lines->toArray();
    QJsonObject line{{u"window"_s, code},
                     {u"before"_s, deadline->value},
                     {u"declared"_s, deadline->declared},
                     {u"reason"_s, why},
                     {u"at"_s, desk.clock().now().toString(Qt::ISODate)},
                     {u"by"_s, desk.store().user().id}};
    if (value)
        line.insert(u"after"_s, *value);
    changed.append(line);
    if (Status kept = desk.store().setSetting(deadlinesSetting, changed); !kept)
        return kept;
    if (Status renewed = desk.renewClinicRules(); !renewed)
        return renewed;
    return refreshAll(desk);
}

} // namespace muying::work
