// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/context.h"
#include "models/store/transaction.h"

namespace kept {

/// Refuses a command that the role may not give. Error: ROLE.RIGHT (Refused; values role, and who may).
Result<void> needRight(Role role, const QString &command, Right right);
/// Refuses what an agency did to anything that is not placed with it: judged by what the command noted in the journal.
/// Error: AGENCY.PLACED (Refused).
Result<void> keepToPlacement(Transaction &transaction, const Context &context);

} // namespace kept
