#pragma once
#include "ui/shell/page.h"

#include <vector>

class QStackedWidget;

namespace muying::ui {

class AppointmentsPage;
class DirectoryPage;
class DutyPage;
class RegistersPage;
class Segment;
class SuppliesPage;

/// 机构: what the clinic keeps about itself. A strip of parts above, the chosen part below; each part is a
/// page of its own and keeps its state while another one is looked at. Ctrl+PgUp and Ctrl+PgDn go through
/// them.
class ClinicPage final : public Page {
    Q_OBJECT
public:
    enum class Part { Registers, Duty, Supplies, Directory, Appointments };
    explicit ClinicPage(AppContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QStringList statusLeft() const override;
    QStringList statusRight() const override;
    bool handleEscape() override;
    void activated() override;
    void aboutToLock() override;
    QString draftProblem() const override;

    /// Shows a register; with a draft of it, the draft.
    void openRegister(const QString& form);
    void showPart(Part part);
    Page* part() const; ///< the one that is shown
    RegistersPage* registers() const { return m_registers; }
    DutyPage* duty() const { return m_duty; }
    SuppliesPage* supplies() const { return m_supplies; }
    DirectoryPage* directory() const { return m_directory; }
    AppointmentsPage* appointments() const { return m_appointments; }
    Segment* strip() const { return m_strip; }

private:
    void addPart(const QString& word, Page* page);
    void addKeys();
    void step(int by);

    Segment* m_strip;
    QStackedWidget* m_stack;
    QStringList m_words;
    RegistersPage* m_registers = nullptr;
    DutyPage* m_duty = nullptr;
    SuppliesPage* m_supplies = nullptr;
    DirectoryPage* m_directory = nullptr;
    AppointmentsPage* m_appointments = nullptr;
};

} // namespace muying::ui
