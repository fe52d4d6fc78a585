// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/withdrawhold.h"

#include "models/commands/holdfor.h"
#include "models/commands/planclock.h"
#include "models/commands/references.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

using Holds = RecordTable<HoldRecord>;

Result<void> checkWithdrawal(Transaction &transaction, const Context &context, const HoldRecord &hold)
{
    KEPT_TRY(const auto dispute, disputeOfHold(transaction.database(), hold));
    if (dispute) {
        Finding finding{u"HOLD.DISPUTE"_s, Severity::Block, {}, {}, {}, {}};
        finding.values.insert(u"dispute"_s, humanNumber(ObjectKind::Dispute, dispute->value()));
        return refuse({finding});
    }
    if (bindsByLaw(hold.reason) && !mayDo(context.role, Right::Supervise))
        return refuse({Finding{u"HOLD.LAW"_s, Severity::Block, {}, {}, {}, {}}});
    return {};
}

} // namespace

Result<HoldWithdrawn> execute(Transaction &transaction, const Context &context, const WithdrawHold &command)
{
    KEPT_CHECK(needReason(command.reason));
    Database &database = transaction.database();
    KEPT_TRY(const auto hold, holdFor(transaction, context, command.hold));
    KEPT_CHECK(checkWithdrawal(transaction, context, hold));
    KEPT_CHECK(moveToBin(transaction, ObjectKind::Hold, hold.id.value(), Bin::Delete));
    transaction.journal().setSubject(ObjectKind::Hold, hold.id.value());
    KEPT_TRY(const auto plans, allPlansOfHold(database, hold));
    KEPT_CHECK(lockPlans(transaction, plans));
    for (const PlanId plan : plans) {
        transaction.journal().touch(ObjectKind::CollectionPlan, plan.value());
        if (hold.stopsAgeing || hold.stopsPromiseClock)
            KEPT_CHECK(takeHoldBack(transaction, context, plan, hold));
    }
    return HoldWithdrawn{hold.id, static_cast<int>(plans.size())};
}

} // namespace kept
