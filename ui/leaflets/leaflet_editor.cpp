#include "ui/leaflets/leaflet_editor.h"

#include "ui/leaflets/leaflet_bench.h"
#include "ui/leaflets/leaflet_words.h"
#include "ui/leaflets/pair_row.h"
#include "ui/leaflets/picture_file.h"
#include "ui/print/missing_glyphs.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QGridLayout>
#include <QJsonObject>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace muying::ui {

using namespace Qt::StringLiterals;
using content::Leaflet;
using content::LeafletPart;

namespace {

const QString draftSetting = u"leaflets.draft"_s;

} // namespace

LeafletEditor::LeafletEditor(LeafletBench& bench, QWidget* parent) : QWidget(parent), m_bench(bench) {
    build();
    m_check.setSingleShot(true);
    m_check.setInterval(200);
    connect(&m_check, &QTimer::timeout, this, &LeafletEditor::check);
    auto* save = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_S), this);
    save->setContext(Qt::WidgetWithChildrenShortcut);
    connect(save, &QShortcut::activated, this, &LeafletEditor::save);
}

void LeafletEditor::build() {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(buildHead());
    rows->addWidget(separator(Qt::Horizontal, this));
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_ground = new QWidget;
    setSurface(m_ground, Role::Surface);
    auto* column = new QVBoxLayout(m_ground);
    column->setContentsMargins(px(20), px(12), px(16), px(20));
    column->setSpacing(px(8));
    column->addWidget(buildTitles());
    for (const LeafletPart part : content::leafletParts())
        addPart(part);
    column->addWidget(buildReview());
    column->addStretch();
    scroll->setWidget(m_ground);
    rows->addWidget(scroll, 1);
    m_summary = label({}, Voice::Warning, this, true);
    m_summary->setObjectName(u"leafletFaults"_s);
    m_summary->setContentsMargins(px(20), px(6), px(16), px(6));
    rows->addWidget(m_summary);
}

QWidget* LeafletEditor::buildHead() {
    auto* head = new QWidget(this);
    setSurface(head, Role::Surface);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(px(8), px(7), px(16), px(7));
    row->setSpacing(px(8));
    auto* back = new Button(tr("返回"), Button::Kind::Plain, head);
    back->setIconName(u"back"_s);
    back->setKey(QKeySequence(Qt::Key_Escape), true);
    m_title = label({}, Voice::Section, head);
    m_state = label({}, Voice::Label, head);
    row->addWidget(back);
    row->addWidget(m_title);
    row->addWidget(m_state, 1);
    m_picture = new Button(tr("加图片"), Button::Kind::Plain, head);
    m_picture->setObjectName(u"leafletPicture"_s);
    m_restore = new Button(tr("恢复原文"), Button::Kind::Secondary, head);
    m_restore->setObjectName(u"leafletRestore"_s);
    auto* look = new Button(tr("看版面"), Button::Kind::Secondary, head);
    look->setObjectName(u"leafletLook"_s);
    m_save = new Button(tr("保存"), Button::Kind::Primary, head);
    m_save->setObjectName(u"leafletSave"_s);
    m_save->setKey(QKeySequence(Qt::CTRL | Qt::Key_S), true);
    for (Button* button : {m_picture, m_restore, look, m_save})
        row->addWidget(button);
    connect(back, &QPushButton::clicked, this, &LeafletEditor::closeAsked);
    connect(m_picture, &QPushButton::clicked, this, &LeafletEditor::choosePicture);
    connect(m_restore, &QPushButton::clicked, this, &LeafletEditor::restore);
    connect(look, &QPushButton::clicked, this, &LeafletEditor::preview);
    connect(m_save, &QPushButton::clicked, this, &LeafletEditor::save);
    return head;
}

QLineEdit* LeafletEditor::titleField(const char* name, const QString& spoken) {
    auto* field = new QLineEdit(m_ground);
    field->setObjectName(QString::fromLatin1(name));
    field->setAccessibleName(spoken);
    field->setPlaceholderText(spoken);
    connect(field, &QLineEdit::textChanged, &m_check, qOverload<>(&QTimer::start));
    return field;
}

