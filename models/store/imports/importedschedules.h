// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "models/store/database.h"

namespace kept {

/// Collection plans that have a payment plan of whatever state, ascending.
Result<std::vector<PlanId>> plansWithSchedules(Database &database);

} // namespace kept
