#include "core/content/wording.h"

#include "core/content/checklist.h"
#include "core/content/library.h"

#include <algorithm>

namespace muying::content {

using namespace Qt::StringLiterals;

namespace {

QString wordingKey(const QString& zh, const QString& draft) {
    return zh + QChar(0x1f) + draft;
}

void visitField(Field& field, const QString& form, const QString& source, const TextVisitor& visit) {
    const QString id = form + u"/field/"_s + field.code;
    visit(id, "form", field.label, source);
    visit(id + u"/head"_s, "form", field.place.head, source);
    visit(id + u"/short"_s, "form", field.place.shortLabel, source);
    visit(id + u"/hint"_s, "form", field.hint, source);
    for (Option& option : field.options) {
        const QString place = id + u"/option/"_s + option.code;
        visit(place, "option", option.text, source);
        visit(place + u"/short"_s, "option", option.shortText, source);
    }
}

/// Collects texts that read alike under their first place.
class WordingList {
public:
    TextVisitor visitor() {
        return [this](const QString& id, const char* kind, LocalText& text, const QString& source) {
            take(id, kind, text, source);
        };
    }
    std::vector<Wording> take() { return std::move(m_list); }

private:
    void take(const QString& id, const char* kind, const LocalText& text, const QString& source) {
        if (text.zh.isEmpty())
            return;
        const QString key = wordingKey(wordingKey(text.zh, text.ko), text.en);
        if (const auto known = m_index.constFind(key); known != m_index.cend()) {
            ++m_list[*known].places;
            return;
        }
        m_index.insert(key, m_list.size());
        m_list.push_back({id, QLatin1StringView(kind), text, source, 1});
    }

