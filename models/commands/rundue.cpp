// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/rundue.h"

#include "models/commands/planclock.h"

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
    DueRun run;
    run.more = static_cast<int>(plans.size()) > limit;
    if (run.more)
        plans.pop_back();
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
    }
    return run;
}

} // namespace kept
