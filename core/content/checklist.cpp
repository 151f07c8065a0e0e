#include "core/content/checklist.h"

#include "core/content/node.h"

#include <QDir>
#include <QSet>

#include <algorithm>

namespace muying::content {

using namespace Qt::StringLiterals;

namespace {

struct LimitPlace {
    const char* code;
    double PphLimits::*place;
};

const LimitPlace limitPlaces[] = {
    {"density_g_per_ml", &PphLimits::densityGPerMl},
    {"vitals_fresh_min", &PphLimits::vitalsFreshMin},
    {"window_hours", &PphLimits::windowHours},
    {"who_ml", &PphLimits::whoMl},
    {"who_signs_ml", &PphLimits::whoSignsMl},
    {"who_pulse", &PphLimits::whoPulse},
    {"who_si", &PphLimits::whoSi},
    {"who_sbp", &PphLimits::whoSbp},
    {"who_dbp", &PphLimits::whoDbp},
    {"line_ml", &PphLimits::lineMl},
    {"line_minutes", &PphLimits::lineMinutes},
    {"dx_vaginal_ml", &PphLimits::dxVaginalMl},
    {"dx_caesarean_ml", &PphLimits::dxCaesareanMl},
    {"severe_ml", &PphLimits::severeMl},
    {"signs_sbp", &PphLimits::signsSbp},
    {"signs_si", &PphLimits::signsSi},
    {"signs_ml", &PphLimits::signsMl},
    {"l2_ml", &PphLimits::l2Ml},
    {"l3_ml", &PphLimits::l3Ml},
    {"si_watch", &PphLimits::siWatch},
    {"si_l1", &PphLimits::siL1},
    {"rate_ml_per_min", &PphLimits::rateMlPerMin},
    {"half_percent", &PphLimits::halfPercent},
    {"half_hours", &PphLimits::halfHours},
    {"whole_percent", &PphLimits::wholePercent},
    {"whole_hours", &PphLimits::wholeHours},
    {"l3_percent", &PphLimits::l3Percent},
    {"class_two_percent", &PphLimits::classTwoPercent},
    {"small_body_kg", &PphLimits::smallBodyKg},
    {"pre_ml_per_kg", &PphLimits::preMlPerKg},
    {"term_ml_per_kg", &PphLimits::termMlPerKg},
    {"hb_ml_per_10g", &PphLimits::hbMlPer10g},
    {"hb_ml_per_10g_high", &PphLimits::hbMlPer10gHigh},
    {"hb_hours", &PphLimits::hbHours},
    {"crystalloid_ml", &PphLimits::crystalloidMl},
    {"colloid_ml", &PphLimits::colloidMl},
    {"transfer_bundle_min", &PphLimits::transferBundleMin},
    {"transfer_bleeding_ml", &PphLimits::transferBleedingMl},
    {"transfer_ml", &PphLimits::transferMl},
    {"transfer_si", &PphLimits::transferSi},
    {"transfer_si_urgent", &PphLimits::transferSiUrgent},
    {"transfer_si_danger", &PphLimits::transferSiDanger},
    {"fit_sbp", &PphLimits::fitSbp},
    {"fit_spo2", &PphLimits::fitSpo2},
    {"retained_min", &PphLimits::retainedMin},
    {"sbp_high", &PphLimits::sbpHigh},
    {"dbp_high", &PphLimits::dbpHigh},
    {"pulse_low", &PphLimits::pulseLow},
    {"pulse_high", &PphLimits::pulseHigh},
    {"rr_low", &PphLimits::rrLow},
    {"rr_high", &PphLimits::rrHigh},
    {"spo2_low", &PphLimits::spo2Low},
    {"hdp_sbp", &PphLimits::hdpSbp},
    {"hdp_dbp", &PphLimits::hdpDbp},
    {"risk_platelets", &PphLimits::riskPlatelets},
    {"risk_haematocrit", &PphLimits::riskHaematocrit},
    {"risk_hb", &PphLimits::riskHb},
    {"risk_fetal_weight_g", &PphLimits::riskFetalWeightG},
    {"risk_bmi", &PphLimits::riskBmi},
    {"risk_births", &PphLimits::riskBirths},
    {"risk_fibroid_cm", &PphLimits::riskFibroidCm},
    {"risk_oxytocin_hours", &PphLimits::riskOxytocinHours},
    {"risk_second_stage_min", &PphLimits::riskSecondStageMin},
    {"slot_every_min", &PphLimits::slotEveryMin},
    {"slot_until_min", &PphLimits::slotUntilMin},
    {"risk_slot_every_min", &PphLimits::riskSlotEveryMin},
    {"risk_slot_until_min", &PphLimits::riskSlotUntilMin},
    {"slot_tolerance_min", &PphLimits::slotToleranceMin},
    {"slot_missed_min", &PphLimits::slotMissedMin},
    {"vitals_every_min", &PphLimits::vitalsEveryMin},
    {"bundle_min", &PphLimits::bundleMin},
    {"bundle_last_min", &PphLimits::bundleLastMin},
};

QString stepStatus(ObjectReader& reader, const char* key, Problems& problems) {
    const QString status = reader.string(key);
    if (status != u"verified"_s && status != u"to_confirm"_s)
        problems.add(reader.line(),
                     u"\"%1\" must be \"verified\" or \"to_confirm\""_s.arg(QLatin1String(key)));
    return status;
}

/// Puts a figure where the engine looks for it; unknown and double codes are complaints.
void placeLimit(const SourcedLimit& figure, int line, Protocol& protocol, Problems& problems) {
    const auto same = [&](const LimitPlace& place) { return figure.code == QLatin1String(place.code); };
    const auto found = std::ranges::find_if(limitPlaces, same);
    if (found == std::end(limitPlaces))
        problems.add(line, u"the limit \"%1\" is not known"_s.arg(figure.code));
    else if (protocol.figure(figure.code))
        problems.add(line, u"the limit \"%1\" stands there twice"_s.arg(figure.code));
    else
        protocol.limits.*(found->place) = figure.value;
    if (!(figure.value > 0))
        problems.add(line, u"the limit \"%1\" must be greater than 0"_s.arg(figure.code));
}

void readProtocolLimits(ObjectReader& parent, Protocol& protocol, Problems& problems) {
    const Node* list = parent.array("limits");
    for (const Node& node : list ? list->items : std::vector<Node>{}) {
        ObjectReader reader(node, problems);
        SourcedLimit figure;
        figure.code = reader.string("code");
        figure.value = reader.number("value");
        figure.unit = reader.string("unit");
        figure.name = reader.flatText();
        figure.source = reader.string("source");
        figure.status = stepStatus(reader, "status", problems);
        reader.finish();
        placeLimit(figure, node.line, protocol, problems);
        protocol.figures.push_back(figure);
    }
    for (const LimitPlace& place : limitPlaces) {
        if (!protocol.figure(QLatin1String(place.code)))
            problems.add(parent.line(), u"the limit \"%1\" is missing"_s.arg(QLatin1String(place.code)));
    }
}

/// Limits that contradict each other would let an alarm pass unseen.
void checkLimitOrder(const Protocol& protocol, int line, Problems& problems) {
    const PphLimits& l = protocol.limits;
    const bool volumes = l.whoSignsMl < l.whoMl && l.lineMl < l.l2Ml && l.l2Ml < l.severeMl &&
                         l.severeMl < l.l3Ml && l.dxVaginalMl <= l.dxCaesareanMl;
    const bool signs = l.siWatch < l.siL1 && l.siL1 < l.signsSi && l.signsSbp <= l.whoSbp &&
                       l.transferSi < l.transferSiUrgent && l.transferSiUrgent < l.transferSiDanger;
    if (!volumes)
        problems.add(line, u"the volumes of the limits must rise from warning to critical"_s);
    if (!signs)
        problems.add(line, u"the signs of the limits must rise from warning to critical"_s);
}

ChecklistStep readProtocolStep(const Node& node, const Protocol& protocol, Problems& problems) {
    ObjectReader reader(node, problems);
    ChecklistStep step;
    step.code = reader.string("code");
    step.text = reader.flatText();
    step.brief = reader.text("brief");
    step.roles = reader.optStrings("roles");
    if (reader.has("minutes")) {
        step.minutes = reader.integer("minutes");
        step.minutesStatus = stepStatus(reader, "minutesStatus", problems);
    }
    step.needs = reader.optStrings("needs");
    step.evidence = reader.optStrings("evidence");
    step.key = reader.optString("key");
    step.bundle = reader.optString("bundle");
    step.fromMl = reader.optNumber("fromMl");
    step.source = reader.string("source");
    step.status = stepStatus(reader, "status", problems);
    reader.finish();
    if (step.minutes && *step.minutes < 0)
        problems.add(node.line, u"\"minutes\" cannot be negative"_s);
    if (step.roles.isEmpty())
        problems.add(node.line, u"a step needs at least one role"_s);
    for (const QString& role : step.roles) {
        if (std::ranges::find(protocol.roles, role, &ProtocolRole::code) == protocol.roles.end())
            problems.add(node.line, u"the role \"%1\" is not declared"_s.arg(role));
    }
    return step;
}

void readProtocolStages(ObjectReader& parent, Protocol& protocol, Problems& problems) {
    QSet<QString> codes;
    const Node* list = parent.array("stages");
    for (const Node& node : list ? list->items : std::vector<Node>{}) {
        ObjectReader reader(node, problems);
        ProtocolStage stage;
        stage.number = reader.integer("number");
        stage.name = reader.text("name");
        stage.trigger = reader.text("trigger");
        stage.source = reader.string("source");
        stage.status = stepStatus(reader, "status", problems);
        const Node* steps = reader.array("steps");
        for (const Node& step : steps ? steps->items : std::vector<Node>{}) {
            stage.steps.push_back(readProtocolStep(step, protocol, problems));
            if (codes.contains(stage.steps.back().code))
                problems.add(step.line, u"the step \"%1\" stands there twice"_s.arg(stage.steps.back().code));
            codes << stage.steps.back().code;
        }
        reader.finish();
        if (stage.number != static_cast<int>(protocol.stages.size()))
            problems.add(node.line, u"the stages must be numbered 0, 1, 2, 3"_s);
        if (stage.steps.empty())
            problems.add(node.line, u"stage %1 has no step"_s.arg(stage.number));
        protocol.stages.push_back(std::move(stage));
    }
    if (protocol.stages.size() != 4)
        problems.add(parent.line(), u"the stages 0 to 3 must all be declared"_s);
}

void readProtocolTeams(ObjectReader& parent, Protocol& protocol, Problems& problems) {
    const Node* list = parent.array("teams");
    for (const Node& node : list ? list->items : std::vector<Node>{}) {
        ObjectReader reader(node, problems);
        ProtocolTeam team{reader.integer("people"), {}};
        for (const QString& roles : reader.optStrings("members")) {
            team.members.push_back(roles.split(u' '));
            for (const QString& role : team.members.back()) {
                if (!protocol.role(role))
                    problems.add(node.line, u"the role \"%1\" is not declared"_s.arg(role));
            }
        }
        reader.finish();
        if (static_cast<int>(team.members.size()) != team.people)
            problems.add(node.line, u"a team of %1 needs as many members"_s.arg(team.people));
        protocol.teams.push_back(std::move(team));
    }
    if (protocol.teams.empty())
        problems.add(parent.line(), u"at least one team must be declared"_s);
}

void readProtocolHead(ObjectReader& reader, Protocol& protocol, Problems& problems) {
    protocol.code = reader.string("code");
    protocol.edition = reader.string("edition");
    protocol.title = reader.text("title");
    protocol.doi = reader.string("doi");
    protocol.source = reader.string("source");
    protocol.status = stepStatus(reader, "status", problems);
    protocol.effective = reader.date("effective");
    protocol.signer = reader.optString("signer");
    reader.optString("koStatus");
    const Node* roles = reader.array("roles");
    for (const Node& node : roles ? roles->items : std::vector<Node>{}) {
        ObjectReader role(node, problems);
        protocol.roles.push_back({role.string("code"), role.flatText()});
        role.finish();
    }
    readProtocolTeams(reader, protocol, problems);
}

Result<QHash<QString, LocalText>> readProtocolWords(const QString& path) {
    const auto root = readJson(path);
    if (!root)
        return root.error();
    QHash<QString, LocalText> words;
    Problems problems(path);
    ObjectReader reader(*root, problems);
    reader.optString("koStatus");
    const Node* list = reader.array("words");
    for (const Node& node : list ? list->items : std::vector<Node>{}) {
        ObjectReader word(node, problems);
        const QString code = word.string("code");
        if (words.contains(code))
            problems.add(node.line, u"the word \"%1\" stands there twice"_s.arg(code));
        words.insert(code, word.flatText());
        word.finish();
    }
    reader.finish();
    if (!problems.empty())
        return problems.error();
    return words;
}

} // namespace

const ProtocolStage* Protocol::stage(int number) const {
    const auto found = std::ranges::find(stages, number, &ProtocolStage::number);
    return found == stages.end() ? nullptr : &*found;
}

const ProtocolRole* Protocol::role(const QString& code) const {
    const auto found = std::ranges::find(roles, code, &ProtocolRole::code);
    return found == roles.end() ? nullptr : &*found;
}

const ChecklistStep* Protocol::step(const QString& code) const {
    for (const ProtocolStage& stage : stages) {
        const auto found = std::ranges::find(stage.steps, code, &ChecklistStep::code);
        if (found != stage.steps.end())
            return &*found;
    }
    return nullptr;
}

const ProtocolTeam& Protocol::team(int people) const {
    const ProtocolTeam* best = &teams.front();
    for (const ProtocolTeam& team : teams) {
        if (team.people <= people && team.people >= best->people)
            best = &team;
    }
    return *best;
}

const Drug* Protocol::drug(const QString& code) const {
    const auto found = std::ranges::find(drugs, code, &Drug::code);
    return found == drugs.end() ? nullptr : &*found;
}

LocalText Protocol::word(const QString& code) const {
    return words.value(code, LocalText{code, code, code});
}

const SourcedLimit* Protocol::figure(const QString& code) const {
    const auto found = std::ranges::find(figures, code, &SourcedLimit::code);
    return found == figures.end() ? nullptr : &*found;
}

Result<std::shared_ptr<const Protocol>> loadProtocol(const QString& resourcesDir) {
    const QDir folder(resourcesDir + u"/checklists"_s);
    const QString path = folder.filePath(u"pph.json"_s);
    auto protocol = std::make_shared<Protocol>();
    const auto root = readJson(path);
    if (!root)
        return root.error();
    Problems problems(path);
    ObjectReader reader(*root, problems);
    readProtocolHead(reader, *protocol, problems);
    readProtocolLimits(reader, *protocol, problems);
    readProtocolStages(reader, *protocol, problems);
    reader.finish();
    if (problems.empty())
        checkLimitOrder(*protocol, root->line, problems);
    auto drugs = loadDrugs(folder.filePath(u"drugs.json"_s));
    auto words = readProtocolWords(folder.filePath(u"pph_words.json"_s));
    if (!problems.empty() || !drugs || !words) {
        QStringList complaints = problems.list();
        if (!drugs)
            complaints << drugs.error().message;
        if (!words)
            complaints << words.error().message;
        return failure(ErrorCode::ContentInvalid, complaints.join(u'\n'), complaints.join(u'\n'));
    }
    protocol->drugs = std::move(*drugs);
    protocol->words = std::move(*words);
    return std::shared_ptr<const Protocol>(std::move(protocol));
}

} // namespace muying::content
