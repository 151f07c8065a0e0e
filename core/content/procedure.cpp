#include "core/content/procedure.h"

#include "core/content/library.h"
#include "core/content/node.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace muying::content {

using namespace Qt::StringLiterals;

namespace {

struct AskName {
    const char* name;
    LineAsk ask;
};

const AskName askNames[] = {{"confirm", LineAsk::Confirm}, {"choice", LineAsk::Choice},
                            {"many", LineAsk::Many},       {"number", LineAsk::Number},
                            {"text", LineAsk::Text},       {"moment", LineAsk::Moment},
                            {"apgar", LineAsk::Apgar},     {"form", LineAsk::Form}};

LineAsk askOf(const Field& field) {
    switch (field.type) {
    case FieldType::Bool:
        return LineAsk::Confirm;
    case FieldType::Choice:
        return LineAsk::Choice;
    case FieldType::Multi:
        return LineAsk::Many;
    case FieldType::Int:
    case FieldType::Decimal:
        return LineAsk::Number;
    case FieldType::Date:
    case FieldType::DateTime:
        return LineAsk::Moment;
    default:
        return LineAsk::Text;
    }
}

std::optional<double> constantLimit(const ExprPtr& limit) {
    if (!limit)
        return std::nullopt;
    const ExprValue value = limit->evaluate([](const QString&) { return ExprValue(); });
    const double* number = std::get_if<double>(&value);
    return number ? std::optional(*number) : std::nullopt;
}

/// Reads one file; what it names in the forms is looked up in the library.
class ProcedureFile {
public:
    ProcedureFile(const Library& library, Problems& problems) : m_library(library), m_problems(problems) {}
    Procedure read(const Node& root);

private:
    void readRoles(ObjectReader& reader);
    void readFigures(ObjectReader& reader);
    void readPhases(ObjectReader& reader);
    void readPrompts(ObjectReader& reader);
    ProcedureLine readLine(const Node& node);
    void takeField(ObjectReader& reader, ProcedureLine& line);
    void checkLine(const ProcedureLine& line, int at);
    const Field* fieldOf(const QString& name, int at);
    void checkRoles(const QStringList& roles, int at);
    void checkEnds(int at);

