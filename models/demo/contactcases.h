// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/demo.h"
#include "models/store/transaction.h"

namespace kept::demo {

/// Gives some people of the United States what the rules of contact are about: seven calls within seven days, a workplace that
/// forbids calls, a number of somebody else, a co-borrower with an attorney; hours that were asked for; nothing that says where
/// they are. `counts` grows by what was added. Errors: the store's.
Result<void> addContactCases(Transaction &transaction, const DemoOptions &options, DemoCounts *counts);

} // namespace kept::demo
