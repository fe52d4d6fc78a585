// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/planclock.h"

#include "models/commands/paymentplanledger.h"
#include "models/commands/planmoney.h"
#include "models/store/rollups.h"

namespace kept {

namespace {

Result<void> pauseAgeing(Transaction &transaction, const PlanRecord &plan, const PromiseTerms &terms, QDate today)
{
    if (!stopsAgeing(terms.holds) || !plan.pastDueSince)
        return {};
    PlanRecord after = plan;
    after.pausedDays = pausedDays(terms.holds, *plan.pastDueSince, today, terms.zone);
    return RecordTable<PlanRecord>::save(transaction, plan, after);
}

// Without a hold that stops ageing nothing is derived: what a file told, or nothing, is there again.
Result<void> giveDaysBack(Transaction &transaction, const PlanRecord &plan, const PromiseTerms &terms, QDate today)
{
    PlanRecord after = plan;
    if (!stopsAgeing(terms.holds)) {
        KEPT_TRY(after.pausedDays, pausedDaysWithoutHolds(transaction.database(), plan));
    } else if (plan.pastDueSince) {
        after.pausedDays = pausedDays(terms.holds, *plan.pastDueSince, today, terms.zone);
    }
    return RecordTable<PlanRecord>::save(transaction, plan, after);
}

PlanVerdicts count(const std::vector<PromiseRecord> &changed)
{
    PlanVerdicts verdicts;
    for (const PromiseRecord &promise : changed) {
        verdicts.kept += promise.status == PromiseState::Kept ? 1 : 0;
        verdicts.partiallyKept += promise.status == PromiseState::PartiallyKept ? 1 : 0;
        verdicts.broken += promise.status == PromiseState::Broken ? 1 : 0;
    }
    return verdicts;
}

Result<PlanVerdicts> runClock(Transaction &transaction, const Context &context, const PlanRecord &plan, const PromiseTerms &terms)
{
    const QDate today = localDate(context.now, terms.zone);
    KEPT_TRY(auto ledger, PromiseLedger::load(transaction, plan, terms));
    if (ledger.moveDeadlines(today))
        KEPT_CHECK(ledger.recountMoney(today));
    ledger.judge(judgementOf(plan, terms.zone, context.now));
    PlanVerdicts verdicts = count(ledger.changed());
    KEPT_CHECK(ledger.save());
    KEPT_CHECK(pauseAgeing(transaction, plan, terms, today));
    bool isSettledAnew = false;
    if (!plan.isClosed) {
        KEPT_TRY(const auto paymentPlans, judgePaymentPlans(transaction, plan, terms, context.now));
        verdicts.paymentPlansCompleted = paymentPlans.completed;
        verdicts.paymentPlansBroken = paymentPlans.broken;
        verdicts.offersExpired = paymentPlans.expired;
        isSettledAnew = paymentPlans.completed + paymentPlans.reopened + paymentPlans.broken > 0;
    }
    KEPT_CHECK(refreshPlan(transaction, plan.id, isSettledAnew ? Figures::FromItems : Figures::AsTheyAre));
    return verdicts;
}

} // namespace

Result<PlanVerdicts> runPlanClock(Transaction &transaction, const Context &context, PlanId id)
{
    KEPT_TRY(const auto plan, lockPlan(transaction, id));
    KEPT_TRY(const auto terms, promiseTerms(transaction.database(), plan, context.deskZone));
    return runClock(transaction, context, plan, terms);
}

Result<void> closeWhenNothingIsLeft(Transaction &transaction, const Context &context, PlanId id, const PromiseTerms &terms)
{
    const QDate today = localDate(context.now, terms.zone);
    KEPT_TRY(const auto plan, RecordTable<PlanRecord>::get(transaction.database(), id.value()));
    if (plan.isClosed || !isSettled(plan, terms.policy, today))
        return {};
    KEPT_CHECK(runPlanClock(transaction, context, id));
    KEPT_CHECK(closePlan(transaction, id, today, Closing::Settled));
    return refreshPlan(transaction, id, Figures::AsTheyAre);
}

Result<void> followZone(Transaction &transaction, const Context &context, PlanId id)
{
    KEPT_TRY(const auto plan, lockPlan(transaction, id));
    KEPT_TRY(auto terms, promiseTerms(transaction.database(), plan, context.deskZone));
    terms.isZoneKnown = true;
    KEPT_CHECK(runClock(transaction, context, plan, terms));
    return {};
}

Result<void> recountPromises(PromiseLedger &ledger, const Context &context, const PlanRecord &plan, const PromiseTerms &terms)
{
    KEPT_CHECK(ledger.recountMoney(localDate(context.now, terms.zone)));
    ledger.judge(judgementOf(plan, terms.zone, context.now));
    return ledger.save();
}

Result<void> takeHoldBack(Transaction &transaction, const Context &context, PlanId id, const HoldRecord &hold)
{
    KEPT_TRY(const auto plan, lockPlan(transaction, id));
    KEPT_TRY(const auto terms, promiseTerms(transaction.database(), plan, context.deskZone));
    const QDate today = localDate(context.now, terms.zone);
    if (hold.stopsAgeing)
        KEPT_CHECK(giveDaysBack(transaction, plan, terms, today));
    if (hold.stopsPromiseClock) {
        const qint64 at = judgementOf(plan, terms.zone, context.now);
        KEPT_TRY(auto ledger, PromiseLedger::load(transaction, plan, terms));
        if (ledger.takeDaysBack(hold, today))
            KEPT_CHECK(ledger.recountMoney(today));
        ledger.judge(at);
        KEPT_CHECK(ledger.save());
        KEPT_CHECK(takeDaysBack(transaction, plan, terms, hold, today));
        KEPT_CHECK(judgePaymentPlans(transaction, plan, terms, at));
    }
    KEPT_CHECK(refreshPlan(transaction, id, hold.stopsPromiseClock ? Figures::FromItems : Figures::AsTheyAre));
    KEPT_TRY(const bool reopened, reopenWhenUnsettled(transaction, id, terms.policy, today));
    if (reopened)
        KEPT_CHECK(runPlanClock(transaction, context, id));
    return {};
}

} // namespace kept
