#pragma once
#include "core/work/desk.h"

#include <QJsonArray>
#include <QTemporaryDir>

#include <stdexcept>

namespace muying::tests {

/// The declarations of the product, read once.
const content::Library& productLibrary();

/// Monday, 23 November 2026, 10:38.
QDateTime testNow();

/// A clinic in a real file with one administrator and a clock that stands still until it is moved.
struct TestClinic {
    TestClinic();

    QString path() const { return dir.filePath(QStringLiteral("clinic.muying")); }
    /// Locks and opens the file again.
    void reopen();

    QTemporaryDir dir;
    FixedClock clock{testNow()};
    std::unique_ptr<store::Store> store;
    std::unique_ptr<work::Desk> desk;
};

/// Answers from pairs of field and value.
record::Answers answers(std::initializer_list<std::pair<QString, QJsonValue>> values);
/// Complete answers of a healthy woman of 27; `id` makes her unique.
record::Answers coverOf(const QString& name, int id = 1);
/// A first pregnancy whose last menstrual period began on `lmp`, booked on `booked`.
record::Answers episodeOf(const QDate& lmp, const QDate& booked);
/// A first visit on `day` with nothing abnormal.
record::Answers firstVisitOf(const QDate& day, const QDate& next);
/// A screening on `day` in which everything was asked; `items` were found.
record::Answers screeningOf(const QDate& day, const QStringList& items = {});

/// Fails the test if the result is an error; else its value.
template <class T>
T valueOf(Result<T> result, const char* what) {
    if (!result)
        throw std::runtime_error(std::string(what) + ": " + result.error().message.toStdString());
    return std::move(result).value();
}

/// Registers a woman with one pregnancy; returns the pregnancy's id.
struct Registered {
    QString woman, pregnancy;
};
Registered registerPregnant(TestClinic& clinic, const QString& name, const QDate& lmp, const QDate& booked,
                            int id = 1);
/// Saves a new entry of the pregnancy, every unlikely value confirmed.
record::Entry saveNew(TestClinic& clinic, const QString& subject, const QString& form,
                      const record::Answers& answers);
/// All field codes of a form: acknowledges everything.
QStringList allFields(const QString& form);

const store::Task* taskOf(const std::vector<store::Task>& tasks, const QString& code,
                          const QString& formKey = {});

} // namespace muying::tests
