#include "ui/shell/notices.h"

#include "ui/widgets/button.h"
#include "ui/widgets/warning_row.h"

#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muying::ui {

Notices::Notices(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout(this)) {
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    auto* read = new QShortcut(QKeySequence(Qt::Key_F9), this);
    read->setContext(Qt::WindowShortcut);
    connect(read, &QShortcut::activated, this, [this] {
        if (!m_notices.empty())
            dismiss(m_notices.front().key);
    });
    hide();
}

void Notices::tell(Notice notice) {
    const auto same = std::ranges::find(m_notices, notice.key, &Notice::key);
    if (same != m_notices.end())
        *same = std::move(notice);
    else
        m_notices.push_back(std::move(notice));
    rebuild();
}

void Notices::drop(const QString& key) {
    std::erase_if(m_notices, [&](const Notice& notice) { return notice.key == key; });
    rebuild();
}

void Notices::dismiss(const QString& key) {
    const auto found = std::ranges::find(m_notices, key, &Notice::key);
    if (found == m_notices.end())
        return;
    const auto read = found->read;
    drop(key);
    if (read)
        read();
}

QStringList Notices::sentences() const {
    QStringList all;
    for (const Notice& notice : m_notices)
        all << notice.sentence;
    return all;
}

Button* Notices::readButton(const QString& key) const {
    return findChild<Button*>(u"read/"_s + key);
}

Button* Notices::actionButton(const QString& key) const {
    return findChild<Button*>(u"act/"_s + key);
}

void Notices::rebuild() {
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        // A button of the row may be on its way through its click: the row goes afterwards.
        item->widget()->setObjectName({});
        for (QWidget* child : item->widget()->findChildren<QWidget*>())
            child->setObjectName({});
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    bool first = true;
    for (const Notice& notice : m_notices) {
        auto* row = new WarningRow(notice.sentence, this);
        row->setObjectName(u"notice/"_s + notice.key);
        row->setMark(u"warning"_s, tr("注意"));
        const QString key = notice.key;
        if (!notice.action.isEmpty()) {
            Button* act = row->addButton(notice.action);
            act->setObjectName(u"act/"_s + key);
            connect(act, &QPushButton::clicked, this, [act = notice.act] { act(); });
        }
        Button* read = row->addButton(notice.readWord.isEmpty() ? tr("知道了") : notice.readWord,
                                      first ? u"F9"_s : QString());
        read->setObjectName(u"read/"_s + key);
        connect(read, &QPushButton::clicked, this, [this, key] { dismiss(key); });
        m_rows->addWidget(row);
        first = false;
    }
    setVisible(!m_notices.empty());
}

} // namespace muying::ui
