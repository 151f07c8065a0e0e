#include "ui/leaflets/poster_pane.h"

#include "core/content/further_texts.h"
#include "core/work/pph_settings.h"
#include "core/work/word_review.h"
#include "ui/leaflets/leaflet_bench.h"
#include "ui/leaflets/sheet_picture.h"
#include "ui/print/fonts.h"
#include "ui/print/poster_pages.h"
#include "ui/print/pph_chart.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

#include <QButtonGroup>
#include <QListWidget>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muying::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int posterCodeRole = Qt::UserRole + 1;
const QString haemorrhagePoster = u"haemorrhage"_s;
const QString dangerLeaflet = u"L01"_s;

} // namespace

PosterPane::PosterPane(LeafletBench& bench, QWidget* parent) : QWidget(parent), m_bench(bench) {
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    auto* side = new QWidget(this);
    setSurface(side, Role::Win);
    side->setFixedWidth(px(320));
    auto* rows = new QVBoxLayout(side);
    rows->setContentsMargins(px(16), px(12), px(16), px(12));
    rows->setSpacing(px(10));
    m_list = new QListWidget(side);
    m_list->setObjectName(u"posters"_s);
    m_list->setAccessibleName(tr("海报"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    rows->addWidget(m_list, 1);
    m_size = new QButtonGroup(this);
    auto* sizes = new QHBoxLayout;
    int id = 0;
    for (const QString& word : {u"A4"_s, u"A3"_s}) {
        auto* choice = new QRadioButton(word, side);
        m_size->addButton(choice, id++);
        sizes->addWidget(choice);
    }
    m_size->button(0)->setChecked(true); // what every clinic's printer takes
    sizes->addStretch();
    rows->addLayout(sizes);
    auto* print = new Button(tr("预览打印"), Button::Kind::Primary, side);
    print->setObjectName(u"posterPreview"_s);
    print->setIconName(u"print"_s);
    rows->addWidget(print);
    rows->addWidget(
        label(tr("海报贴在墙上，不写任何人的名字。内容取自现行规则和疫苗程序。"), Voice::Label, side, true));
    columns->addWidget(side);
    columns->addWidget(separator(Qt::Vertical, this));
    m_sheet = new QLabel(this);
    m_sheet->setObjectName(u"posterSheet"_s);
    m_sheet->setAccessibleName(tr("海报的样子"));
    m_sheet->setAlignment(Qt::AlignCenter);
    m_sheet->setMargin(px(8));
    m_sheet->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    columns->addWidget(m_sheet, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &PosterPane::paintSheet);
    connect(m_list, &QListWidget::itemActivated, this, &PosterPane::preview);
    connect(m_size, &QButtonGroup::idToggled, this, &PosterPane::paintSheet);
    connect(print, &QPushButton::clicked, this, &PosterPane::preview);
}

void PosterPane::reload() {
    if (m_list->count() > 0) {
        paintSheet();
        return;
    }
    const auto posters = content::postersOf(m_bench.context().library());
    if (!posters) {
        m_bench.context().say(posters.error().message);
        return;
    }
    const auto add = [this](const QString& title, const QString& code) {
        auto* item = new QListWidgetItem(title, m_list);
        item->setData(posterCodeRole, code);
        item->setSizeHint({px(200), px(44)});
    };
    for (const content::PosterText& poster : *posters)
        add(poster.title.in(uiLanguage()), poster.code);
    add(tr("产后出血处理图"), haemorrhagePoster);
    m_list->setCurrentRow(0);
}

bool PosterPane::large() const {
    return m_size->checkedId() == 1;
}

Result<std::shared_ptr<const print::Document>> PosterPane::document() const {
    AppContext& context = m_bench.context();
    const QString code =
        m_list->currentItem() ? m_list->currentItem()->data(posterCodeRole).toString() : QString();
    if (code == haemorrhagePoster) {
        const auto protocol = content::protocolOf(context.library());
        if (!protocol)
            return protocol.error();
        const auto settings = work::pphSettings(context.store());
        if (!settings)
            return settings.error();
        print::PphPaper paper;
        paper.settings = settings->cockpit;
        paper.phones = settings->phones;
        paper.protocol = protocol->get();
        paper.clinic = print::clinicFrom(context.store().clinic());
        paper.printedAt = paper.now = context.clock().now();
        paper.sample = context.demo();
        paper.language = m_bench.look().hasKorean() ? print::PaperLanguage::ZhKo : print::PaperLanguage::Zh;
        if (const Status loaded = print::loadFonts(); !loaded)
            return loaded.error();
        return std::make_shared<const print::Document>(
            print::pphChart(paper, large() ? print::ChartSize::A3 : print::ChartSize::A4));
    }
    const auto posters = content::postersOf(context.library());
    if (!posters)
        return posters.error();
    const auto found = std::ranges::find(*posters, code, &content::PosterText::code);
    if (found == posters->end())
        return failure(ErrorCode::NotFound, tr("没有这张海报。"));
    print::PosterJob job;
    job.text = *found;
    job.library = &context.library();
    const work::ShelfLeaflet* danger = m_bench.shelf().find(dangerLeaflet);
    job.dangerSigns = danger != nullptr ? &danger->leaflet : nullptr;
    job.size = large() ? print::PosterSize::A3 : print::PosterSize::A4;
    job.korean = m_bench.look().hasKorean();
    job.koreanFirst = m_bench.look().koreanFirst;
    job.clinic = print::clinicFrom(context.store().clinic());
    job.printedAt = context.clock().now();
    auto pages = print::posterPages(job);
    if (!pages)
        return pages.error();
    return std::make_shared<const print::Document>(std::move(*pages));
}

void PosterPane::paintSheet() {
    m_sheet->clear();
    if (m_list->currentItem() == nullptr || !m_bench.hasShelf() || m_sheet->height() < px(120))
        return;
    if (const auto made = document())
        showSheet(*m_sheet, (*made)->pages.front());
    else
        m_sheet->setText(made.error().message);
}

void PosterPane::preview() {
    const auto made = document();
    if (made)
        m_bench.context().printPreview(*made, false);
    else
        m_bench.context().say(made.error().message);
}

void PosterPane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    paintSheet();
}

} // namespace muying::ui
