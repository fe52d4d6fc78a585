// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/importedmoney.h"

#include "models/commands/casework.h"
#include "models/commands/paymentplanledger.h"
#include "models/commands/planclock.h"
#include "models/commands/planmoney.h"
#include "models/commands/promiseledger.h"
#include "models/store/caserepository.h"
#include "models/store/imports/newmoney.h"
#include "models/store/rollups.h"
#include "models/store/zonedplans.h"

#include <iterator>

namespace kept {

namespace {

using Payments = RecordTable<PaymentRecord>;

Result<void> keepPayments(Database &database, PlanId plan, ImportId run)
{
    KEPT_TRY(const auto payments, receivedPaymentsOf(database, plan));
    std::vector<qint64> ids;
    for (const PaymentRecord &payment : payments)
        ids.push_back(payment.id.value());
    return BeforeImages(database, run).addPayments(ids);
}

Result<void> replayFor(Transaction &transaction, PlanId plan, const EffectivePolicy &policy, const BulkLoad &load)
{
    KEPT_TRY(const auto before, allocationsOf(transaction.database(), plan));
    if (load.run)
        KEPT_CHECK(keepPayments(transaction.database(), plan, *load.run));
    KEPT_CHECK(replayPayments(transaction, plan, policy));
    return load.run ? noteMovedMoney(transaction.database(), *load.run, plan, before) : Result<void>();
}

// As by hand, where no items came other money stays where it is.
Result<void> allocateOn(Transaction &transaction, PlanId id, const BulkLoad &load)
{
    Database &database = transaction.database();
    KEPT_TRY(const auto plan, lockPlan(transaction, id));
    KEPT_TRY(const auto policy, policyFor(database, plan, {}));
    KEPT_TRY(const auto items, itemsOf(database, id));
    if (!policy.allocationOrder.scope || items.empty())
        return {};
    const bool takesAll = load.mayHaveItems || !load.run;
    KEPT_TRY(const auto payments, takesAll ? receivedPaymentsOf(database, id) : newPaymentsOf(database, *load.run, id));
    for (const PaymentRecord &payment : payments) {
        if (payment.allocated == payment.amount)
            continue;
        KEPT_TRY(const bool isLate, isToldLate(database, payment, policy));
        if (isLate)
            return replayFor(transaction, id, policy, load);
        KEPT_TRY(const qint64 allocated, allocatePayment(transaction, plan, payment, policy));
        PaymentRecord after = payment;
        after.allocated = Money::fromMinor(payment.allocated.minor() + allocated, payment.currency);
        KEPT_CHECK(Payments::save(transaction, payment, after));
    }
    return {};
}

void countKept(const PromiseLedger &ledger, BulkEffects &effects)
{
    for (const PromiseRecord &promise : ledger.changed()) {
        effects.promisesKept += promise.status == PromiseState::Kept ? 1 : 0;
        effects.promisesPartlyKept += promise.status == PromiseState::PartiallyKept ? 1 : 0;
    }
}

Result<void> undoPromises(Transaction &transaction, const Context &context, const ReturnedMoney &money, BulkEffects &effects)
{
    KEPT_TRY(const auto promised, money.plansWithPromises());
    auto each = money.entries().begin();
    for (const PlanId id : promised) {
        KEPT_TRY(const auto plan, lockPlan(transaction, id));
        KEPT_TRY(const auto terms, promiseTerms(transaction.database(), plan, context.deskZone));
        KEPT_TRY(auto ledger, PromiseLedger::load(transaction, plan, terms));
        while (each != money.entries().end() && each->plan < id)
            ++each;
        for (; each != money.entries().end() && each->plan == id; ++each)
            KEPT_CHECK(ledger.unmatch(each->payment, each->reversal));
        KEPT_CHECK(ledger.recountMoney(localDate(context.now, terms.zone)));
        ledger.judge(judgementOf(plan, terms.zone, context.now));
        countKept(ledger, effects);
        KEPT_CHECK(ledger.save());
    }
    return {};
}

// What the import brought is put afterwards, in the way of its own.
Result<void> replayReturned(Transaction &transaction, const Context &context, const ReturnedMoney &money, ImportId run)
{
    Database &database = transaction.database();
    KEPT_TRY(const auto plans, money.plansToReplay(run));
    for (const auto &[id, moves] : plans) {
        KEPT_TRY(const auto plan, lockPlan(transaction, id));
        KEPT_TRY(const auto terms, promiseTerms(database, plan, context.deskZone));
        KEPT_TRY(const auto own, newPaymentsOf(database, run, id));
        Replay replay;
        for (const PaymentRecord &payment : own)
            replay.leftOut.insert(payment.id);
        KEPT_TRY(const auto before, allocationsOf(database, id));
        KEPT_CHECK(replayPayments(transaction, id, terms.policy, replay));
        KEPT_CHECK(noteMovedMoney(database, run, id, before));
        KEPT_CHECK(refreshPlan(transaction, id, moves ? Figures::FromItems : Figures::AsTheyAre));
    }
    return {};
}

Result<void> judgeReturned(Transaction &transaction, const Context &context, const ReturnedMoney &money, ImportId run)
{
    KEPT_TRY(const auto paying, plansWithPaymentPlans(transaction.database()));
    const auto &entries = money.entries();
    for (auto each = entries.begin(); each != entries.end();) {
        const PlanId id = each->plan;
        bool moves = false;
        for (; each != entries.end() && each->plan == id; ++each)
            moves = moves || each->moves;
        if (!std::binary_search(paying.begin(), paying.end(), id))
            continue;
        KEPT_TRY(const auto plan, lockPlan(transaction, id));
        KEPT_TRY(const auto terms, promiseTerms(transaction.database(), plan, context.deskZone));
        KEPT_TRY(const auto before, allocationsOf(transaction.database(), id));
        KEPT_CHECK(judgePaymentPlans(transaction, plan, terms, judgementOf(plan, terms.zone, context.now)));
        KEPT_CHECK(noteMovedMoney(transaction.database(), run, id, before));
        KEPT_CHECK(refreshPlan(transaction, id, moves ? Figures::FromItems : Figures::AsTheyAre));
    }
    return {};
}

Result<void> reopenReturned(Transaction &transaction, const Context &context, const ReturnedMoney &money, BulkEffects &effects)
{
    KEPT_TRY(const auto closed, money.plansThatMayReopen());
    for (const PlanId id : closed) {
        KEPT_TRY(const auto plan, lockPlan(transaction, id));
        KEPT_TRY(const auto terms, promiseTerms(transaction.database(), plan, context.deskZone));
        KEPT_TRY(const bool reopened, reopenWhenUnsettled(transaction, id, terms.policy, localDate(context.now, terms.zone)));
        effects.plansReopened += reopened ? 1 : 0;
        if (reopened)
            KEPT_CHECK(runPlanClock(transaction, context, id));
    }
    return {};
}

// Of what is still open on a plan that rows closed, deadlines up to that day may have passed.
Result<void> judgeWhatWasDue(Transaction &transaction, const Context &context, PlanId plan, ImportId run)
{
    Database &database = transaction.database();
    KEPT_TRY(const auto promises, promisesOf(database, plan));
    const auto isOpen = [](const PromiseRecord &promise) { return promise.status == PromiseState::Open; };
    if (std::none_of(promises.begin(), promises.end(), isOpen))
        return {};
    KEPT_CHECK(BeforeImages(database, run).addJudged(QString::number(plan.value())));
    KEPT_CHECK(runPlanClock(transaction, context, plan));
    return {};
}

} // namespace

Result<void> takeBackReturned(Transaction &transaction, const Context &context, const ReturnedMoney &money, ImportId run,
                              BulkEffects &effects)
{
    KEPT_CHECK(money.takeOff(transaction));
    KEPT_CHECK(replayReturned(transaction, context, money, run));
    KEPT_CHECK(undoPromises(transaction, context, money, effects));
    KEPT_CHECK(judgeReturned(transaction, context, money, run));
    effects.paymentsTakenBack = static_cast<qint64>(money.entries().size());
    return reopenReturned(transaction, context, money, effects);
}

Result<void> allocateByPolicy(Transaction &transaction, const PlanScope &plans, const BulkLoad &load)
{
    KEPT_TRY(const bool isStated, anyOrderStated(transaction.database()));
    if (!isStated)
        return {};
    KEPT_TRY(const auto unallocated, plansWithFreeMoney(transaction.database()));
    for (const PlanId plan : unallocated)
        if (plans.contains(plan))
            KEPT_CHECK(allocateOn(transaction, plan, load));
    return {};
}

Result<void> replayDated(Transaction &transaction, const PlanScope &plans, const BulkLoad &load)
{
    if (!load.run)
        return {};
    KEPT_TRY(const auto earlier, plansToReplay(transaction.database(), plans, *load.run));
    for (const PlanId id : earlier) {
        KEPT_TRY(const auto plan, lockPlan(transaction, id));
        KEPT_TRY(const auto policy, policyFor(transaction.database(), plan, {}));
        KEPT_CHECK(replayFor(transaction, id, policy, load));
        KEPT_CHECK(refreshPlan(transaction, id, load.posted.contains(id) ? Figures::FromItems : Figures::AsTheyAre));
    }
    return {};
}

Result<void> reopenOwing(Transaction &transaction, const Context &context, const PlanScope &plans, const BulkLoad &load,
                         BulkEffects &effects)
{
    if (!load.mayHaveItems || !load.run)
        return {};
    Database &database = transaction.database();
    KEPT_TRY(const auto owing, settledPlansThatOwe(database, plans, *load.run));
    for (const PlanId id : owing) {
        KEPT_CHECK(BeforeImages(database, *load.run).addJudged(QString::number(id.value())));
        KEPT_TRY(const auto plan, lockPlan(transaction, id));
        KEPT_TRY(const auto terms, promiseTerms(database, plan, context.deskZone));
        KEPT_TRY(const bool reopened, reopenWhenUnsettled(transaction, id, terms.policy, localDate(context.now, terms.zone)));
        effects.plansReopened += reopened ? 1 : 0;
        if (reopened)
            KEPT_CHECK(runPlanClock(transaction, context, id));
    }
    return {};
}

Result<void> countForPromises(Transaction &transaction, const Context &context, const PlanScope &plans, ImportId run,
                              BulkEffects &effects)
{
    Database &database = transaction.database();
    KEPT_TRY(const auto promised, promisedPlansWithNewMoney(database, plans, run));
    KEPT_CHECK(BeforeImages(database, run).addPromises(promised));
    for (const PlanId id : promised) {
        KEPT_TRY(const auto plan, lockPlan(transaction, id));
        KEPT_TRY(const auto terms, promiseTerms(database, plan, context.deskZone));
        KEPT_TRY(auto ledger, PromiseLedger::load(transaction, plan, terms));
        ledger.moveDeadlines(localDate(context.now, terms.zone));
        KEPT_CHECK(ledger.countMoney());
        ledger.judge(judgementOf(plan, terms.zone, context.now));
        countKept(ledger, effects);
        KEPT_CHECK(ledger.save());
        KEPT_CHECK(refreshPlan(transaction, id, Figures::AsTheyAre));
    }
    return {};
}

Result<void> followZones(Transaction &transaction, const Context &context, ImportId run)
{
    KEPT_TRY(const auto plans, plansZonedBy(transaction.database(), run));
    for (const PlanId plan : plans)
        KEPT_CHECK(followZone(transaction, context, plan));
    return {};
}

Result<void> judgeAfterBulk(Transaction &transaction, const Context &context, const std::vector<PlanId> &plans,
                            const BulkLoad &load)
{
    Database &database = transaction.database();
    KEPT_TRY(const auto paying, plansWithPaymentPlans(database));
    std::vector<PlanId> both;
    std::set_intersection(paying.begin(), paying.end(), plans.begin(), plans.end(), std::back_inserter(both));
    for (const PlanId id : both) {
        KEPT_TRY(const auto plan, lockPlan(transaction, id));
        KEPT_TRY(const auto terms, promiseTerms(database, plan, context.deskZone));
        // What is forgiven, or no more, moves older money too.
        if (load.run)
            KEPT_CHECK(keepPayments(database, id, *load.run));
        KEPT_TRY(const auto before, allocationsOf(database, id));
        KEPT_CHECK(judgePaymentPlans(transaction, plan, terms, judgementOf(plan, terms.zone, context.now)));
        if (load.run)
            KEPT_CHECK(noteMovedMoney(database, *load.run, id, before));
        KEPT_CHECK(refreshPlan(transaction, id, load.posted.contains(id) ? Figures::FromItems : Figures::AsTheyAre));
    }
    return {};
}

Result<void> closeAfterBulk(Transaction &transaction, const Context &context, const PostedPlans &posted, ImportId run,
                            BulkEffects &effects)
{
    Database &database = transaction.database();
    // What is past due depends on the plan's zone: a day early, the plan itself is asked.
    KEPT_TRY(const auto plans, plansPaidUp(database, posted, context.today().addDays(-1)));
    for (const PlanId id : plans) {
        KEPT_TRY(const auto plan, lockPlan(transaction, id));
        KEPT_TRY(const auto terms, promiseTerms(database, plan, context.deskZone));
        KEPT_TRY(const auto payments, newPaymentsOf(database, run, id));
        if (payments.empty())
            continue;
        KEPT_CHECK(closeWhenSettled(transaction, payments.back(), terms.policy, localDate(context.now, terms.zone)));
        KEPT_TRY(const auto after, RecordTable<PlanRecord>::get(database, id.value()));
        effects.plansClosed += after.isClosed ? 1 : 0;
    }
    return {};
}

Result<void> followPlans(Transaction &transaction, const Context &context, const PlanScope &plans, ImportId run,
                         BulkEffects &effects)
{
    Database &database = transaction.database();
    KEPT_TRY(const auto opening, plansThatOpenCases(database, plans, run));
    for (const PlanId id : opening) {
        KEPT_TRY(const auto plan, RecordTable<PlanRecord>::get(database, id.value()));
        KEPT_CHECK(openCasesByRule(transaction, plan, context.today()));
        KEPT_TRY(const qint64 cases, attachCases(database, run, id));
        effects.casesOpened += cases;
    }
    KEPT_TRY(const auto closed, plansClosedByRows(database, run));
    for (const PlanId id : closed) {
        KEPT_TRY(const auto plan, RecordTable<PlanRecord>::get(database, id.value()));
        PlanRecord dated = plan;
        dated.closedDate = plan.closedDate.value_or(context.today());
        KEPT_CHECK(RecordTable<PlanRecord>::save(transaction, plan, dated));
        KEPT_CHECK(closeCases(transaction, id, *dated.closedDate, {}));
        KEPT_CHECK(judgeWhatWasDue(transaction, context, id, run));
    }
    return {};
}

Result<std::vector<PlanId>> takeMoneyBack(Transaction &transaction, const Context &context, ImportId run)
{
    Database &database = transaction.database();
    KEPT_TRY(auto plans, plansClosedBy(database, run));
    for (const PlanId plan : plans)
        KEPT_CHECK(reopenPlan(transaction, plan));
    KEPT_TRY(const auto closed, plansClosedByRows(database, run));
    for (const PlanId id : closed) {
        KEPT_TRY(const auto plan, RecordTable<PlanRecord>::get(database, id.value()));
        KEPT_CHECK(reopenCasesOf(transaction, plan));
    }
    KEPT_TRY(const auto matched, matchedPaymentsOf(database, run));
    for (const auto &[id, payments] : matched) {
        KEPT_TRY(const auto plan, lockPlan(transaction, id));
        KEPT_TRY(const auto terms, promiseTerms(database, plan, context.deskZone));
        KEPT_TRY(auto ledger, PromiseLedger::load(transaction, plan, terms));
        for (const PaymentId payment : payments)
            KEPT_CHECK(ledger.forget(payment));
        ledger.moveDeadlines(localDate(context.now, terms.zone));
        ledger.judge(judgementOf(plan, terms.zone, context.now));
        KEPT_CHECK(ledger.save());
        plans.push_back(id);
    }
    return plans;
}

} // namespace kept