    const Library& m_library;
    Problems& m_problems;
    Procedure m_read;
    QSet<QString> m_lines, m_keys;
};

const Field* ProcedureFile::fieldOf(const QString& name, int at) {
    const Form* form = m_library.form(name.section(u'.', 0, 0));
    const Field* field = form ? form->field(name.section(u'.', 1)) : nullptr;
    if (!field)
        m_problems.add(at, u"there is no field \"%1\""_s.arg(name));
    return field;
}

void ProcedureFile::checkRoles(const QStringList& roles, int at) {
    for (const QString& role : roles) {
        if (std::ranges::find(m_read.roles, role, &ProtocolRole::code) == m_read.roles.end())
            m_problems.add(at, u"the role \"%1\" is not declared"_s.arg(role));
    }
}

void ProcedureFile::takeField(ObjectReader& reader, ProcedureLine& line) {
    const Field* field = fieldOf(line.field, reader.line());
    if (!field)
        return;
    line.text = field->label;
    line.ask = askOf(*field);
    line.unit = field->unit;
    line.whole = field->type != FieldType::Decimal;
    line.min = constantLimit(field->hardMin);
    line.max = constantLimit(field->hardMax);
    line.status = field->status.isEmpty() ? u"verified"_s : field->status;
    const Field* words = line.with.isEmpty() ? field : fieldOf(line.with, reader.line());
    for (const Option& option : words ? words->options : std::vector<Option>{})
        line.options.push_back({option.code, option.text});
}

void ProcedureFile::checkLine(const ProcedureLine& line, int at) {
    if (line.roles.isEmpty())
        m_problems.add(at, u"a line needs at least one role"_s);
    checkRoles(line.roles, at);
    if (m_lines.contains(line.code))
        m_problems.add(at, u"the line \"%1\" stands there twice"_s.arg(line.code));
    if (!line.key.isEmpty() && m_keys.contains(line.key))
        m_problems.add(at, u"the key \"%1\" stands there twice"_s.arg(line.key));
    if (line.ask == LineAsk::Form && !m_library.form(line.form))
        m_problems.add(at, u"there is no form \"%1\""_s.arg(line.form));
    const bool chooses = line.ask == LineAsk::Choice || line.ask == LineAsk::Many;
    if (chooses && line.options.empty())
        m_problems.add(at, u"the line \"%1\" has nothing to choose from"_s.arg(line.code));
    if (line.ask == LineAsk::Choice && !line.safe.isEmpty() &&
        std::ranges::find(line.options, line.safe, &LineOption::code) == line.options.end())
        m_problems.add(at, u"\"safe\" of \"%1\" is none of its answers"_s.arg(line.code));
    m_lines << line.code;
    m_keys << line.key;
}

ProcedureLine ProcedureFile::readLine(const Node& node) {
    ObjectReader reader(node, m_problems);
    ProcedureLine line;
    line.code = reader.string("code");
    line.field = reader.optString("field");
    line.with = reader.optString("with");
    line.form = reader.optString("form");
    line.roles = reader.optStrings("roles");
    line.repeated = reader.optBool("repeated");
    line.optional = reader.optBool("optional");
    line.when = reader.optString("when");
    line.key = reader.optString("key");
    if (reader.has("seconds"))
        line.seconds = reader.integer("seconds");
    if (!line.field.isEmpty()) {
        takeField(reader, line);
    } else {
        line.text = reader.flatText();
        line.status = reader.string("status");
        line.unit = reader.optString("unit");
        line.min = reader.optNumber("min");
        line.max = reader.optNumber("max");
    }
    if (line.field.isEmpty() || reader.has("ask")) {
        const QString ask = reader.string("ask");
        const auto known = std::ranges::find_if(
            askNames, [&](const AskName& name) { return ask == QLatin1StringView(name.name); });
        if (known == std::end(askNames))
            m_problems.add(node.line, u"\"ask\" cannot be \"%1\""_s.arg(ask));
        else
            line.ask = known->ask;
    }
    line.safe = reader.optString("safe", line.ask == LineAsk::Confirm && line.field.isEmpty() ? u"true"_s
                                                                                              : QString());
    reader.finish();
    checkLine(line, node.line);
    return line;
}

void ProcedureFile::readRoles(ObjectReader& reader) {
    const Node* roles = reader.array("roles");
    for (const Node& node : roles ? roles->items : std::vector<Node>{}) {
        ObjectReader role(node, m_problems);
        m_read.roles.push_back({role.string("code"), role.flatText()});
        role.finish();
    }
}

void ProcedureFile::readFigures(ObjectReader& reader) {
    const Node* figures = reader.array("figures");
    for (const Node& node : figures ? figures->items : std::vector<Node>{}) {
        ObjectReader each(node, m_problems);
        SourcedLimit figure;
        figure.code = each.string("code");
        figure.value = each.number("value");
        figure.unit = each.string("unit");
        figure.name = each.flatText();
        figure.source = each.string("source");
        figure.status = each.string("status");
        each.finish();
        if (!(figure.value > 0))
            m_problems.add(node.line, u"the limit \"%1\" must be greater than 0"_s.arg(figure.code));
        m_read.figures.push_back(std::move(figure));
    }
}

void ProcedureFile::readPhases(ObjectReader& reader) {
    const Node* phases = reader.array("phases");
    for (const Node& node : phases ? phases->items : std::vector<Node>{}) {
        ObjectReader each(node, m_problems);
        ProcedurePhase phase;
        phase.code = each.string("code");
        phase.name = each.flatText();
        phase.signers = each.optStrings("signers");
        phase.after = each.optStrings("after");
        phase.signField = each.optString("signField");
        phase.later = each.optBool("later");
        checkRoles(phase.signers, node.line);
        for (const QString& before : phase.after) {
            if (!m_read.phase(before))
                m_problems.add(node.line, u"there is no phase \"%1\" before"_s.arg(before));
        }
        const Node* lines = each.array("lines");
        for (const Node& line : lines ? lines->items : std::vector<Node>{})
            phase.lines.push_back(readLine(line));
        each.finish();
        m_read.phases.push_back(std::move(phase));
    }
}

void ProcedureFile::readPrompts(ObjectReader& reader) {
    const Node* prompts = reader.array("prompts");
    for (const Node& node : prompts ? prompts->items : std::vector<Node>{}) {
        ObjectReader each(node, m_problems);
        m_read.prompts.push_back({each.string("code"), each.flatText()});
        each.finish();
    }
}

void ProcedureFile::checkEnds(int at) {
    const ProcedureLine* zero = m_read.line(m_read.zero);
    if (!zero || zero->ask != LineAsk::Moment)
        m_problems.add(at, u"\"zero\" must name a line that holds a moment"_s);
    const Form* form = m_library.form(m_read.form);
    if (!form)
        m_problems.add(at, u"there is no form \"%1\""_s.arg(m_read.form));
    for (const ProcedurePhase& phase : m_read.phases) {
        if (form && !phase.signField.isEmpty() && !form->field(phase.signField))
            m_problems.add(at, u"there is no field \"%1\""_s.arg(phase.signField));
    }
}

Procedure ProcedureFile::read(const Node& root) {
    ObjectReader reader(root, m_problems);
    m_read.code = reader.string("code");
    m_read.edition = reader.string("edition");
    m_read.title = reader.text("title");
    m_read.source = reader.string("source");
    m_read.status = reader.string("status");
    reader.optString("koStatus");
    m_read.needs = reader.optString("needs");
    m_read.zero = reader.string("zero");
    m_read.form = reader.string("form");
    readRoles(reader);
    readFigures(reader);
    readPhases(reader);
    readPrompts(reader);
    reader.finish();
    checkEnds(root.line);
    return std::move(m_read);
}

LocalText textOf(const std::vector<LineOption>& list, const QString& code) {
    const auto found = std::ranges::find(list, code, &LineOption::code);
    return found == list.end() ? LocalText{code, code, code} : found->text;
}

} // namespace

