#include "ui/shell/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

namespace muying::ui {

IdleWatch::IdleWatch(QObject* parent) : QObject(parent) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(std::chrono::minutes(10));
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setTimeout(std::chrono::milliseconds timeout) {
    const bool running = m_timer.isActive();
    m_timer.stop();
    m_timer.setInterval(timeout);
    if (running)
        start();
}

void IdleWatch::start() {
    if (m_timer.interval() > 0)
        m_timer.start();
}

bool IdleWatch::eventFilter(QObject*, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
        if (m_timer.isActive())
            m_timer.start();
        break;
    default:
        break;
    }
    return false;
}

} // namespace muying::ui
