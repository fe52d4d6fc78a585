// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"

namespace kept {

struct DueRun
{
    int plans = 0;
    int kept = 0;
    int partiallyKept = 0;
    int broken = 0;
    int paymentPlansCompleted = 0;
    int paymentPlansBroken = 0;
    int offersExpired = 0;
    bool more = false;

    template<class V>
    void describe(V &v)
    {
        v("plans", plans, "How many plans were looked at");
        v("kept", kept, "Promises kept");
        v("partiallyKept", partiallyKept, "Promises partly kept");
        v("broken", broken, "Promises broken");
        v("paymentPlansCompleted", paymentPlansCompleted, "Payment plans completed");
        v("paymentPlansBroken", paymentPlansBroken, "Payment plans broken");
        v("offersExpired", offersExpired, "Payment plans that waited for approval too long");
        v("more", more, "Whether more plans are due: run it again");
    }
};

/// Does what has come due; running it again does nothing.
struct RunDue
{
    using Outcome = DueRun;
    static QString commandName() { return QStringLiteral("RunDue"); }
    static QString meaning()
    {
        return QStringLiteral(
            "Gives their verdict to promises and payment plans whose deadline has passed and counts the days that holds stop.");
    }

    std::optional<int> limit;

    template<class V>
    void describe(V &v)
    {
        v("limit", limit, "The most plans to judge at once; the outcome says whether there are more");
    }
};

/// Error: DUE.LIMIT (Invalid: not above zero).
Result<DueRun> execute(Transaction &transaction, const Context &context, const RunDue &command);

} // namespace kept
