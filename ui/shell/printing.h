#pragma once
#include "core/base/result.h"
#include "ui/print/page.h"

#include <QList>

class QWidget;

namespace muying::ui {

/// The system's print dialog for a short document that has no preview. Cancelled when it was closed.
Status printWithDialog(print::Document document, QWidget* parent);

/// "1-3,5" to indexes 0,1,2,4; empty text = all. Pages that do not exist make it invalid (empty list).
QList<int> pageRange(const QString& text, int pageCount);

} // namespace muying::ui
