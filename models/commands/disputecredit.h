// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/caserepository.h"

namespace kept {

/// Takes up to that amount of what is unpaid off the disputed item, or off the plan's items, the oldest first, fees before
/// principal; off the due amount of a plan without items. Writes down where, and gives what was taken off.
Result<Money> creditDispute(Transaction &transaction, const DisputeRecord &dispute, Money credit);

/// Puts back exactly what creditDispute() took off.
Result<void> takeCreditBack(Transaction &transaction, const DisputeRecord &dispute);

} // namespace kept
