#include "core/work/sign_off.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;

namespace {

const QString signOffKey = u"sign_offs"_s;
const QString signerKey = u"protocol_signer"_s;

bool isOpen(const QString& status) {
    return status == u"to_confirm"_s;
}

QString plainNumber(double value) {
    return QString::number(value, 'g', 8);
}

/// "15 min"; a ratio has the unit "1", which is not said.
QString withUnit(const content::SourcedLimit& figure) {
    const QString number = plainNumber(figure.value);
    return figure.unit.isEmpty() || figure.unit == u"1"_s ? number : number + u' ' + figure.unit;
}

LocalText joinedText(const LocalText& one, const QString& zh) {
    return {one.zh + u"："_s + zh, one.ko + u": "_s + zh, one.en + u": "_s + zh};
}

void addLimits(const content::Protocol& protocol, std::vector<OpenValue>& values) {
    for (const content::SourcedLimit& figure : protocol.figures) {
        if (isOpen(figure.status))
            values.push_back({u"pph:limits."_s + figure.code, protocol.edition, figure.name, withUnit(figure),
                              figure.source});
    }
}

void addSteps(const content::Protocol& protocol, std::vector<OpenValue>& values) {
    for (const content::ProtocolStage& stage : protocol.stages) {
        if (isOpen(stage.status))
            values.push_back({u"pph:stages.%1"_s.arg(stage.number), protocol.edition, stage.name,
                              stage.trigger.zh, stage.source});
        for (const content::ChecklistStep& step : stage.steps) {
            if (isOpen(step.status))
                values.push_back(
                    {u"pph:steps."_s + step.code, protocol.edition, step.text, step.text.zh, step.source});
            if (step.minutes && isOpen(step.minutesStatus))
                values.push_back({u"pph:minutes."_s + step.code, protocol.edition, step.text,
                                  u"≤%1 min"_s.arg(*step.minutes), step.source});
        }
    }
}

void addFigure(const content::Drug& drug, const char* name, const std::optional<content::DrugFigure>& figure,
               const QString& edition, std::vector<OpenValue>& values) {
    if (figure && isOpen(figure->status))
        values.push_back({u"drugs:%1.%2"_s.arg(drug.code, QLatin1String(name)), edition, drug.name,
                          plainNumber(figure->value), figure->source});
}

void addDrug(const content::Drug& drug, const QString& edition, std::vector<OpenValue>& values) {
    int number = 0;
    for (const content::DrugDose& dose : drug.doses) {
        ++number;
        if (isOpen(dose.status))
            values.push_back({u"drugs:%1.dose%2"_s.arg(drug.code).arg(number), edition, drug.name,
                              plainNumber(dose.min) + u"–"_s + plainNumber(dose.max) + u' ' + drug.unit +
                                  u' ' + dose.routes.join(u'/'),
                              dose.source});
    }
    if (!drug.noPush.isEmpty() && isOpen(drug.noPushStatus))
        values.push_back({u"drugs:%1.no_push"_s.arg(drug.code), edition, drug.name, drug.noPush.join(u'/'),
                          drug.noPushSource});
    addFigure(drug, "max24h", drug.max24h, edition, values);
    addFigure(drug, "max_doses", drug.maxDoses, edition, values);
    addFigure(drug, "interval", drug.interval, edition, values);
    addFigure(drug, "window", drug.window, edition, values);
    addFigure(drug, "repeat_window", drug.repeatWindow, edition, values);
    if (drug.rate && isOpen(drug.rate->status))
        values.push_back({u"drugs:%1.rate"_s.arg(drug.code), edition, drug.name,
                          plainNumber(drug.rate->min) + u"–"_s + plainNumber(drug.rate->max) + u" U/h"_s,
                          drug.rate->source});
    if (drug.rate && isOpen(drug.rate->limitStatus))
        values.push_back({u"drugs:%1.rate_limit"_s.arg(drug.code), edition, drug.name,
                          plainNumber(drug.rate->limit) + u" U/h"_s, drug.rate->limitSource});
    for (const content::DrugContraindication& item : drug.contraindications) {
        if (isOpen(item.status))
            values.push_back({u"drugs:%1.%2"_s.arg(drug.code, item.condition), edition,
                              joinedText(drug.name, item.name.zh), item.name.zh, item.source});
    }
}

QJsonObject signOffJson(const SignOff& given) {
    return {{u"key"_s, given.key},
            {u"edition"_s, given.edition},
            {u"value"_s, given.value},
            {u"user"_s, given.user},
            {u"at"_s, given.at.toString(Qt::ISODate)}};
}

Status keep(store::Store& store, const std::vector<SignOff>& given) {
    QJsonArray list;
    for (const SignOff& each : given)
        list.append(signOffJson(each));
    return store.setSetting(signOffKey, list);
}

} // namespace

