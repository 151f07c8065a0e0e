#pragma once
#include "core/work/case_file.h"
#include "core/work/colour_pair.h"
#include "core/work/desk.h"
#include "core/work/referrals.h"

#include <QWidget>

class QVBoxLayout;

namespace muying::ui {

class Button;

/// In the right column of a woman's page: the colour on record beside the computed one, how far her referrals
/// have come, and what her case file says. The newest referral that waits is answered by one key.
class LoopPanel final : public QWidget {
    Q_OBJECT
public:
    explicit LoopPanel(QWidget* parent = nullptr);

    void showChart(const work::Desk& desk, const work::Chart& chart);
    void clear();
    /// Does what the button with Alt+`number` says, if it is there.
    void press(int number);
    /// The lines shown, for tests and screen readers.
    QStringList lines() const;
    /// The referral the keys are about; null if none waits.
    const work::ReferralState* waiting() const;

Q_SIGNALS:
    void stepAsked(const muying::work::ReferralState& letter, muying::work::ReferralStep step);
    void returnAsked(const muying::work::ReferralState& letter);
    void letterAsked(const QString& entryId);
    void caseAsked();

private:
    void addColours(const work::ColourPair& pair);
    void addReferrals(const QDate& today);
    void addReferral(const work::ReferralState& letter, const QDate& today);
    void addAnswerKeys();
    void addCase(const work::Desk& desk, const work::CaseFile& file, const work::Standing& standing);
    void addCentre(const work::Desk& desk, const work::CaseFile& file);
    void addLine(const QString& name, const QString& text);

    QVBoxLayout* m_column;
    std::vector<work::ReferralState> m_referrals;
    int m_waiting = -1;
};

} // namespace muying::ui
