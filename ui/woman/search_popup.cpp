#include "ui/woman/search_popup.h"

#include "ui/print/qr_code.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/labels.h"
#include "ui/woman/search_delegate.h"
#include "ui/woman/search_model.h"
#include "ui/woman/search_preview.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace muying::ui {

using namespace Qt::StringLiterals;

SearchPopup::SearchPopup(AppContext& context, QLineEdit* field, QWidget* window)
    : QFrame(window), m_context(context), m_field(field), m_model(new SearchModel(this)) {
    setObjectName(u"searchPopup"_s);
    setFocusPolicy(Qt::NoFocus);
    build();
    hide();
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textEdited, this, &SearchPopup::popUp);
}

void SearchPopup::build() {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    m_list = new QListView(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("搜索结果"));
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex& index) { openRow(index.row(), false); });
    auto* left = new QVBoxLayout;
    m_nothing = label({}, Voice::Label, this, true);
    m_nothing->setContentsMargins(px(20), px(16), px(20), px(16));
    left->addWidget(m_nothing);
    left->addWidget(m_list, 1);
    middle->addLayout(left, 1);
    middle->addWidget(separator(Qt::Vertical, this));
    auto* scroll = m_previewArea = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(px(300));
    m_preview = new SearchPreview;
    setSurface(m_preview, Role::Surface);
    scroll->setWidget(m_preview);
    middle->addWidget(scroll);
    rows->addLayout(middle, 1);
    rows->addWidget(separator(Qt::Horizontal, this));
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(px(20), px(8), px(20), px(8));
    foot->addWidget(label(tr("↑ ↓ 选择   Enter 打开应填的表   Shift+Enter 打开档案   Alt+1–9 直接打开"),
                          Voice::Label, this));
    foot->addStretch();
    foot->addWidget(label(tr("找不到？ Ctrl+N 新建孕产妇"), Voice::Label, this));
    rows->addLayout(foot);
}

void SearchPopup::setActions(std::vector<SearchAction> actions) {
    m_actions = std::move(actions);
}

/// A woman or child by her own id or that of her pregnancy; without ids if nobody has it.
work::SearchHit SearchPopup::hitOf(const QString& id) const {
    const work::SearchHit hit = m_context.search().hit(id);
    if (!hit.womanId.isEmpty() || !hit.childId.isEmpty()) {
        return hit;
    }
    const auto subject = m_context.store().subject(id);
    return subject ? m_context.search().hit(subject->subject.parent) : hit;
}

std::vector<work::SearchHit> SearchPopup::found(const QString& text) const {
    const QString scanned = print::subjectOfPayload(text);
    if (scanned.isEmpty()) {
        return m_context.search().find(text, 9);
    }
    work::SearchHit hit = hitOf(scanned);
    return hit.womanId.isEmpty() && hit.childId.isEmpty() ? std::vector<work::SearchHit>{}
                                                          : std::vector<work::SearchHit>{std::move(hit)};
}

std::vector<work::SearchHit> SearchPopup::recent() const {
    std::vector<work::SearchHit> hits;
    for (const QString& id : m_context.recentWomen()) {
        const work::SearchHit hit = hitOf(id);
        const bool known = std::any_of(hits.begin(), hits.end(), [&](const auto& other) {
            return other.womanId == hit.womanId && other.childId == hit.childId;
        });
        if (!(hit.womanId.isEmpty() && hit.childId.isEmpty()) && !known) {
            hits.push_back(hit);
        }
    }
    return hits;
}

void SearchPopup::search() {
    if (!m_context.working()) {
        return;
    }
    const QString text = m_field->text();
    m_model->setRows(text.trimmed().isEmpty() ? recent() : found(text), m_actions, text,
                     m_context.clock().today());
    const bool nothing = m_model->firstRow() < 0;
    m_nothing->setText(
        print::subjectOfPayload(text).isEmpty()
            ? tr("没有找到。可以按姓名、拼音首字母、朝鲜文、电话尾号、身份证尾号或手册号查找。")
            : tr("这个二维码不属于本机构的档案：可能是别处打印的，或档案尚未登记。请按姓名或手册号查找。"));
    m_nothing->setVisible(nothing && !text.trimmed().isEmpty());
    m_list->setVisible(!nothing);
    setCurrentRow(m_model->firstRow());
}

