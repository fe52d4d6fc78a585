// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/context.h"
#include "models/store/planrepository.h"

namespace kept {

/// Puts received payments of the plans that are not allocated yet on their items where policy states an order of its own; in a
/// store where none does, nothing is read. What is left is for the set-wise way, whose order is the standard one.
Result<void> allocateByPolicy(Transaction &transaction, const std::vector<PlanId> &plans);

/// Gives payment plans of these collection plans what follows from the money that came or went in bulk.
Result<void> judgeAfterBulk(Transaction &transaction, const Context &context, const std::vector<PlanId> &plans);

} // namespace kept
