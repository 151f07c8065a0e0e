#include "app/ctl/answer_lines.h"
#include "app/ctl/command.h"
#include "core/content/library.h"
#include "core/growth/growth_reading.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

namespace muying::ctl {

namespace {

using growth::GrowthReading;
using growth::Measurement;

Error refusedMember(const QString& sentence, const QString& member) {
    return failure(ErrorCode::InvalidInput, sentence.arg(member));
}

QString growthSummary() {
    return QCoreApplication::translate("muying::ctl",
                                       "儿童生长评价：每行一个 JSON，逐行回答（不需要数据库）");
}

std::vector<OptionDecl> growthOptions() {
    return {{"standard", "NAME",
             QCoreApplication::translate("muying::ctl", "wst423（默认，WS/T 423-2022）或 who2006")}};
}

/// Reads members of one line, remembering the first refusal.
class LineMembers {
public:
    explicit LineMembers(const QJsonObject& line) : m_line(line) {}

    std::optional<double> number(const char* name, double low, double high) {
        const QJsonValue value = take(name);
        if (value.isUndefined() || value.isNull())
            return std::nullopt;
        if (!value.isDouble() || value.toDouble() < low || value.toDouble() > high) {
            refuse(QCoreApplication::translate("muying::ctl", "%1 不是可能的数值，本行没有处理。"), name);
            return std::nullopt;
        }
        return value.toDouble();
    }
    std::optional<int> whole(const char* name, int low, int high) {
        const auto value = number(name, low, high);
        if (value && std::floor(*value) != *value)
            refuse(QCoreApplication::translate("muying::ctl", "%1 应为整数，本行没有处理。"), name);
        return value ? std::optional<int>(static_cast<int>(*value)) : std::nullopt;
    }
    QString word(const char* name, const QStringList& allowed) {
        const QJsonValue value = take(name);
        if (value.isUndefined())
            return {};
        if (!allowed.contains(value.toString()))
            refuse(QCoreApplication::translate("muying::ctl", "%1 的写法不认识，本行没有处理。"), name);
        return value.toString();
    }
    bool truth(const char* name) {
        const QJsonValue value = take(name);
        if (!value.isUndefined() && !value.isBool())
            refuse(QCoreApplication::translate("muying::ctl", "%1 应为 true 或 false，本行没有处理。"), name);
        return value.toBool();
    }
    std::optional<Error> finish() {
        for (const QString& member : m_line.keys()) {
            if (!m_seen.contains(member) && !m_refusal)
                m_refusal = refusedMember(
                    QCoreApplication::translate("muying::ctl", "不认识“%1”，请核对名称。本行没有处理。"),
                    member);
        }
        return m_refusal;
    }

private:
    QJsonValue take(const char* name) {
        m_seen << QString::fromLatin1(name);
        return m_line.value(QLatin1String(name));
    }
    void refuse(const QString& sentence, const char* name) {
        if (!m_refusal)
            m_refusal = refusedMember(sentence, QString::fromLatin1(name));
    }

