#include "ui/child/child_facts.h"
#include "ui/shell/app_context.h"
#include "ui/woman/entry_pane.h"
#include "ui/woman/file_panel.h"
#include "ui/woman/woman_page.h"

#include <QMenu>

namespace muying::ui {

using namespace Qt::StringLiterals;

void WomanPage::addFileActions(QMenu& menu) {
    menu.addSeparator();
    const auto add = [&](const QString& word, FilePanel::Job job) {
        connect(menu.addAction(word), &QAction::triggered, this, [this, job] {
            m_pane->putDraft();
            m_files->begin(job, *m_chart);
        });
    };
    connect(menu.addAction(tr("登记她的孩子")), &QAction::triggered, this, [this] {
        m_pane->putDraft();
        context().newChild(subjectId());
    });
    if (m_chart->woman.subject.closed.isValid()) {
        add(tr("转入、恢复管理"), FilePanel::Job::Reopen);
    } else {
        add(tr("结束管理、转出"), FilePanel::Job::Close);
    }
    add(tr("合并重复档案"), FilePanel::Job::Merge);
    const auto merges = context().desk().merges(m_chart->woman.subject.id);
    if (merges && !merges->empty()) {
        add(tr("撤销合并"), FilePanel::Job::Undo);
    }
}

void WomanPage::showChildren(const QPoint& below) {
    if (!m_chart || m_registering) {
        return;
    }
    if (m_chart->children.empty()) {
        m_pane->putDraft();
        context().newChild(subjectId());
        return;
    }
    if (m_chart->children.size() == 1) {
        context().openWoman(m_chart->children.front().subject.id);
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("孩子"));
    int number = 1;
    for (const store::SubjectRow& child : m_chart->children) {
        const QJsonObject& identity = child.subject.identity;
        const QString text = tr("&%1  %2，%3")
                                 .arg(number++)
                                 .arg(identity.value(u"name"_s).toString(),
                                      childAgeText(child.index.dueDate, context().clock().today()));
        const QString id = child.subject.id;
        connect(menu->addAction(text), &QAction::triggered, this, [this, id] { context().openWoman(id); });
    }
    menu->popup(below);
    menu->setActiveAction(menu->actions().first());
}

} // namespace muying::ui
