#pragma once
#include "core/work/referrals.h"
#include "ui/widgets/inline_strip.h"

namespace muying::ui {

class AppContext;
class Chip;
class Segment;

/// Enters the return slip of a referral as it came back on paper: answers the letter and records the colour
/// the receiving institution gave.
class ReturnStrip final : public InlineStrip {
    Q_OBJECT
public:
    explicit ReturnStrip(AppContext& context, QWidget* parent = nullptr);
    /// `subject` is the pregnancy whose page shows the strip.
    void offer(const work::ReferralState& letter, const QString& subject);

    QLineEdit* number() const { return m_number; }
    QLineEdit* name() const { return m_name; }
    QLineEdit* date() const { return m_date; }
    QLineEdit* diagnosis() const { return m_diagnosis; }
    QLineEdit* reason() const { return m_reason; }
    Chip* colour(int index) const {
        return m_colours[static_cast<std::size_t>(index)];
    } ///< 0 green … 4 purple
    /// The entry the slip was kept in, after done(): the grading, or the letter when no colour was given.
    const QString& savedEntry() const { return m_saved; }

protected:
    Result<QString> perform(QWidget*& wrong) override;

private:
    void build();
    AppContext& m_context;
    QString m_subject, m_letter, m_saved;
    QLineEdit *m_number, *m_name, *m_date, *m_org, *m_diagnosis, *m_advice, *m_doctor, *m_reason;
    Segment* m_level;
    std::vector<Chip*> m_colours;
};

} // namespace muying::ui
