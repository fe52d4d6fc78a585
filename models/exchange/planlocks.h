// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/idset.h"
#include "models/store/database.h"

#include <vector>

namespace kept {

/// The plans that an import has locked, or that are its own and nobody else's yet. Like everybody who works at a plan it locks the
/// plan before anything of it, each block of rows in the order of the ids: else it and a desk would each wait for what the other has.
class PlanLocks final
{
public:
    explicit PlanLocks(Database &database) : m_database(database) {}

    void own(qint64 plan) { m_held.insert(plan); }
    /// Locks those that are not held.
    Result<void> lock(const std::vector<qint64> &plans);
    Result<void> lockOfAccounts(const std::vector<qint64> &financialAccounts);
    /// To be called when a savepoint was rolled back, and locks went with it.
    void forget() { m_held = IdSet(); }

private:
    Database &m_database;
    IdSet m_held;
};

} // namespace kept
