#pragma once
#include "tests/ui/window/window_fixture.h"
#include "ui/shell/app_context.h"
#include "ui/woman/entry_pane.h"
#include "ui/woman/form_state.h"
#include "ui/woman/woman_page.h"

namespace muying::tests {

/// The real window on a clinic, driven by keys on the woman's page.
class WomanFixture : public WindowFixture {
public:
    /// The woman's page in front; fails the test if another page is.
    ui::WomanPage& page();
    ui::EntryPane& pane() { return *page().pane(); }
    ui::FormState& state();
    ui::AppContext& context();
    store::Store& store();

    /// Ctrl+N, wherever the focus is.
    void newWoman();
    /// Code of the field that has the focus; empty if none of the form has it.
    QString focused();
    /// Presses Enter until the field has the focus (at most once round the form).
    void enterUntil(const QString& field);
    /// Goes to the field by Enter and types: text as an input method commits it, digits by keys for boxes.
    void fill(const QString& field, const QString& text);
    /// Types digits by real keys.
    void digits(const QString& text);

    /// Registers a woman and her pregnancy (LMP 2026-08-28, 12+3 today) through the desk; returns the
    /// pregnancy.
    QString known(const QString& name = QStringLiteral("示例甲"), const QString& idNumber = QString());
    /// Opens a form of the woman as the worklist does.
    void open(const QString& subject, const QString& form, const QString& key = {});
};

/// An ID number with a right check digit for the first 17 digits.
QString withCheckDigit(const QString& first17);

} // namespace muying::tests
