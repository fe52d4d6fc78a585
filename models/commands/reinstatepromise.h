// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/commands/promising.h"

namespace kept {

struct PromiseReinstated
{
    PromiseId promise = PromiseId::fromValue(0);
    QString number;
    PlanId plan = PlanId::fromValue(0);
    PromiseState status = PromiseState::Open;
    int used = 0;
    int limit = 0;

    template<class V>
    void describe(V &v)
    {
        v("promise", promise, "The promise");
        v("number", number, "Its number");
        v("plan", plan, "Its plan");
        v("status", status, "What it is now");
        v("used", used, "How many promises count on the plan now");
        v("limit", limit, "How many may count");
    }
};

/// Lets a promise that was cancelled, or that another took the place of which was cancelled since, stand again as it was taken:
/// money counts for it and it is judged as if it had never been over.
struct ReinstatePromise
{
    using Outcome = PromiseReinstated;
    static QString commandName() { return QStringLiteral("ReinstatePromise"); }
    static QString meaning()
    {
        return QStringLiteral("Lets a promise that was cancelled or replaced stand again as if it had never been over.");
    }

    PromiseId promise = PromiseId::fromValue(0);
    QString reason;
    std::optional<bool> takesPlace = {};

    template<class V>
    void describe(V &v)
    {
        v("promise", promise, "The promise");
        v("reason", reason, "Why it stands again");
        v("takesPlace", takesPlace,
          "Whether it takes the place again of the one that it replaced, where that stands again itself");
    }
};

/// Errors: RECORD.MISSING (NotFound); REASON.EMPTY (Invalid). Refused: PTP.NOTCANCELLED (value state); PTP.FOLLOWER.OPEN,
/// PTP.FOLLOWER.DECIDED (value state) and PTP.FOLLOWER.REPLACED where the promise that took its place was not cancelled (value
/// number: the last of those that followed); PTP.PLACE where the one that it replaced stands again, and its place is not to be
/// taken or can't be, or another stands in that place (value number);
/// the findings of checkReinstated(), PTP.LIMIT among them.
Result<PromiseReinstated> execute(Transaction &transaction, const Context &context, const ReinstatePromise &command);

} // namespace kept
