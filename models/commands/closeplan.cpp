// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/closeplan.h"

#include "models/commands/planclock.h"
#include "models/commands/planmoney.h"
#include "models/commands/references.h"
#include "models/store/rollups.h"

namespace kept {

Result<PlanClosed> execute(Transaction &transaction, const Context &context, const ClosePlan &command)
{
    KEPT_TRY(const auto plan, openPlanFor(transaction, context, command.plan));
    KEPT_TRY(const auto zone, zoneOf(transaction.database(), plan, context.deskZone));
    const QDate today = localDate(context.now, zone);
    KEPT_CHECK(runPlanClock(transaction, context, plan.id)); // what was due by now is no longer once it is closed
    KEPT_CHECK(closePlan(transaction, plan.id, today, Closing::ByHand));
    KEPT_CHECK(refreshPlan(transaction, plan.id, Figures::AsTheyAre));
    return PlanClosed{plan.id, today};
}

} // namespace kept
