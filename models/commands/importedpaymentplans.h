// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/context.h"
#include "models/store/planrepository.h"

namespace kept {

/// Gives payment plans that an import brought what no column says, because it follows from the rest: which later instalment stands
/// for one that was put off, and what money counted for a payment plan that was ended before it came here. To be called before
/// they are judged; `plans` are the collection plans concerned, ascending.
Result<void> completeImportedPaymentPlans(Transaction &transaction, const Context &context, const std::vector<PlanId> &plans);

} // namespace kept
