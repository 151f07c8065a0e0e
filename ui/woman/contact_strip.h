#pragma once
#include "core/work/contacts.h"
#include "ui/widgets/inline_strip.h"

namespace muying::ui {

class AppContext;
class Segment;

/// Logs one follow-up contact from a list, without leaving it: how, who was reached, what came of it, and
/// when the next one is.
class ContactStrip final : public InlineStrip {
    Q_OBJECT
public:
    explicit ContactStrip(AppContext& context, QWidget* parent = nullptr);
    /// `subject` is the pregnancy (or the woman). False with a sentence in the status bar when the file
    /// cannot be read.
    bool offer(const QString& subject, const QString& name, const QString& phone);
    const QString& subject() const { return m_subject; }

    Segment* kind() const { return m_kind; }
    Segment* reached() const { return m_reached; }
    QLineEdit* result() const { return m_result; }
    QLineEdit* next() const { return m_next; }
    QLineEdit* date() const { return m_date; }

protected:
    Result<QString> perform(QWidget*& wrong) override;

private:
    AppContext& m_context;
    QString m_subject;
    QString m_name;
    Segment* m_kind;
    Segment* m_reached;
    QLineEdit* m_date;
    QLineEdit* m_result;
    QLineEdit* m_next;
};

} // namespace muying::ui
