#pragma once
#include "core/work/responsible.h"
#include "ui/widgets/inline_strip.h"

class QComboBox;

namespace muying::ui {

class AppContext;
class Segment;

/// Gives one or many women into the hands of a person: doctor of the township or of the village.
class AssignStrip final : public InlineStrip {
    Q_OBJECT
public:
    explicit AssignStrip(AppContext& context, QWidget* parent = nullptr);
    /// False with a sentence in the status bar when the known people cannot be read.
    bool offer(const QStringList& women, const QString& present);

    QComboBox* person() const { return m_person; }
    Segment* role() const { return m_role; }
    QLineEdit* reason() const { return m_reason; }
    const QStringList& women() const { return m_women; }

protected:
    Result<QString> perform(QWidget*& wrong) override;

private:
    AppContext& m_context;
    QStringList m_women;
    QComboBox* m_person;
    Segment* m_role;
    QLineEdit* m_phone;
    QLineEdit* m_reason;
};

} // namespace muying::ui
