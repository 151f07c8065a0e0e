#include "core/base/id_number.h"

#include "core/base/text_key.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace muying {

namespace {

constexpr int idLength = 18;
constexpr int firstBirthYear = 1900;

// First two digits of GB/T 2260 codes: provinces, autonomous regions, special regions; 83 is the residence
// permit of Taiwan residents.
constexpr std::array<int, 35> provinceCodes{11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34,
                                            35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52,
                                            53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83};

Error idError(const QString& message, const char* detail) {
    return failure(ErrorCode::InvalidInput, message, QLatin1String(detail));
}

/// Half-width, upper case, without blanks.
QString normalisedId(const QString& text) {
    QString out;
    const QString clean = cleanText(text);
    out.reserve(clean.size());
    for (QChar c : clean) {
        if (c.isSpace())
            continue;
        const char16_t u = c.unicode();
        const QChar half = u >= 0xFF01 && u <= 0xFF5E ? QChar(static_cast<char16_t>(u - 0xFEE0)) : c;
        out.append(half == u'x' ? QChar(u'X') : half);
    }
    return out;
}

bool isAsciiDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

bool hasLegalCharacters(const QString& number) {
    const auto last = number.size() - 1;
    for (qsizetype i = 0; i < number.size(); ++i) {
        const bool checkPlace = i == last && i == idLength - 1;
        if (!isAsciiDigit(number.at(i)) && !(checkPlace && number.at(i) == u'X'))
            return false;
    }
    return true;
}

/// ISO 7064 MOD 11-2 over the first 17 digits.
QChar checkCharacter(const QString& number) {
    int sum = 0;
    for (int i = 0; i < idLength - 1; ++i)
        sum = (sum + number.at(i).digitValue()) * 2 % 11;
    const int check = (12 - sum) % 11;
    return check == 10 ? QChar(u'X') : QChar(u'0' + check);
}

std::optional<Error> shapeError(const QString& number) {
    if (number.isEmpty())
        return idError(QCoreApplication::translate("muying", "身份证号没有填写。"), "id: empty");
    if (!hasLegalCharacters(number))
        return idError(
            QCoreApplication::translate("muying", "身份证号只能由数字组成，仅第18位可以是X。请核对后重填。"),
            "id: illegal character");
    if (number.size() == 15)
        return idError(
            QCoreApplication::translate("muying", "15位旧身份证号已停用。请按现用的18位号码填写。"),
            "id: 15 digits");
    if (number.size() != idLength)
        return idError(QCoreApplication::translate("muying", "身份证号应为18位，现为%1位。请核对后重填。")
                           .arg(number.size()),
                       "id: length");
    const bool known = std::binary_search(provinceCodes.begin(), provinceCodes.end(), number.left(2).toInt());
    if (!known)
        return idError(
            QCoreApplication::translate("muying", "身份证号前两位（%1）不是任何省份的代码。请核对后重填。")
                .arg(number.left(2)),
            "id: region");
    return std::nullopt;
}

std::optional<Error> birthError(const QString& number, const QDate& birth, const QDate& today) {
    const QString shown = number.mid(6, 4) + u'-' + number.mid(10, 2) + u'-' + number.mid(12, 2);
    if (!birth.isValid() || birth.year() < firstBirthYear)
        return idError(
            QCoreApplication::translate("muying", "身份证号中的出生日期 %1 不存在。请核对第7～14位。")
                .arg(shown),
            "id: impossible birth date");
    if (birth > today)
        return idError(
            QCoreApplication::translate("muying", "身份证号中的出生日期 %1 晚于今天。请核对第7～14位。")
                .arg(shown),
            "id: birth date in the future");
    return std::nullopt;
}

} // namespace

Result<IdNumber> parseIdNumber(const QString& text, const QDate& today) {
    const QString number = normalisedId(text);
    if (auto error = shapeError(number))
        return *error;
    IdNumber id;
    id.birth = QDate(number.mid(6, 4).toInt(), number.mid(10, 2).toInt(), number.mid(12, 2).toInt());
    if (auto error = birthError(number, id.birth, today))
        return *error;
    if (number.at(idLength - 1) != checkCharacter(number))
        return idError(QCoreApplication::translate(
                           "muying", "身份证号的校验码（第18位）不对，可能有一位抄错。请核对后重填。"),
                       "id: check digit");
    id.number = number;
    id.female = number.at(16).digitValue() % 2 == 0;
    id.region = number.left(6);
    return id;
}

} // namespace muying
