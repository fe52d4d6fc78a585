// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/commands/promiseinput.h"
#include "models/commands/promiseledger.h"

namespace kept {

/// What every command that makes a promise answers.
struct PromiseMade
{
    PromiseId promise = PromiseId::fromValue(0);
    QString number;
    PlanId plan = PlanId::fromValue(0);
    int level = 1;
    int used = 0;
    int limit = 0;

    template<class V>
    void describe(V &v)
    {
        v("promise", promise, "The new promise");
        v("number", number, "Its number");
        v("plan", plan, "Its plan");
        v("level", level, "1, and one more for each promise it follows");
        v("used", used, "How many promises count on the plan now");
        v("limit", limit, "How many may count");
    }
};

/// What a promise is made under, beside its draft.
struct Promising
{
    PromiseInput input;
    std::optional<PromiseId> replaces;
    std::optional<ApprovalId> approval;
    std::optional<UserId> takenBy;
    std::optional<int> overrideLimit; ///< the supervisor's own limit
};

/// Judges the draft by the rules at this moment and makes the promise; the plan's row is locked. Errors: Refused with every
/// finding of checkPromise(), PTP.LIMIT among them; PTP.REPLACE (Refused: what it would follow is over).
Result<PromiseMade> makePromise(Transaction &transaction, const Context &context, const PlanRecord &plan,
                                const Promising &promising);

/// The findings on a draft, by the facts of the plan; those leave out the promise that it is to take the place of. Errors:
/// RECORD.MISSING (NotFound: none of the plan's); PTP.REPLACE (Refused: that one is over).
Result<std::vector<Finding>> judgeDraft(Transaction &transaction, const Context &context, const PlanRecord &plan,
                                        const PromiseInput &input, std::optional<PromiseId> replaces = {});

} // namespace kept
