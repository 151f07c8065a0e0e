#include "app/ctl/io.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <atomic>
#include <csignal>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace muying::ctl {

namespace {

constexpr qsizetype bufferLimit = 1 << 16;

std::atomic<bool> interruptSeen{false};

void onInterrupt(int) {
    interruptSeen = true;
}

bool standardErrorIsTerminal() {
#ifdef Q_OS_WIN
    return _isatty(2) != 0;
#else
    return isatty(2) != 0;
#endif
}

} // namespace

int exitCodeFor(ErrorCode code) {
    switch (code) {
    case ErrorCode::WrongPassword:
    case ErrorCode::NotAllowed:
    case ErrorCode::Locked:
    case ErrorCode::Busy:
        return NotAllowed;
    case ErrorCode::InvalidInput:
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
        return Refused;
    case ErrorCode::Cancelled:
        return Interrupted;
    case ErrorCode::NewerVersion:
    case ErrorCode::Damaged:
    case ErrorCode::ReadOnly:
    case ErrorCode::DiskFull:
    case ErrorCode::Io:
    case ErrorCode::ContentInvalid:
    case ErrorCode::Internal:
        return IoFailure;
    }
    return IoFailure;
}

Io::Io() {
#ifndef Q_OS_WIN
    // A reader that went away is a failed write with its own exit code, not a silent death.
    std::signal(SIGPIPE, SIG_IGN);
#endif
    m_failed = !m_out.open(1, QIODevice::WriteOnly | QIODevice::Unbuffered) ||
               !m_err.open(2, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

Io::~Io() {
    flush();
}

void Io::writeLine(const QJsonObject& object) {
    writeLine(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void Io::writeLine(const QByteArray& utf8) {
    m_buffer += utf8;
    m_buffer += '\n';
    if (m_buffer.size() >= bufferLimit)
        flush();
}

void Io::print(const QString& text) {
    writeLine(text.toUtf8());
}

void Io::say(const QString& text) {
    flush();
    if (m_progressShown) {
        m_err.write("\n");
        m_progressShown = false;
    }
    m_err.write(text.toUtf8() + '\n');
}

int Io::fail(const Error& error) {
    if (error.code != ErrorCode::Cancelled)
        say(error.message);
    return exitCodeFor(error.code);
}

void Io::progress(const QString& what, qint64 done, qint64 total) {
    static const bool terminal = standardErrorIsTerminal();
    if (!terminal)
        return;
    m_err.write(QStringLiteral("\r%1 %2/%3 ").arg(what).arg(done).arg(total).toUtf8());
    m_progressShown = true;
}

bool Io::flush() {
    if (!m_failed && !m_buffer.isEmpty())
        m_failed = m_out.write(m_buffer) != m_buffer.size();
    m_buffer.clear();
    return !m_failed;
}

Result<std::unique_ptr<QFile>> Io::openInput(const QString& path) {
    auto file = std::make_unique<QFile>();
    bool opened = false;
    if (path.isEmpty() || path == QLatin1String("-")) {
        opened = file->open(0, QIODevice::ReadOnly);
    } else {
        file->setFileName(path);
        opened = file->open(QIODevice::ReadOnly);
    }
    if (!opened)
        return failure(ErrorCode::Io,
                       QCoreApplication::translate("muying::ctl", "打不开文件 %1：%2。请检查路径和权限。")
                           .arg(path, file->errorString()));
    return file;
}

void Io::catchInterrupt() {
    interruptSeen = false;
    std::signal(SIGINT, onInterrupt);
}

bool Io::interrupted() const {
    return interruptSeen;
}

} // namespace muying::ctl
