#pragma once
#include "core/store/store.h"
#include "ui/shell/entry_frame.h"

namespace muying::ui {

class Button;

/// The first start, one step after another on one page: language and choice, clinic, administrator, recovery
/// sheet (shown once), backup folder.
class FirstRunPage : public EntryFrame {
    Q_OBJECT
public:
    /// `canStay` is false when the sample clinic cannot be offered.
    explicit FirstRunPage(QWidget* parent = nullptr);

    void showWelcome();
    /// The file was made (or the code renewed: `renewed`): it has to be copied before going on.
    void showRecovery(const QString& code, bool renewed = false);
    void showBackup(const QString& suggestedFolder);

Q_SIGNALS:
    void languageChosen(muying::Language language);
    void sampleRequested();
    void createRequested(const QJsonObject& clinic, const muying::store::NewUser& administrator);
    void printRecoveryRequested(const QString& code);
    void recoveryConfirmed();
    void backupChosen(const QString& folder); ///< empty = later

private:
    void showClinic();
    void showAdministrator();
    void submitAdministrator();
    void checkRecovery();
    /// Row of back and go-on buttons; returns the go-on button.
    Button* addSteps(const QString& goOn, std::function<void()> back);
    QLineEdit* addText(const QString& name, const QString& objectName, const QString& value,
                       const QString& hint = {});

    QString m_clinicName, m_town, m_phone;
    QString m_displayName, m_login;
    QString m_code;
    QLineEdit* m_first = nullptr;
    QLineEdit* m_second = nullptr;
    QLineEdit* m_third = nullptr;
    QLineEdit* m_fourth = nullptr;
};

} // namespace muying::ui
