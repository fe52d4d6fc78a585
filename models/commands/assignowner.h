// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"

namespace kept {

struct OwnerAssigned
{
    PlanId plan = PlanId::fromValue(0);

    template<class V>
    void describe(V &v)
    {
        v("plan", plan, "The collection plan");
    }
};

/// Gives a plan to a specialist and a team; for those who supervise.
struct AssignOwner
{
    using Outcome = OwnerAssigned;
    static QString commandName() { return QStringLiteral("AssignOwner"); }
    static QString meaning() { return QStringLiteral("Gives a collection plan to a specialist, a team, or nobody."); }

    PlanId plan = PlanId::fromValue(0);
    std::optional<UserId> user;
    std::optional<TeamId> team;

    template<class V>
    void describe(V &v)
    {
        v("plan", plan, "The collection plan");
        v("user", user, "The specialist");
        v("team", team, "The team");
    }
};

/// Errors: RECORD.MISSING (NotFound); REFERENCE.MISSING (NotFound).
Result<OwnerAssigned> execute(Transaction &transaction, const Context &context, const AssignOwner &command);

} // namespace kept
