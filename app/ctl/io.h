#pragma once
#include "core/base/language.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QFile>

#include <memory>

class QJsonObject;

namespace muying::ctl {

/// What a command answers to the shell.
enum ExitCode {
    Done = 0,         ///< all done
    Refused = 1,      ///< some input was refused, the rest was answered
    Usage = 2,        ///< the command line itself was wrong
    NotAllowed = 3,   ///< file locked, wrong password or not allowed
    IoFailure = 4,    ///< something could not be read or written
    Interrupted = 130 ///< stopped by Ctrl-C, nothing half done
};

/// The exit code that tells a failure of core to the shell.
int exitCodeFor(ErrorCode code);

/// The streams and the language a command works with. Data go to standard output, one JSON object per
/// line; sentences for people go to standard error.
class Io {
public:
    Io();
    ~Io();
    Io(const Io&) = delete;
    Io& operator=(const Io&) = delete;

    Language language = Language::Zh;
    QString languageCode; ///< as given with --lang ("zh-ko" names a language of paper); empty = not given

    /// One line of data, compact JSON. Buffered; after a failed write all further output is dropped and
    /// failed() tells so.
    void writeLine(const QJsonObject& object);
    void writeLine(const QByteArray& utf8);
    /// Text for people on standard output (help).
    void print(const QString& text);
    /// A sentence for people on standard error.
    void say(const QString& text);
    /// Says the error and returns its exit code: `return io.fail(result.error());`
    int fail(const Error& error);
    /// Rewrites one progress line if standard error is a terminal, else does nothing.
    void progress(const QString& what, qint64 done, qint64 total);

    bool flush(); ///< false if anything could not be written
    bool failed() const { return m_failed; }

    /// Opens FILE for reading; "-" or empty is standard input.
    Result<std::unique_ptr<QFile>> openInput(const QString& path);

    /// From now on Ctrl-C sets interrupted() instead of ending the program. For commands that work in
    /// transactions; commands that only stream keep the default.
    void catchInterrupt();
    bool interrupted() const;

private:
    QFile m_out;
    QFile m_err;
    QByteArray m_buffer;
    bool m_failed = false;
    bool m_progressShown = false;
};

} // namespace muying::ctl
