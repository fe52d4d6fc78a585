// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/assignowner.h"

#include "models/commands/references.h"

namespace kept {

Result<OwnerAssigned> execute(Transaction &transaction, const Context &context, const AssignOwner &command)
{
    KEPT_TRY(const auto plan, planFor(transaction, context, command.plan));
    KEPT_CHECK(needRecord(transaction, ObjectKind::User, command.user));
    KEPT_CHECK(needRecord(transaction, ObjectKind::Team, command.team));
    PlanRecord after = plan;
    after.ownerUser = command.user;
    after.ownerTeam = command.team;
    KEPT_CHECK(RecordTable<PlanRecord>::save(transaction, plan, after));
    return OwnerAssigned{plan.id};
}

} // namespace kept
