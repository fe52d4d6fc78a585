// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace kept {

namespace {

constexpr int lookEveryMs = 5'000;
constexpr qint64 minuteMs = 60'000;

bool isTouch(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress: return true;
    default: return false;
    }
}

} // namespace

IdleWatch::IdleWatch(std::function<qint64()> now, QObject *parent) : QObject(parent), m_now(std::move(now))
{
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setLimit(int minutes)
{
    m_limit = minutes * minuteMs;
}

void IdleWatch::restart()
{
    m_last = m_now();
    m_isRunning = true;
    m_timer.start();
}

bool IdleWatch::isOver() const
{
    return m_isRunning && m_limit > 0 && m_now() - m_last >= m_limit;
}

void IdleWatch::look()
{
    if (!isOver())
        return;
    m_isRunning = false;
    m_timer.stop();
    Q_EMIT idle();
}

// The first key after a long sleep belongs to nobody known: it locks, and goes no further.
bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (m_isRunning && isTouch(event->type())) {
        if (isOver()) {
            look();
            return true;
        }
        m_last = m_now();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace kept
