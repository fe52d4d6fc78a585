// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/planlocks.h"

#include "models/store/imports/importturn.h"

namespace kept {

Result<void> PlanLocks::lock(const std::vector<qint64> &plans)
{
    if (m_database.dialect().rowLock().isEmpty())
        return {};
    std::vector<qint64> missing;
    for (const qint64 plan : plans)
        if (plan != 0 && m_held.insert(plan))
            missing.push_back(plan);
    return missing.empty() ? Result<void>() : lockInOrder(m_database, std::move(missing));
}

Result<void> PlanLocks::lockOfAccounts(const std::vector<qint64> &financialAccounts)
{
    if (financialAccounts.empty() || m_database.dialect().rowLock().isEmpty())
        return {};
    KEPT_TRY(const auto plans, plansOfAccounts(m_database, financialAccounts));
    return lock(plans);
}

} // namespace kept
