// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/applycredit.h"

#include "models/commands/planmoney.h"
#include "models/commands/promiseledger.h"
#include "models/commands/references.h"
#include "models/store/rollups.h"

namespace kept {

namespace {

using Plans = RecordTable<PlanRecord>;
using Payments = RecordTable<PaymentRecord>;

// The plan without items has its due amount to pay from; with items the due amount follows them.
Result<qint64> spend(Transaction &transaction, const PaymentRecord &payment, const EffectivePolicy &policy, QDate today)
{
    KEPT_TRY(const auto plan, Plans::get(transaction.database(), payment.plan.value()));
    KEPT_TRY(const qint64 spent, allocatePayment(transaction, plan, payment, policy));
    if (spent == 0)
        return 0;
    PaymentRecord paid = payment;
    paid.allocated = Money::fromMinor(payment.allocated.minor() + spent, payment.currency);
    KEPT_CHECK(Payments::save(transaction, payment, paid));
    PlanRecord after = plan;
    KEPT_TRY(after.currentDue, plan.currentDue.minus(Money::fromMinor(spent, plan.currency)));
    KEPT_CHECK(Plans::save(transaction, plan, after));
    KEPT_CHECK(refreshPlan(transaction, plan.id, Figures::FromItems));
    KEPT_CHECK(closeWhenSettled(transaction, paid, policy, today));
    return spent;
}

} // namespace

Result<CreditApplied> execute(Transaction &transaction, const Context &context, const ApplyCredit &command)
{
    KEPT_TRY(const auto plan, planFor(transaction, context, command.plan));
    KEPT_TRY(const auto terms, promiseTerms(transaction.database(), plan, context.deskZone));
    KEPT_TRY(const auto payments, receivedPaymentsOf(transaction.database(), plan.id));
    qint64 applied = 0;
    for (const PaymentRecord &payment : payments) {
        if (payment.allocated == payment.amount)
            continue;
        KEPT_TRY(const qint64 spent, spend(transaction, payment, terms.policy, localDate(context.now, terms.zone)));
        applied += spent;
    }
    KEPT_TRY(const auto after, Plans::get(transaction.database(), plan.id.value()));
    return CreditApplied{Money::fromMinor(applied, plan.currency), after.unallocated, after.currentDue, after.isClosed};
}

} // namespace kept
