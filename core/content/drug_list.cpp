#include "core/content/drug_list.h"

#include "core/content/node.h"

#include <QSet>

namespace muying::content {

using namespace Qt::StringLiterals;

namespace {

const QStringList drugRoutes{
    u"im"_s,   u"iv"_s,         u"iv_infusion"_s, u"iv_push"_s, u"intracervical"_s, u"intramyometrial"_s,
    u"oral"_s, u"sublingual"_s, u"rectal"_s,      u"vaginal"_s};

QString drugStatus(ObjectReader& reader, Problems& problems, const char* key = "status") {
    const QString status = reader.string(key);
    if (status != u"verified"_s && status != u"to_confirm"_s)
        problems.add(reader.line(),
                     u"\"%1\" must be \"verified\" or \"to_confirm\""_s.arg(QLatin1String(key)));
    return status;
}

std::optional<DrugFigure> drugFigure(ObjectReader& parent, const char* key, Problems& problems) {
    const Node* node = parent.optObject(key);
    if (!node)
        return std::nullopt;
    ObjectReader reader(*node, problems);
    DrugFigure figure;
    figure.value = reader.number("value");
    figure.source = reader.string("source");
    figure.status = drugStatus(reader, problems);
    reader.finish();
    if (!(figure.value > 0))
        problems.add(node->line, u"a limit must be greater than 0"_s);
    return figure;
}

void checkRoutes(const QStringList& routes, int line, Problems& problems) {
    for (const QString& route : routes) {
        if (!drugRoutes.contains(route))
            problems.add(line, u"the route \"%1\" is not known"_s.arg(route));
    }
}

DrugDose drugDose(const Node& node, Problems& problems) {
    ObjectReader reader(node, problems);
    DrugDose dose;
    dose.purpose = reader.string("purpose");
    dose.routes = reader.optStrings("routes");
    dose.min = reader.number("min");
    dose.max = reader.number("max");
    dose.modes = reader.optStrings("modes");
    dose.lastResort = reader.optBool("lastResort");
    dose.note = reader.optText("note");
    dose.source = reader.string("source");
    dose.status = drugStatus(reader, problems);
    reader.finish();
    if (dose.purpose != u"prevention"_s && dose.purpose != u"treatment"_s)
        problems.add(node.line, u"\"purpose\" must be \"prevention\" or \"treatment\""_s);
    if (dose.routes.isEmpty())
        problems.add(node.line, u"a dose needs at least one route"_s);
    checkRoutes(dose.routes, node.line, problems);
    for (const QString& mode : dose.modes) {
        if (mode != u"vaginal"_s && mode != u"caesarean"_s)
            problems.add(node.line, u"the mode of birth \"%1\" is not known"_s.arg(mode));
    }
    if (!(dose.min > 0) || dose.min > dose.max)
        problems.add(node.line, u"\"min\" must be above 0 and not above \"max\""_s);
    return dose;
}

DrugContraindication drugContraindication(const Node& node, Problems& problems) {
    ObjectReader reader(node, problems);
    DrugContraindication item;
    item.condition = reader.string("condition");
    const QString verdict = reader.string("verdict");
    item.blocks = verdict == u"block"_s;
    item.asked = verdict == u"ask"_s;
    item.name = reader.flatText();
    item.source = reader.string("source");
    item.status = drugStatus(reader, problems);
    reader.finish();
    if (!item.blocks && !item.asked && verdict != u"caution"_s)
        problems.add(node.line, u"\"verdict\" must be \"block\", \"caution\" or \"ask\""_s);
    if (!item.asked && !knownConditions().contains(item.condition))
        problems.add(node.line, u"the condition \"%1\" cannot be known; use \"ask\""_s.arg(item.condition));
    return item;
}

std::optional<DrugRate> drugRate(ObjectReader& parent, Problems& problems) {
    const Node* node = parent.optObject("ratePerHour");
    if (!node)
        return std::nullopt;
    ObjectReader reader(*node, problems);
    DrugRate rate;
    rate.min = reader.number("min");
    rate.max = reader.number("max");
    rate.source = reader.string("source");
    rate.status = drugStatus(reader, problems);
    rate.limit = reader.number("limit");
    rate.limitSource = reader.string("limitSource");
    rate.limitStatus = drugStatus(reader, problems, "limitStatus");
    reader.finish();
    if (!(rate.min > 0) || rate.min > rate.max || rate.max > rate.limit)
        problems.add(node->line, u"\"min\", \"max\" and \"limit\" of a rate must rise"_s);
    return rate;
}

std::vector<DrugBag> drugBags(ObjectReader& parent, const std::optional<DrugRate>& rate, Problems& problems) {
    std::vector<DrugBag> bags;
    const Node* list = parent.optArray("bags");
    for (const Node& node : list ? list->items : std::vector<Node>{}) {
        ObjectReader reader(node, problems);
        const DrugBag bag{reader.number("units"), reader.number("ml"), reader.number("mlPerHour")};
        reader.finish();
        const bool real = bag.units > 0 && bag.ml > 0 && bag.mlPerHour > 0;
        if (!real || !rate || bag.unitsPerHour() < rate->min - 1e-9 || bag.unitsPerHour() > rate->max + 1e-9)
            problems.add(node.line, u"a bag must run within \"min\" and \"max\" of the rate"_s);
        bags.push_back(bag);
    }
    return bags;
}

void readDrugLimits(ObjectReader& reader, Drug& drug, Problems& problems) {
    drug.max24h = drugFigure(reader, "max24h", problems);
    drug.maxDoses = drugFigure(reader, "maxDoses", problems);
    drug.interval = drugFigure(reader, "intervalMin", problems);
    drug.window = drugFigure(reader, "windowMin", problems);
    drug.repeatWindow = drugFigure(reader, "repeatWithinHours", problems);
    drug.rate = drugRate(reader, problems);
    drug.bags = drugBags(reader, drug.rate, problems);
    if (const Node* push = reader.optObject("noPush")) {
        ObjectReader refused(*push, problems);
        drug.noPush = refused.optStrings("routes");
        drug.noPushSource = refused.string("source");
        drug.noPushStatus = drugStatus(refused, problems);
        refused.finish();
        checkRoutes(drug.noPush, push->line, problems);
    }
}

Drug readDrug(const Node& node, Problems& problems) {
    ObjectReader reader(node, problems);
    Drug drug;
    drug.code = reader.string("code");
    drug.name = reader.flatText();
    drug.unit = reader.string("unit");
    drug.storage = reader.optString("storage");
    drug.uterotonic = reader.optBool("uterotonic", true);
    drug.secondLine = reader.optBool("secondLine");
    drug.repeatOnlyBleeding = reader.optBool("repeatOnlyBleeding");
    const Node* doses = reader.array("doses");
    for (const Node& dose : doses ? doses->items : std::vector<Node>{})
        drug.doses.push_back(drugDose(dose, problems));
    const Node* against = reader.array("contraindications");
    for (const Node& item : against ? against->items : std::vector<Node>{})
        drug.contraindications.push_back(drugContraindication(item, problems));
    readDrugLimits(reader, drug, problems);
    reader.finish();
    if (drug.doses.empty())
        problems.add(node.line, u"the drug \"%1\" has no dose"_s.arg(drug.code));
    if (drug.unit != u"U"_s && drug.unit != u"ug"_s && drug.unit != u"mg"_s && drug.unit != u"g"_s)
        problems.add(node.line, u"\"unit\" must be \"U\", \"ug\", \"mg\" or \"g\""_s);
    return drug;
}

} // namespace

std::vector<const DrugDose*> Drug::dosesFor(const QString& purpose) const {
    std::vector<const DrugDose*> found;
    for (const DrugDose& dose : doses) {
        if (dose.purpose == purpose)
            found.push_back(&dose);
    }
    return found;
}

QStringList knownConditions() {
    return {u"asthma"_s,   u"hypertension"_s, u"cardiovascular_disease"_s, u"organ_disease"_s,
            u"glaucoma"_s, u"allergy"_s,      u"undelivered_placenta"_s};
}

Result<std::vector<Drug>> loadDrugs(const QString& path) {
    const auto root = readJson(path);
    if (!root)
        return root.error();
    Problems problems(path);
    ObjectReader reader(*root, problems);
    reader.string("code");
    reader.string("edition");
    reader.string("source");
    reader.optString("koStatus");
    std::vector<Drug> drugs;
    QSet<QString> codes;
    const Node* list = reader.array("drugs");
    for (const Node& node : list ? list->items : std::vector<Node>{}) {
        drugs.push_back(readDrug(node, problems));
        if (codes.contains(drugs.back().code))
            problems.add(node.line, u"the drug \"%1\" stands there twice"_s.arg(drugs.back().code));
        codes << drugs.back().code;
    }
    reader.finish();
    if (drugs.empty())
        problems.add(root->line, u"there is no drug; without them no dose can be checked"_s);
    if (!problems.empty())
        return problems.error();
    return drugs;
}

} // namespace muying::content
