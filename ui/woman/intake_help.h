#pragma once
#include "core/work/desk.h"

#include <QObject>

#include <functional>

namespace muying::ui {

class AppContext;
class FormState;
class WarningRow;

/// Banner of the pane, lent to helpers.
struct BannerPlace {
    std::function<WarningRow*(const QString& text)> show;
    std::function<void()> drop;
};

/// A button of a banner and its key do the same; queued, because both vanish with the banner. `owner` ends
/// with the form, and the action with it.
void addBannerAction(WarningRow* banner, const QString& word, Qt::Key key,
                     const std::function<void()>& action, QObject* owner);

/// What the program adds while a woman is registered: birth date and sex from the ID number, a warning when
/// she may be known already, and the due date from what dates are known.
class IntakeHelp final : public QObject {
    Q_OBJECT
public:
    /// `womanId` is empty while she is being registered.
    IntakeHelp(AppContext& context, FormState& state, const QString& womanId, BannerPlace banner,
               QObject* parent);

signals:
    void openRequested(const QString& womanId); ///< the known woman shall be opened instead

private:
    void changed(const QStringList& codes);
    void fillFromIdNumber();
    void lookForDuplicates();
    void offerDueDate();
    bool atEndOfUndo() const;

    AppContext& m_context;
    FormState& m_state;
    QString m_woman;
    BannerPlace m_banner;
    QString m_duplicate;   ///< woman already warned of
    QString m_datingAsked; ///< question already put
};

} // namespace muying::ui
