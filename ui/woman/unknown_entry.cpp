#include "ui/woman/unknown_entry.h"

#include "core/base/word_list.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/warning_row.h"
#include "ui/woman/field_input.h"

#include <QGridLayout>
#include <QJsonArray>

namespace muying::ui {

using namespace Qt::StringLiterals;

static QString plainText(const QJsonValue& value) {
    QStringList parts;
    const QJsonArray items = value.toArray();
    for (const QJsonValue& item : items) {
        parts.append(item.toString());
    }
    return value.isArray() ? listed(parts, Between::Parts, uiLanguage()) : value.toVariant().toString();
}

UnknownEntry::UnknownEntry(const record::Entry& entry, const content::Form* newest, QWidget* parent)
    : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto* sheet = new QWidget;
    setSurface(sheet, Role::Surface);
    auto* column = new QVBoxLayout(sheet);
    column->addWidget(new WarningRow(
        tr("这份记录用的是 %1 版的表，本程序不认识这一版，只能查看。请升级程序后再修改。").arg(entry.edition),
        sheet));
    auto* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const QString& code : entry.answers.codes()) {
        const content::Field* field = newest != nullptr ? newest->field(code) : nullptr;
        const QJsonValue value = entry.answers.json().value(code);
        const QString shown = field != nullptr ? shownText(*field, value, uiLanguage()) : QString();
        grid->addWidget(label(field != nullptr ? field->label.in(uiLanguage()) : code, Voice::Label, sheet),
                        row, 0);
        grid->addWidget(label(shown.isEmpty() ? plainText(value) : shown, Voice::Body, sheet, true), row++,
                        1);
    }
    column->addLayout(grid);
    column->addStretch(1);
    setWidget(sheet);
}

} // namespace muying::ui
