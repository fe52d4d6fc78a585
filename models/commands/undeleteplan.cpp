// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/undeleteplan.h"

#include "models/commands/planclock.h"
#include "models/commands/references.h"
#include "models/store/rollups.h"

namespace kept {

Result<PlanUndeleted> execute(Transaction &transaction, const Context &context, const UndeletePlan &command)
{
    KEPT_TRY(const auto deletedAt, binnedAt(transaction.database(), ObjectKind::CollectionPlan, command.plan.value()));
    KEPT_CHECK(moveToBin(transaction, ObjectKind::CollectionPlan, command.plan.value(), Bin::Undelete));
    KEPT_TRY(const auto plan, planFor(transaction, context, command.plan));
    KEPT_TRY(const auto withdrawn, holdsWithdrawnSince(transaction.database(), plan.id, deletedAt.value_or(context.now)));
    for (const HoldRecord &hold : withdrawn)
        if (hold.stopsAgeing || hold.stopsPromiseClock)
            KEPT_CHECK(takeHoldBack(transaction, context, plan.id, hold));
    // The time zone may have become another meanwhile.
    KEPT_CHECK(runPlanClock(transaction, context, plan.id));
    return PlanUndeleted{plan.id};
}

} // namespace kept
