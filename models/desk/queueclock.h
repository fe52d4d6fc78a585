// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/refreshqueues.h"
#include "models/desk/desk.h"

#include <QTimer>

namespace kept {

/// Places customers in the call queues while the desk is open: each minute those that a change concerns, on a new day all, in
/// small portions so that commands need not wait. Of many desks at one server one does it.
class QueueClock final : public QObject
{
    Q_OBJECT

public:
    explicit QueueClock(Desk &desk, QObject *parent = nullptr);
    /// Looks at once, and from then on by itself.
    void start();

Q_SIGNALS:
    /// Somebody came into a queue, left or moved.
    void placed();

private:
    void look();
    void run(const RefreshQueues &command);
    void ran(const Result<QueuesRefreshed> &result);

    Desk &m_desk;
    QTimer m_timer;
    RefreshQueues m_running;
    std::optional<RefreshQueues> m_unfinished; ///< a portion of everybody that failed: nobody else does the rest
};

} // namespace kept
