#include "core/exchange/sheet_digest.h"

namespace muying::exchange {

using namespace Qt::StringLiterals;

void SheetDigest::add(int line, int column, const Cell& cell) {
    QString text = cellText(cell);
    if (text.isEmpty())
        return;
    // Spreadsheets hold fifteen digits of a number, and a moment at midnight is a day to them.
    if (const auto* moment = std::get_if<QDateTime>(&cell))
        text = moment->date().toString(Qt::ISODate) +
               (moment->time() == QTime(0, 0) ? QString() : moment->time().toString(u" HH:mm:ss"_s));
    else if (const auto* number = std::get_if<double>(&cell))
        text = QString::number(*number, 'g', 15);
    m_hash.addData(u"%1/%2/%3\n"_s.arg(line).arg(column).arg(text).toUtf8());
}

} // namespace muying::exchange
