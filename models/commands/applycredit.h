// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/domain/money.h"

namespace kept {

struct CreditApplied
{
    Money applied;
    Money unallocated;
    Money due;
    bool closed = false;

    template<class V>
    void describe(V &v)
    {
        v("applied", applied, "What went onto items");
        v("unallocated", unallocated, "What is still kept as credit");
        v("due", due, "What is due on the plan now");
        v("closed", closed, "Whether the plan is closed now");
    }
};

/// Pays what is open with money that came in earlier and found nothing to pay.
struct ApplyCredit
{
    using Outcome = CreditApplied;
    static QString commandName() { return QStringLiteral("ApplyCredit"); }
    static QString meaning()
    {
        return QStringLiteral("Puts a plan's unallocated credit on its open items, the oldest payment first.");
    }

    PlanId plan = PlanId::fromValue(0);

    template<class V>
    void describe(V &v)
    {
        v("plan", plan, "The collection plan");
    }
};

/// Error: RECORD.MISSING (NotFound). Without credit or open items nothing changes.
Result<CreditApplied> execute(Transaction &transaction, const Context &context, const ApplyCredit &command);

} // namespace kept
