// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/commands/promising.h"

namespace kept {

struct OverrideRequested
{
    ApprovalId approval = ApprovalId::fromValue(0);
    QString number;

    template<class V>
    void describe(V &v)
    {
        v("approval", approval, "The request");
        v("number", number, "Its number");
    }
};

/// Asks for a promise past the limit.
struct RequestOverride
{
    using Outcome = OverrideRequested;
    static QString commandName() { return QStringLiteral("RequestOverride"); }
    static QString meaning()
    {
        return QStringLiteral("Asks a supervisor for a promise past the limit; the draft is kept as it is.");
    }

    PlanId plan = PlanId::fromValue(0);
    QString reason;
    std::optional<UserId> supervisor;
    std::optional<PromiseId> replaces;
    PromiseInput input;

    template<class V>
    void describe(V &v)
    {
        v("plan", plan, "The collection plan");
        v("reason", reason, "Why the limit should be passed");
        v("supervisor", supervisor, "The supervisor it goes to; left out, any");
        v("replaces", replaces, "The promise of the plan that it takes the place of, once it is approved");
        input.describe(v);
    }
};

/// Errors: RECORD.MISSING, REFERENCE.MISSING (NotFound); OVERRIDE.NEEDLESS (Refused: the limit is not reached); Refused with the other
/// blocking findings of the draft; REASON.EMPTY (Invalid); PTP.REPLACE (Refused: what it
/// would take the place of is over).
Result<OverrideRequested> execute(Transaction &transaction, const Context &context, const RequestOverride &command);

} // namespace kept
