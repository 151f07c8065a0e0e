// The keys of a procedure: what they ask, and what becomes of the answer.
#include "ui/pph/entry_strip.h"
#include "ui/pph/procedure_pages.h"
#include "ui/pph/procedure_pane.h"
#include "ui/pph/woman_picker.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muying::ui {

using content::LineAsk;
using content::ProcedureLine;

namespace {

const QString signPage = u"@sign"_s;
const QString teamPage = u"@team"_s;
const QString unsafePage = u"@unsafe"_s;
const QString nonePage = u"@none"_s;
const QString anywayPage = u"@anyway"_s;
const QString withdrawPage = u"@withdraw"_s;
const QString closePage = u"@close"_s;

} // namespace

bool ProcedurePane::eventFilter(QObject* watched, QEvent* event) {
    const bool table = watched == m_lines || watched == m_events;
    if (table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (pressed(key->key(), key->modifiers()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool ProcedurePane::pressed(int key, Qt::KeyboardModifiers modifiers) {
    if (m_run == nullptr || (modifiers & ~Qt::KeypadModifier) != 0)
        return false;
    if (key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
        m_phases->setCurrent(std::clamp(m_phases->current() + (key == Qt::Key_PageDown ? 1 : -1), 0,
                                        static_cast<int>(m_procedure.phases.size()) - 1));
        showLines();
        return true;
    }
    if (key == Qt::Key_Space) {
        if (const ProcedureLine* line = current())
            ask(*line);
        return true;
    }
    const bool sign = (key >= Qt::Key_A && key <= Qt::Key_Z) || (key >= Qt::Key_0 && key <= Qt::Key_9);
    if (!sign)
        return false;
    const QString typed = QString(QChar(key));
    for (const content::ProcedurePhase& each : m_procedure.phases) {
        const auto line = std::ranges::find(each.lines, typed, &ProcedureLine::key);
        if (line == each.lines.end())
            continue;
        m_phases->setCurrent(static_cast<int>(&each - m_procedure.phases.data()));
        showLines();
        m_lines->choose(line->code);
        doLine(line->code);
        return true;
    }
    return true; // no search by letters: a typing slip must not move the line that Enter takes
}

/// Enter: the answer that is as it should be at once, a moment with a key of its own at once, else the strip.
void ProcedurePane::doLine(const QString& code) {
    const ProcedureLine* line = m_procedure.line(code);
    if (line == nullptr || m_run == nullptr)
        return;
    if (line->ask == LineAsk::Form) {
        Q_EMIT formWanted(line->form);
        return;
    }
    const bool answered = m_run->log().newest(code) != nullptr;
    const bool atOnce = line->ask == LineAsk::Moment && !line->key.isEmpty() && !answered;
    if (atOnce || (!line->safe.isEmpty() && !answered)) {
        work::ProcedureSaid said;
        said.line = code;
        said.value = atOnce ? momentNow(*m_run) : line->safe;
        say(said);
        return;
    }
    ask(*line);
}

void ProcedurePane::ask(const ProcedureLine& line) {
    if (line.ask == LineAsk::Form)
        Q_EMIT formWanted(line.form);
    else
        openPage(procedurePage(*m_run, line));
}

void ProcedurePane::openPage(const StripPage& page) {
    m_strip->open(page);
    m_bottom->setCurrentWidget(m_strip);
    m_strip->focusFirst();
}

void ProcedurePane::closeStrip() {
    m_bottom->setCurrentIndex(0);
    m_pending = {};
    takeFocus();
}

bool ProcedurePane::escape() {
    if (!stripOpen())
        return false;
    closeStrip();
    return true;
}

void ProcedurePane::tell(const Status& status, const QString& done) {
    if (!status) {
        if (stripOpen())
            m_strip->setProblem(status.error().message);
        showMessage(status.error().message, true);
        return;
    }
    showMessage(done, false);
    closeStrip();
    refresh();
    Q_EMIT changed();
}

/// Writes an answer; one that needs a reason, and a dose that is refused, ask on.
void ProcedurePane::say(work::ProcedureSaid said) {
    const ProcedureLine* line = m_procedure.line(said.line);
    const QString title = line->text.in(uiLanguage());
    const bool unsafe = !line->safe.isEmpty() && said.value != line->safe && !said.notApplicable;
    if (said.reason.isEmpty() && (unsafe || said.notApplicable)) {
        m_pending = said;
        openPage(procedureReasonPage(said.notApplicable ? nonePage : unsafePage, title,
                                     said.notApplicable ? tr("为什么不适用")
                                                        : tr("答案与要求不符：写明怎样处理")));
        return;
    }
    const Status written = m_run->answer(said);
    if (!written && written.error().code == ErrorCode::NotAllowed && !said.givenAnyway) {
        showMessage(written.error().message, true);
        m_pending = said;
        openPage(procedureReasonPage(anywayPage, written.error().message,
                                     tr("Esc 改剂量；已经给了的写明原因，照实记入")));
        return;
    }
    tell(written);
    if (written && m_lines->current() != nullptr && m_lines->current()->id == said.line && !line->repeated) {
        const int row = m_lines->rows().rowOf(said.line) + 1;
        if (row < m_lines->rows().rowCount())
            m_lines->choose(m_lines->rows().at(row).id);
    }
}

void ProcedurePane::reasonGiven(const QString& page, const QString& why) {
    if (page == withdrawPage) {
        tell(m_run->withdraw(m_withdrawing, why), tr("已划去，原来的记录仍在。"));
        return;
    }
    if (page == closePage) {
        const Status ended = m_run->close(why, filledForms());
        tell(ended, tr("过程已结束。"));
        if (ended)
            Q_EMIT closed();
        return;
    }
    work::ProcedureSaid said = m_pending;
    said.reason = why;
    said.givenAnyway = page == anywayPage;
    if (why.trimmed().isEmpty())
        m_strip->setProblem(tr("写明原因才能记入。"));
    else
        say(said);
}

void ProcedurePane::answered(const QString& page, const StripValues& values) {
    if (page == signPage || page == teamPage) {
        const QHash<QString, QString> names(values);
        if (page == teamPage) {
            tell(m_run->setTeam(names), tr("组员已记下。"));
            return;
        }
        tell(m_run->sign(phase().code, names, filledForms()), tr("本步已签名。"));
        if (m_run->log().signature(phase().code) != nullptr)
            firstOpenPhase();
        return;
    }
    if (page.startsWith(u'@')) {
        reasonGiven(page, values.value(u"why"_s));
        return;
    }
    const ProcedureLine* line = m_procedure.line(page);
    const auto said = procedureSaid(*m_run, *line, values);
    if (said)
        say(*said);
    else
        m_strip->setProblem(said.error().message);
}

void ProcedurePane::command(const QString& code) {
    if (m_run == nullptr)
        return;
    if (code == u"print"_s) {
        Q_EMIT paperWanted();
    } else if (code == u"team"_s) {
        QStringList roles;
        for (const content::ProtocolRole& role : m_procedure.roles)
            roles << role.code;
        openPage(procedureNamesPage(*m_run, teamPage, tr("组员"), roles));
    } else if (code == u"person"_s) {
        m_bottom->setCurrentWidget(m_picker);
        m_picker->open(m_run->log().name);
    } else if (code == u"sign"_s && phase().signers.isEmpty()) {
        showMessage(tr("这一步不用签名。"), false);
    } else if (code == u"sign"_s) {
        openPage(procedureNamesPage(*m_run, signPage, tr("签名：%1").arg(phase().name.in(uiLanguage())),
                                    phase().signers));
    } else if (code == u"close"_s) {
        openPage(
            procedureReasonPage(closePage, tr("结束这次过程"), tr("都完成了留空按 Enter；中途停止写明原因")));
    } else if (const ProcedureLine* line = current(); code == u"none"_s) {
        work::ProcedureSaid said;
        said.line = line != nullptr ? line->code : QString();
        said.notApplicable = true;
        if (line != nullptr)
            say(said);
    } else if (code == u"withdraw"_s) {
        const TextRow* row = m_events->hasFocus() ? m_events->current() : nullptr;
        const pph::ProcedureAnswer* last = line != nullptr ? m_run->log().newest(line->code) : nullptr;
        m_withdrawing = row != nullptr ? row->id.toInt() : last != nullptr ? last->number : 0;
        openPage(procedureReasonPage(withdrawPage, tr("划去这一条"), tr("记录不会消失，写明原因")));
    }
}

void ProcedurePane::linkPerson(const QString& subject, const QString& name) {
    tell(m_run->link(subject, name));
}

} // namespace muying::ui
