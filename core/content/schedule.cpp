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
    window.anchor = reader.string("anchor");
    window.fromDays = reader.integer("from");
    window.dueDays = reader.integer("due");
    if (reader.has("late"))
        window.lateDays = reader.integer("late");
    if (reader.has("ga_from"))
        window.gaFrom = reader.integer("ga_from");
    window.duty = reader.optString("duty");
    window.clock = reader.optBool("clock");
    window.colours = reader.optStrings("colours");
    window.source = reader.string("source");
    window.status = reader.string("status");
    reader.finish();
    checkWindow(window, problems);
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
    static const QStringList groups{u"antenatal"_s, u"postpartum"_s, u"screening"_s, u"duty"_s,
                                    u"followup"_s};
    return groups;
}

const QStringList& windowAnchors() {
    static const QStringList anchors{u"ga"_s,         u"booking"_s,     u"birth"_s,  u"discharge"_s,
                                     u"assessment"_s, u"appointment"_s, u"contact"_s};
    return anchors;
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
    const QStringList names = QDir(dir).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
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
