#include "core/store/recovery_code.h"

#include "core/store/faults.h"
#include "core/store/seal.h"

#include <QCoreApplication>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace muying::store {

namespace {

constexpr char codeAlphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr qsizetype groupSymbols = 5;
constexpr qsizetype randomSymbols = 25;
constexpr qsizetype allSymbols = randomSymbols + groupSymbols;

QString checkGroup(const QString& symbols) {
    const QByteArray hash = digest(FieldBytes("recovery_check"_L1).add(symbols).bytes());
    QString group;
    for (qsizetype i = 0; i < groupSymbols; ++i) {
        group += QLatin1Char(codeAlphabet[static_cast<unsigned char>(hash.at(i)) % 32]);
    }
    return group;
}

QString inGroups(const QString& symbols) {
    QStringList groups;
    for (qsizetype i = 0; i < symbols.size(); i += groupSymbols) {
        groups.append(symbols.mid(i, groupSymbols));
    }
    return groups.join(u'-');
}

QString symbolsOf(const QString& typed) {
    QString symbols;
    for (QChar c : typed.normalized(QString::NormalizationForm_KC).toUpper()) {
        if (c == u'O') {
            c = u'0';
        } else if (c == u'I' || c == u'L') {
            c = u'1';
        }
        if (c.isLetterOrNumber()) {
            symbols += c;
        }
    }
    return symbols;
}

} // namespace

QString newRecoveryCode() {
    QString symbols;
    for (qsizetype i = 0; i < randomSymbols; ++i) {
        symbols += QLatin1Char(codeAlphabet[randombytes_uniform(32)]);
    }
    return inGroups(symbols + checkGroup(symbols));
}

Result<QString> parseRecoveryCode(const QString& typed) {
    const QString symbols = symbolsOf(typed);
    const QString random = symbols.left(randomSymbols);
    if (symbols.size() != allSymbols || symbols.mid(randomSymbols) != checkGroup(random)) {
        return fault::invalid(QCoreApplication::translate(
            "muying::store",
            "恢复码抄写有误，核对不上，没有做任何改动。请对照恢复单再输入一次，共六组，每组五个字符。"));
    }
    return inGroups(symbols);
}

Secret keyFromRecoveryCode(const QString& code, const QByteArray& salt) {
    Secret key = Secret::allocated();
    if (key.isEmpty()) {
        return key;
    }
    QByteArray bytes = FieldBytes("recovery"_L1).add(salt).add(code).bytes();
    crypto_generichash(key.data(), Secret::size, reinterpret_cast<const unsigned char*>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    wipe(bytes);
    return key;
}

} // namespace muying::store
