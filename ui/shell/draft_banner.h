#pragma once
#include "core/store/store.h"
#include "ui/widgets/warning_row.h"

namespace muying::ui {

class AppContext;
class Button;

/// After unlocking: what was typed and not saved last time, and one key to go on with it.
class DraftBanner : public WarningRow {
    Q_OBJECT
public:
    explicit DraftBanner(AppContext& context, QWidget* parent = nullptr);
    /// Shows the newest draft; hides itself when there is none.
    void offer();
    Button* goOnButton() const { return m_goOn; }

private:
    QString describe(const store::Draft& draft) const;
    AppContext& m_context;
    Button* m_goOn;
    store::Draft m_draft;
};

} // namespace muying::ui
