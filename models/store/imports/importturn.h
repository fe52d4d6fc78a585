// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <vector>

namespace kept {

/// One import, or undo of one, writes at a time: two feeds that tell of the same records in another order would wait for each other
/// for ever. Whoever has the turn has it until the transaction ends. A file has one writer at a time anyway.

/// False while somebody else has the turn.
Result<bool> takeImportTurn(Database &database);
/// Waits for it. Error: STORE.BUSY (Conflict) when that takes as long as waiting for a lock may.
Result<void> waitForImportTurn(Database &database);

/// Locks these plans until the transaction ends, in the order of their ids.
Result<void> lockInOrder(Database &database, std::vector<qint64> plans);
/// The plans of financial accounts.
Result<std::vector<qint64>> plansOfAccounts(Database &database, const std::vector<qint64> &financialAccounts);

} // namespace kept