QWidget* LeafletEditor::buildTitles() {
    auto* box = new QWidget(m_ground);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(8));
    grid->setVerticalSpacing(px(6));
    m_titleZh = titleField("leafletTitleZh", tr("标题（要做的事）"));
    m_titleKo = titleField("leafletTitleKo", tr("朝鲜文标题"));
    m_outsideZh = titleField("leafletOutsideZh", tr("外面的标题（看不出内容）"));
    m_outsideKo = titleField("leafletOutsideKo", tr("外面的朝鲜文标题"));
    m_source = titleField("leafletSource", tr("来源"));
    m_topic = new QComboBox(box);
    m_topic->setAccessibleName(tr("主题"));
    for (const QString& topic : content::leafletTopics())
        m_topic->addItem(leafletTopicWord(topic), topic);
    m_sensitive = new QCheckBox(tr("涉及隐私，打印前先问她"), box);
    m_sensitive->setObjectName(u"leafletSensitive"_s);
    const auto week = [&](const QString& prefix) {
        auto* field = new QSpinBox(box);
        field->setRange(-1, 42);
        field->setSpecialValueText(tr("不限孕周"));
        field->setPrefix(prefix);
        field->setSuffix(tr(" 周"));
        connect(field, &QSpinBox::valueChanged, &m_check, qOverload<>(&QTimer::start));
        return field;
    };
    m_weekFrom = week(tr("从 "));
    m_weekTo = week(tr("到 "));
    grid->addWidget(m_titleZh, 0, 0);
    grid->addWidget(m_titleKo, 0, 1);
    grid->addWidget(m_outsideZh, 1, 0);
    grid->addWidget(m_outsideKo, 1, 1);
    auto* line = new QHBoxLayout;
    line->setSpacing(px(8));
    for (QWidget* field : std::initializer_list<QWidget*>{m_topic, m_weekFrom, m_weekTo, m_sensitive})
        line->addWidget(field);
    line->addWidget(m_source, 1);
    grid->addLayout(line, 2, 0, 1, 2);
    grid->setColumnStretch(0, 45);
    grid->setColumnStretch(1, 55);
    connect(m_sensitive, &QCheckBox::toggled, this, [this](bool on) {
        m_outsideZh->setVisible(on);
        m_outsideKo->setVisible(on);
        m_check.start();
    });
    connect(m_topic, &QComboBox::activated, &m_check, qOverload<>(&QTimer::start));
    return box;
}

void LeafletEditor::addPart(LeafletPart part) {
    auto* column = static_cast<QVBoxLayout*>(m_ground->layout());
    auto* head = new QHBoxLayout;
    head->addWidget(label(leafletPartWord(part), Voice::Strong, m_ground));
    head->addStretch();
    if (part != LeafletPart::Main && part != LeafletPart::Action) {
        auto* add = new Button(tr("加一对"), Button::Kind::Plain, m_ground);
        add->setIconName(u"plus"_s);
        add->setBaseHeight(28);
        connect(add, &QPushButton::clicked, this, [this, part] {
            addRow({part, {}, {}, {u"p"_s}, false, 0, 0})->zh()->setFocus();
            m_check.start();
        });
        head->addWidget(add);
    }
    column->addLayout(head);
    auto* rows = new QVBoxLayout;
    rows->setSpacing(px(4));
    column->addLayout(rows);
    m_parts[part] = rows;
}

PairRow* LeafletEditor::addRow(const content::LeafletPair& pair, int at) {
    QVBoxLayout* rows = m_parts[pair.part];
    auto* row = new PairRow(pair, m_ground);
    rows->insertWidget(at, row);
    connect(row, &PairRow::changed, &m_check, qOverload<>(&QTimer::start));
    connect(row, &PairRow::removeAsked, this, [this, row, rows] {
        rows->removeWidget(row);
        row->hide();
        row->deleteLater();
        m_check.start();
    });
    connect(row, &PairRow::upAsked, this, [this, row, rows] {
        const int place = rows->indexOf(row);
        if (place > 0) {
            rows->removeWidget(row);
            rows->insertWidget(place - 1, row);
            m_check.start();
        }
    });
    return row;
}

