#include "ui/woman/file_panel.h"

#include "core/base/word_list.h"
#include "ui/child/child_facts.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segment.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace muying::ui {

using namespace Qt::StringLiterals;
using work::Leaving;

namespace {

constexpr int mostCandidates = 9;

QLineEdit* fileField(const QString& name, QWidget* parent) {
    auto* field = new QLineEdit(parent);
    field->setAccessibleName(name);
    field->setMinimumWidth(px(260));
    return field;
}

} // namespace

FilePanel::FilePanel(AppContext& context, QWidget* parent) : QFrame(parent), m_context(context) {
    build();
    hide();
}

void FilePanel::build() {
    setObjectName(u"filePanel"_s);
    setSurface(this, Role::Sunken);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(px(20), px(10), px(16), px(10));
    rows->setSpacing(px(8));
    m_title = label({}, Voice::Section, this);
    rows->addWidget(m_title);
    m_reason = new Segment(this);
    m_reason->setAccessibleName(tr("原因"));
    rows->addWidget(m_reason, 0, Qt::AlignLeft);
    m_search = fileField(tr("查找另一份档案"), this);
    m_search->setPlaceholderText(tr("另一份档案的姓名、拼音、电话或证件尾号"));
    rows->addWidget(m_search);
    m_list = new QListWidget(this);
    m_list->setMaximumHeight(px(132));
    rows->addWidget(m_list);
    auto* form = new QHBoxLayout;
    form->setSpacing(px(10));
    const auto addField = [&](const QString& name, QLabel** head) {
        QLabel* words = label(name, Voice::Label, this);
        QLineEdit* field = fileField(name, this);
        words->setBuddy(field);
        form->addWidget(words);
        form->addWidget(field);
        *head = words;
        return field;
    };
    m_date = addField(tr("日期"), &m_dateLabel);
    m_date->setMinimumWidth(px(120));
    m_date->setMaximumWidth(px(130));
    m_place = addField(tr("去向"), &m_placeLabel);
    m_note = addField(tr("说明"), &m_noteLabel);
    form->addStretch(1);
    rows->addLayout(form);
    m_withChildren = new QCheckBox(tr("在管的孩子一并办理"), this);
    rows->addWidget(m_withChildren);
    auto* foot = new QHBoxLayout;
    auto* run = new Button(tr("确定"), Button::Kind::Primary, this);
    run->setObjectName(u"fileRun"_s);
    run->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return), true);
    auto* cancel = new Button(tr("取消"), Button::Kind::Secondary, this);
    cancel->setKey(QKeySequence(Qt::Key_Escape), true);
    m_problem = label({}, Voice::Body, this, true);
    foot->addWidget(run);
    foot->addWidget(cancel);
    foot->addWidget(m_problem, 1);
    rows->addLayout(foot);
    connect(run, &QPushButton::clicked, this, &FilePanel::run);
    connect(cancel, &QPushButton::clicked, this, &FilePanel::close);
    connect(m_search, &QLineEdit::textChanged, this, &FilePanel::fillCandidates);
}

void FilePanel::begin(Job job, const work::Chart& chart) {
    m_job = job;
    m_child = chart.child.has_value();
    m_subject = m_child ? chart.child->subject.id : chart.woman.subject.id;
    const bool moving = job == Job::Close || job == Job::Reopen;
    static const QHash<Job, QString> titles{{Job::Close, tr("结束管理、转出")},
                                            {Job::Reopen, tr("转入、恢复管理")},
                                            {Job::Merge, tr("把另一份重复的档案并入这份")},
                                            {Job::Undo, tr("撤销合并")}};
    m_title->setText(titles.value(job));
    fillReasons();
    m_reason->setVisible(job == Job::Close);
    m_search->setVisible(job == Job::Merge);
    m_list->setVisible(!moving);
    for (QWidget* widget : {static_cast<QWidget*>(m_date), static_cast<QWidget*>(m_place),
                            static_cast<QWidget*>(m_dateLabel), static_cast<QWidget*>(m_placeLabel)}) {
        widget->setVisible(moving);
    }
    m_date->setText(m_context.clock().today().toString(Qt::ISODate));
    m_placeLabel->setText(job == Job::Reopen ? tr("来自") : tr("去向"));
    m_noteLabel->setText(moving ? tr("说明") : tr("依据"));
    m_withChildren->setVisible(job == Job::Close && !m_child && !chart.children.empty());
    m_withChildren->setChecked(false);
    for (QLineEdit* field : {m_place, m_note, m_search}) {
        field->clear();
    }
    m_problem->clear();
    m_list->clear();
    m_list->setAccessibleName(job == Job::Undo ? tr("已并入的档案") : tr("可能重复的档案"));
    if (job == Job::Merge) {
        fillCandidates();
    } else if (job == Job::Undo) {
        fillMerges();
    }
    show();
    QWidget* first = job == Job::Close    ? static_cast<QWidget*>(m_reason)
                     : job == Job::Reopen ? static_cast<QWidget*>(m_date)
                     : job == Job::Merge  ? static_cast<QWidget*>(m_search)
                                          : static_cast<QWidget*>(m_list);
    first->setFocus(Qt::OtherFocusReason);
}

