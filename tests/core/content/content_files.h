#pragma once
#include "core/content/form_loader.h"
#include "tests/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace muying::tests {

using namespace Qt::StringLiterals;

inline QString realResources() {
    return QStringLiteral(MUYING_SOURCE_DIR) + u"/resources"_s;
}

inline QByteArray readAll(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

inline void writeAll(const QString& path, const QByteArray& text) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(text) == text.size());
}

/// A copy of the real declarations that a test may spoil.
class SpoiledResources {
public:
    SpoiledResources() {
        REQUIRE(m_dir.isValid());
        REQUIRE(QFile::copy(realResources() + u"/manifest.json"_s, path(u"manifest.json"_s)));
        for (const QString& folder :
             {u"checklists"_s, u"forms"_s, u"rules"_s, u"schedules"_s, u"hints"_s, u"directory"_s, u"lists"_s,
              u"posters"_s, u"indicators"_s, u"exchange"_s}) {
            const QDir source(realResources() + u'/' + folder);
            REQUIRE(QDir(m_dir.path()).mkpath(folder));
            for (const QString& name : source.entryList(QDir::Files))
                REQUIRE(QFile::copy(source.filePath(name), path(folder + u'/' + name)));
        }
    }
    QString root() const { return m_dir.path(); }
    QString path(const QString& file) const { return m_dir.filePath(file); }
    /// Replaces the first `before` of a file; returns the line it stood on.
    int replace(const QString& file, const QByteArray& before, const QByteArray& after) {
        QByteArray text = readAll(path(file));
        const qsizetype at = text.indexOf(before);
        INFO(file.toStdString() << " does not hold " << before.toStdString());
        REQUIRE(at >= 0);
        const int line = 1 + static_cast<int>(text.left(at).count('\n'));
        writeAll(path(file), text.replace(at, before.size(), after));
        return line;
    }

private:
    QTemporaryDir m_dir;
};

/// The smallest form; "%1" takes further fields, beginning with a comma.
inline QByteArray smallForm(const QByteArray& fields, const QByteArray& head = {}) {
    return "{\n\"code\":\"T\",\"edition\":\"1\",\"zh\":\"试表\",\"ko\":\"시험표\",\"en\":\"Test form\",\n"
           "\"subject\":\"woman\",\"dateField\":\"day\",\"source\":\"test\",\n" +
           head +
           "\"sections\":[\n{\"code\":\"s\",\"zh\":\"节\",\"ko\":\"절\",\"en\":\"Section\",\"fields\":[\n"
           "{\"code\":\"day\",\"type\":\"date\",\"zh\":\"日期\",\"ko\":\"날자\",\"en\":\"Date\",\"origin\":"
           "\"project\"}" +
           fields + "\n]}]}\n";
}

/// Loads a form from text; the file name in complaints is "form.json".
inline Result<content::Form> loadText(const QByteArray& text) {
    QTemporaryDir dir;
    const QString path = dir.filePath(u"form.json"_s);
    writeAll(path, text);
    auto form = content::loadForm(path);
    if (form)
        return form;
    Error error = form.error();
    error.message.replace(dir.path() + u'/', QString());
    return error;
}

/// The only complaint of a form text; fails if it loads.
inline QString complaintOf(const QByteArray& text) {
    const auto form = loadText(text);
    REQUIRE_FALSE(form.ok());
    CHECK(form.error().code == ErrorCode::ContentInvalid);
    return form.error().message;
}

} // namespace muying::tests
