// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/reversepayment.h"

#include "models/commands/paymentplanledger.h"
#include "models/commands/planclock.h"
#include "models/commands/planmoney.h"
#include "models/commands/promiseledger.h"
#include "models/commands/references.h"
#include "models/domain/externalid.h"
#include "models/store/rollups.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

using Plans = RecordTable<PlanRecord>;
using Payments = RecordTable<PaymentRecord>;

Result<void> checkReversal(Transaction &transaction, const PaymentRecord &payment, const ReversePayment &command)
{
    if (payment.status == PaymentStatus::Reversed)
        return refuse({Finding{u"PAYMENT.REVERSED"_s, Severity::Block, {}, {}, {}, {}}});
    const auto externalId = externalIdFrom(command.externalId);
    if (!externalId)
        return {};
    KEPT_TRY(const auto known, findPayment(transaction.database(), *externalId));
    return known ? fail(ErrorKind::Conflict, u"PAYMENT.EXTERNALID"_s, {}, {{u"externalId"_s, *externalId}}) : Result<void>();
}

Result<PaymentId> enter(Transaction &transaction, const Context &context, const PaymentRecord &payment,
                        const ReversePayment &command)
{
    PaymentRecord entry;
    entry.plan = payment.plan;
    entry.currency = payment.currency;
    entry.amount = payment.amount;
    entry.valueDate = context.today();
    entry.method = payment.method;
    entry.externalId = externalIdFrom(command.externalId);
    entry.status = PaymentStatus::Reversed;
    entry.allocated = Money::zero(payment.currency);
    entry.reverses = payment.id;
    entry.receivedAt = context.now;
    KEPT_CHECK(Payments::add(transaction, entry));
    PaymentRecord after = payment;
    after.status = PaymentStatus::Reversed;
    after.allocated = Money::zero(payment.currency);
    KEPT_CHECK(Payments::save(transaction, payment, after));
    return entry.id;
}

Result<void> undoPromises(Transaction &transaction, const Context &context, const PlanRecord &plan, const PromiseTerms &terms,
                          const PaymentRecord &payment, PaymentId reversal)
{
    KEPT_TRY(auto ledger, PromiseLedger::load(transaction, plan, terms));
    KEPT_CHECK(ledger.unmatch(payment.id, reversal));
    return recountPromises(ledger, context, plan, terms);
}

Result<void> moveFigures(Transaction &transaction, const PlanRecord &plan, const PaymentRecord &payment)
{
    PlanRecord after = plan;
    KEPT_TRY(after.payments, plan.payments.minus(payment.amount));
    KEPT_TRY(after.currentDue, plan.currentDue.plus(payment.allocated));
    return Plans::save(transaction, plan, after);
}

} // namespace

Result<PaymentReversed> execute(Transaction &transaction, const Context &context, const ReversePayment &command)
{
    KEPT_CHECK(needReason(command.reason));
    Database &database = transaction.database();
    KEPT_TRY(const auto known, Payments::get(database, command.payment.value()));
    KEPT_TRY(const auto plan, planFor(transaction, context, known.plan));
    KEPT_TRY(const auto payment, Payments::get(database, command.payment.value()));
    KEPT_CHECK(checkReversal(transaction, payment, command));
    KEPT_TRY(const auto terms, promiseTerms(database, plan, context.deskZone));
    KEPT_TRY(const PaymentId reversal, enter(transaction, context, payment, command));
    KEPT_CHECK(undoAllocations(transaction, payment, reversal));
    KEPT_CHECK(undoPromises(transaction, context, plan, terms, payment, reversal));
    KEPT_CHECK(moveFigures(transaction, plan, payment));
    // What is left goes where it would have gone had the payment never been.
    KEPT_CHECK(replayPayments(transaction, plan.id, terms.policy));
    KEPT_CHECK(judgePaymentPlans(transaction, plan, terms, judgementOf(plan, terms.zone, context.now)));
    KEPT_CHECK(refreshPlan(transaction, plan.id, Figures::FromItems));
    KEPT_TRY(const bool reopened, reopenWhenUnsettled(transaction, plan.id, terms.policy, localDate(context.now, terms.zone)));
    if (reopened)
        KEPT_CHECK(runPlanClock(transaction, context, plan.id));
    KEPT_TRY(const auto after, Plans::get(database, plan.id.value()));
    return PaymentReversed{reversal, payment.id, after.currentDue, reopened};
}

} // namespace kept