    const QJsonObject& m_line;
    QStringList m_seen{QStringLiteral("id")};
    std::optional<Error> m_refusal;
};

QJsonObject toJson(const GrowthReading& reading) {
    QJsonObject indicators;
    for (auto it = reading.indicators.constBegin(); it != reading.indicators.constEnd(); ++it) {
        QJsonValue z = QJsonValue::Null;
        if (it->z)
            z = *it->z;
        else if (it->beyond != 0)
            z = it->beyond < 0 ? QStringLiteral("<-3") : QStringLiteral(">3");
        indicators.insert(it.key(), QJsonObject{{QStringLiteral("level_sd"), it->levelSd},
                                                {QStringLiteral("level_percentile"), it->levelPercentile},
                                                {QStringLiteral("nutrition"), it->nutrition},
                                                {QStringLiteral("z"), z}});
    }
    return {{QStringLiteral("standard"), growth::standardName(reading.standard)},
            {QStringLiteral("indicators"), indicators},
            {QStringLiteral("flags"), QJsonArray::fromStringList(reading.flags)}};
}

Error noSex() {
    return failure(ErrorCode::InvalidInput,
                   QCoreApplication::translate("muying::ctl", "缺少 sex（1 男，2 女），本行没有处理。"));
}

Result<QJsonObject> answerAtAbscissa(const growth::GrowthTables& tables, growth::Standard standard,
                                     const QJsonObject& line) {
    LineMembers members(line);
    const QString indicator =
        members.word("indicator", {QStringLiteral("wfa"), QStringLiteral("lhfa"), QStringLiteral("bfa"),
                                   QStringLiteral("wfl"), QStringLiteral("wfh"), QStringLiteral("hcfa")});
    const auto sex = members.whole("sex", 1, 2);
    const auto x = members.number("x", 0, 230);
    const auto value = members.number("value", 0.1, 250);
    if (const auto refused = members.finish())
        return *refused;
    if (!sex)
        return noSex();
    if (!x || !value)
        return failure(
            ErrorCode::InvalidInput,
            QCoreApplication::translate("muying::ctl", "缺少 x（月龄或厘米）或 value，本行没有处理。"));
    const auto reading =
        growth::readGrowthAt(tables, standard, indicator, static_cast<growth::Sex>(*sex), *x, *value);
    if (!reading)
        return failure(
            ErrorCode::InvalidInput,
            QCoreApplication::translate("muying::ctl", "标准的表中没有这个月龄或身长，本行没有处理。"));
    return toJson(*reading);
}

Result<QJsonObject> answerChild(const growth::GrowthTables& tables, growth::Standard standard,
                                const QJsonObject& line) {
    LineMembers members(line);
    Measurement child;
    const auto sex = members.whole("sex", 1, 2);
    child.ageDays = members.whole("age_days", 0, 7000);
    child.ageMonths = members.whole("age_months", 0, 229);
    child.weightKg = members.number("weight_kg", 0.2, 200);
    child.lengthHeightCm = members.number("length_height_cm", 20, 220);
    child.headCm = members.number("head_cm", 15, 80);
    child.oedema = members.truth("oedema");
    const QString measure = members.word("measure", {QStringLiteral("L"), QStringLiteral("H")});
    if (const auto refused = members.finish())
        return *refused;
    if (!sex)
        return noSex();
    if (!child.ageDays && !child.ageMonths)
        return failure(
            ErrorCode::InvalidInput,
            QCoreApplication::translate("muying::ctl", "缺少 age_days 或 age_months，本行没有处理。"));
    child.sex = static_cast<growth::Sex>(*sex);
    if (!measure.isEmpty())
        child.posture = measure == QLatin1String("L") ? growth::Posture::Lying : growth::Posture::Standing;
    return toJson(growth::readGrowth(tables, standard, child));
}

int runGrowth(const Arguments& arguments, Io& io) {
    const QString name = arguments.value("standard", QStringLiteral("wst423"));
    if (name != QLatin1String("wst423") && name != QLatin1String("who2006")) {
        io.say(
            QCoreApplication::translate("muying::ctl", "不认识标准“%1”，可用 wst423 或 who2006。").arg(name));
        return Usage;
    }
    const auto standard = name == QLatin1String("who2006") ? growth::Standard::Who : growth::Standard::Wst423;
    const auto tables = growth::GrowthTables::load(content::resourcesDir());
    if (!tables)
        return io.fail(tables.error());
    return answerLines(arguments.positional(0), io, [&](const QJsonObject& line) {
        return line.contains(QStringLiteral("indicator")) ? answerAtAbscissa(**tables, standard, line)
                                                          : answerChild(**tables, standard, line);
    });
}

} // namespace

const Command growthCommand{
    "growth", growthSummary, growthOptions, "[FILE|-]", 1, runGrowth,
};

} // namespace muying::ctl
