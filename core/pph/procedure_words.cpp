#include "core/pph/procedure_words.h"

#include <algorithm>

namespace muying::pph {

using namespace Qt::StringLiterals;

namespace {

const LocalText yesWord{u"是"_s, u"예"_s, u"Yes"_s};
const LocalText noWord{u"否"_s, u"아니"_s, u"No"_s};
const LocalText notApplicableWord{u"不适用"_s, u"해당없음"_s, u"Does not apply"_s};
const LocalText givenAnywayWord{u"超出核对范围，照实记入"_s, u"확인범위를 벗어났으나 실지대로 기록"_s,
                                u"Outside the limits, recorded as given"_s};
const LocalText takenBackWord{u"已划去或更正"_s, u"삭제 또는 정정됨"_s, u"Taken back or corrected"_s};

QString optionWord(const content::ProcedureLine& line, const QString& code, Language language) {
    const auto found = std::ranges::find(line.options, code, &content::LineOption::code);
    return found == line.options.end() ? code : found->text.in(language);
}

QString momentWords(const QString& value) {
    const QDateTime at = QDateTime::fromString(value, Qt::ISODateWithMs);
    return at.toString(at.time().second() > 0 ? u"MM-dd HH:mm:ss"_s : u"MM-dd HH:mm"_s);
}

QString valueWords(const content::ProcedureLine& line, const ProcedureAnswer& answer, Language language) {
    using content::LineAsk;
    switch (line.ask) {
    case LineAsk::Confirm:
    case LineAsk::Form:
        return (answer.value == u"true"_s ? yesWord : noWord).in(language);
    case LineAsk::Choice:
        return optionWord(line, answer.value, language);
    case LineAsk::Many: {
        QStringList words;
        for (const QString& code : answer.value.split(u','))
            words << optionWord(line, code, language);
        return words.join(language == Language::Zh ? u"、"_s : u", "_s);
    }
    case LineAsk::Number: {
        const QString dose = line.unit.isEmpty() ? answer.value : answer.value + u' ' + line.unit;
        return answer.with.isEmpty() ? dose : dose + u' ' + optionWord(line, answer.with, language);
    }
    case LineAsk::Moment:
        return momentWords(answer.value);
    case LineAsk::Apgar:
        return u"%1 (%2)"_s.arg(apgarTotal(answer.value).value_or(0))
            .arg(QString(answer.value).replace(u',', u'+'));
    case LineAsk::Text:
        break;
    }
    return answer.value;
}

} // namespace

QString answerWords(const content::Procedure& procedure, const ProcedureAnswer& answer, Language language) {
    const content::ProcedureLine* line = procedure.line(answer.line);
    if (answer.notApplicable || line == nullptr)
        return answer.notApplicable ? notApplicableWord.in(language) : answer.value;
    return valueWords(*line, answer, language);
}

QString answerRemark(const ProcedureAnswer& answer, Language language) {
    QStringList parts;
    if (!answer.counts())
        parts << takenBackWord.in(language);
    if (answer.givenAnyway)
        parts << givenAnywayWord.in(language);
    if (!answer.reason.isEmpty())
        parts << answer.reason;
    return parts.join(language == Language::Zh ? u"，"_s : u", "_s);
}

QString sinceZero(const ProcedureLog& log, const content::Procedure& procedure, const QDateTime& at) {
    const QDateTime zero = log.moment(procedure.zero);
    if (!zero.isValid())
        return {};
    const qint64 seconds = zero.secsTo(at);
    return u"%1%2:%3"_s.arg(seconds < 0 ? u"−"_s : u"+"_s)
        .arg(std::abs(seconds) / 60, 2, 10, QLatin1Char('0'))
        .arg(std::abs(seconds) % 60, 2, 10, QLatin1Char('0'));
}

} // namespace muying::pph
