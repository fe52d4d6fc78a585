// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/queueclock.h"

#include "models/domain/permissions.h"

namespace kept {

namespace {

constexpr int betweenLooks = 60'000;
constexpr int portion = 1000;

} // namespace

QueueClock::QueueClock(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &QueueClock::look);
}

void QueueClock::start()
{
    look();
}

void QueueClock::look()
{
    if (!mayPerform(m_desk.user().role, u"RefreshQueues"))
        return m_timer.start(betweenLooks);
    if (const auto rest = std::exchange(m_unfinished, {}))
        return run(*rest);
    RefreshQueues changed;
    changed.changed = true;
    changed.limit = portion;
    run(changed);
}

void QueueClock::run(const RefreshQueues &command)
{
    m_running = command;
    whenReady(m_desk.run(command), this, [this](const Result<QueuesRefreshed> &result) { ran(result); });
}

void QueueClock::ran(const Result<QueuesRefreshed> &result)
{
    if (!result) {
        if (!m_running.changed)
            m_unfinished = m_running;
        return m_timer.start(betweenLooks);
    }
    if (result->entered + result->left + result->moved > 0)
        Q_EMIT placed();
    if (!result->all && !result->next)
        return m_timer.start(betweenLooks);
    RefreshQueues more;
    more.after = result->next;
    more.limit = portion;
    run(more);
}

} // namespace kept
