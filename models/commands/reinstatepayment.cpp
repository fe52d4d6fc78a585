// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/reinstatepayment.h"

#include "models/commands/paymentplanledger.h"
#include "models/commands/planclock.h"
#include "models/commands/planmoney.h"
#include "models/commands/references.h"
#include "models/domain/amountlimit.h"
#include "models/store/imports/returnedmoney.h"
#include "models/store/reversaltrace.h"
#include "models/store/rollups.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

using Plans = RecordTable<PlanRecord>;
using Payments = RecordTable<PaymentRecord>;

tl::unexpected<Error> refused(const QString &rule, QVariantMap values = {})
{
    return refuse({Finding{rule, Severity::Block, {}, std::move(values), {}, {}}});
}

// The entry that took the payment back.
Result<PaymentId> reversalOf(Transaction &transaction, const PaymentRecord &payment)
{
    if (payment.reverses)
        return refused(u"REINSTATE.ENTRY"_s, {{u"payment"_s, humanNumber(ObjectKind::Payment, payment.reverses->value())}});
    if (payment.status != PaymentStatus::Reversed)
        return refused(u"REINSTATE.STANDS"_s);
    KEPT_TRY(const auto facts, returnFacts(transaction.database(), {payment.id.value()}));
    const ReturnFacts known = facts.value(payment.id.value());
    if (known.wasMoved)
        return refused(u"REINSTATE.MOVED"_s);
    if (known.entry == 0)
        return refused(u"REINSTATE.ELSEWHERE"_s);
    return PaymentId::fromValue(known.entry);
}

Result<PaymentRecord> receive(Transaction &transaction, const PlanRecord &plan, const PaymentRecord &payment, PaymentId reversal)
{
    PlanRecord moved = plan;
    KEPT_TRY(moved.payments, keptSum(plan.payments, payment.amount));
    KEPT_CHECK(Plans::save(transaction, plan, moved));
    KEPT_CHECK(moveToBin(transaction, ObjectKind::Payment, reversal.value(), Bin::Delete));
    PaymentRecord after = payment;
    after.status = PaymentStatus::Received;
    KEPT_CHECK(Payments::save(transaction, payment, after));
    return after;
}

Result<void> countForPromises(Transaction &transaction, const Context &context, const PlanRecord &plan, const PromiseTerms &terms,
                              PaymentId payment, PaymentId reversal)
{
    KEPT_TRY(auto ledger, PromiseLedger::load(transaction, plan, terms));
    KEPT_CHECK(ledger.rematch(payment, reversal));
    return recountPromises(ledger, context, plan, terms);
}

Result<bool> isReceived(Database &database, PaymentId id)
{
    KEPT_TRY(const auto payment, Payments::get(database, id.value()));
    return payment.status == PaymentStatus::Received;
}

// On the day on which it was closed, and by what closed it, where the reversal had opened it; that day nothing was expected any more
// of what was decided since.
Result<void> closeAsBefore(Transaction &transaction, const Context &context, const PaymentRecord &payment,
                           const PromiseTerms &terms, const ReversalTrace &trace)
{
    Database &database = transaction.database();
    KEPT_TRY(const auto plan, Plans::get(database, payment.plan.value()));
    const QDate today = localDate(context.now, terms.zone);
    const auto &before = trace.closure();
    const QDate day = before && before->date.isValid() ? before->date : today;
    PaymentId by = payment.id;
    if (before && before->by) {
        KEPT_TRY(const bool stands, isReceived(database, *before->by));
        by = stands ? *before->by : by;
    }
    if (plan.isClosed) {
        const bool isOthers = before && before->by && plan.closedAsSettled && plan.closedByPayment && plan.closedByPayment != by;
        if (!isOthers)
            return {};
        KEPT_CHECK(reopenPlan(transaction, plan.id));
        KEPT_CHECK(closePlan(transaction, plan.id, plan.closedDate.value_or(day), Closing::Settled, by));
        return refreshPlan(transaction, plan.id, Figures::AsTheyAre);
    }
    KEPT_TRY(const auto closing, Payments::get(database, by.value()));
    KEPT_CHECK(closeWhenSettled(transaction, closing, terms.policy, day));
    KEPT_TRY(const auto closed, Plans::get(database, plan.id.value()));
    if (!closed.isClosed)
        return {};
    PlanRecord then = closed;
    if (before && before->status)
        then.statusWhenClosed = before->status;
    KEPT_CHECK(Plans::save(transaction, closed, then));
    if (day == today)
        return {};
    const qint64 at = judgementOf(closed, terms.zone, context.now);
    KEPT_TRY(auto ledger, PromiseLedger::load(transaction, closed, terms));
    ledger.judgeAnew(trace.at(), at);
    KEPT_CHECK(ledger.save());
    KEPT_CHECK(judgePaymentPlans(transaction, closed, terms, at));
    return refreshPlan(transaction, plan.id, Figures::FromItems);
}

// Where nothing is past due nothing derives them.
Result<void> restorePause(Transaction &transaction, PlanId id, const ReversalTrace &trace)
{
    KEPT_TRY(const auto plan, Plans::get(transaction.database(), id.value()));
    PlanRecord after = plan;
    if (!plan.pastDueSince)
        after.pausedDays = trace.pausedDays().value_or(plan.pausedDays);
    return Plans::save(transaction, plan, after);
}

} // namespace

Result<PaymentReinstated> execute(Transaction &transaction, const Context &context, const ReinstatePayment &command)
{
    KEPT_CHECK(needReason(command.reason));
    Database &database = transaction.database();
    KEPT_TRY(const auto known, Payments::get(database, command.payment.value()));
    KEPT_TRY(const auto plan, planFor(transaction, context, known.plan));
    KEPT_TRY(const auto stored, Payments::get(database, command.payment.value()));
    KEPT_TRY(const PaymentId reversal, reversalOf(transaction, stored));
    KEPT_TRY(const auto trace, ReversalTrace::of(database, stored, reversal));
    KEPT_TRY(const auto terms, promiseTerms(database, plan, context.deskZone));
    KEPT_TRY(const auto payment, receive(transaction, plan, stored, reversal));
    KEPT_CHECK(restoreAllocations(transaction, payment, reversal, trace.at()));
    KEPT_CHECK(replayPayments(transaction, plan.id, terms.policy));
    KEPT_CHECK(countForPromises(transaction, context, plan, terms, payment.id, reversal));
    KEPT_CHECK(judgePaymentPlans(transaction, plan, terms, judgementOf(plan, terms.zone, context.now)));
    KEPT_CHECK(refreshPlan(transaction, plan.id, Figures::FromItems));
    KEPT_CHECK(closeAsBefore(transaction, context, payment, terms, trace));
    KEPT_CHECK(trace.restoreVerdicts(transaction));
    KEPT_CHECK(restorePause(transaction, plan.id, trace));
    KEPT_TRY(const auto after, Plans::get(database, plan.id.value()));
    KEPT_TRY(const auto counts, Payments::get(database, payment.id.value()));
    PaymentReinstated outcome{
        payment.id, humanNumber(ObjectKind::Payment, payment.id.value()), counts.allocated, {}, after.currentDue, after.isClosed};
    KEPT_TRY(outcome.unallocated, counts.amount.minus(counts.allocated));
    return outcome;
}

} // namespace kept
