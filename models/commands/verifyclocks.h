// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/reconciliation.h"

namespace kept {

/// Derives what holds, grace and limits make of plans and promises: days that don't count as late, the deadlines of open parts, and
/// how many promises there may be. A value passes that followed at any time since: clocks are run once a day, and terms of a
/// policy hold for what was promised under them. The instant of a deadline is the close of business of its day in the zone of the
/// plan. Differences: PLAN.PAUSED, PART.DEADLINE, INSTALMENT.DEADLINE. `now` is UTC ms.
Result<void> checkClocks(Database &database, qint64 now, std::vector<Difference> &differences);

} // namespace kept