QWidget* LeafletEditor::buildReview() {
    auto* box = new QWidget(m_ground);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, px(8), 0, 0);
    column->addWidget(label(tr("审核"), Voice::Strong, box));
    auto* row = new QHBoxLayout;
    row->setSpacing(px(8));
    m_reviewer = new QLineEdit(box);
    m_reviewer->setObjectName(u"leafletReviewer"_s);
    m_reviewer->setPlaceholderText(tr("审核人"));
    m_reviewer->setAccessibleName(tr("审核人"));
    m_reviewDay = new QDateEdit(box);
    m_reviewDay->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_reviewDay->setAccessibleName(tr("审核日期"));
    row->addWidget(m_reviewer, 1);
    row->addWidget(m_reviewDay);
    for (const auto& [language, word, name] :
         {std::tuple(Language::Zh, tr("中文已审"), u"leafletReviewZh"_s),
          std::tuple(Language::Ko, tr("朝鲜文已审"), u"leafletReviewKo"_s)}) {
        auto* button = new Button(word, Button::Kind::Secondary, box);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, [this, language = language] { review(language); });
        row->addWidget(button);
    }
    column->addLayout(row);
    m_versions = label({}, Voice::Label, box, true);
    m_versions->setObjectName(u"leafletVersions"_s);
    column->addWidget(m_versions);
    return box;
}

void LeafletEditor::open(const QString& code) {
    const work::ShelfLeaflet* shelved = code.isEmpty() ? nullptr : m_bench.shelf().find(code);
    m_base = shelved != nullptr ? shelved->leaflet : m_bench.shelf().blank(m_bench.context().clock().today());
    const Leaflet draft = draftOf(m_base.code);
    fill(draft.pairs.empty() ? m_base : draft);
    m_title->setText(shelved != nullptr ? m_base.code : tr("新编 %1").arg(m_base.code));
    m_restore->setVisible(shelved != nullptr && shelved->origin != work::LeafletOrigin::Shipped);
    m_restore->setText(shelved != nullptr && shelved->origin == work::LeafletOrigin::Own ? tr("停用")
                                                                                         : tr("恢复原文"));
    m_reviewDay->setDate(m_bench.context().clock().today());
    showVersions();
    check();
    if (!draft.pairs.empty())
        m_bench.context().say(tr("已接着上次没有保存的编写。"));
    m_titleZh->setFocus();
}

void LeafletEditor::fill(const Leaflet& leaflet) {
    for (const auto& [part, rows] : m_parts) {
        while (QLayoutItem* item = rows->takeAt(0)) {
            item->widget()->hide();
            item->widget()->deleteLater();
            delete item;
        }
    }
    m_titleZh->setText(leaflet.titleZh);
    m_titleKo->setText(leaflet.titleKo);
    m_sensitive->setChecked(leaflet.sensitive);
    m_outsideZh->setText(leaflet.sensitive ? leaflet.outsideZh : QString());
    m_outsideKo->setText(leaflet.sensitive ? leaflet.outsideKo : QString());
    m_outsideZh->setVisible(leaflet.sensitive);
    m_outsideKo->setVisible(leaflet.sensitive);
    m_source->setText(leaflet.source);
    m_source->setCursorPosition(0);
    m_topic->setCurrentIndex(m_topic->findData(leaflet.topic));
    m_weekFrom->setValue(leaflet.weeks ? leaflet.weeks->from : -1);
    m_weekTo->setValue(leaflet.weeks ? leaflet.weeks->to : -1);
    m_png = leaflet.picture;
    for (const content::LeafletPair& pair : leaflet.pairs)
        addRow(pair);
}

std::vector<PairRow*> LeafletEditor::rows() const {
    std::vector<PairRow*> found;
    for (const LeafletPart part : content::leafletParts()) {
        const QVBoxLayout* rows = m_parts.at(part);
        for (int i = 0; i < rows->count(); ++i)
            found.push_back(static_cast<PairRow*>(rows->itemAt(i)->widget()));
    }
    return found;
}

