// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/changefeed.h"

namespace kept {

/// Whom to place anew since it was done last.
struct QueueChanges
{
    bool isAll = false; ///< it was done on another day, or never, or too many changed to name them
    std::vector<AccountId> customers;
};

/// Takes what the change feed tells since it was taken last, by whichever desk; the transaction that takes it places them.
/// None: another is doing so at this moment.
Result<std::optional<QueueChanges>> takeQueueChanges(Transaction &transaction, QDate today, int most);
/// What was changed until now needs no placing: all customers are placed from here on.
Result<void> passQueueChanges(Transaction &transaction, QDate today);

} // namespace kept
