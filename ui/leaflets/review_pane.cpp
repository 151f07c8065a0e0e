#include "ui/leaflets/review_pane.h"

#include "core/exchange/table_file.h"
#include "core/exchange/word_sheet.h"
#include "ui/leaflets/leaflet_bench.h"
#include "ui/print/missing_glyphs.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QStandardPaths>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace muying::ui {

using namespace Qt::StringLiterals;

namespace {

struct ReviewKind {
    const char* code;
    const char* word;
};
constexpr std::array reviewKinds{
    ReviewKind{"form", QT_TRANSLATE_NOOP("muying::ui", "表单项目")},
    ReviewKind{"option", QT_TRANSLATE_NOOP("muying::ui", "选项")},
    ReviewKind{"rule", QT_TRANSLATE_NOOP("muying::ui", "风险规则条款")},
    ReviewKind{"schedule", QT_TRANSLATE_NOOP("muying::ui", "日程")},
    ReviewKind{"hint", QT_TRANSLATE_NOOP("muying::ui", "提示")},
    ReviewKind{"vaccine", QT_TRANSLATE_NOOP("muying::ui", "疫苗")},
    ReviewKind{"step", QT_TRANSLATE_NOOP("muying::ui", "产后出血步骤和药物")},
    ReviewKind{"list", QT_TRANSLATE_NOOP("muying::ui", "名单和指标")},
    ReviewKind{"poster", QT_TRANSLATE_NOOP("muying::ui", "海报")},
    ReviewKind{"leaflet", QT_TRANSLATE_NOOP("muying::ui", "宣教单")},
    ReviewKind{"screen", QT_TRANSLATE_NOOP("muying::ui", "界面文字")},
};

QString reviewFile(Language language) {
    return language == Language::En ? u"muying_en.ts"_s : u"muying_ko_CN.ts"_s;
}

} // namespace

ReviewPane::ReviewPane(LeafletBench& bench, QWidget* parent) : QWidget(parent), m_bench(bench) {
    build();
}

void ReviewPane::build() {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(px(20), px(12), px(16), px(12));
    rows->setSpacing(px(10));
    rows->addWidget(label(
        tr("程序里的朝鲜文和英文都是草稿，要由懂的人审过。导出清单，交给审核人在“改为”里改、在“已审”里打√，"
           "再导入，屏幕和纸上马上用审过的文字。"),
        Voice::Body, this, true));
    auto* line = new QHBoxLayout;
    line->setSpacing(px(8));
    m_language = new QComboBox(this);
    m_language->setObjectName(u"reviewLanguage"_s);
    m_language->setAccessibleName(tr("哪种文字"));
    m_language->addItem(tr("朝鲜文"));
    m_language->addItem(tr("英文"));
    auto* out = new Button(tr("导出清单"), Button::Kind::Secondary, this);
    out->setObjectName(u"reviewExport"_s);
    m_reviewer = new QLineEdit(this);
    m_reviewer->setObjectName(u"reviewReviewer"_s);
    m_reviewer->setPlaceholderText(tr("审核人"));
    m_reviewer->setAccessibleName(tr("审核人"));
    m_reviewer->setMaximumWidth(px(200));
    m_day = new QDateEdit(m_bench.context().clock().today(), this);
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_day->setAccessibleName(tr("审核日期"));
    auto* in = new Button(tr("导入审过的清单"), Button::Kind::Primary, this);
    in->setObjectName(u"reviewImport"_s);
    line->addWidget(m_language);
    line->addWidget(out);
    line->addSpacing(px(24));
    line->addWidget(m_reviewer);
    line->addWidget(m_day);
    line->addWidget(in);
    line->addStretch();
    rows->addLayout(line);
    m_counts = new QTableWidget(0, 3, this);
    m_counts->setObjectName(u"reviewCounts"_s);
    m_counts->setAccessibleName(tr("各类文字的条数"));
    m_counts->setHorizontalHeaderLabels({tr("类别"), tr("待审"), tr("已审")});
    m_counts->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_counts->setSelectionMode(QAbstractItemView::NoSelection);
    m_counts->setFocusPolicy(Qt::NoFocus);
    m_counts->setShowGrid(false);
    m_counts->verticalHeader()->hide();
    m_counts->verticalHeader()->setDefaultSectionSize(px(30));
    m_counts->setColumnWidth(0, px(240));
    m_counts->setColumnWidth(1, px(90));
    m_counts->horizontalHeader()->setStretchLastSection(true);
    rows->addWidget(m_counts, 3);
    m_said = label({}, Voice::Strong, this, true);
    m_said->setObjectName(u"reviewSaid"_s);
    rows->addWidget(m_said);
    m_faults = new QListWidget(this);
    m_faults->setObjectName(u"reviewFaults"_s);
    m_faults->setAccessibleName(tr("不能接受的行"));
    m_faults->setWordWrap(true);
    m_faults->hide();
    rows->addWidget(m_faults, 2);
    connect(m_language, &QComboBox::activated, this, &ReviewPane::reload);
    connect(out, &QPushButton::clicked, this, &ReviewPane::chooseExport);
    connect(in, &QPushButton::clicked, this, &ReviewPane::chooseImport);
}

