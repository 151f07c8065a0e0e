#include "core/content/schedule.h"

#include "core/content/node.h"

#include <QDir>

#include <algorithm>

namespace muying::content {

using namespace Qt::StringLiterals;

namespace {

const QStringList scheduleColours{u"green"_s, u"yellow"_s, u"orange"_s, u"red"_s, u"purple"_s};

void requireOneOf(const QString& value, const QStringList& allowed, int line, Problems& problems) {
    if (!value.isEmpty() && !allowed.contains(value))
        problems.add(line, u"\"%1\" is none of %2"_s.arg(value, allowed.join(u", "_s)));
}

void checkWindow(const Window& window, Problems& problems) {
    requireOneOf(window.group, windowGroups(), window.line, problems);
    requireOneOf(window.anchor, windowAnchors(), window.line, problems);
    requireOneOf(window.need, windowNeeds(), window.line, problems);
    requireOneOf(window.status, {u"verified"_s, u"to_confirm"_s}, window.line, problems);
    for (const QString& colour : window.colours)
        requireOneOf(colour, scheduleColours, window.line, problems);
    if (window.dueDays < window.fromDays)
        problems.add(window.line, u"\"due\" lies before \"from\""_s);
    if (window.lateDays && *window.lateDays < window.dueDays)
        problems.add(window.line, u"\"late\" lies before \"due\""_s);
    if (!window.formKey.isEmpty() && window.form.isEmpty())
        problems.add(window.line, u"\"form_key\" without \"form\""_s);
    if (window.anchor == u"contact"_s && window.dueDays < 1)
        problems.add(window.line, u"a follow-up that comes again needs \"due\" of at least 1"_s);
    if (window.clock && window.duty.isEmpty())
        problems.add(window.line, u"\"clock\" without \"duty\""_s);
}

/// The declared end must lie inside what the clinic may choose, or the first change could not be undone.
void checkAdjust(const Window& window, Problems& problems) {
    if (window.clock && window.hours <= 0)
        problems.add(window.line, u"\"clock\" without \"hours\""_s);
    if (!window.adjust)
        return;
    if (window.adjust->hours && !window.clock)
        problems.add(window.line, u"\"adjust\": hours belong to a window with a clock"_s);
    if (window.end() < window.adjust->min || window.end() > window.adjust->max)
        problems.add(window.line, u"\"adjust\": the declared end lies outside"_s);
}

std::optional<Adjust> readAdjust(ObjectReader& reader, Problems& problems) {
    const Node* node = reader.optObject("adjust");
    if (!node)
        return std::nullopt;
    ObjectReader inner(*node, problems);
    Adjust adjust;
    const QString unit = inner.string("unit");
    requireOneOf(unit, {u"h"_s, u"d"_s}, node->line, problems);
    adjust.hours = unit == u"h"_s;
    adjust.min = inner.integer("min");
    adjust.max = inner.integer("max");
    inner.finish();
    return adjust;
}

/// Spans are compared on one day of birth: months have different lengths, but no window is that close.
void checkChildWindow(const Window& window, Problems& problems) {
    const QDate birth(2025, 1, 1);
    if (window.due.after(birth) < window.from.after(birth))
        problems.add(window.line, u"\"due\" lies before \"from\""_s);
    if (window.late && window.late->after(birth) < window.due.after(birth))
        problems.add(window.line, u"\"late\" lies before \"due\""_s);
    if (!window.field.isEmpty() && window.form.isEmpty())
        problems.add(window.line, u"\"field\" without \"form\""_s);
    if (!window.codes.isEmpty() && window.field.isEmpty())
        problems.add(window.line, u"\"codes\" without \"field\""_s);
    if (window.anchor == u"child_next"_s && window.field.isEmpty())
        problems.add(window.line, u"\"child_next\" needs \"field\", the agreed date"_s);
}

AgeSpan readSpan(ObjectReader& reader, const char* key, Problems& problems) {
    const QString text = reader.string(key);
    const auto span = AgeSpan::parse(text);
    if (!span && !text.isEmpty())
        problems.add(reader.line(), u"\"%1\": \"%2\" is no span like 3m, 42d or 4m-1d"_s.arg(
                                        QString::fromLatin1(key), text));
    return span.value_or(AgeSpan{});
}

void readChildSpans(ObjectReader& reader, Window& window, Problems& problems) {
    window.from = readSpan(reader, "from", problems);
    window.due = readSpan(reader, "due", problems);
    if (reader.has("late"))
        window.late = readSpan(reader, "late", problems);
    window.field = reader.optString("field");
    window.codes = reader.optStrings("codes");
    window.with = reader.optString("with");
    checkChildWindow(window, problems);
}

void readDays(ObjectReader& reader, Window& window) {
    window.fromDays = reader.integer("from");
    window.dueDays = reader.integer("due");
    if (reader.has("late"))
        window.lateDays = reader.integer("late");
    if (reader.has("ga_from"))
        window.gaFrom = reader.integer("ga_from");
}

Window readWindow(const Node& node, Problems& problems) {
    ObjectReader reader(node, problems);
    Window window;
    window.line = node.line;
    window.file = problems.file();
    window.code = reader.string("code");
    window.title = reader.text("title");
    window.hint = reader.optText("hint");
    window.group = reader.string("group");
    window.form = reader.optString("form");
    window.formKey = reader.optString("form_key");
    window.need = reader.optString("need");
    window.anchor = reader.string("anchor");
    if (window.ofChild())
        readChildSpans(reader, window, problems);
    else
        readDays(reader, window);
    window.duty = reader.optString("duty");
    window.clock = reader.optBool("clock");
    window.hours = reader.optInteger("hours", 0);
    window.adjust = readAdjust(reader, problems);
    window.colours = reader.optStrings("colours");
    window.source = reader.string("source");
    window.status = reader.string("status");
    reader.finish();
    checkWindow(window, problems);
    checkAdjust(window, problems);
    if (window.hint.zh.contains(u"%1"_s)) {
        window.hintPattern = window.hint;
        window.setEnd(window.end());
    }
    return window;
}

void readScheduleFile(const QString& path, Schedule& schedule, QStringList& complaints) {
    const auto root = readJson(path);
    if (!root) {
        complaints << root.error().message;
        return;
    }
    Problems problems(path);
    ObjectReader reader(*root, problems);
    if (const Node* windows = reader.array("windows")) {
        for (const Node& node : windows->items) {
            Window window = readWindow(node, problems);
            if (const Window* other = schedule.window(window.code))
                problems.add(node.line,
                             u"window \"%1\" stands already in %2:%3"_s.arg(window.code, other->file)
                                 .arg(other->line));
            schedule.windows.push_back(std::move(window));
        }
    }
    reader.finish();
    complaints += problems.list();
}

} // namespace

const QStringList& windowGroups() {
    static const QStringList groups{u"antenatal"_s, u"postpartum"_s, u"screening"_s,
                                    u"duty"_s,      u"followup"_s,   u"newborn"_s,
                                    u"child"_s,     u"child_test"_s, u"child_care"_s};
    return groups;
}

const QStringList& windowAnchors() {
    static const QStringList anchors{
        u"ga"_s,          u"booking"_s,         u"birth"_s,        u"discharge"_s,      u"assessment"_s,
        u"appointment"_s, u"contact"_s,         u"referral"_s,     u"mood_item10"_s,    u"visit_referral"_s,
        u"child_birth"_s, u"child_discharge"_s, u"child_report"_s, u"child_referral"_s, u"child_next"_s};
    return anchors;
}

const QStringList& windowNeeds() {
    static const QStringList needs{u"high_risk"_s,
                                   u"not_high_risk"_s,
                                   u"hearing_rescreen"_s,
                                   u"hearing_failed"_s,
                                   u"hiv_exposed"_s,
                                   u"syphilis_exposed"_s,
                                   u"hbv_exposed"_s,
                                   u"refused"_s,
                                   u"hiv"_s,
                                   u"syphilis"_s,
                                   u"hbv"_s};
    return needs;
}

void Window::setEnd(int value) {
    if (clock) {
        hours = adjust && adjust->hours ? value : value * 24;
        dueDays = std::max(fromDays, hours / 24);
    } else {
        dueDays = value;
        fromDays = std::min(fromDays, value);
    }
    if (lateDays)
        lateDays = std::max(*lateDays, dueDays);
    const QString number = QString::number(value);
    if (!hintPattern.isEmpty())
        hint = {hintPattern.zh.arg(number), hintPattern.in(Language::Ko).arg(number),
                hintPattern.in(Language::En).arg(number)};
}

const Window* Schedule::window(const QString& code) const {
    const auto found = std::ranges::find(windows, code, &Window::code);
    return found == windows.end() ? nullptr : &*found;
}

const Window* Schedule::windowOfTask(const QString& taskCode, const QString& key) const {
    if (const Window* exact = window(taskCode))
        return exact;
    return window(taskCode + u'.' + key.section(u':', 0, 0));
}

Result<Schedule> loadSchedule(const QString& dir) {
    QStringList names = QDir(dir).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    names.removeAll(u"immunisation.json"_s); // a table of its own, see immunisation.h
    // No file at all would mean that nothing is ever due.
    if (names.isEmpty()) {
        const QString message = u"%1:0: no schedule file (*.json) found"_s.arg(dir);
        return failure(ErrorCode::ContentInvalid, message, message);
    }
    Schedule schedule;
    QStringList complaints;
    for (const QString& name : names)
        readScheduleFile(dir + u'/' + name, schedule, complaints);
    if (!complaints.isEmpty()) {
        const QString message = complaints.join(u'\n');
        return failure(ErrorCode::ContentInvalid, message, message);
    }
    return schedule;
}

} // namespace muying::content
