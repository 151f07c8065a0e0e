#include "ui/clinic/clinic_page.h"

#include "ui/clinic/appointments_page.h"
#include "ui/clinic/directory_page.h"
#include "ui/clinic/duty_page.h"
#include "ui/clinic/registers_page.h"
#include "ui/clinic/supplies_page.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segment.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>

namespace muying::ui {

ClinicPage::ClinicPage(AppContext& context, QWidget* parent)
    : Page(context, parent), m_strip(new Segment), m_stack(new QStackedWidget) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(px(20), px(11), px(16), px(10));
    head->setSpacing(px(16));
    head->addWidget(label(tr("机构"), Voice::Title));
    head->addWidget(m_strip);
    head->addStretch(1);
    rows->addLayout(head);
    rows->addWidget(separator());
    rows->addWidget(m_stack, 1);
    m_registers = new RegistersPage(context);
    m_duty = new DutyPage(context);
    addPart(tr("登记"), m_registers);
    addPart(tr("值班"), m_duty);
    m_supplies = new SuppliesPage(context);
    addPart(tr("药品物资"), m_supplies);
    m_directory = new DirectoryPage(context);
    addPart(tr("通讯录"), m_directory);
    m_appointments = new AppointmentsPage(context);
    addPart(tr("预约"), m_appointments);
    m_strip->setWords(m_words);
    connect(m_strip, &Segment::currentChanged, this, [this](int index) {
        part()->aboutToLeave();
        m_stack->setCurrentIndex(index);
        part()->activated();
        m_strip->setFocus(); // the arrows go on walking the strip
        Q_EMIT titleChanged();
        Q_EMIT statusChanged();
    });
    connect(m_duty, &DutyPage::turnAsked, this, [this](const work::DutyTurn& turn) {
        showPart(Part::Registers);
        m_registers->openTurn(turn);
    });
    connect(m_supplies, &SuppliesPage::movementAsked, this, [this](const QString& item) {
        showPart(Part::Registers);
        m_registers->newMovement(item);
    });
    addKeys();
}

void ClinicPage::addPart(const QString& word, Page* page) {
    m_words << word;
    m_stack->addWidget(page);
    connect(page, &Page::titleChanged, this, &Page::titleChanged);
    connect(page, &Page::statusChanged, this, &Page::statusChanged);
}

void ClinicPage::addKeys() {
    const auto on = [this](const QKeySequence& key, int by) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by] { step(by); });
    };
    on(QKeySequence(Qt::CTRL | Qt::Key_PageDown), 1);
    on(QKeySequence(Qt::CTRL | Qt::Key_PageUp), -1);
}

/// Past the last part comes the first.
void ClinicPage::step(int by) {
    const int count = m_stack->count();
    m_strip->setCurrent((m_stack->currentIndex() + by + count) % count);
    part()->activated();
}

Page* ClinicPage::part() const {
    return static_cast<Page*>(m_stack->currentWidget());
}

void ClinicPage::showPart(Part which) {
    m_strip->setCurrent(static_cast<int>(which));
    part()->activated();
}

void ClinicPage::openRegister(const QString& form) {
    showPart(Part::Registers);
    m_registers->openRegister(form);
}

QString ClinicPage::title() const {
    return m_stack->currentIndex() == 0 && m_registers->isEditing() ? m_registers->title() : tr("机构");
}

QStringList ClinicPage::statusLeft() const {
    return part()->statusLeft();
}

QStringList ClinicPage::statusRight() const {
    return part()->statusRight();
}

bool ClinicPage::handleEscape() {
    return part()->handleEscape();
}

void ClinicPage::activated() {
    part()->activated();
}

void ClinicPage::aboutToLock() {
    for (int i = 0; i < m_stack->count(); ++i)
        static_cast<Page*>(m_stack->widget(i))->aboutToLock();
}

QString ClinicPage::draftProblem() const {
    return m_registers->draftProblem();
}

} // namespace muying::ui
