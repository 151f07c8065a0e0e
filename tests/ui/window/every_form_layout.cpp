#include "core/work/clinic_subject.h"
#include "tests/catch.h"
#include "tests/core/work/form_stage.h"
#include "tests/ui/window/child_fixture.h"
#include "tests/ui/window/layout_faults.h"
#include "ui/clinic/clinic_page.h"
#include "ui/clinic/registers_page.h"
#include "ui/shell/workplace.h"
#include "ui/widgets/theme.h"
#include "ui/woman/form_view.h"
#include "ui/woman/option_boxes.h"

#include <QApplication>
#include <QFocusEvent>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

/// How large a form stands in the real window of 1366×768, by who it is about.
struct FormRooms {
    QSize woman, child, clinic;

    QSize of(const content::Form& form) const {
        return form.subject == u"child" ? child : form.subject == u"clinic" ? clinic : woman;
    }
};

FormRooms measuredRooms(ChildFixture& desk) {
    FormRooms rooms;
    desk.open(desk.pregnancy, u"ANC2_5"_s);
    rooms.woman = desk.page().pane()->view()->size();
    desk.open(desk.baby, u"CH_M1_8"_s);
    rooms.child = desk.childPane().view()->size();
    desk.open(work::clinicSubjectId, u"DRILL"_s);
    auto* clinic = qobject_cast<ui::ClinicPage*>(desk.window().workplace()->currentPage());
    REQUIRE(clinic != nullptr);
    clinic->registers()->newEntry();
    settle();
    rooms.clinic = clinic->registers()->pane()->view()->size();
    return rooms;
}

/// The form in the real view, filled or empty, as it stands in a window of that size.
class FormSheet {
public:
    FormSheet(const FilledForm& filled, const QSize& size, bool full) {
        FormStage& stage = readOnlyStage(filled.scene);
        m_host.resize(size);
        ui::FormState::Setup setup;
        setup.form = filled.form;
        setup.context = stage.context(*filled.form);
        setup.context.language = ui::uiLanguage();
        setup.entry.form = filled.form->code;
        setup.entry.edition = filled.form->edition;
        if (full) {
            setup.entry.answers = filled.usual;
            for (const content::Field& field : filled.form->fields) {
                const QJsonValue value = filled.usual.json().value(field.code);
                if (value.isDouble() && !field.isComputed()) {
                    setup.last.insert(field.code, value);
                }
            }
        }
        const record::Entry entry = setup.entry;
        m_state = std::make_unique<ui::FormState>(std::move(setup));
        const content::RuleSet& rules = productLibrary().rules(testNow().date());
        QHash<QString, std::vector<const content::Clause*>> clauses;
        for (const content::Clause& clause : rules.clauses) {
            const bool screen = clause.table == content::RuleTable::Screen;
            clauses[screen ? u"rules:screen"_s : u"rules:assess"_s].push_back(&clause);
        }
        m_view = new ui::FormView(*m_state, clauses, &m_host);
        m_view->setGeometry(m_host.rect());
        if (full && filled.scene == Scene::Pregnant) {
            m_view->setRisk(ui::RiskView(*stage.clinic.desk, stage.chart(), &entry));
        }
        m_host.show();
        QCoreApplication::sendPostedEvents();
    }
    ~FormSheet() { delete m_view; }

    ui::FormView& view() { return *m_view; }

    /// Compact choices in turn with their words in the line below, as when the focus stands in them.
    QStringList helpFaults(const content::Form& form) {
        QStringList faults;
        for (const content::Field& field : form.fields) {
            auto* boxes = qobject_cast<ui::OptionBoxes*>(m_view->grid()->editor(field.code));
            if (boxes == nullptr || !boxes->isCompact() || boxes->isHidden()) {
                continue;
            }
            QFocusEvent in(QEvent::FocusIn, Qt::TabFocusReason);
            QApplication::sendEvent(boxes, &in);
            for (const QString& fault : gridFaults(*m_view->grid(), form)) {
                faults << u"help of "_s + field.code + u": "_s + fault;
            }
        }
        return faults;
    }

private:
    QWidget m_host;
    std::unique_ptr<ui::FormState> m_state;
    ui::FormView* m_view;
};

/// Every declared form, empty and full, in one language at one scale.
void checkEveryForm(int percent, Language language) {
    ChildFixture desk;
    const ui::Appearance look{false, percent, language};
    ui::Theme::current().apply(look);
    desk.preferences().setAppearance(look);
    desk.startUnlocked();
    const FormRooms rooms = measuredRooms(desk);
    for (const FilledForm& filled : filledForms()) {
        const QSize room = rooms.of(*filled.form);
        for (const bool full : {false, true}) {
            FormSheet sheet(filled, room, full);
            ui::FormGrid* grid = sheet.view().grid();
            INFO(filled.form->code.toStdString()
                 << (full ? " filled" : " empty") << ", " << room.width() << " px");
            CHECK(grid->width() <= sheet.view().viewport()->width());
            CHECK(layoutFaults(*grid, *filled.form).join(u'\n').toStdString() == "");
            if (full) {
                CHECK(sheet.helpFaults(*filled.form).join(u'\n').toStdString() == "");
                shot(*grid,
                     u"form-%1-%2-%3"_s.arg(filled.form->code).arg(percent).arg(static_cast<int>(language)));
            }
        }
    }
    desk.stop();
    ui::Theme::current().apply({});
}

} // namespace

// One case a language and scale: they run beside each other.
TEST_CASE("Every form stands in Chinese with nothing cut or covered at 100 %", "[every_form]") {
    checkEveryForm(100, Language::Zh);
}

TEST_CASE("Every form stands in Chinese with nothing cut or covered at 150 %", "[every_form]") {
    checkEveryForm(150, Language::Zh);
}

TEST_CASE("Every form stands in Korean with nothing cut or covered at 100 %", "[every_form]") {
    checkEveryForm(100, Language::Ko);
}

TEST_CASE("Every form stands in Korean with nothing cut or covered at 150 %", "[every_form]") {
    checkEveryForm(150, Language::Ko);
}

TEST_CASE("Every form stands in English with nothing cut or covered at 100 %", "[every_form]") {
    checkEveryForm(100, Language::En);
}

TEST_CASE("Every form stands in English with nothing cut or covered at 150 %", "[every_form]") {
    checkEveryForm(150, Language::En);
}
