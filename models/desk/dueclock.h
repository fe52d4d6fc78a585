// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/rundue.h"
#include "models/desk/desk.h"

#include <QTimer>

namespace kept {

/// Gives promises their verdict when they come due while the desk is open: it wakes at the next deadline, and in any case
/// each minute, so that a computer that slept or whose clock was set is found out.
class DueClock final : public QObject
{
    Q_OBJECT

public:
    explicit DueClock(Desk &desk, QObject *parent = nullptr);
    /// Looks at once, and from then on by itself.
    void start();

Q_SIGNALS:
    /// Promises got a verdict.
    void judged(const kept::DueRun &run);

private:
    void look();
    void lookAt(const Result<std::optional<qint64>> &deadline);
    void run();
    void ran(const Result<DueRun> &result);
    void wakeIn(qint64 milliseconds);

    Desk &m_desk;
    QuestionLane m_lane;
    QTimer m_timer;
    QDate m_lastDay;
    std::optional<qint64> m_lastRun;
};

} // namespace kept
