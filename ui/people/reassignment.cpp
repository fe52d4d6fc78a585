// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/reassignment.h"

#include "models/commands/assignowner.h"

namespace kept {

Reassignment::Reassignment(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

void Reassignment::start(std::vector<Step> steps)
{
    m_steps = std::move(steps);
    m_done = 0;
    m_isStopped = false;
    m_isRunning = true;
    next();
}

void Reassignment::next()
{
    if (m_isStopped || m_done == m_steps.size())
        return end({});
    const Step &step = m_steps[m_done];
    whenReady(m_desk.run(AssignOwner{step.plan, step.user, step.team}), this, [this](const Result<OwnerAssigned> &result) {
        if (!result)
            return end(result.error());
        ++m_done;
        Q_EMIT progressed(static_cast<int>(m_done), static_cast<int>(m_steps.size()));
        next();
    });
}

void Reassignment::end(const std::optional<Error> &error)
{
    m_isRunning = false;
    Q_EMIT ended(static_cast<int>(m_done), error);
}

} // namespace kept
