// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/planrepository.h"

#include <map>
#include <set>

namespace kept {

/// When the holds of an open plan that stop a clock were last placed, changed or lifted.
struct ClockHolds
{
    qint64 changedAt = 0;    ///< UTC milliseconds
    bool isImported = false; ///< a file brought one of them, or what the plan's clocks show
};

/// The open plans with holds that stop ageing or the clock of promises, lifted and past ones too.
Result<std::map<PlanId, ClockHolds>> plansWithClockHolds(Database &database);
/// The paused days, where there are any, of plans on which every hold that stopped ageing was withdrawn; plans that a file told of
/// are left out, it may have told of them too.
Result<std::map<PlanId, int>> pausesWithoutHold(Database &database);
/// Promises that a file brought, with deadlines of its own.
Result<std::set<PromiseId>> importedPromises(Database &database);
/// What a column of policy says anywhere, or said at any time.
Result<std::set<QString>> everStated(Database &database, const QString &column);

} // namespace kept
