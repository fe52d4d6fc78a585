// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"

namespace kept {

struct PlanUndeleted
{
    PlanId plan = PlanId::fromValue(0);

    template<class V>
    void describe(V &v)
    {
        v("plan", plan, "The collection plan");
    }
};

/// Takes a plan out of the recycle bin.
struct UndeletePlan
{
    using Outcome = PlanUndeleted;
    static QString commandName() { return QStringLiteral("UndeletePlan"); }
    static QString meaning() { return QStringLiteral("Takes a collection plan out of the recycle bin."); }

    PlanId plan = PlanId::fromValue(0);

    template<class V>
    void describe(V &v)
    {
        v("plan", plan, "The collection plan");
    }
};

/// Error: RECORD.MISSING (NotFound), when it is not in the bin.
Result<PlanUndeleted> execute(Transaction &transaction, const Context &context, const UndeletePlan &command);

} // namespace kept
