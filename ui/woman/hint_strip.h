#pragma once
#include "core/content/hint_set.h"

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace muying::ui {

/// Above the form: what the findings typed so far should bring to mind, most urgent first, each with its
/// source. It fills nothing in and asks nothing.
class HintStrip final : public QWidget {
    Q_OBJECT
public:
    explicit HintStrip(QWidget* parent = nullptr);

    void showHints(const std::vector<const content::Hint*>& hints);
    void clear() { showHints({}); }
    /// The sentences in view, for tests and screen readers.
    QStringList lines() const { return m_lines; }

private:
    static QString urgencyWord(content::Urgency urgency);
    static QString withSource(const content::Hint& hint);
    void addLine(const content::Hint& hint, const QStringList& unseen);

    QVBoxLayout* m_column;
    QStringList m_codes;
    QStringList m_lines;
};

} // namespace muying::ui
