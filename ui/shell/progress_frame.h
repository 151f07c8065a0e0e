#pragma once
#include "ui/shell/entry_frame.h"

class QProgressBar;

namespace muying::ui {

/// Something takes a moment before work can begin.
class ProgressFrame : public EntryFrame {
    Q_OBJECT
public:
    ProgressFrame(const QString& heading, const QString& explanation, QWidget* parent = nullptr);
    /// Shows how far it is and lets the window repaint.
    void setProgress(int done, int total);

private:
    QProgressBar* m_bar;
};

} // namespace muying::ui