Leaflet LeafletEditor::leaflet() const {
    Leaflet leaflet = m_base;
    leaflet.titleZh = m_titleZh->text().simplified();
    leaflet.titleKo = m_titleKo->text().simplified();
    leaflet.sensitive = m_sensitive->isChecked();
    leaflet.outsideZh = leaflet.sensitive ? m_outsideZh->text().simplified() : leaflet.titleZh;
    leaflet.outsideKo = leaflet.sensitive ? m_outsideKo->text().simplified() : leaflet.titleKo;
    leaflet.source = m_source->text().simplified();
    leaflet.topic = m_topic->currentData().toString();
    leaflet.weeks.reset();
    if (m_weekFrom->value() >= 0 && m_weekTo->value() >= m_weekFrom->value())
        leaflet.weeks = content::LeafletSpan{m_weekFrom->value(), m_weekTo->value()};
    leaflet.pairs.clear();
    for (const PairRow* row : rows())
        leaflet.pairs.push_back(row->pair());
    leaflet.picture = m_png;
    return leaflet;
}

bool LeafletEditor::isChanged() const {
    const Leaflet now = leaflet();
    return content::leafletFile(now, Language::Zh) != content::leafletFile(m_base, Language::Zh) ||
           content::leafletFile(now, Language::Ko) != content::leafletFile(m_base, Language::Ko) ||
           now.picture != m_base.picture;
}

void LeafletEditor::check() {
    m_check.stop();
    const Leaflet now = leaflet();
    const std::vector<PairRow*> all = rows();
    std::vector<QStringList> ofRow(all.size());
    QStringList whole;
    for (const content::LeafletFinding& finding : m_bench.shelf().rules().findings(now)) {
        QStringList& list = finding.pair < 0 ? whole : ofRow[static_cast<std::size_t>(finding.pair)];
        list << leafletFaultWord(finding);
    }
    if (now.source.isEmpty())
        whole << tr("没有写来源");
    if (const QString missing =
            print::missingGlyphs(now.titleZh + now.titleKo + now.outsideZh + now.outsideKo + now.source);
        !missing.isEmpty())
        whole << tr("字库里没有这些字：%1").arg(missing);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (const QString missing = print::missingGlyphs(now.pairs[i].zh + now.pairs[i].ko);
            !missing.isEmpty())
            ofRow[i] << tr("字库里没有这些字：%1").arg(missing);
    }
    m_faults = whole;
    int number = 0;
    LeafletPart part = LeafletPart::Main;
    for (std::size_t i = 0; i < all.size(); ++i) {
        number = all[i]->part() == part ? number + 1 : 1;
        part = all[i]->part();
        all[i]->setFaults(ofRow[i]);
        for (const QString& fault : ofRow[i])
            m_faults << tr("%1 %2：%3").arg(leafletPartWord(part)).arg(number).arg(fault);
    }
    m_summary->setText(
        m_faults.isEmpty()
            ? QString()
            : tr("还有 %1 处要改，改好才能保存。%2").arg(m_faults.size()).arg(whole.join(u"；"_s)));
    m_summary->setVisible(!m_faults.isEmpty());
    m_save->setEnabled(m_faults.isEmpty());
    m_state->setText(isChanged() ? tr("有改动，没有保存") : tr("没有改动"));
}

void LeafletEditor::save() {
    check();
    if (!m_faults.isEmpty()) {
        m_bench.context().say(tr("没有保存：%1").arg(m_faults.front()));
        return;
    }
    const Status kept = m_bench.shelf().save(m_bench.context().store(), leaflet());
    if (!kept) {
        m_bench.context().say(kept.error().message);
        return;
    }
    dropDraft();
    const QString code = m_base.code;
    open(code);
    m_bench.context().say(tr("%1 已保存为新的一版，打印时用这一版。").arg(code));
    Q_EMIT saved(code);
}

void LeafletEditor::restore() {
    const QString code = m_base.code;
    if (const Status restored = m_bench.shelf().restore(m_bench.context().store(), code); !restored) {
        m_bench.context().say(restored.error().message);
        return;
    }
    dropDraft();
    Q_EMIT saved(code);
    if (m_bench.shelf().find(code) == nullptr) {
        m_bench.context().say(tr("%1 已停用；以前发放的记录还在。").arg(code));
        Q_EMIT closeAsked();
        return;
    }
    open(code);
    m_bench.context().say(tr("%1 已恢复为程序自带的原文；本机构的版本还留在记录里。").arg(code));
}