void FilePanel::fillReasons() {
    m_leavings = {Leaving::Moved, Leaving::Lost, Leaving::Died};
    QStringList words{tr("迁出、转出"), tr("失访"), tr("死亡")};
    if (m_child) {
        m_leavings.push_back(Leaving::AgedOut);
        words << tr("满7岁");
    }
    m_leavings.push_back(Leaving::Closed);
    words << (m_child ? tr("其他") : tr("注销、结案"));
    m_reason->setWords(words);
    m_reason->setCurrent(0);
}

void FilePanel::addCandidate(const QString& id, const QString& text) {
    auto* item = new QListWidgetItem(text, m_list);
    item->setData(Qt::UserRole, id);
}

/// Files that look alike come first; typing finds any other.
void FilePanel::fillCandidates() {
    if (m_job != Job::Merge) {
        return;
    }
    m_list->clear();
    QStringList known{m_subject};
    if (!m_child && m_search->text().trimmed().isEmpty()) {
        const auto chart = m_context.desk().chart(m_subject);
        const auto hits = chart ? m_context.desk().duplicates(chart->cover(), m_subject)
                                : Result<std::vector<work::DuplicateHit>>(chart.error());
        if (hits) {
            for (const work::DuplicateHit& hit : hits.value()) {
                addCandidate(hit.womanId, hit.why);
                known << hit.womanId;
            }
        }
    }
    for (const work::SearchHit& hit : m_context.search().find(m_search->text(), mostCandidates)) {
        const QString id = m_child ? hit.childId : hit.childId.isEmpty() ? hit.womanId : QString();
        if (id.isEmpty() || known.contains(id)) {
            continue;
        }
        addCandidate(id, listed({hit.name, hit.birthDate.toString(Qt::ISODate), hit.village,
                                 hit.phoneTail.isEmpty() ? QString() : tr("尾号 %1").arg(hit.phoneTail)},
                                Between::Parts, uiLanguage()));
        known << id;
    }
    if (m_list->count() > 0) {
        m_list->setCurrentRow(0);
    }
}

void FilePanel::fillMerges() {
    const auto merges = m_context.desk().merges(m_subject);
    if (!merges) {
        m_problem->setText(merges.error().message);
        return;
    }
    for (const work::Merge& merge : merges.value()) {
        addCandidate(merge.joinedId, listed({merge.name, merge.at.toString(u"yyyy-MM-dd HH:mm"_s),
                                             merge.author, merge.reason},
                                            Between::Parts, uiLanguage()));
    }
    if (m_list->count() > 0) {
        m_list->setCurrentRow(0);
    }
}

QString FilePanel::chosen() const {
    const QListWidgetItem* item = m_list->currentItem();
    return item != nullptr ? item->data(Qt::UserRole).toString() : QString();
}

QString FilePanel::problem() const {
    return m_problem->text();
}

Status FilePanel::work() {
    work::Desk& desk = m_context.desk();
    const QDate date = QDate::fromString(m_date->text().trimmed(), Qt::ISODate);
    switch (m_job) {
    case Job::Close: {
        work::Departure departure;
        departure.reason = m_leavings[static_cast<std::size_t>(m_reason->current())];
        departure.date = date;
        departure.place = m_place->text();
        departure.note = m_note->text();
        departure.withChildren = m_withChildren->isVisible() && m_withChildren->isChecked();
        return desk.close(m_subject, departure);
    }
    case Job::Reopen:
        return desk.reopen(m_subject, {date, m_place->text(), m_note->text()});
    case Job::Merge:
    case Job::Undo:
        break;
    }
    if (chosen().isEmpty()) {
        return failure(ErrorCode::InvalidInput, tr("请先在列表中选一份档案。"));
    }
    return m_job == Job::Merge ? desk.merge(m_subject, chosen(), m_note->text())
                               : desk.undoMerge(chosen(), m_note->text());
}

void FilePanel::run() {
    if (!m_context.working() || !isOpen()) {
        return;
    }
    const Status worked = work();
    if (!worked) {
        m_problem->setText(worked.error().message);
        return;
    }
    static const QHash<Job, QString> sentences{{Job::Close, tr("已结束管理。")},
                                               {Job::Reopen, tr("已恢复管理。")},
                                               {Job::Merge, tr("已合并，可以在“加表”里撤销。")},
                                               {Job::Undo, tr("已撤销合并，两份档案恢复原样。")}};
    hide();
    m_context.filesJoined();
    emit done(m_subject, sentences.value(m_job));
}

void FilePanel::close() {
    hide();
}

void FilePanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers().testFlag(Qt::ControlModifier) || m_note->hasFocus())) {
        run();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace muying::ui
