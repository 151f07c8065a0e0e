#include "tests/core/work/form_filler.h"

#include "core/content/checks.h"
#include "core/content/computations.h"
#include "core/record/form_context.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace muying::tests {

using namespace Qt::StringLiterals;
using content::Field;
using content::FieldType;
using record::Answers;
using record::Finding;
using record::Severity;

namespace {

constexpr int maxPasses = 12;
constexpr int impossibleCost = 1000;

QJsonValue dayValue(const Field& field, const QDateTime& moment) {
    return field.type == FieldType::Date ? moment.date().toString(Qt::ISODate)
                                         : moment.toString(u"yyyy-MM-ddTHH:mm"_s);
}

QSet<QString> namesIn(const Field& field) {
    QSet<QString> names;
    for (const content::ExprPtr& expression :
         {field.hardMin, field.hardMax, field.warnMin, field.warnMax, field.relevantWhen}) {
        if (expression)
            expression->collectNames(names);
    }
    if (const auto calls = content::parseChecks(field.check)) {
        for (const content::ComputeCall& call : *calls)
            names.unite(QSet<QString>(call.arguments.begin(), call.arguments.end()));
    }
    return names;
}

/// A citizen number of that birth date; the last serial digit is odd for a man.
QString citizenNumber(const QDate& birth, bool male) {
    static constexpr int weights[17]{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    const QString body = u"220623"_s + birth.toString(u"yyyyMMdd"_s) + (male ? u"113"_s : u"114"_s);
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += body[i].digitValue() * weights[i];
    return body + u"10X98765432"_s[sum % 11];
}

void addOnce(QList<QJsonValue>& list, const QJsonValue& value) {
    if (!value.isUndefined() && !list.contains(value))
        list << value;
}

} // namespace

content::ExprValue FormFiller::limit(const content::ExprPtr& expression, const Answers& answers) const {
    if (!expression)
        return {};
    return record::FormContext(m_form, answers, m_context).evaluate(*expression);
}

/// The bound moved by the smallest step of the field: a unit, the last decimal, a day, a minute.
QJsonValue FormFiller::moved(const Field& field, const content::ExprValue& bound, int steps) const {
    if (const auto* number = std::get_if<double>(&bound)) {
        const double scale = field.type == FieldType::Int ? 1 : std::pow(10, field.decimals);
        return std::round(*number * scale + steps) / scale;
    }
    if (const auto* moment = std::get_if<QDateTime>(&bound)) {
        if (field.type == FieldType::DateTime)
            return dayValue(field, moment->addSecs(60 * steps));
        return moment->date().addDays(steps).toString(Qt::ISODate);
    }
    if (const auto* date = std::get_if<QDate>(&bound))
        return dayValue(field, QDateTime(date->addDays(steps), QTime(10, 0)));
    return QJsonValue::Undefined;
}

QJsonValue FormFiller::atLimit(const Field& field, const Answers& answers, bool upper) const {
    const content::ExprValue bound = limit(upper ? field.hardMax : field.hardMin, answers);
    return moved(field, bound, 0);
}

QJsonValue FormFiller::beyond(const Field& field, const Answers& answers, bool upper) const {
    if (field.type == FieldType::Text)
        return upper ? QJsonValue(QString(field.maxLength + 1, u'示')) : QJsonValue(QJsonValue::Undefined);
    const content::ExprValue bound = limit(upper ? field.hardMax : field.hardMin, answers);
    return moved(field, bound, upper ? 1 : -1);
}

QList<QJsonValue> FormFiller::numbers(const Field& field, const Answers& answers, Extent extent) const {
    const auto read = [&](const content::ExprPtr& expression) {
        const content::ExprValue value = limit(expression, answers);
        const auto* number = std::get_if<double>(&value);
        return number ? std::optional<double>(*number) : std::nullopt;
    };
    const double hardLow = read(field.hardMin).value_or(0);
    const double hardHigh = read(field.hardMax).value_or(hardLow + 1000);
    const double low = std::max(hardLow, read(field.warnMin).value_or(hardLow));
    const double high = std::min(hardHigh, read(field.warnMax).value_or(hardHigh));
    QList<QJsonValue> list;
    if (extent == Extent::Lowest)
        list << moved(field, hardLow, 0) << moved(field, hardLow, 1);
    if (extent == Extent::Highest)
        list << moved(field, hardHigh, 0) << moved(field, hardHigh, -1);
    for (const double part : {0.5, 0.4, 0.6, 0.25, 0.75, 0.1, 0.05, 0.02, 0.9, 0.0, 1.0})
        addOnce(list, moved(field, low + part * (high - low), 0));
    addOnce(list, moved(field, hardLow, 0));
    addOnce(list, moved(field, hardHigh, 0));
    return list;
}

QList<QJsonValue> FormFiller::days(const Field& field, const Answers& answers, Extent extent) const {
    QList<QJsonValue> list;
    const content::ExprValue bounds[]{limit(field.hardMin, answers), limit(field.warnMin, answers),
                                      limit(field.warnMax, answers), limit(field.hardMax, answers)};
    if (extent == Extent::Lowest)
        addOnce(list, moved(field, bounds[0], 0));
    if (extent == Extent::Highest)
        addOnce(list, moved(field, bounds[3], 0));
    addOnce(list, dayValue(field, m_context.now));
    for (const content::ExprValue& bound : bounds) {
        for (const int step : {0, 1, -1, 5, -5, 30, -30, 60, -60, 200, -200})
            addOnce(list, moved(field, bound, step));
    }
    for (const int day : {1, 3, 30, 60, 120, 200, 270, 400, 700, 1100, 9000, 11000})
        addOnce(list, dayValue(field, m_context.now.addDays(-day)));
    for (const int day : {1, 7, 30, 200})
        addOnce(list, dayValue(field, m_context.now.addDays(day)));
    return list;
}

QStringList FormFiller::codesOf(const Field& field, const Answers& answers) const {
    QStringList codes;
    const QString column = record::columnOf(m_form, answers);
    for (const content::Option& option : field.options) {
        if (option.offered(column) && (!option.exclusive || field.type == FieldType::Choice))
            codes << option.code;
    }
    if (field.optionsFrom.isEmpty())
        return codes;
    const auto table =
        field.optionsFrom == u"rules:screen"_s ? content::RuleTable::Screen : content::RuleTable::Assess;
    for (const content::Clause& clause : m_library.rules(m_context.now.date()).clauses) {
        if (clause.table == table && !clause.heading && !clause.derived)
            codes << clause.code;
    }
    return codes;
}

/// The option that makes most other fields be asked comes first.
QList<QJsonValue> FormFiller::choices(const Field& field, const Answers& answers, Extent extent) const {
    QStringList codes = codesOf(field, answers);
    if (extent == Extent::Highest)
        std::ranges::reverse(codes);
    if (extent == Extent::Usual) {
        const auto asked = [&](const QString& code) {
            Answers tried = answers;
            tried.set(field.code, code);
            int count = 0;
            for (const QString& reader : readers(field.code))
                count += record::isRelevant(*m_form.field(reader), m_form, tried, m_context) ? 1 : 0;
            return -count;
        };
        std::ranges::stable_sort(codes, {}, asked);
    }
    QList<QJsonValue> list;
    for (const QString& code : codes)
        list << code;
    return list;
}

QList<QJsonValue> FormFiller::multis(const Field& field, const Answers& answers, Extent extent) const {
    const QStringList codes = codesOf(field, answers);
    QList<QJsonValue> list;
    QList<QJsonValue> single;
    for (const content::Option& option : field.options) {
        if (option.exclusive && option.offered(record::columnOf(m_form, answers)))
            single << QJsonValue(QJsonArray{option.code});
    }
    if (extent == Extent::Lowest)
        list = single;
    if (!codes.isEmpty() && extent != Extent::Lowest)
        list << QJsonValue(QJsonArray::fromStringList(codes));
    for (const QString& code : codes)
        list << QJsonValue(QJsonArray{code});
    return list + single;
}

QList<QJsonValue> FormFiller::texts(const Field& field, const Answers& answers, Extent extent) const {
    QList<QJsonValue> list;
    const auto calls = content::parseChecks(field.check);
    for (const content::ComputeCall& call : calls ? *calls : std::vector<content::ComputeCall>{}) {
        if (!call.name.startsWith(u"cn_id"_s))
            continue;
        const QString birthField = call.arguments.value(call.name == u"cn_id"_s ? 1 : 0);
        QDate birth = answers.date(birthField);
        if (!birth.isValid())
            birth = answers.dateTime(birthField).date();
        birth = birth.isValid() ? birth : QDate(1999, 5, 12);
        list << citizenNumber(birth, false) << citizenNumber(birth, true);
    }
    const qsizetype length = extent == Extent::Lowest ? 1
                             : extent == Extent::Highest
                                 ? field.maxLength
                                 : std::min(field.maxLength, field.lines > 1 ? 60 : 14);
    if (field.signature && extent == Extent::Usual)
        return list << u"李示例"_s;
    QString text;
    // Every sentence differs, so that one that is lost cannot hide behind the next.
    for (int number = 1; text.size() < length; ++number)
        text += u"%1%2：示例内容，已与本人核对无误，"_s.arg(field.label.zh).arg(number);
    text = text.left(length - 1) + u'止';
    if (extent == Extent::Highest && field.lines > 1 && length > 40)
        text[length / 2] = u'\n';
    return list << text;
}

QList<QJsonValue> FormFiller::candidates(const Field& field, const Answers& answers, Extent extent) const {
    switch (field.type) {
    case FieldType::Int:
    case FieldType::Decimal:
        return numbers(field, answers, extent);
    case FieldType::Date:
    case FieldType::DateTime:
        return days(field, answers, extent);
    case FieldType::Choice:
        return choices(field, answers, extent);
    case FieldType::Multi:
        return multis(field, answers, extent);
    case FieldType::Bool:
        return {extent != Extent::Lowest, extent == Extent::Lowest};
    case FieldType::Text:
        break;
    }
    return texts(field, answers, extent);
}

const QStringList& FormFiller::readers(const QString& code) const {
    if (m_readers.isEmpty()) {
        for (const Field& field : m_form.fields) {
            for (const QString& name : namesIn(field)) {
                if (name != field.code)
                    m_readers[name] << field.code;
            }
            for (const Field& asked : m_form.fields) {
                if (field.code == m_form.columnField && !asked.columns.isEmpty())
                    m_readers[field.code] << asked.code;
            }
        }
        m_readers.insert(QString(), {});
    }
    static const QStringList none;
    const auto found = m_readers.constFind(code);
    return found == m_readers.constEnd() ? none : *found;
}

std::vector<Finding> FormFiller::findings(const Answers& answers) const {
    return record::validate(m_form, answers, m_context);
}

/// Impossible findings count most; unlikely ones count so that the usual is preferred among the possible.
int FormFiller::cost(const Field& field, const Answers& answers) const {
    int sum = 0;
    for (const QString& code : QStringList{field.code} + readers(field.code)) {
        const Field* read = m_form.field(code);
        if (!answers.has(code) || read->isComputed())
            continue;
        for (const Finding& finding : record::validateField(m_form, *read, answers, m_context))
            sum += finding.severity == Severity::Impossible ? impossibleCost * (code == field.code ? 2 : 1)
                   : finding.severity == Severity::Unlikely ? 1
                                                            : 0;
    }
    return sum;
}

int FormFiller::totalCost(const Answers& answers) const {
    int sum = 0;
    for (const Finding& finding : findings(answers))
        sum += finding.severity == Severity::Impossible ? impossibleCost
               : finding.severity == Severity::Unlikely ? 1
                                                        : 0;
    return sum;
}

/// Sets the first candidate with the least against it. At the limits the unlikely is what is wanted.
void FormFiller::solve(const Field& field, Answers& answers, Extent extent) const {
    QJsonValue best;
    int least = -1;
    for (const QJsonValue& value : candidates(field, answers, extent)) {
        Answers tried = answers;
        tried.set(field.code, value);
        int against = cost(field, tried);
        if (extent != Extent::Usual)
            against -= against % impossibleCost;
        if (least < 0 || against < least) {
            least = against;
            best = value;
        }
        if (least == 0)
            break;
    }
    answers.set(field.code, best);
}

/// Nothing fits because the fields its limits are read from stand at their own limits (times that follow one
/// another): those go back to the usual, and are answered anew.
void FormFiller::makeRoom(const Field& field, Answers& answers) {
    QStringList open{field.code};
    while (!open.isEmpty()) {
        const Field* crowded = m_form.field(open.takeFirst());
        if (!crowded || crowded->isComputed() || m_usual.contains(crowded->code))
            continue;
        m_usual << crowded->code;
        answers.remove(crowded->code);
        const QSet<QString> names = namesIn(*crowded);
        open << QStringList(names.begin(), names.end());
    }
}

/// Answers what is asked and not yet answered, and again what does not fit; true when nothing had to change.
bool FormFiller::pass(Answers& answers, Extent extent) {
    const Answers before = answers;
    for (const Field& field : m_form.fields) {
        if (field.isComputed())
            continue;
        if (!record::isRelevant(field, m_form, answers, m_context)) {
            answers.remove(field.code);
            continue;
        }
        const int against = answers.has(field.code) ? cost(field, answers) : impossibleCost;
        const bool usual = extent == Extent::Usual || m_usual.contains(field.code);
        if (usual ? against > 0 : against >= impossibleCost)
            solve(field, answers, usual ? Extent::Usual : extent);
        if (extent != Extent::Usual && cost(field, answers) >= 2 * impossibleCost)
            makeRoom(field, answers);
    }
    record::computeFields(m_form, answers, m_context);
    return answers == before;
}

/// Fields of the form a computed one is made from, through other computed ones; those typed.
QStringList FormFiller::inputsOf(const Field& computed) const {
    QStringList inputs, open{computed.code}, seen;
    while (!open.isEmpty()) {
        const Field* field = m_form.field(open.takeFirst());
        if (!field || seen.contains(field->code))
            continue;
        seen << field->code;
        if (!field->isComputed()) {
            inputs << field->code;
            continue;
        }
        if (const auto call = content::parseCompute(field->compute))
            open << call->arguments;
    }
    return inputs;
}

/// A computed value beyond its limits: each field it is made from is tried over its usual values.
void FormFiller::stepBack(Answers& answers) {
    for (const Finding& finding : findings(answers)) {
        const Field* computed = m_form.field(finding.field);
        if (!computed->isComputed() || finding.severity == Severity::Missing)
            continue;
        if (totalCost(answers) == 0)
            return;
        for (const QString& input : inputsOf(*computed)) {
            const Field& field = *m_form.field(input);
            if (!record::isRelevant(field, m_form, answers, m_context))
                continue;
            int least = totalCost(answers);
            Answers best = answers;
            for (const QJsonValue& value : candidates(field, answers, Extent::Usual)) {
                Answers tried = answers;
                tried.set(input, value);
                record::computeFields(m_form, tried, m_context);
                if (const int against = totalCost(tried); against < least) {
                    least = against;
                    best = tried;
                }
                if (least == 0)
                    break;
            }
            if (best != answers)
                m_usual << input;
            answers = best;
        }
    }
}

Answers FormFiller::fill(Extent extent) {
    m_usual.clear();
    Answers answers = record::prefilled(m_form, m_context);
    for (int i = 0; i < maxPasses; ++i) {
        const bool settled = pass(answers, extent);
        if (!settled)
            continue;
        const int against = totalCost(answers);
        if (extent == Extent::Usual ? against == 0 : against < impossibleCost)
            break;
        stepBack(answers);
    }
    return answers;
}

QJsonValue FormFiller::another(const Field& field, const Answers& answers) const {
    const QJsonValue now = answers.json().value(field.code);
    QList<QJsonValue> list = candidates(field, answers, Extent::Usual);
    if (field.type == FieldType::Text)
        list = {u"改正后的内容"_s.left(field.maxLength)};
    for (const QJsonValue& value : list) {
        Answers tried = answers;
        tried.set(field.code, value);
        record::dropIrrelevant(m_form, tried, m_context);
        record::computeFields(m_form, tried, m_context);
        if (value != now && tried.has(field.code) && totalCost(tried) < impossibleCost)
            return value;
    }
    return QJsonValue::Undefined;
}

} // namespace muying::tests
