#include "ui/leaflets/leaflets_page.h"

#include "ui/leaflets/education_pane.h"
#include "ui/leaflets/leaflet_bench.h"
#include "ui/leaflets/leaflet_editor.h"
#include "ui/leaflets/leaflet_list.h"
#include "ui/leaflets/leaflet_side.h"
#include "ui/leaflets/person_chooser.h"
#include "ui/leaflets/poster_pane.h"
#include "ui/leaflets/review_pane.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segment.h"

#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace muying::ui {

using namespace Qt::StringLiterals;

LeafletsPage::LeafletsPage(AppContext& context, QWidget* parent)
    : Page(context, parent), m_bench(new LeafletBench(context, this)) {
    build();
    loadShelf();
}

void LeafletsPage::build() {
    setSurface(this, Role::Surface);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(px(20), px(9), px(16), px(9));
    head->setSpacing(px(12));
    head->addWidget(label(tr("宣教"), Voice::Title, this));
    m_parts = new Segment(this);
    m_parts->setAccessibleName(tr("宣教的各部分"));
    head->addWidget(m_parts);
    m_count = label({}, Voice::Label, this);
    head->addWidget(m_count);
    head->addStretch();
    m_chooser = new PersonChooser(*m_bench, this);
    head->addWidget(m_chooser);
    rows->addLayout(head);
    rows->addWidget(separator(Qt::Horizontal, this));
    m_stack = new QStackedWidget(this);
    rows->addWidget(m_stack, 1);
    m_list = new LeafletList(*m_bench, m_stack);
    auto* classes = new EducationPane(context(), m_stack);
    m_posters = new PosterPane(*m_bench, m_stack);
    m_review = new ReviewPane(*m_bench, m_stack);
    const QStringList words{tr("宣教单"), tr("孕妇学校"), tr("海报"), tr("译文审核")};
    for (QWidget* part : std::initializer_list<QWidget*>{m_list, classes, m_posters, m_review})
        m_stack->addWidget(part);
    m_editor = new LeafletEditor(*m_bench, m_stack);
    m_stack->addWidget(m_editor);
    m_parts->setWords(words);
    connect(m_parts, &Segment::currentChanged, this, [this](int part) { showPart(static_cast<Part>(part)); });
    connect(m_list, &LeafletList::listChanged, this,
            [this](int count) { m_count->setText(tr("%1 份").arg(count)); });
    connect(m_list, &LeafletList::editAsked, this, &LeafletsPage::openEditor);
    connect(m_editor, &LeafletEditor::closeAsked, this, &LeafletsPage::closeEditor);
    connect(m_editor, &LeafletEditor::saved, m_bench, &LeafletBench::shelfChanged);
    const auto on = [this](const QKeySequence& key, auto action) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    on(QKeySequence(Qt::CTRL | Qt::Key_P), [this] {
        if (m_stack->currentWidget() == m_list)
            m_list->preview();
    });
    on(QKeySequence(Qt::Key_F2), [this] {
        if (m_stack->currentWidget() == m_list && m_list->current() != nullptr)
            openEditor(m_list->current()->leaflet.code);
    });
}

void LeafletsPage::loadShelf() {
    if (const Status loaded = m_bench->loadShelf(); !loaded)
        context().say(loaded.error().message);
}

bool LeafletsPage::isEditing() const {
    return m_stack->currentWidget() == m_editor;
}

void LeafletsPage::showPart(Part part) {
    if (isEditing())
        m_editor->putDraft();
    m_parts->setCurrent(static_cast<int>(part));
    m_stack->setCurrentIndex(static_cast<int>(part));
    m_chooser->setVisible(part == Part::Leaflets);
    m_count->setVisible(part == Part::Leaflets);
    if (auto* classes = qobject_cast<EducationPane*>(m_stack->currentWidget()))
        classes->reload();
    if (part == Part::Posters)
        m_posters->reload();
    if (part == Part::Words)
        m_review->reload();
    activated();
}

void LeafletsPage::openFor(const QString& subjectId) {
    if (isEditing())
        closeEditor();
    showPart(Part::Leaflets);
    if (const Status chosen = m_bench->choose(subjectId); !chosen)
        context().say(chosen.error().message);
    m_list->takeFocus();
}

void LeafletsPage::openEditor(const QString& code) {
    if (!m_bench->hasShelf())
        return;
    m_stack->setCurrentWidget(m_editor);
    m_chooser->hide();
    m_editor->open(code);
    Q_EMIT titleChanged();
    Q_EMIT statusChanged();
}

void LeafletsPage::closeEditor() {
    m_editor->putDraft();
    const QString code = m_editor->code();
    showPart(Part::Leaflets);
    m_list->select(code);
    Q_EMIT titleChanged();
}

bool LeafletsPage::handleEscape() {
    if (isEditing()) {
        closeEditor();
        return true;
    }
    return m_stack->currentWidget() == m_list && m_list->handleEscape();
}

void LeafletsPage::activated() {
    if (m_stack->currentWidget() == m_list)
        m_list->takeFocus();
    Q_EMIT statusChanged();
}

void LeafletsPage::aboutToLock() {
    if (isEditing())
        m_editor->putDraft();
}

QString LeafletsPage::title() const {
    return isEditing() ? tr("编写 %1").arg(m_editor->code()) : tr("宣教");
}

QStringList LeafletsPage::statusLeft() const {
    if (isEditing())
        return {tr("Ctrl+S 保存新版   Esc 返回")};
    if (m_stack->currentWidget() == m_list)
        return {tr("Enter 或 Ctrl+P 预览打印   F2 编写   Esc 清除筛选")};
    return {};
}

} // namespace muying::ui