const ProcedureLine* Procedure::line(const QString& wanted) const {
    const ProcedurePhase* phase = phaseOf(wanted);
    return phase ? &*std::ranges::find(phase->lines, wanted, &ProcedureLine::code) : nullptr;
}

const ProcedurePhase* Procedure::phase(const QString& wanted) const {
    const auto found = std::ranges::find(phases, wanted, &ProcedurePhase::code);
    return found == phases.end() ? nullptr : &*found;
}

const ProcedurePhase* Procedure::phaseOf(const QString& wanted) const {
    const auto found = std::ranges::find_if(phases, [&](const ProcedurePhase& phase) {
        return std::ranges::find(phase.lines, wanted, &ProcedureLine::code) != phase.lines.end();
    });
    return found == phases.end() ? nullptr : &*found;
}

LocalText Procedure::role(const QString& wanted) const {
    const auto found = std::ranges::find(roles, wanted, &ProtocolRole::code);
    return found == roles.end() ? LocalText{wanted, wanted, wanted} : found->name;
}

LocalText Procedure::prompt(const QString& wanted) const {
    return textOf(prompts, wanted);
}

double Procedure::figure(const QString& wanted) const {
    const auto found = std::ranges::find(figures, wanted, &SourcedLimit::code);
    return found == figures.end() ? std::numeric_limits<double>::quiet_NaN() : found->value;
}

Result<Procedure> loadProcedure(const Library& library, const QString& name) {
    const QString path = library.folder() + u"/checklists/%1.json"_s.arg(name);
    const auto root = readJson(path);
    if (!root)
        return root.error();
    Problems problems(path);
    Procedure procedure = ProcedureFile(library, problems).read(*root);
    if (!problems.empty())
        return problems.error();
    return procedure;
}

Result<std::vector<Procedure>> loadProcedures(const Library& library) {
    std::vector<Procedure> all;
    for (const QString& name : {u"caesarean"_s, u"resuscitation"_s}) {
        auto procedure = loadProcedure(library, name);
        if (!procedure)
            return procedure.error();
        all.push_back(std::move(*procedure));
    }
    return all;
}

} // namespace muying::content
