#pragma once
#include "core/work/desk.h"

#include <QWidget>

namespace muying::ui {

/// One task of the right panel: what, and a tag that says until when.
class DueLine final : public QWidget {
    Q_OBJECT
public:
    DueLine(const content::Library& library, const store::Task& task, const QDateTime& now, QWidget* parent);
};

/// "余 2天 23:14" from seconds.
QString timeLeftText(qint64 seconds);

} // namespace muying::ui
