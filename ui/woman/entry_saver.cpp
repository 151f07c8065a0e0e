#include "ui/woman/entry_saver.h"

#include "ui/woman/form_state.h"

namespace muying::ui {

using namespace Qt::StringLiterals;

QString subjectFor(const work::Chart* chart, const content::Form& form) {
    if (chart == nullptr) {
        return {};
    }
    if (form.subject == u"child") {
        return chart->child ? chart->child->subject.id : chart->woman.subject.id;
    }
    if (form.subject == u"clinic") {
        return chart->clinic ? chart->clinic->subject.id : QString();
    }
    if (form.subject == u"woman") {
        return chart->woman.subject.id;
    }
    return chart->pregnancy ? chart->pregnancy->subject.id : QString();
}

Result<Saved> saveForm(work::Desk& desk, const work::Chart* chart, const FormState& state) {
    record::Entry entry = state.unsaved();
    const bool isNew = entry.id.isEmpty();
    if (isNew && state.form().code == u"CH_ID" && (chart == nullptr || !chart->child)) {
        const QString mother = chart == nullptr   ? QString()
                               : chart->pregnancy ? chart->pregnancy->subject.id
                                                  : chart->woman.subject.id;
        const auto child = desk.registerChild(mother, entry.answers, state.acknowledged());
        if (!child) {
            return child.error();
        }
        return Saved{child->id, std::nullopt};
    }
    if (isNew && chart == nullptr) {
        const auto woman = desk.registerWoman(entry.answers, state.acknowledged());
        if (!woman) {
            return woman.error();
        }
        return Saved{woman->id, std::nullopt};
    }
    if (isNew && state.form().code == u"PREG_EPISODE") {
        const auto pregnancy =
            desk.openPregnancy(chart->woman.subject.id, entry.answers, state.acknowledged());
        if (!pregnancy) {
            return pregnancy.error();
        }
        return Saved{pregnancy->id, std::nullopt};
    }
    entry.subject = subjectFor(chart, state.form());
    entry.form = state.form().code;
    entry.edition = state.form().edition;
    const auto saved = desk.saveEntry(entry, state.acknowledged());
    if (!saved) {
        return saved.error();
    }
    return Saved{saved->subject, saved.value()};
}

} // namespace muying::ui
