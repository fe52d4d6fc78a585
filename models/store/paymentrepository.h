// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/component.h"
#include "models/domain/statuses.h"
#include "models/store/recordtable.h"

namespace kept {

/// A row of payment: money that came in, or the entry that reverses it.
struct PaymentRecord
{
    static constexpr ObjectKind object = ObjectKind::Payment;
    PaymentId id = PaymentId::fromValue(0);
    qint64 version = 0;
    std::optional<QString> source;
    PlanId plan = PlanId::fromValue(0);
    Currency currency;
    Money amount;
    QDate valueDate;
    std::optional<QString> method;
    std::optional<QString> externalId;
    PaymentStatus status = PaymentStatus::Received;
    Money allocated; ///< what stands on items; the rest of a received payment is unallocated credit
    std::optional<PaymentId> reverses;
    std::optional<qint64> receivedAt;

    template<class V>
    void columns(V &v)
    {
        v("source_system_record_identifier", source);
        v("collection_plan_id", plan);
        v("currency_iso_code", currency);
        v("amount", amount);
        v("value_date", valueDate);
        v("method", method);
        v("external_id", externalId);
        v("status", status);
        v("allocated_amount", allocated);
        v("reverses_id", reverses);
        v("received_at", receivedAt);
    }
};

/// A row of payment_allocation: where part of a payment went, until the payment is reversed.
struct AllocationRecord
{
    static constexpr ObjectKind object = ObjectKind::PaymentAllocation;
    AllocationId id = AllocationId::fromValue(0);
    qint64 version = 0;
    PaymentId payment = PaymentId::fromValue(0);
    PlanItemId item = PlanItemId::fromValue(0);
    Component component = Component::Principal;
    qint64 amount = 0; ///< minor units of the payment's currency
    std::optional<PaymentId> undoneBy;

    template<class V>
    void columns(V &v)
    {
        v("payment_id", payment);
        v("collection_plan_item_id", item);
        v("component", component);
        v("amount", amount);
        v("undone_by_id", undoneBy);
    }
};

/// The payment of an external id; entries of reversals that were withdrawn have none any more.
Result<std::optional<PaymentRecord>> findPayment(Database &database, const QString &externalId);
/// The plan's payments that stand, by value date.
Result<std::vector<PaymentRecord>> receivedPaymentsOf(Database &database, PlanId plan);
/// Plans with received money that is not allocated.
Result<std::vector<PlanId>> plansWithFreeMoney(Database &database);
/// The allocations of a payment that stand.
Result<std::vector<AllocationRecord>> allocationsOf(Database &database, PaymentId payment);
/// Those of a payment that its reversal undid.
Result<std::vector<AllocationRecord>> allocationsUndoneBy(Database &database, PaymentId payment, PaymentId reversal);
/// Those of all payments of a plan that stand.
Result<std::vector<AllocationRecord>> allocationsOf(Database &database, PlanId plan);

} // namespace kept
