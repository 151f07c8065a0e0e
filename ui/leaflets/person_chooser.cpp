#include "ui/leaflets/person_chooser.h"

#include "core/base/word_list.h"
#include "core/work/standing.h"
#include "ui/leaflets/leaflet_bench.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/mark_label.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStandardItemModel>

namespace muying::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int chooserIdRole = Qt::UserRole + 1;

QString chooserLine(const work::SearchHit& hit) {
    QStringList parts{hit.name};
    if (!hit.childId.isEmpty() && !hit.motherName.isEmpty())
        parts << PersonChooser::tr("母亲 %1").arg(hit.motherName);
    if (hit.birthDate.isValid())
        parts << hit.birthDate.toString(Qt::ISODate);
    if (!hit.village.isEmpty())
        parts << hit.village;
    return listed(parts, Between::Parts, uiLanguage());
}

QString chosenText(const LeafletBench& bench) {
    const work::Chart& chart = *bench.chart();
    const auto& about = chart.child ? *chart.child : chart.woman;
    QStringList parts{about.subject.identity.value("name"_L1).toString()};
    const work::LeafletOccasion& occasion = bench.occasion();
    if (occasion.week)
        parts << PersonChooser::tr("孕 %1 周").arg(*occasion.week);
    if (occasion.postpartumDay)
        parts << PersonChooser::tr("产后 %1 天").arg(*occasion.postpartumDay);
    if (occasion.childMonths)
        parts << PersonChooser::tr("%1 月龄").arg(*occasion.childMonths);
    if (!chart.child)
        parts << (print::paperLanguage(chart) == print::PaperLanguage::Zh
                      ? PersonChooser::tr("纸上用中文")
                      : PersonChooser::tr("纸上用中文和朝鲜文"));
    return listed(parts, Between::Parts, uiLanguage());
}

} // namespace

PersonChooser::PersonChooser(LeafletBench& bench, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_field(new QLineEdit(this)), m_hits(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_hits, this)), m_marks(new MarkLabel({}, 20, this)),
      m_who(label({}, Voice::Value, this)), m_file(new Button(tr("她的档案"), Button::Kind::Plain, this)),
      m_nobody(iconButton(u"close"_s, tr("不为某个人打印"), this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(8));
    m_field->setObjectName(u"leafletPerson"_s);
    m_field->setPlaceholderText(tr("为谁打印：姓名、拼音、电话尾号"));
    m_field->setAccessibleName(tr("为谁打印"));
    m_field->setMinimumWidth(px(150));
    m_field->setClearButtonEnabled(true);
    m_file->setObjectName(u"leafletPersonFile"_s);
    m_nobody->setObjectName(u"leafletNobody"_s);
    for (QWidget* part : std::initializer_list<QWidget*>{m_marks, m_who, m_file, m_nobody, m_field})
        row->addWidget(part);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_field);
    connect(m_field, &QLineEdit::textEdited, this, &PersonChooser::search);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { choose(index.data(chooserIdRole).toString()); });
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (m_hits->rowCount() > 0)
            choose(m_hits->item(0)->data(chooserIdRole).toString());
    });
    connect(m_nobody, &QPushButton::clicked, this, [this] { choose({}); });
    connect(m_file, &QPushButton::clicked, this,
            [this] { m_bench.context().openWoman(m_bench.subjectId()); });
    connect(&bench, &LeafletBench::personChanged, this, &PersonChooser::refresh);
    refresh();
}

void PersonChooser::search(const QString& text) {
    m_hits->clear();
    for (const work::SearchHit& hit : m_bench.context().search().find(text, 9)) {
        auto* item = new QStandardItem(chooserLine(hit));
        item->setData(!hit.childId.isEmpty()       ? hit.childId
                      : !hit.pregnancyId.isEmpty() ? hit.pregnancyId
                                                   : hit.womanId,
                      chooserIdRole);
        m_hits->appendRow(item);
    }
    if (m_hits->rowCount() > 0)
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

void PersonChooser::choose(const QString& subjectId) {
    m_completer->popup()->hide();
    m_field->clear();
    m_hits->clear();
    if (const Status chosen = m_bench.choose(subjectId); !chosen)
        m_bench.context().say(chosen.error().message);
    if (subjectId.isEmpty())
        m_field->setFocus();
}

void PersonChooser::refresh() {
    const work::Chart* chart = m_bench.chart();
    if (chart != nullptr) {
        m_who->setText(chosenText(m_bench));
        Marks marks;
        if (!chart->child && chart->pregnancy) {
            const work::Standing standing = work::standingOf(*chart);
            marks = marksOf(standing.colour, standing.purple);
        }
        m_marks->setMarks(marks);
        m_marks->setVisible(!marks.empty());
    }
    m_field->setVisible(chart == nullptr);
    for (QWidget* part : std::initializer_list<QWidget*>{m_who, m_file, m_nobody})
        part->setVisible(chart != nullptr);
    if (chart == nullptr)
        m_marks->hide();
}

} // namespace muying::ui
