// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue.h"
#include "models/store/database.h"

namespace kept {

/// One value that is stored otherwise than it follows from the rest.
struct Difference
{
    QString rule; ///< what was checked, for example "PLAN.DUE"
    ObjectKind object = ObjectKind::CollectionPlan;
    qint64 id = 0;
    QString stored;
    QString derived;
};

/// Derives totals, counts, verdicts, allocations and roll-ups from the rows they follow from, set by set; gives what differs.
/// `now` is UTC milliseconds.
Result<std::vector<Difference>> reconcile(Database &database, qint64 now);

} // namespace kept
