// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/context.h"
#include "models/commands/promiseledger.h"

namespace kept {

/// What a look at a plan's promises decided.
struct PlanVerdicts
{
    int kept = 0;
    int partiallyKept = 0;
    int broken = 0;
    int paymentPlansCompleted = 0;
    int paymentPlansBroken = 0;
    int offersExpired = 0;
};

/// Moves deadlines and paused days by the holds of the plan, gives every verdict that is due at the context's instant, assigns
/// the slots anew, and brings the counters in line. Locks the plan; doing it again changes nothing.
Result<PlanVerdicts> runPlanClock(Transaction &transaction, const Context &context, PlanId plan);

/// Closes the plan and its cases when nothing is left to collect today; what is due by now has its verdict before.
Result<void> closeWhenNothingIsLeft(Transaction &transaction, const Context &context, PlanId plan, const PromiseTerms &terms);

/// Counts the plan's money for its promises anew where links were undone or given back, gives what follows its verdict, and saves.
Result<void> recountPromises(PromiseLedger &ledger, const Context &context, const PlanRecord &plan, const PromiseTerms &terms);

/// The same after the zone that the plan's deadlines go by has become another: they are at the close of business of their days there,
/// or at the desk where none is known any more. What was decided stays decided.
Result<void> followZone(Transaction &transaction, const Context &context, PlanId plan);

/// The same as runPlanClock() for a plan whose clocks a hold stopped that was withdrawn: its days count again, deadlines that it moved are where they
/// would be, what was decided by them is decided anew, and what was settled by that may be owed again. Locks the plan.
Result<void> takeHoldBack(Transaction &transaction, const Context &context, PlanId plan, const HoldRecord &hold);

} // namespace kept
