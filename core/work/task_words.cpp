#include "core/work/task_words.h"

#include "core/work/child_tasks.h"

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;
using content::Window;

namespace {

QString numbered(const QString& title, const QString& key) {
    return title.contains(u"%1"_s) ? title.arg(key.section(u':', -1)) : title;
}

LocalText numbered(const LocalText& title, const QString& key) {
    return {numbered(title.zh, key), numbered(title.ko, key), numbered(title.en, key)};
}

LocalText bracketed(const LocalText& title, const LocalText& hint) {
    if (hint.isEmpty())
        return title;
    return {u"%1（%2）"_s.arg(title.zh, hint.zh),
            u"%1(%2)"_s.arg(title.in(Language::Ko), hint.in(Language::Ko)),
            u"%1 (%2)"_s.arg(title.in(Language::En), hint.in(Language::En))};
}

} // namespace

const Window* slotOfAppointment(const content::Library& library, const store::Task& task) {
    const Window* window = library.schedule().windowOfTask(task.code, task.key);
    if (!window || window->anchor != u"appointment"_s || task.formKey.isEmpty())
        return nullptr;
    const auto& windows = library.schedule().windows;
    const auto slot = std::ranges::find_if(windows, [&](const Window& other) {
        return other.anchor == u"ga"_s && other.form == task.form && other.formKey == task.formKey;
    });
    return slot == windows.end() ? nullptr : &*slot;
}

LocalText doseTitle(const content::Library& library, const QString& code) {
    const content::ImmunisationTable& table = library.immunisation();
    const content::VaccineDose* dose = table.dose(code);
    const content::Vaccine* vaccine = dose ? table.vaccine(dose->vaccine) : nullptr;
    if (!vaccine)
        return {code, code, code};
    const QString number = QString::number(dose->number);
    return {u"%1第%2剂"_s.arg(vaccine->name.zh, number),
            u"%1 제%2차"_s.arg(vaccine->name.in(Language::Ko), number),
            u"%1 dose %2"_s.arg(vaccine->name.in(Language::En), number)};
}

LocalText taskTitle(const content::Library& library, const store::Task& task) {
    if (task.code == vaccineTask)
        return doseTitle(library, task.key);
    if (const Window* slot = slotOfAppointment(library, task))
        return slot->title;
    const Window* window = library.schedule().windowOfTask(task.code, task.key);
    return window ? numbered(window->title, task.key) : LocalText{task.code, task.code, task.code};
}

LocalText taskTitleWithHint(const content::Library& library, const store::Task& task) {
    const Window* window = library.schedule().windowOfTask(task.code, task.key);
    const LocalText title = taskTitle(library, task);
    if (!window)
        return title;
    return bracketed(title, slotOfAppointment(library, task) ? window->title : window->hint);
}

LocalText lineWords(const content::Library& library, const store::Task& first,
                    const std::vector<store::Task>& others) {
    if (others.empty())
        return taskTitleWithHint(library, first);
    const LocalText title = taskTitle(library, first);
    QStringList zh, ko, en;
    for (const store::Task& task : others) {
        const LocalText other = taskTitle(library, task);
        zh << other.zh;
        ko << other.in(Language::Ko);
        en << other.in(Language::En);
    }
    return {title.zh + u"；"_s + zh.join(u"、"_s), title.in(Language::Ko) + u"; "_s + ko.join(u", "_s),
            title.in(Language::En) + u"; "_s + en.join(u", "_s)};
}

} // namespace muying::work
