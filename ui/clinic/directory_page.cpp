#include "ui/clinic/directory_page.h"

#include "core/base/word_list.h"
#include "ui/clinic/institution_strip.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/warning_row.h"

#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace muying::ui {

using namespace Qt::StringLiterals;
using work::Institution;

namespace {

enum DirectoryShown { WholeDirectory, RescueCentres, OtherHospitals, OwnContacts };

DirectoryShown shownUnder(const Institution& institution) {
    if (institution.kind == u"centre")
        return RescueCentres;
    const bool person =
        institution.kind == u"contact" || institution.kind == u"village" || institution.kind == u"clinic";
    return person ? OwnContacts : OtherHospitals;
}

} // namespace

DirectoryPage::DirectoryPage(AppContext& context, QWidget* parent)
    : Page(context, parent), m_segment(new Segment), m_strip(new InstitutionStrip(context)),
      m_problem(new WarningRow),
      m_table(new RowTable(u"directory"_s, tr("机构与联系人"),
                           {tr("名称"), tr("种类"), tr("级别"), tr("值班电话"), tr("电话"), tr("路程"),
                            tr("转诊"), tr("地址、备注")})),
      m_history(label({}, Voice::Label, nullptr, true)) {
    setSurface(this, Role::Surface);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, px(12), 0, px(8));
    rows->setSpacing(px(8));
    rows->addLayout(buildHead());
    rows->addWidget(m_problem);
    m_problem->hide();
    rows->addWidget(m_strip);
    auto* list = new QVBoxLayout;
    list->setSpacing(0);
    list->addWidget(separator());
    list->addWidget(m_table, 1);
    rows->addLayout(list, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(px(20), 0, px(16), 0);
    foot->addWidget(m_history);
    rows->addLayout(foot);
    m_history->setObjectName(u"directoryHistory"_s);
    m_table->setWidths({270, 110, 70, 140, 140, 90, 110, 240});
    connect(m_table, &RowTable::opened, this, [this](const TextRow& row) { edit(row.id); });
    connect(m_table, &RowTable::moved, this, &DirectoryPage::showHistory);
    connect(m_strip, &InlineStrip::done, this, [this](const QString& sentence) {
        const QString id = m_strip->savedId();
        m_segment->setCurrent(WholeDirectory);
        reload();
        m_table->choose(id);
        this->context().say(sentence);
    });
    connect(m_strip, &InlineStrip::closed, this, [this] { m_table->setFocus(); });
}

QLayout* DirectoryPage::buildHead() {
    auto* head = new QHBoxLayout;
    head->setContentsMargins(px(20), 0, px(16), 0);
    head->setSpacing(px(12));
    m_segment->setWords({tr("全部"), tr("救治中心"), tr("其他机构"), tr("本机构联系人")});
    m_segment->setObjectName(u"directoryShown"_s);
    connect(m_segment, &Segment::currentChanged, this, &DirectoryPage::showRows);
    head->addWidget(m_segment);
    head->addStretch(1);
    auto* add = new Button(tr("新增"), Button::Kind::Primary);
    add->setObjectName(u"directoryNew"_s);
    add->setIconName(u"plus"_s);
    add->setKey(QKeySequence(Qt::Key_N), true);
    connect(add, &QPushButton::clicked, this, [this] { edit({}); });
    head->addWidget(add);
    return head;
}

void DirectoryPage::activated() {
    reload();
    if (!m_strip->isOpen())
        m_table->setFocus();
}

void DirectoryPage::reload() {
    const auto all = work::directory(context().desk());
    m_problem->setVisible(!all.ok());
    if (!all) {
        m_problem->setText(all.error().message);
        return;
    }
    m_all = *all;
    for (const DirectoryShown which : {WholeDirectory, RescueCentres, OtherHospitals, OwnContacts})
        m_segment->setCount(which, static_cast<int>(std::ranges::count_if(m_all, [&](const auto& each) {
                                return which == WholeDirectory || shownUnder(each) == which;
                            })));
    showRows();
}

void DirectoryPage::showRows() {
    const auto which = static_cast<DirectoryShown>(m_segment->current());
    std::vector<TextRow> rows;
    for (const Institution& institution : m_all)
        if (which == WholeDirectory || shownUnder(institution) == which)
            rows.push_back(rowOf(institution));
    m_table->setRows(std::move(rows));
    showHistory();
    Q_EMIT statusChanged();
}

TextRow DirectoryPage::rowOf(const Institution& institution) const {
    static const QHash<QString, QString> levels{
        {u"1"_s, tr("一级")}, {u"2"_s, tr("二级")}, {u"3"_s, tr("三级")}};
    const bool takes = shownUnder(institution) != OwnContacts;
    TextRow row;
    row.id = institution.id;
    row.cells = {
        institution.name.in(uiLanguage()),
        institutionKindWord(institution.kind),
        levels.value(institution.level),
        institution.dutyPhone,
        institution.phone,
        institution.minutes ? tr("%1 分钟").arg(*institution.minutes) : QString(),
        !takes             ? QString()
        : institution.open ? tr("接收")
                           : tr("不接收"),
        listed({institution.confirmed ? QString() : tr("待确认"), institution.address, institution.note},
               Between::Parts, uiLanguage())};
    row.icon = takes && !institution.open ? u"close"_s : QString();
    row.iconColumn = 6;
    row.quiet = !institution.open;
    return row;
}

/// What was changed, by whom and why, the newest change last.
void DirectoryPage::showHistory() {
    const TextRow* row = m_table->current();
    m_history->clear();
    if (row == nullptr || !context().working())
        return;
    const auto history = work::directoryHistory(context().desk(), row->id);
    if (!history) {
        m_history->setText(history.error().message);
        return;
    }
    QStringList lines;
    for (const work::DirectoryChange& change : *history)
        lines << listed({change.at.toString(u"yyyy-MM-dd HH:mm"_s), change.by,
                         change.institution.open ? QString() : tr("不接收"), change.reason},
                        Between::Parts, uiLanguage());
    m_history->setText(lines.isEmpty()
                           ? tr("随程序带来的资料，本机构还没有更改过。")
                           : tr("更改记录：%1").arg(listed(lines, Between::Sentences, uiLanguage())));
}

void DirectoryPage::edit(const QString& id) {
    const auto found = std::ranges::find(m_all, id, &Institution::id);
    Institution fresh;
    fresh.kind = m_segment->current() == OwnContacts ? u"contact"_s : u"hospital"_s;
    m_strip->offer(id.isEmpty() || found == m_all.end() ? fresh : *found);
}

bool DirectoryPage::handleEscape() {
    if (!m_strip->isOpen())
        return false;
    m_strip->close();
    return true;
}

void DirectoryPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_N && event->modifiers() == Qt::NoModifier && !m_strip->isOpen())
        edit({});
    else
        Page::keyPressEvent(event);
}

QString DirectoryPage::historyText() const {
    return m_history->text();
}

QString DirectoryPage::title() const {
    return tr("通讯录");
}

QStringList DirectoryPage::statusLeft() const {
    return {tr("%1 条").arg(m_table->rows().rowCount()), tr("Enter 更改   N 新增")};
}

} // namespace muying::ui
