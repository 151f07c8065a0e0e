#include "ui/woman/history_panel.h"

#include "core/base/word_list.h"
#include "core/record/answers.h"
#include "ui/widgets/labels.h"
#include "ui/woman/field_input.h"

#include <QGridLayout>

namespace muying::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t mostLines = 8;
}

HistoryPanel::HistoryPanel(QWidget* parent) : QFrame(parent) {
    setObjectName(u"history"_s);
    setSurface(this, Role::Sunken);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(8), px(16), px(8));
    column->setSpacing(px(4));
    m_title = new SectionHeader({}, {}, this);
    column->addWidget(m_title);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(px(16));
    m_grid->setVerticalSpacing(px(2));
    m_grid->setColumnStretch(1, 1);
    column->addLayout(m_grid);
}

void HistoryPanel::addLine(const QString& when, const QString& what, const QString& who) {
    const int row = static_cast<int>(m_lines.size());
    m_grid->addWidget(label(when, Voice::Label, this), row, 0, Qt::AlignTop);
    m_grid->addWidget(label(what, Voice::Body, this, true), row, 1);
    m_grid->addWidget(label(who, Voice::Hint, this), row, 2, Qt::AlignTop);
    m_lines.append(when + u' ' + what + u' ' + who);
}

void HistoryPanel::show(const work::Desk& desk, const work::Chart& chart, const content::Form& form,
                        const QString& entryId, const QString& field) {
    m_lines.clear();
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const content::Field* decl = form.field(field);
    if (decl == nullptr) {
        return;
    }
    m_title->setTitle(tr("%1的历史").arg(decl->label.in(uiLanguage())));
    m_title->setRemark(tr("Esc 关闭"));
    if (!entryId.isEmpty()) {
        const auto changes = desk.history(entryId, field, uiLanguage());
        if (!changes) {
            addLine({}, changes.error().message, {});
            return;
        }
        const auto& all = changes.value();
        for (std::size_t i = all.size(); i > 0 && all.size() - i < mostLines; --i) {
            const work::FieldChange& change = all[i - 1];
            const QString what = change.before.isEmpty()  ? tr("填入 %1").arg(change.after)
                                 : change.after.isEmpty() ? tr("清空，原为 %1").arg(change.before)
                                                          : tr("%1 改为 %2").arg(change.before, change.after);
            addLine(change.at.toString(u"yyyy-MM-dd HH:mm"_s), what,
                    tr("%1，第 %2 稿").arg(change.author).arg(change.version));
        }
    }
    for (auto it = chart.entries.rbegin();
         it != chart.entries.rend() && m_lines.size() < static_cast<qsizetype>(mostLines); ++it) {
        const content::Form* other = desk.library().form(it->form, it->edition);
        const content::Field* same = other != nullptr ? other->field(field) : nullptr;
        if (same != nullptr && it->id != entryId && it->answers.has(field)) {
            addLine(it->date.toString(Qt::ISODate),
                    shownText(*same, it->answers.json().value(field), uiLanguage()),
                    other->title.in(uiLanguage()));
        }
    }
    if (m_lines.isEmpty()) {
        addLine({}, tr("这一项还没有保存过。"), {});
    }
    setAccessibleName(listed(m_lines, Between::Sentences, uiLanguage()));
    QFrame::show();
}

} // namespace muying::ui