int SearchPopup::currentRow() const {
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

void SearchPopup::setCurrentRow(int row) {
    if (row < 0) {
        m_preview->clear();
        return;
    }
    m_list->setCurrentIndex(m_model->index(row));
    const SearchRow& current = m_model->at(row);
    if (current.kind == SearchRow::Kind::Woman) {
        m_preview->showWoman(current.hit, m_context.desk());
    } else {
        m_preview->showAction(current.title, current.note);
    }
    // The focus stays in the field; readers hear the row from there.
    m_field->setAccessibleDescription(m_model->index(row).data(Qt::AccessibleTextRole).toString());
}

void SearchPopup::place() {
    QWidget* window = parentWidget();
    const QPoint corner = m_field->mapTo(window, QPoint(0, m_field->height() + px(6)));
    const int width = std::min(px(1004), window->width() - corner.x() - px(8));
    // With large type the rows need the width more than the preview.
    m_previewArea->setVisible(width >= px(800));
    int height = px(44) + 4;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        height += px(m_model->at(row).kind == SearchRow::Kind::Heading ? 30 : 44);
    }
    height = std::clamp(height, px(300), std::max(px(300), window->height() - corner.y() - px(8)));
    setGeometry(corner.x(), corner.y(), width, height);
    raise();
}

void SearchPopup::popUp() {
    search();
    if (m_model->rowCount() == 0 && m_field->text().trimmed().isEmpty()) {
        hide();
        return;
    }
    place();
    show();
}

void SearchPopup::dismiss() {
    hide();
    m_field->clear();
    m_preview->clear();
}

void SearchPopup::openRow(int row, bool record) {
    if (row < 0 || m_model->at(row).kind == SearchRow::Kind::Heading) {
        return;
    }
    const SearchRow chosen = m_model->at(row);
    dismiss();
    if (chosen.kind == SearchRow::Kind::Action) {
        m_actions[chosen.action].run();
        return;
    }
    if (!chosen.hit.childId.isEmpty()) {
        m_context.openWoman(chosen.hit.childId, record ? u"CH_ID"_s : QString());
        return;
    }
    const QString subject = chosen.hit.pregnancyId.isEmpty() ? chosen.hit.womanId : chosen.hit.pregnancyId;
    m_context.openWoman(subject, record ? u"WOM_COVER"_s : QString());
}

bool SearchPopup::keyPressed(int key, Qt::KeyboardModifiers modifiers) {
    if (modifiers.testFlag(Qt::AltModifier) && key >= Qt::Key_1 && key <= Qt::Key_9) {
        openRow(m_model->rowOfNumber(key - Qt::Key_0), false);
        return true;
    }
    switch (key) {
    case Qt::Key_Up:
        setCurrentRow(m_model->step(currentRow(), -1));
        return true;
    case Qt::Key_Down:
        setCurrentRow(m_model->step(currentRow(), 1));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openRow(currentRow(), modifiers.testFlag(Qt::ShiftModifier));
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    default:
        return false;
    }
}

bool SearchPopup::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    if (watched != m_field) {
        return QFrame::eventFilter(watched, event);
    }
    if (event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason) {
        hide();
    }
    const bool override = event->type() == QEvent::ShortcutOverride;
    if (!isVisible() || (event->type() != QEvent::KeyPress && !override)) {
        return QFrame::eventFilter(watched, event);
    }
    auto* key = static_cast<QKeyEvent*>(event);
    if (override) {
        const bool digit =
            key->modifiers().testFlag(Qt::AltModifier) && key->key() >= Qt::Key_1 && key->key() <= Qt::Key_9;
        if (digit || key->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
        return false;
    }
    return keyPressed(key->key(), key->modifiers());
}

void SearchPopup::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Surface));
    painter.fillRect(QRect(0, height() - px(38), width(), px(38)), color(Role::Sunken));
    painter.setPen(color(Role::Line2));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace muying::ui
