#include "ui/leaflets/leaflet_side.h"

#include "ui/leaflets/leaflet_bench.h"
#include "ui/leaflets/leaflet_words.h"
#include "ui/leaflets/sheet_picture.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace muying::ui {

using namespace Qt::StringLiterals;
using print::LeafletLayout;

LeafletSide::LeafletSide(LeafletBench& bench, QWidget* parent) : QWidget(parent), m_bench(bench) {
    setSurface(this, Role::Win);
    setFixedWidth(px(348));
    build();
    takeLook();
    connect(&bench, &LeafletBench::personChanged, this, [this] {
        takeLook();
        paintSheet();
        refreshTeachBack();
    });
}

void LeafletSide::build() {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(px(16), px(12), px(16), px(12));
    rows->setSpacing(px(8));
    m_sheet = new QLabel(this);
    m_sheet->setObjectName(u"leafletSheet"_s);
    m_sheet->setAccessibleName(tr("第一页的样子"));
    m_sheet->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sheet->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_sheet->setCursor(Qt::PointingHandCursor);
    m_sheet->installEventFilter(this);
    rows->addWidget(m_sheet, 1);
    m_teach = buildTeachBack();
    rows->addWidget(m_teach);
    m_layout = new QComboBox(this);
    m_layout->setObjectName(u"leafletLayout"_s);
    m_layout->setAccessibleName(tr("这一次的版面"));
    for (const LeafletLayout layout : {LeafletLayout::SideBySide, LeafletLayout::Stacked,
                                       LeafletLayout::ChineseOnly, LeafletLayout::KoreanBehind})
        m_layout->addItem(leafletLayoutWord(layout), static_cast<int>(layout));
    m_aloud = new QCheckBox(tr("大字朗读版"), this);
    m_aloud->setObjectName(u"leafletAloud"_s);
    m_aloud->setAccessibleName(m_aloud->text());
    m_aloud->setToolTip(tr("读给不识字的家里老人听：标题、最要紧的一句话和危险信号"));
    auto* options = new QVBoxLayout; // in English or large type they have no room beside each other
    options->addWidget(m_layout, 1);
    options->addWidget(m_aloud);
    rows->addLayout(options);
    auto* buttons = new QHBoxLayout;
    m_preview = new Button(tr("预览打印"), Button::Kind::Primary, this);
    m_preview->setObjectName(u"leafletPreview"_s);
    m_preview->setIconName(u"print"_s);
    m_preview->setKey(QKeySequence(Qt::CTRL | Qt::Key_P), true);
    m_edit = new Button(tr("编写"), Button::Kind::Secondary, this);
    m_edit->setObjectName(u"leafletEdit"_s);
    m_edit->setKey(QKeySequence(Qt::Key_F2), true);
    buttons->addWidget(m_preview, 1);
    buttons->addWidget(m_edit);
    rows->addLayout(buttons);
    connect(m_preview, &QPushButton::clicked, this, &LeafletSide::previewAsked);
    connect(m_edit, &QPushButton::clicked, this, &LeafletSide::editAsked);
    connect(m_layout, &QComboBox::activated, this, &LeafletSide::paintSheet);
    connect(m_aloud, &QCheckBox::toggled, this, &LeafletSide::paintSheet);
}

QWidget* LeafletSide::buildTeachBack() {
    auto* box = new QWidget(this);
    box->setObjectName(u"teachBack"_s);
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(px(6));
    rows->addWidget(label(tr("请她用自己的话说一遍"), Voice::Strong, box));
    m_question = label({}, Voice::Body, box, true);
    rows->addWidget(m_question);
    m_family = new QCheckBox(tr("家属在场"), box);
    auto* answers = new QHBoxLayout;
    answers->setSpacing(px(6));
    for (const char* code : {"1", "2", "3"}) {
        const QString result = QString::fromLatin1(code);
        auto* button = new Button(teachBackWord(result), Button::Kind::Secondary, box);
        button->setObjectName(u"teachBack"_s + result);
        connect(button, &QPushButton::clicked, this, [this, result] { answer(result); });
        answers->addWidget(button);
    }
    answers->addStretch();
    rows->addLayout(answers);
    rows->addWidget(m_family);
    return box;
}

void LeafletSide::takeLook() {
    const print::LeafletLook look = m_bench.look();
    m_layout->setCurrentIndex(m_layout->findData(static_cast<int>(look.layout)));
}

print::LeafletLook LeafletSide::look() const {
    print::LeafletLook look = m_bench.look();
    look.layout = static_cast<LeafletLayout>(m_layout->currentData().toInt());
    look.aloud = m_aloud->isChecked();
    return look;
}

void LeafletSide::show(const work::ShelfLeaflet* leaflet) {
    m_code = leaflet != nullptr ? leaflet->leaflet.code : QString();
    m_preview->setEnabled(leaflet != nullptr);
    m_edit->setEnabled(leaflet != nullptr);
    paintSheet();
    refreshTeachBack();
}

void LeafletSide::paintSheet() {
    const work::ShelfLeaflet* leaflet = m_bench.hasShelf() ? m_bench.shelf().find(m_code) : nullptr;
    m_sheet->clear();
    if (leaflet == nullptr || m_sheet->width() < px(80) || m_sheet->height() < px(80))
        return;
    const auto document = m_bench.document(leaflet->leaflet, look());
    if (!document) {
        m_sheet->setText(document.error().message);
        return;
    }
    showSheet(*m_sheet, (*document)->pages.front());
}

void LeafletSide::refreshTeachBack() {
    const work::GivenLeaflet* given = work::lastGiven(m_bench.given(), m_code);
    const bool open = given != nullptr && given->teachBack.isEmpty();
    m_teach->setVisible(open);
    m_given = open ? given->entry : QString();
    const work::ShelfLeaflet* leaflet = open ? m_bench.shelf().find(m_code) : nullptr;
    if (leaflet == nullptr)
        return;
    QStringList questions;
    for (const content::LeafletPair& pair : leaflet->leaflet.of(content::LeafletPart::TeachBack))
        questions << (uiLanguage() == Language::Ko ? pair.ko : pair.zh);
    m_question->setText(questions.join(u'\n'));
}

void LeafletSide::answer(const QString& result) {
    const Status noted = m_bench.noteTeachBack(m_given, result, m_family->isChecked());
    m_bench.context().say(noted ? tr("回述已登记：%1。").arg(teachBackWord(result)) : noted.error().message);
}

void LeafletSide::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    paintSheet();
}

bool LeafletSide::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_sheet && event->type() == QEvent::Resize)
        paintSheet();
    if (watched == m_sheet && event->type() == QEvent::MouseButtonDblClick)
        Q_EMIT previewAsked();
    return QWidget::eventFilter(watched, event);
}

} // namespace muying::ui
