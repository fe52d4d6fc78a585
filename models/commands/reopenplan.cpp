// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/reopenplan.h"

#include "models/commands/planclock.h"
#include "models/commands/planmoney.h"
#include "models/commands/references.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

Result<PlanReopened> execute(Transaction &transaction, const Context &context, const ReopenPlan &command)
{
    KEPT_CHECK(needReason(command.reason));
    KEPT_TRY(const auto plan, planFor(transaction, context, command.plan));
    if (!plan.isClosed)
        return refuse({Finding{u"PLAN.OPENALREADY"_s, Severity::Block, {}, {{u"plan"_s, plan.name}}, {}, {}}});
    KEPT_CHECK(reopenPlan(transaction, plan.id));
    // Deadlines that passed while it was closed get their verdicts now.
    KEPT_CHECK(runPlanClock(transaction, context, plan.id));
    KEPT_TRY(const auto after, RecordTable<PlanRecord>::get(transaction.database(), plan.id.value()));
    return PlanReopened{plan.id, after.status};
}

} // namespace kept