std::vector<OpenValue> openValues(const content::Protocol& protocol, const content::Kit& kit,
                                  const content::IndicatorSet& indicators) {
    std::vector<OpenValue> values;
    addLimits(protocol, values);
    addSteps(protocol, values);
    for (const content::Drug& drug : protocol.drugs)
        addDrug(drug, protocol.edition, values);
    for (const content::KitItem& item : kit.items) {
        if (isOpen(kit.status))
            values.push_back({u"kit:"_s + item.code, kit.edition, item.name,
                              plainNumber(item.par) + u' ' + item.unit, kit.source});
    }
    for (const content::Indicator& indicator : indicators.indicators) {
        if (isOpen(indicator.status))
            values.push_back({u"indicators:"_s + indicator.code, indicators.edition, indicator.name,
                              plainNumber(indicator.targetPercent) + u" %"_s, indicator.source});
    }
    return values;
}

std::vector<OpenValue> openValues(const std::vector<content::Procedure>& procedures) {
    std::vector<OpenValue> values;
    for (const content::Procedure& procedure : procedures) {
        const QString place = procedure.code + u':';
        for (const content::SourcedLimit& figure : procedure.figures) {
            if (isOpen(figure.status))
                values.push_back(
                    {place + figure.code, procedure.edition, figure.name, withUnit(figure), figure.source});
        }
        for (const content::ProcedurePhase& phase : procedure.phases) {
            for (const content::ProcedureLine& line : phase.lines)
                if (isOpen(line.status) && line.field.isEmpty())
                    values.push_back({place + u"line."_s + line.code, procedure.edition, line.text,
                                      phase.name.zh, procedure.source});
        }
    }
    return values;
}

Result<std::vector<SignOff>> signOffs(const store::Store& store) {
    const auto kept = store.setting(signOffKey);
    if (!kept)
        return kept.error();
    std::vector<SignOff> given;
    for (const QJsonValue& value : kept->toArray()) {
        const QJsonObject json = value.toObject();
        given.push_back({json.value("key"_L1).toString(), json.value("edition"_L1).toString(),
                         json.value("value"_L1).toString(), json.value("user"_L1).toString(),
                         QDateTime::fromString(json.value("at"_L1).toString(), Qt::ISODate)});
    }
    return given;
}

const SignOff* signOffOf(const std::vector<SignOff>& given, const OpenValue& value) {
    const auto found = std::ranges::find_if(given, [&value](const SignOff& each) {
        return each.key == value.key && each.edition == value.edition && each.value == value.value;
    });
    return found == given.end() ? nullptr : &*found;
}

Status signOff(store::Store& store, const Clock& clock, const OpenValue& value) {
    auto given = signOffs(store);
    if (!given)
        return given.error();
    if (signOffOf(*given, value))
        return success();
    std::erase_if(*given, [&value](const SignOff& each) { return each.key == value.key; });
    given->push_back({value.key, value.edition, value.value, store.user().displayName, clock.now()});
    const Status kept = keep(store, *given);
    return kept ? store.audit(u"sign off"_s, value.key + u" = "_s + value.value) : kept;
}

Status withdrawSignOff(store::Store& store, const OpenValue& value) {
    auto given = signOffs(store);
    if (!given)
        return given.error();
    if (std::erase_if(*given, [&value](const SignOff& each) { return each.key == value.key; }) == 0)
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("muying::work", "这个数值没有人确认过，没有改动。"),
                       value.key);
    const Status kept = keep(store, *given);
    return kept ? store.audit(u"withdraw sign off"_s, value.key) : kept;
}

Result<ProtocolSigner> protocolSigner(const store::Store& store, const content::Protocol& protocol) {
    const auto kept = store.setting(signerKey + u'.' + protocol.code);
    if (!kept)
        return kept.error();
    const QJsonObject json = kept->toObject();
    if (json.value("edition"_L1).toString() != protocol.edition)
        return ProtocolSigner{protocol.signer, protocol.edition, {}};
    return ProtocolSigner{json.value("name"_L1).toString(), protocol.edition,
                          QDate::fromString(json.value("day"_L1).toString(), Qt::ISODate)};
}

Status signProtocol(store::Store& store, const Clock& clock, const content::Protocol& protocol) {
    const Status kept = store.setSetting(signerKey + u'.' + protocol.code,
                                         QJsonObject{{u"name"_s, store.user().displayName},
                                                     {u"edition"_s, protocol.edition},
                                                     {u"day"_s, clock.today().toString(Qt::ISODate)}});
    return kept ? store.audit(u"sign protocol"_s, protocol.code + u' ' + protocol.edition) : kept;
}

} // namespace muying::work
