// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/lifthold.h"

#include "models/commands/holdfor.h"
#include "models/commands/planclock.h"
#include "models/commands/references.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

using Holds = RecordTable<HoldRecord>;

} // namespace

Result<HoldLifted> execute(Transaction &transaction, const Context &context, const LiftHold &command)
{
    Database &database = transaction.database();
    KEPT_TRY(const auto hold, holdFor(transaction, context, command.hold));
    if (hold.liftedAt)
        return refuse({Finding{u"HOLD.LIFTED"_s, Severity::Block, {}, {}, {}, {}}});
    if (bindsByLaw(hold.reason))
        KEPT_CHECK(needReason(command.reason.value_or(QString())));
    HoldRecord after = hold;
    after.liftedAt = context.now;
    after.liftedBy = context.actor;
    KEPT_CHECK(Holds::save(transaction, hold, after));
    transaction.journal().setSubject(ObjectKind::Hold, hold.id.value());
    KEPT_TRY(const auto plans, plansOfHold(database, hold));
    KEPT_CHECK(lockPlans(transaction, plans));
    for (const PlanId plan : plans) {
        transaction.journal().touch(ObjectKind::CollectionPlan, plan.value());
        if (hold.stopsAgeing || hold.stopsPromiseClock)
            KEPT_CHECK(runPlanClock(transaction, context, plan));
    }
    return HoldLifted{hold.id};
}

} // namespace kept
