#include "ui/leaflets/education_pane.h"

#include "core/base/word_list.h"
#include "core/work/clinic_subject.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

#include <QHeaderView>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace muying::ui {

using namespace Qt::StringLiterals;
using work::EducationCount;

namespace {

const QString classRegister = u"EDU_CLASS"_s;
constexpr int noteColumn = 9; ///< numbers stand between the head and it

/// What happened in one month, in words: title of each class with its state.
QStringList classesOf(const content::Form& form, const work::Chart& clinic, int year, int month) {
    QStringList lines;
    for (const record::Entry* entry : clinic.all(form.code)) {
        const QDate day = entry->answers.date(u"ec_date"_s);
        if (day.year() != year || day.month() != month)
            continue;
        QString title = entry->answers.text(u"ec_title"_s);
        if (title.isEmpty())
            title = record::displayValue(*form.field(u"ec_topic"_s), entry->answers, uiLanguage());
        lines << EducationPane::tr("%1 %2（%3）")
                     .arg(day.toString(u"MM-dd"_s), title,
                          record::displayValue(*form.field(u"ec_state"_s), entry->answers, uiLanguage()));
    }
    return lines;
}

void fillRow(QTableWidget* table, int row, const QString& head, const EducationCount& count,
             const QString& note) {
    const QStringList cells{head,
                            QString::number(count.planned),
                            QString::number(count.held),
                            QString::number(count.people),
                            QString::number(count.pregnant),
                            QString::number(count.korean),
                            QString::number(count.sheets),
                            QString::number(count.given),
                            QString::number(count.said),
                            note};
    for (int column = 0; column < table->columnCount(); ++column) {
        auto* item = new QTableWidgetItem(cells.value(column));
        const bool number = column > 0 && column < noteColumn;
        item->setTextAlignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        item->setToolTip(cells.value(column));
        table->setItem(row, column, item);
    }
}

} // namespace

EducationPane::EducationPane(AppContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(px(20), px(12), px(16), px(12));
    rows->setSpacing(px(10));
    auto* head = new QHBoxLayout;
    head->setSpacing(px(12));
    m_year = new QSpinBox(this);
    m_year->setObjectName(u"educationYear"_s);
    m_year->setRange(2000, 2100);
    m_year->setSuffix(tr(" 年"));
    m_year->setAccessibleName(tr("年度"));
    m_year->setValue(context.clock().today().year());
    m_summary = label({}, Voice::Body, this, true);
    m_summary->setObjectName(u"educationSummary"_s);
    auto* add = new Button(tr("排一次课，登记人数"), Button::Kind::Primary, this);
    add->setObjectName(u"educationRegister"_s);
    add->setIconName(u"plus"_s);
    head->addWidget(m_year);
    head->addWidget(m_summary, 1);
    head->addWidget(add);
    rows->addLayout(head);
    m_months = table(u"educationMonths"_s, tr("按月"));
    m_months->setRowCount(12);
    rows->addWidget(m_months, 13);
    rows->addWidget(label(tr("按主题"), Voice::Section, this));
    m_topics = table(u"educationTopics"_s, tr("按主题"));
    rows->addWidget(m_topics, 9);
    connect(m_year, &QSpinBox::valueChanged, this, &EducationPane::reload);
    connect(add, &QPushButton::clicked, this, &EducationPane::openRegister);
    connect(m_months, &QTableWidget::cellActivated, this, &EducationPane::openRegister);
}

QTableWidget* EducationPane::table(const QString& objectName, const QString& spoken) {
    auto* table = new QTableWidget(0, noteColumn + 1, this);
    table->setObjectName(objectName);
    table->setAccessibleName(spoken);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(px(28));
    table->setHorizontalHeaderLabels({spoken, tr("计划"), tr("举办"), tr("参加"), tr("其中孕产妇"),
                                      tr("其中用朝鲜语"), tr("课上发放"), tr("发给个人"), tr("其中会说"),
                                      tr("课程")});
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->setColumnWidth(0, px(150));
    for (int column = 1; column < noteColumn; ++column)
        table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    return table;
}

void EducationPane::openRegister() {
    m_context.openWoman(work::clinicSubjectId, classRegister);
}

void EducationPane::reload() {
    const auto clinic = work::clinicSubject(m_context.desk());
    if (!clinic) {
        m_context.say(clinic.error().message);
        return;
    }
    const auto chart = m_context.desk().chart(clinic->id);
    if (!chart) {
        m_context.say(chart.error().message);
        return;
    }
    auto year = work::educationYear(m_context.library(), *chart, m_year->value());
    const auto shelf = work::LeafletShelf::load(m_context.store(), m_context.library().folder());
    const Status added =
        shelf ? work::addLeafletsGiven(m_context.store(), shelf->leaflets(), year) : Status(shelf.error());
    if (!added)
        m_context.say(added.error().message);
    fill(year, *chart);
}

void EducationPane::fill(const work::EducationYear& year, const work::Chart& clinic) {
    const content::Form* form = m_context.library().form(classRegister);
    if (form == nullptr)
        return;
    for (int month = 1; month <= 12; ++month)
        fillRow(m_months, month - 1, tr("%1 月").arg(month), year.months[static_cast<std::size_t>(month - 1)],
                classesOf(*form, clinic, year.year(), month).join(u"　"_s));
    m_topics->setRowCount(static_cast<int>(year.topics.size()));
    int row = 0;
    for (const auto& [code, count] : year.topics)
        fillRow(m_topics, row++, form->field(u"ec_topic"_s)->option(code)->text.in(uiLanguage()), count, {});
    QStringList missing;
    for (const int month : year.emptyMonths)
        missing << QString::number(month);
    QString text = tr("计划 %1 次，举办 %2 次，参加 %3 人；课上发放 %4 份，发给个人 %5 份。")
                       .arg(year.all.planned)
                       .arg(year.all.held)
                       .arg(year.all.people)
                       .arg(year.all.sheets)
                       .arg(year.all.given);
    if (!missing.isEmpty())
        text += tr("还没有安排的月份：%1。").arg(listed(missing, Between::Words, uiLanguage()));
    m_summary->setText(text);
}

} // namespace muying::ui
