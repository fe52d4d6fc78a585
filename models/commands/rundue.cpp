// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/rundue.h"

#include "models/commands/planclock.h"
#include "models/store/paymentplanrepository.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int usualLimit = 500;

} // namespace

Result<DueRun> execute(Transaction &transaction, const Context &context, const RunDue &command)
{
    const int limit = command.limit.value_or(usualLimit);
    if (limit <= 0)
        return fail(ErrorKind::Invalid, u"DUE.LIMIT"_s);
    Database &database = transaction.database();
    KEPT_TRY(auto plans, plansWithPartsDue(database, context.now, limit + 1));
    KEPT_TRY(const auto paying, plansWithInstalmentsDue(database, context.now, context.today(), limit + 1));
    plans.insert(plans.end(), paying.begin(), paying.end());
    std::sort(plans.begin(), plans.end());
    plans.erase(std::unique(plans.begin(), plans.end()), plans.end());
    DueRun run;
    run.more = static_cast<int>(plans.size()) > limit;
    if (run.more)
        plans.erase(plans.begin() + limit, plans.end());
    else {
        KEPT_TRY(const auto stopped, plansWithStoppedClocks(database, context.today()));
        plans.insert(plans.end(), stopped.begin(), stopped.end());
    }
    std::sort(plans.begin(), plans.end());
    plans.erase(std::unique(plans.begin(), plans.end()), plans.end());
    KEPT_CHECK(lockPlans(transaction, plans));
    for (const PlanId plan : plans) {
        KEPT_TRY(const auto verdicts, runPlanClock(transaction, context, plan));
        run.plans += 1;
        run.kept += verdicts.kept;
        run.partiallyKept += verdicts.partiallyKept;
        run.broken += verdicts.broken;
        run.paymentPlansCompleted += verdicts.paymentPlansCompleted;
        run.paymentPlansBroken += verdicts.paymentPlansBroken;
        run.offersExpired += verdicts.offersExpired;
    }
    return run;
}

} // namespace kept
