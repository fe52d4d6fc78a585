// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/commands/promising.h"

namespace kept {

/// Takes a promise to pay.
struct MakePromise
{
    using Outcome = PromiseMade;
    static QString commandName() { return QStringLiteral("MakePromise"); }
    static QString meaning() { return QStringLiteral("Takes a promise to pay, within the limit of its plan."); }

    PlanId plan = PlanId::fromValue(0);
    PromiseInput input;

    template<class V>
    void describe(V &v)
    {
        v("plan", plan, "The collection plan");
        input.describe(v);
    }
};

/// Errors: RECORD.MISSING (NotFound); Refused with the findings of checkPromise(), PTP.LIMIT among them.
Result<PromiseMade> execute(Transaction &transaction, const Context &context, const MakePromise &command);

} // namespace kept
