#include "ui/woman/women_page.h"

#include "core/base/word_list.h"
#include "core/exchange/audited_export.h"
#include "ui/shell/app_context.h"
#include "ui/shell/batch_content.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/theme.h"
#include "ui/woman/assign_strip.h"
#include "ui/woman/contact_strip.h"
#include "ui/woman/women_document.h"
#include "ui/woman/women_model.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QTableView>

// What is done with the rows of the list of women: paper, spreadsheet, assignment, follow-up.

namespace muying::ui {

using namespace Qt::StringLiterals;

/// Title by the chips that are on, and the rest of what was asked for as one line.
WomenListName WomenPage::listName() const {
    WomenListName name;
    QStringList zh, ko, en, codes;
    for (const ListChip& each : m_lists) {
        if (each.chip->isChecked()) {
            zh << each.list->title.zh;
            ko << each.list->title.ko;
            en << each.list->title.en;
            codes << each.list->code;
        }
    }
    const WomenFilter now = filter();
    name.person = now.responsible;
    name.code = codes.isEmpty() ? u"all"_s : codes.join(u'+');
    if (zh.isEmpty()) {
        name.title = {u"孕产妇名单"_s, u"임산부명단"_s, u"Women"_s};
    } else {
        name.title = {zh.join(u"，"_s), ko.join(u", "_s), en.join(u", "_s)};
    }
    name.filter = listed({now.village.isEmpty() ? QString() : tr("村：%1").arg(now.village),
                          now.responsible.isEmpty() ? QString() : tr("负责人：%1").arg(now.responsible),
                          isTyping() ? tr("查找“%1”").arg(filterField()->text().trimmed()) : QString()},
                         Between::Parts, uiLanguage());
    return name;
}

bool WomenPage::nobody() {
    if (m_model->rowCount() > 0) {
        return false;
    }
    context().say(tr("名单里没有人。按 Esc 清除筛选。"));
    return true;
}

void WomenPage::printList() {
    if (!nobody()) {
        context().printPreview(std::make_shared<const print::Document>(
                                   print::listPages(womenPaper(context(), *m_model, listName()))),
                               false);
    }
}

void WomenPage::printBatch() {
    if (nobody()) {
        return;
    }
    BatchList batch;
    batch.title = listName().title.in(uiLanguage());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        batch.people.push_back({m_model->at(row).subject(), m_model->at(row).name});
    }
    context().printBatch(std::make_shared<const BatchList>(std::move(batch)));
}

void WomenPage::exportList() {
    if (nobody()) {
        return;
    }
    const WomenListName name = listName();
    const QString path = womenTablePath(name, m_model->now().date());
    if (!QDir().mkpath(QFileInfo(path).absolutePath())) {
        context().say(tr("没有导出：建不了文件夹 %1。").arg(QFileInfo(path).absolutePath()));
        return;
    }
    const Status written = exchange::exportTable(context().store(), u"list:"_s + name.code,
                                                 womenTable(context(), *m_model, name), path);
    context().say(written ? tr("已导出 %1 人，文件在 %2，含个人信息，用后请删除。")
                                .arg(m_model->rowCount())
                                .arg(QDir::toNativeSeparators(path))
                          : written.error().message);
}

void WomenPage::assign() {
    QStringList women;
    QString present;
    for (const QModelIndex& index : table()->selectionModel()->selectedRows()) {
        const WomanRow& row = m_model->at(index.row());
        if (row.child.isEmpty() && !women.contains(row.woman)) {
            women << row.woman;
            present = row.responsible;
        }
    }
    if (women.isEmpty()) {
        context().say(tr("请先选一位或几位孕产妇。Shift+↑↓ 或 Ctrl+A 多选。"));
        return;
    }
    m_contact->close();
    m_assign->offer(women, women.size() == 1 ? present : QString());
}

void WomenPage::logContact() {
    const QModelIndex index = table()->currentIndex();
    if (!index.isValid() || m_model->at(index.row()).pregnancy.isEmpty()) {
        context().say(tr("请先选一位有本次妊娠登记的孕产妇。"));
        return;
    }
    const WomanRow& row = m_model->at(index.row());
    m_assign->close();
    m_contact->offer(row.pregnancy, row.name, row.phone);
}

} // namespace muying::ui