void LeafletEditor::review(Language language) {
    if (isChanged()) {
        m_bench.context().say(tr("有改动没有保存。请先保存，再登记审核。"));
        return;
    }
    const content::LeafletReview by{m_reviewDay->date(), m_reviewer->text().simplified()};
    const Status noted = m_bench.shelf().review(m_bench.context().store(), m_base.code, language, by);
    if (!noted) {
        m_bench.context().say(noted.error().message);
        return;
    }
    open(m_base.code);
    m_bench.context().say(language == Language::Ko ? tr("已登记：朝鲜文由 %1 审核。").arg(by.by)
                                                   : tr("已登记：中文由 %1 审核。").arg(by.by));
    Q_EMIT saved(m_base.code);
}

void LeafletEditor::showVersions() {
    QStringList lines;
    for (const work::LeafletStep& step : m_bench.shelf().steps(m_base.code)) {
        const QString day = step.at.toString(u"yyyy-MM-dd HH:mm"_s);
        const QString who = m_bench.context().store().userName(step.author);
        switch (step.kind) {
        case work::LeafletStep::Kind::Save:
            lines << tr("%1 %2 保存第 %3 版").arg(day, who).arg(step.version);
            break;
        case work::LeafletStep::Kind::Review:
            lines << (step.language == Language::Ko ? tr("%1 %2 登记：朝鲜文由 %3 审核")
                                                    : tr("%1 %2 登记：中文由 %3 审核"))
                         .arg(day, who, step.reviewer);
            break;
        case work::LeafletStep::Kind::Restore:
            lines << tr("%1 %2 恢复原文").arg(day, who);
            break;
        }
    }
    std::ranges::reverse(lines);
    m_versions->setText(lines.isEmpty() ? tr("还没有本机构的版本，也没有审核。") : lines.join(u'\n'));
}

void LeafletEditor::choosePicture() {
    const QString path =
        QFileDialog::getOpenFileName(this, tr("加图片"), {}, tr("图片 (*.png *.jpg *.jpeg)"));
    if (path.isEmpty())
        return;
    const auto png = pictureFromFile(path);
    if (!png) {
        m_bench.context().say(png.error().message);
        return;
    }
    m_png = *png;
    check();
}

void LeafletEditor::preview() {
    if (const Status shown = m_bench.previewDraft(leaflet()); !shown)
        m_bench.context().say(shown.error().message);
}

Leaflet LeafletEditor::draftOf(const QString& code) const {
    const auto kept = m_bench.context().store().setting(draftSetting);
    const QJsonObject draft = kept ? kept->toObject() : QJsonObject();
    if (draft.value("code"_L1).toString() != code)
        return {};
    // Unfinished typing need not keep to the rules: only what can be read back is offered.
    QStringList complaints;
    Leaflet leaflet = content::parseLeaflet({code, m_base.folder, draft.value("zh"_L1).toString().toUtf8(),
                                             draft.value("ko"_L1).toString().toUtf8(), code, code},
                                            m_bench.shelf().rules(), m_bench.shelf().schedule(), complaints);
    leaflet.picture = m_base.picture;
    return leaflet;
}

void LeafletEditor::putDraft() {
    if (m_base.code.isEmpty() || !isChanged())
        return;
    const Leaflet now = leaflet();
    const QJsonObject draft{{u"code"_s, now.code},
                            {u"zh"_s, QString::fromUtf8(content::leafletFile(now, Language::Zh))},
                            {u"ko"_s, QString::fromUtf8(content::leafletFile(now, Language::Ko))}};
    if (const Status kept = m_bench.context().store().setSetting(draftSetting, draft); !kept)
        m_bench.context().say(kept.error().message);
}

void LeafletEditor::dropDraft() {
    if (const Status dropped = m_bench.context().store().setSetting(draftSetting, {}); !dropped)
        m_bench.context().say(dropped.error().message);
}

} // namespace muying::ui
