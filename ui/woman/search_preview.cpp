#include "ui/woman/search_preview.h"

#include "core/base/word_list.h"
#include "core/work/identity.h"
#include "ui/child/child_facts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/mark_label.h"
#include "ui/woman/due_line.h"
#include "ui/woman/woman_facts.h"

#include <QVBoxLayout>

#include <algorithm>

namespace muying::ui {

using namespace Qt::StringLiterals;

SearchPreview::SearchPreview(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(px(20), px(12), px(20), px(12));
    m_column->setSpacing(px(7));
}

void SearchPreview::clear() {
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (QLayout* inner = item->layout()) {
            while (QLayoutItem* part = inner->takeAt(0)) {
                delete part->widget();
                delete part;
            }
        }
        delete item->widget();
        delete item;
    }
}

void SearchPreview::addFact(const QString& name, const QString& value) {
    auto* row = new QHBoxLayout;
    QLabel* head = label(name, Voice::Label, this);
    head->setMinimumWidth(px(72));
    row->addWidget(head, 0, Qt::AlignTop);
    row->addWidget(label(value.isEmpty() ? tr("未填") : value, Voice::Body, this, true), 1);
    m_column->addLayout(row);
}

void SearchPreview::showWoman(const work::SearchHit& hit, const work::Desk& desk) {
    clear();
    const QString subject = !hit.childId.isEmpty()      ? hit.childId
                            : hit.pregnancyId.isEmpty() ? hit.womanId
                                                        : hit.pregnancyId;
    const auto chart = desk.chart(subject);
    if (!chart) {
        m_column->addWidget(label(chart.error().message, Voice::Body, this, true));
        return;
    }
    const QDateTime now = desk.clock().now();
    if (chart->child) {
        showChild(*chart, hit, desk);
        return;
    }
    const WomanFacts facts = womanFacts(chart.value(), desk.library(), now.date());
    m_column->addWidget(label(work::nameWithoutMark(facts.name), Voice::Title, this));
    const Marks marks = marksOf(hit.colour, hit.purple);
    m_column->addWidget(new MarkLabel(marks, 24, this));
    m_column->addWidget(label(marksSpoken(marks), Voice::Label, this, true));
    m_column->addWidget(separator(Qt::Horizontal, this));
    addFact(tr("手册号"), facts.handbook);
    addFact(tr("电话"), facts.phone);
    addFact(tr("身份证"), hit.idTail.isEmpty() ? QString() : tr("尾号 %1").arg(hit.idTail));
    addFact(tr("预产期"), facts.due);
    addFact(tr("过敏"), facts.allergy);
    addFact(tr("负责人"), chart->woman.subject.identity.value(u"responsible"_s).toString());
    addDues(*chart, desk);
}

void SearchPreview::showChild(const work::Chart& chart, const work::SearchHit& hit, const work::Desk& desk) {
    const QDate today = desk.clock().today();
    m_column->addWidget(label(work::nameWithoutMark(hit.name), Voice::Title, this));
    m_column->addWidget(label(
        listed({childSexText(hit.sex), childAgeText(hit.birthDate, today)}, Between::Parts, uiLanguage()),
        Voice::Label, this, true));
    m_column->addWidget(separator(Qt::Horizontal, this));
    addFact(tr("出生"), hit.birthDate.toString(Qt::ISODate));
    addFact(tr("母亲"), work::nameWithoutMark(hit.motherName));
    addFact(tr("电话"), groupedPhone(chart.child->subject.identity.value(u"phone"_s).toString()));
    addFact(tr("身份证"), hit.idTail.isEmpty() ? QString() : tr("尾号 %1").arg(hit.idTail));
    addFact(tr("手册号"), groupedNumber(hit.handbook));
    addDues(chart, desk);
}

void SearchPreview::addDues(const work::Chart& chart, const work::Desk& desk) {
    const QDateTime now = desk.clock().now();
    m_column->addWidget(separator(Qt::Horizontal, this));
    m_column->addWidget(label(tr("现在应做"), Voice::Section, this));
    std::vector<store::Task> open;
    std::copy_if(chart.tasks.begin(), chart.tasks.end(), std::back_inserter(open),
                 [](const store::Task& task) { return task.state == u"open"; });
    std::stable_sort(open.begin(), open.end(), [](const auto& a, const auto& b) { return a.due < b.due; });
    if (open.empty()) {
        m_column->addWidget(label(tr("没有待办。"), Voice::Label, this));
    }
    for (std::size_t i = 0; i < open.size() && i < 4; ++i) {
        m_column->addWidget(new DueLine(desk.library(), open[i], now, this));
    }
    m_column->addStretch(1); // an alignment of the layout would cut lines that wrap
}

void SearchPreview::showAction(const QString& name, const QString& hint) {
    clear();
    m_column->addWidget(label(name, Voice::Title, this));
    m_column->addWidget(label(hint, Voice::Label, this, true));
    m_column->addStretch(1);
}

} // namespace muying::ui
