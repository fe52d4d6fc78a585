// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/context.h"
#include "models/store/holdrepository.h"

namespace kept {

/// Locks the hold, after the plan that it stands on, and notes whom the event is about. Error: RECORD.MISSING (NotFound), also for
/// an agency whose plan it is not.
Result<HoldRecord> holdFor(Transaction &transaction, const Context &context, HoldId hold);

} // namespace kept
