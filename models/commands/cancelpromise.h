// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/commands/promising.h"

namespace kept {

struct PromiseCancelled
{
    PromiseId promise = PromiseId::fromValue(0);
    PlanId plan = PlanId::fromValue(0);
    int used = 0;

    template<class V>
    void describe(V &v)
    {
        v("promise", promise, "The cancelled promise");
        v("plan", plan, "The collection plan");
        v("used", used, "How many promises count on the plan now");
    }
};

/// Cancels an open promise; policy decides whether it still counts.
struct CancelPromise
{
    using Outcome = PromiseCancelled;
    static QString commandName() { return QStringLiteral("CancelPromise"); }
    static QString meaning() { return QStringLiteral("Cancels an open promise and says why."); }

    PromiseId promise = PromiseId::fromValue(0);
    QString reason;

    template<class V>
    void describe(V &v)
    {
        v("promise", promise, "The promise");
        v("reason", reason, "Why it is cancelled");
    }
};

/// Errors: RECORD.MISSING (NotFound); PTP.NOTOPEN (Refused); REASON.EMPTY (Invalid).
Result<PromiseCancelled> execute(Transaction &transaction, const Context &context, const CancelPromise &command);

} // namespace kept