    std::vector<Wording> m_list;
    QHash<QString, std::size_t> m_index;
};

} // namespace

void Rewordings::add(Language language, const QString& zh, const QString& before, const QString& after) {
    auto& words = of(language);
    const QString head = zh + QChar(0x1f);
    for (auto it = words.begin(); it != words.end(); ++it) {
        if (it.key().startsWith(head) && it.value() == before)
            it.value() = after; // a correction of a correction
    }
    words.insert(wordingKey(zh, before), after);
    words.removeIf([&](const auto& it) { return it.key() == wordingKey(zh, it.value()); });
}

QString Rewordings::after(Language language, const QString& zh, const QString& draft) const {
    return of(language).value(wordingKey(zh, draft), draft);
}

void Rewordings::apply(LocalText& text) const {
    text.ko = after(Language::Ko, text.zh, text.ko);
    text.en = after(Language::En, text.zh, text.en);
}

void visitTexts(Form& form, const TextVisitor& visit) {
    const QString id = u"form/"_s + form.code + u'@' + form.edition;
    visit(id, "form", form.title, form.source);
    visit(id + u"/edition"_s, "form", form.editionLabel, form.source);
    for (std::size_t i = 0; i < form.notes.size(); ++i)
        visit(id + u"/note/"_s + QString::number(i + 1), "form", form.notes[i], form.source);
    for (Section& section : form.sections)
        visit(id + u"/section/"_s + section.code, "form", section.title, form.source);
    for (FieldGroup& group : form.groups)
        visit(id + u"/group/"_s + group.code, "form", group.label, form.source);
    for (Field& field : form.fields)
        visitField(field, id, form.source, visit);
}

void visitTexts(RuleSet& rules, const TextVisitor& visit) {
    const QString id = u"rule/"_s + rules.edition;
    visit(id, "rule", rules.title, rules.source);
    for (FactDecl& fact : rules.facts)
        visit(id + u"/fact/"_s + fact.code, "rule", fact.label, rules.source);
    for (RuleSection& section : rules.sections)
        visit(id + u"/section/"_s + section.code, "rule", section.title, rules.source);
    for (Clause& clause : rules.clauses) {
        const QString place = id + u"/clause/"_s + clause.code;
        visit(place, "rule", clause.text, clause.source);
        visit(place + u"/section"_s, "rule", clause.section, clause.source);
        visit(place + u"/prompt"_s, "rule", clause.prompt, clause.source);
    }
    for (DutyDecl& duty : rules.duties)
        visit(id + u"/duty/"_s + duty.code, "rule", duty.text, duty.source);
    int advice = 0;
    for (AdviceDecl& line : rules.advice)
        visit(id + u"/advice/"_s + QString::number(++advice), "rule", line.text, line.source);
}

void visitTexts(Schedule& schedule, const TextVisitor& visit) {
    for (Window& window : schedule.windows) {
        const QString id = u"schedule/"_s + window.code;
        visit(id, "schedule", window.title, window.source);
        visit(id + u"/hint"_s, "schedule", window.hint, window.source);
    }
}

void visitTexts(Hint& hint, const TextVisitor& visit) {
    visit(u"hint/"_s + hint.code, "hint", hint.text, hint.source);
}

void visitTexts(ImmunisationTable& table, const TextVisitor& visit) {
    for (Vaccine& vaccine : table.vaccines)
        visit(u"vaccine/"_s + vaccine.code, "vaccine", vaccine.name, {});
    for (VaccineCourse& course : table.courses)
        visit(u"vaccine/course/"_s + course.code, "vaccine", course.name, {});
    for (VaccineDose& dose : table.doses)
        visit(u"vaccine/dose/"_s + dose.code + u'@' + dose.edition, "vaccine", dose.rule, dose.source);
}

void visitTexts(Protocol& protocol, const TextVisitor& visit) {
    visit(u"step/"_s + protocol.code, "step", protocol.title, protocol.source);
    for (ProtocolRole& role : protocol.roles)
        visit(u"step/role/"_s + role.code, "step", role.name, protocol.source);
    for (ProtocolStage& stage : protocol.stages) {
        const QString id = u"step/stage/"_s + QString::number(stage.number);
        visit(id, "step", stage.name, stage.source);
        visit(id + u"/trigger"_s, "step", stage.trigger, stage.source);
        for (ChecklistStep& step : stage.steps) {
            visit(u"step/"_s + step.code, "step", step.text, step.source);
            visit(u"step/"_s + step.code + u"/brief"_s, "step", step.brief, step.source);
        }
    }
    for (Drug& drug : protocol.drugs) {
        const QString id = u"step/drug/"_s + drug.code;
        visit(id, "step", drug.name, {});
        for (std::size_t i = 0; i < drug.doses.size(); ++i)
            visit(id + u"/dose/"_s + QString::number(i + 1), "step", drug.doses[i].note,
                  drug.doses[i].source);
        for (DrugContraindication& contraindication : drug.contraindications)
            visit(id + u"/not/"_s + contraindication.condition, "step", contraindication.name,
                  contraindication.source);
    }
    QStringList codes = protocol.words.keys();
    codes.sort(); // the list of a reader keeps its order
    for (const QString& code : codes)
        visit(u"step/word/"_s + code, "step", protocol.words[code], protocol.source);
}

void visitTexts(CaseListSet& lists, const TextVisitor& visit) {
    for (CaseList& list : lists.lists) {
        visit(u"list/"_s + list.code, "list", list.title, {});
        visit(u"list/"_s + list.code + u"/hint"_s, "list", list.hint, {});
    }
    for (CaseColumn& column : lists.columns)
        visit(u"list/column/"_s + column.code, "list", column.title, {});
}

void visitTexts(InstitutionDecl& institution, const TextVisitor& visit) {
    visit(u"list/institution/"_s + institution.code, "list", institution.name, institution.source);
}

std::vector<Wording> Library::wordings() const {
    WordingList list;
    Library copy = *this;
    copy.visitAll(list.visitor());
    return list.take();
}

std::shared_ptr<const Library> Library::reworded(const Rewordings& corrections) const {
    auto copy = std::make_shared<Library>(*this);
    copy->m_corrections = corrections;
    copy->visitAll(
        [&](const QString&, const char*, LocalText& text, const QString&) { corrections.apply(text); });
    return copy;
}

void Library::visitAll(const TextVisitor& visit) {
    auto forms = std::make_shared<std::vector<Form>>(*m_forms);
    for (Form& form : *forms)
        visitTexts(form, visit);
    m_forms = std::move(forms);
    for (RuleSet& rules : m_ruleSets)
        visitTexts(rules, visit);
    visitTexts(m_schedule, visit);
    for (Hint& hint : m_hints)
        visitTexts(hint, visit);
    auto vaccines = std::make_shared<ImmunisationTable>(*m_immunisation);
    visitTexts(*vaccines, visit);
    m_immunisation = std::move(vaccines);
    visitTexts(m_caseLists, visit);
    for (InstitutionDecl& institution : m_directory)
        visitTexts(institution, visit);
}

} // namespace muying::content
