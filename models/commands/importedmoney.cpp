// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/importedmoney.h"

#include "models/commands/paymentplanledger.h"
#include "models/commands/planmoney.h"
#include "models/store/rollups.h"

#include <iterator>

namespace kept {

namespace {

using Payments = RecordTable<PaymentRecord>;

Result<void> allocateOn(Transaction &transaction, PlanId id)
{
    Database &database = transaction.database();
    KEPT_TRY(const auto plan, RecordTable<PlanRecord>::get(database, id.value()));
    KEPT_TRY(const auto policy, policyFor(database, plan, {}));
    KEPT_TRY(const auto items, itemsOf(database, id));
    if (!policy.allocationOrder.scope || items.empty())
        return {};
    KEPT_TRY(const auto payments, receivedPaymentsOf(database, id));
    for (const PaymentRecord &payment : payments) {
        if (payment.allocated == payment.amount)
            continue;
        KEPT_TRY(const qint64 allocated, allocatePayment(transaction, plan, payment, policy));
        PaymentRecord after = payment;
        after.allocated = Money::fromMinor(payment.allocated.minor() + allocated, payment.currency);
        KEPT_CHECK(Payments::save(transaction, payment, after));
    }
    return {};
}

} // namespace

Result<void> allocateByPolicy(Transaction &transaction, const std::vector<PlanId> &plans)
{
    KEPT_TRY(const bool isStated, anyOrderStated(transaction.database()));
    if (!isStated)
        return {};
    KEPT_TRY(const auto unallocated, plansWithFreeMoney(transaction.database()));
    for (const PlanId plan : unallocated)
        if (std::binary_search(plans.begin(), plans.end(), plan))
            KEPT_CHECK(allocateOn(transaction, plan));
    return {};
}

Result<void> judgeAfterBulk(Transaction &transaction, const Context &context, const std::vector<PlanId> &plans)
{
    Database &database = transaction.database();
    KEPT_TRY(const auto paying, plansWithPaymentPlans(database));
    std::vector<PlanId> both;
    std::set_intersection(paying.begin(), paying.end(), plans.begin(), plans.end(), std::back_inserter(both));
    for (const PlanId id : both) {
        KEPT_TRY(const auto plan, lockPlan(transaction, id));
        KEPT_TRY(const auto terms, promiseTerms(database, plan, context.deskZone));
        KEPT_CHECK(judgePaymentPlans(transaction, plan, terms, context.now));
        KEPT_CHECK(refreshPlan(transaction, id, Figures::AsTheyAre));
    }
    return {};
}

} // namespace kept
