#pragma once
#include "core/base/result.h"
#include "ui/shell/entry_frame.h"

class QComboBox;
class QPushButton;

namespace muying::ui {

class Button;

/// Who works here? User and password; or, if the file cannot be opened, why and what to do.
class UnlockPage : public EntryFrame {
    Q_OBJECT
public:
    explicit UnlockPage(QWidget* parent = nullptr);

    /// Asks for user and password. `notice` is shown at once (why it was locked, password of the sample
    /// clinic).
    void askPassword(const QStringList& logins, const QString& current, const QString& notice = {});
    /// The file cannot be used: the sentence of the error and a way on.
    void showTrouble(const Error& error, const QString& path);
    /// Wrong password, recovery refused …: keeps the user, empties the password.
    void refuse(const QString& sentence);

Q_SIGNALS:
    void unlockRequested(const QString& login, const QString& password);
    void recoveryRequested(const QString& code, const QString& login, const QString& newPassword);
    void retryRequested();
    void sampleRequested();

private:
    void askRecovery();
    void submit();
    void submitRecovery();

    QStringList m_logins;
    QString m_notice;
    QComboBox* m_login = nullptr;
    QLineEdit* m_password = nullptr;
    QLineEdit* m_code = nullptr;
    QLineEdit* m_repeat = nullptr;
};

} // namespace muying::ui
