#pragma once
#include "core/content/form_loader.h"
#include "core/record/validation.h"
#include "tests/catch.h"

#include <QFile>
#include <QTemporaryDir>

namespace muying::tests {

/// A woman's form with the field "day" and `fields`, one JSON object a line without labels: they are added
/// (zh "姓名" for the code "name", otherwise the code itself).
inline content::Form formOf(const QStringList& fields, const QString& code = QStringLiteral("T"),
                            bool repeats = false) {
    QString lines = QStringLiteral(
        R"({"code":"day","type":"date","zh":"日期","ko":"날자","en":"Date","origin":"project"})");
    for (const QString& field : fields) {
        const QString name = field.section(QLatin1Char('"'), 3, 3);
        const bool labelled =
            field.section(QStringLiteral("\"options\""), 0, 0).contains(QStringLiteral("\"zh\""));
        const QString labels =
            labelled ? QString() : QStringLiteral(R"(,"zh":"%1","ko":"시험","en":"%1")").arg(name);
        lines +=
            QStringLiteral(",\n") + field.chopped(1) + labels + QStringLiteral(R"(,"origin":"project"})");
    }
    const QString text =
        QStringLiteral(
            R"({"code":"%1","edition":"1","zh":"试表","ko":"시험표","en":"Test form","subject":"woman",)"
            R"("dateField":"day","source":"test"%2,"sections":[{"code":"s","zh":"节","ko":"절","en":"Section",)"
            "\"fields\":[\n")
            .arg(code, repeats ? QStringLiteral(",\"repeats\":true") : QString()) +
        lines + QStringLiteral("\n]}]}\n");
    QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("form.json")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(text.toUtf8()) > 0);
    file.close();
    const auto form = content::loadForm(file.fileName());
    if (!form)
        FAIL(form.error().message.toStdString());
    return *form;
}

inline record::Context contextAt(const QString& iso) {
    record::Context context;
    context.now = QDateTime::fromString(iso, Qt::ISODate);
    REQUIRE(context.now.isValid());
    return context;
}

} // namespace muying::tests