Language ReviewPane::language() const {
    return m_language->currentIndex() == 1 ? Language::En : Language::Ko;
}

Result<std::vector<work::DraftWord>> ReviewPane::words() const {
    const AppContext& context = m_bench.context();
    work::WordSources sources;
    sources.library = &context.library();
    sources.shelf = &m_bench.shelf();
    if (auto reviews = work::wordReviews(context.store()))
        sources.reviews = std::move(*reviews);
    const QString file = content::shareDir() + u"/translations/"_s + reviewFile(language());
    if (auto screen = work::screenWords(file))
        sources.screen = std::move(*screen);
    return work::draftWords(sources, language());
}

void ReviewPane::reload() {
    if (!m_bench.hasShelf())
        return;
    const auto listed = words();
    if (!listed) {
        tell(listed.error().message);
        return;
    }
    const std::vector<work::DraftWord>& all = *listed;
    m_counts->setRowCount(static_cast<int>(reviewKinds.size()) + 1);
    int drafts = 0, done = 0;
    const auto fill = [this](int row, const QString& word, int open, int reviewed) {
        const QStringList cells{word, QString::number(open), QString::number(reviewed)};
        for (int column = 0; column < 3; ++column)
            m_counts->setItem(row, column, new QTableWidgetItem(cells[column]));
    };
    int row = 0;
    for (const ReviewKind& kind : reviewKinds) {
        const QString code = QString::fromLatin1(kind.code);
        const auto of = [&](bool reviewed) {
            return static_cast<int>(std::ranges::count_if(all, [&](const work::DraftWord& word) {
                return word.kind == code && word.reviewed() == reviewed;
            }));
        };
        fill(row++, QCoreApplication::translate("muying::ui", kind.word), of(false), of(true));
        drafts += of(false);
        done += of(true);
    }
    fill(row, tr("合计"), drafts, done);
}

QStringList ReviewPane::faults() const {
    QStringList lines;
    for (int i = 0; i < m_faults->count(); ++i)
        lines << m_faults->item(i)->text();
    return lines;
}

void ReviewPane::tell(const QString& sentence, const QStringList& faults) {
    m_said->setText(sentence);
    m_faults->clear();
    m_faults->addItems(faults);
    m_faults->setVisible(!faults.isEmpty());
}

void ReviewPane::chooseExport() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = language() == Language::En ? tr("英文待审清单.xlsx") : tr("朝鲜文待审清单.xlsx");
    const QString path =
        QFileDialog::getSaveFileName(this, tr("导出清单"), QDir(folder).filePath(name), u"XLSX (*.xlsx)"_s);
    if (!path.isEmpty())
        exportTo(path);
}

void ReviewPane::chooseImport() {
    const QString path =
        QFileDialog::getOpenFileName(this, tr("导入审过的清单"), {}, tr("表格 (*.xlsx *.csv)"));
    if (!path.isEmpty())
        importFrom(path);
}

void ReviewPane::exportTo(const QString& path) {
    const QString clinic = m_bench.context().store().clinic().value("name"_L1).toString();
    const auto listed = words();
    if (!listed) {
        tell(listed.error().message);
        return;
    }
    const std::vector<work::DraftWord>& all = *listed;
    const Status written = exchange::writeTable(
        path, exchange::wordSheet(all, language(), clinic, m_bench.context().clock().today()));
    tell(written ? tr("已导出 %1 条到 %2。").arg(all.size()).arg(QDir::toNativeSeparators(path))
                 : written.error().message);
}

void ReviewPane::importFrom(const QString& path) {
    if (m_reviewer->text().trimmed().isEmpty()) {
        tell(tr("请先写审核人的姓名，再导入。没有改动任何文字。"));
        m_reviewer->setFocus();
        return;
    }
    auto read = exchange::readWordSheet(path);
    if (!read) {
        tell(read.error().message);
        return;
    }
    const auto all = words();
    if (!all) {
        tell(all.error().message);
        return;
    }
    const QStringList wrong =
        work::wordFaults(*read, *all, m_bench.shelf().rules(), language(), print::missingGlyphs);
    if (!wrong.isEmpty()) {
        tell(tr("有 %1 行不能接受，整份清单没有导入，文字没有改动。").arg(wrong.size()), wrong);
        return;
    }
    work::WordReview review;
    review.language = language();
    review.reviewer = m_reviewer->text().simplified();
    review.on = m_day->date();
    const auto changed =
        std::ranges::count_if(*read, [](const work::ReadWord& word) { return word.after != word.before; });
    store::Store& store = m_bench.context().store();
    if (const Status kept = work::acceptWords(store, m_bench.shelf(), *read, std::move(review)); !kept) {
        tell(kept.error().message);
        return;
    }
    m_bench.context().say(tr("已接受 %1 条，其中改了 %2 条，现在起使用。").arg(read->size()).arg(changed));
    tell(tr("已接受 %1 条，其中改了 %2 条，现在起使用。").arg(read->size()).arg(changed));
    if (const auto reviews = work::wordReviews(store))
        m_bench.context().useWords(work::rewordingsOf(*reviews));
}

} // namespace muying::ui
