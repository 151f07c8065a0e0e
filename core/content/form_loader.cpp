#include "core/content/form_loader.h"

#include "core/content/field_reader.h"
#include "core/content/form_check.h"

#include <algorithm>

namespace muying::content {

namespace {

using namespace Qt::StringLiterals;

bool isHangul(char16_t unit) {
    return (unit >= 0xAC00 && unit <= 0xD7A3) || (unit >= 0x1100 && unit <= 0x11FF) ||
           (unit >= 0x3130 && unit <= 0x318F);
}

bool isHan(char16_t unit) {
    return (unit >= 0x3400 && unit <= 0x9FFF) || (unit >= 0xF900 && unit <= 0xFAFF);
}

void readSets(const Node& object, OptionSets& sets, Problems& problems) {
    for (const auto& [name, list] : object.members) {
        if (list.kind != Node::Kind::Array)
            problems.add(list.line, u"option set \"%1\" must be a list"_s.arg(name));
        else if (!sets.emplace(name, readOptions(list, problems)).second)
            problems.add(list.line, u"option set \"%1\" is declared twice"_s.arg(name));
    }
}

void readSection(const Node& node, const OptionSets& sets, Form& form, Problems& problems) {
    ObjectReader reader(node, problems);
    Section section;
    section.code = reader.string("code");
    section.title = reader.flatText();
    section.sideLabel = reader.optBool("side");
    section.heading = reader.optBool("heading");
    if (const QString complaint = koreanComplaint(section.title); !complaint.isEmpty())
        problems.add(node.line, complaint);
    if (form.section(section.code))
        problems.add(node.line, u"section \"%1\" stands twice"_s.arg(section.code));
    const Node* fields = reader.array("fields");
    FieldReader fieldReader(sets, problems);
    for (const Node& field : fields ? fields->items : std::vector<Node>{})
        form.fields.push_back(fieldReader.field(field, section.code));
    reader.finish();
    form.sections.push_back(std::move(section));
}

void readNotes(ObjectReader& reader, Form& form, Problems& problems) {
    const Node* notes = reader.optArray("notes");
    for (const Node& note : notes ? notes->items : std::vector<Node>{}) {
        ObjectReader noteReader(note, problems);
        form.notes.push_back(noteReader.flatText());
        noteReader.finish();
        if (const QString complaint = koreanComplaint(form.notes.back()); !complaint.isEmpty())
            problems.add(note.line, complaint);
    }
}

void readGroups(ObjectReader& reader, Form& form, Problems& problems) {
    const Node* groups = reader.optArray("groups");
    for (const Node& node : groups ? groups->items : std::vector<Node>{}) {
        ObjectReader groupReader(node, problems);
        form.groups.push_back({groupReader.string("code"), groupReader.flatText()});
        groupReader.finish();
        if (const QString complaint = koreanComplaint(form.groups.back().label); !complaint.isEmpty())
            problems.add(node.line, complaint);
    }
}

void readHead(ObjectReader& reader, Form& form) {
    form.code = reader.string("code");
    form.edition = reader.string("edition");
    form.title = reader.flatText();
    form.editionLabel = reader.optText("editionLabel");
    form.subject = reader.string("subject");
    form.dateField = reader.string("dateField");
    form.repeats = reader.optBool("repeats");
    form.columnField = reader.optString("columnField");
    form.rows = reader.optBool("rows");
    form.source = reader.string("source");
    form.koStatus = reader.optString("koStatus", u"verified"_s);
}

} // namespace

QString koreanComplaint(const LocalText& text) {
    const bool han = std::ranges::any_of(text.ko, [](QChar c) { return isHan(c.unicode()); });
    if (han)
        return u"the Korean text \"%1\" holds Chinese characters"_s.arg(text.ko);
    const bool hangul = std::ranges::any_of(text.ko, [](QChar c) { return isHangul(c.unicode()); });
    const bool words = std::ranges::any_of(text.zh, [](QChar c) { return isHan(c.unicode()); });
    if (words && !hangul && text.ko == text.en)
        return u"the Korean text \"%1\" is not Korean"_s.arg(text.ko);
    return {};
}

Result<OptionSets> loadOptionSets(const QString& path) {
    auto node = readJson(path);
    if (!node)
        return node.error();
    Problems problems(path);
    OptionSets sets;
    if (node->kind != Node::Kind::Object)
        problems.add(node->line, u"an object { … } is expected here"_s);
    readSets(*node, sets, problems);
    if (!problems.empty())
        return problems.error();
    return sets;
}

Result<Form> loadForm(const QString& path, const OptionSets& shared) {
    auto node = readJson(path);
    if (!node)
        return node.error();
    Problems problems(path);
    ObjectReader reader(*node, problems);
    Form form;
    form.file = path;
    OptionSets sets = shared;
    if (node->kind == Node::Kind::Object) {
        readHead(reader, form);
        readNotes(reader, form, problems);
        readGroups(reader, form, problems);
        if (const Node* own = reader.optObject("optionSets"))
            readSets(*own, sets, problems);
        const Node* sections = reader.array("sections");
        for (const Node& section : sections ? sections->items : std::vector<Node>{})
            readSection(section, sets, form, problems);
        reader.finish();
        checkForm(form, problems);
    }
    if (!problems.empty())
        return problems.error();
    return form;
}

} // namespace muying::content
