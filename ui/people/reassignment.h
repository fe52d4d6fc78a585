// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"

namespace kept {

/// Gives plans one after another. What was given stays given where a later one is refused or it is stopped.
class Reassignment final : public QObject
{
    Q_OBJECT

public:
    struct Step
    {
        PlanId plan = PlanId::fromValue(0);
        std::optional<UserId> user;
        std::optional<TeamId> team;
    };

    Reassignment(Desk &desk, QObject *parent);

    void start(std::vector<Step> steps);
    /// Ends after the one that is on its way.
    void stop() { m_isStopped = true; }
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void progressed(int done, int all);
    /// The first `done` are given; the error is why not the next.
    void ended(int done, const std::optional<kept::Error> &error);

private:
    void next();
    void end(const std::optional<Error> &error);

    Desk &m_desk;
    std::vector<Step> m_steps;
    size_t m_done = 0;
    bool m_isRunning = false;
    bool m_isStopped = false;
};

} // namespace kept
