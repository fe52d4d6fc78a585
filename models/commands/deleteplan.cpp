// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/deleteplan.h"

#include "models/commands/references.h"
#include "models/store/rollups.h"

namespace kept {

Result<PlanDeleted> execute(Transaction &transaction, const Context &context, const DeletePlan &command)
{
    KEPT_TRY(const auto plan, planFor(transaction, context, command.plan));
    KEPT_CHECK(needVersion(ObjectKind::CollectionPlan, plan.id.value(), plan.version, command.version));
    KEPT_CHECK(moveToBin(transaction, ObjectKind::CollectionPlan, plan.id.value(), Bin::Delete));
    if (plan.financialAccount)
        KEPT_CHECK(refreshFinancialAccount(transaction, *plan.financialAccount));
    return PlanDeleted{plan.id};
}

} // namespace kept
