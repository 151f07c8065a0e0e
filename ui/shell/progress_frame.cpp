#include "ui/shell/progress_frame.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProgressBar>
#include <QVBoxLayout>

namespace muying::ui {

ProgressFrame::ProgressFrame(const QString& heading, const QString& explanation, QWidget* parent)
    : EntryFrame(parent) {
    setHeading(heading, explanation);
    m_bar = new QProgressBar;
    m_bar->setAccessibleName(heading);
    column()->addWidget(m_bar);
}

void ProgressFrame::setProgress(int done, int total) {
    m_bar->setMaximum(total);
    m_bar->setValue(done);
    QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
}

} // namespace muying::ui
