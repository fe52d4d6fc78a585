// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"

namespace kept {

struct HoldWithdrawn
{
    HoldId hold = HoldId::fromValue(0);
    int plans = 0;

    template<class V>
    void describe(V &v)
    {
        v("hold", hold, "The hold");
        v("plans", plans, "How many plans it concerned");
    }
};

/// Takes a hold back that was placed by mistake.
struct WithdrawHold
{
    using Outcome = HoldWithdrawn;
    static QString commandName() { return QStringLiteral("WithdrawHold"); }
    static QString meaning()
    {
        return QStringLiteral("Takes a hold back that was placed by mistake: days and deadlines are as if it had never been.");
    }

    HoldId hold = HoldId::fromValue(0);
    QString reason;

    template<class V>
    void describe(V &v)
    {
        v("hold", hold, "The hold");
        v("reason", reason, "Why it should never have been placed");
    }
};

/// One that stands, has ended or was lifted. What was judged about contacts while it stood stays as it was. Errors: RECORD.MISSING
/// (NotFound; also one that was withdrawn before); REASON.EMPTY (Invalid); HOLD.DISPUTE (Refused; values: dispute) for one that a
/// dispute placed; HOLD.LAW (Refused) for one that bindsByLaw(), by anybody but a supervisor.
Result<HoldWithdrawn> execute(Transaction &transaction, const Context &context, const WithdrawHold &command);

} // namespace kept
