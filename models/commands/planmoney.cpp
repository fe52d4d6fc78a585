// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/planmoney.h"

#include "models/store/caserepository.h"
#include "models/store/rollups.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

using Plans = RecordTable<PlanRecord>;
using Items = RecordTable<ItemRecord>;
using Payments = RecordTable<PaymentRecord>;

void pay(ItemRecord &item, Component component, qint64 minor)
{
    Money &paid = item.paid(component);
    paid = Money::fromMinor(paid.minor() + minor, paid.currency());
    if (item.status != ItemStatus::Closed)
        item.status = item.unpaidMinor() == 0 ? ItemStatus::Paid : ItemStatus::Pending;
}

ItemRecord *find(std::vector<ItemRecord> &items, PlanItemId id)
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const ItemRecord &item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

Result<void> saveItems(Transaction &transaction, const std::vector<ItemRecord> &before, std::vector<ItemRecord> &after)
{
    for (size_t i = 0; i < before.size(); ++i)
        KEPT_CHECK(Items::save(transaction, before[i], after[i]));
    return {};
}

} // namespace

Result<qint64> allocatePayment(Transaction &transaction, const PlanRecord &plan, const PaymentRecord &payment,
                               const EffectivePolicy &policy)
{
    const qint64 amount = payment.amount.minor() - payment.allocated.minor();
    KEPT_TRY(const auto items, itemsOf(transaction.database(), plan.id));
    KEPT_TRY(const auto result, planAllocation(plan, items, amount, payment.valueDate, policy));
    auto after = items;
    for (const AllocationPart &part : result.parts) {
        AllocationRecord allocation;
        allocation.payment = payment.id;
        allocation.item = part.item;
        allocation.component = part.component;
        allocation.amount = part.amount;
        KEPT_CHECK(RecordTable<AllocationRecord>::add(transaction, allocation));
        pay(*find(after, part.item), part.component, part.amount);
    }
    KEPT_CHECK(saveItems(transaction, items, after));
    return amount - result.unallocated;
}

Result<void> undoAllocations(Transaction &transaction, const PaymentRecord &payment, PaymentId reversal)
{
    KEPT_TRY(const auto allocations, allocationsOf(transaction.database(), payment.id));
    KEPT_TRY(const auto items, itemsOf(transaction.database(), payment.plan));
    auto after = items;
    for (const AllocationRecord &allocation : allocations) {
        AllocationRecord undone = allocation;
        undone.undoneBy = reversal;
        KEPT_CHECK(RecordTable<AllocationRecord>::save(transaction, allocation, undone));
        if (ItemRecord *item = find(after, allocation.item))
            pay(*item, allocation.component, -allocation.amount);
    }
    return saveItems(transaction, items, after);
}

Result<int> replayPayments(Transaction &transaction, const PlanRecord &plan, const EffectivePolicy &policy)
{
    KEPT_TRY(const auto payments, receivedPaymentsOf(transaction.database(), plan.id));
    // An allocation that its own payment took back was put somewhere else.
    for (const PaymentRecord &payment : payments)
        KEPT_CHECK(undoAllocations(transaction, payment, payment.id));
    for (const PaymentRecord &payment : payments) {
        PaymentRecord free = payment;
        free.allocated = Money::zero(payment.currency);
        KEPT_TRY(const qint64 allocated, allocatePayment(transaction, plan, free, policy));
        PaymentRecord after = payment;
        after.allocated = Money::fromMinor(allocated, payment.currency);
        KEPT_CHECK(Payments::save(transaction, payment, after));
    }
    return static_cast<int>(payments.size());
}

Result<void> closePlan(Transaction &transaction, PlanId id, QDate today, std::optional<PaymentId> by)
{
    KEPT_TRY(const auto plan, Plans::get(transaction.database(), id.value()));
    PlanRecord after = plan;
    after.isClosed = true;
    after.statusWhenClosed = plan.status;
    after.closedDate = today;
    after.closedByPayment = by;
    after.status = PlanStatus::Close;
    KEPT_CHECK(Plans::save(transaction, plan, after));
    return closeCases(transaction, id, today, by);
}

Result<void> closeWhenSettled(Transaction &transaction, const PaymentRecord &payment, const EffectivePolicy &policy, QDate today)
{
    KEPT_TRY(const auto plan, Plans::get(transaction.database(), payment.plan.value()));
    if (plan.isClosed || !isSettled(plan, policy, today))
        return {};
    KEPT_CHECK(closePlan(transaction, plan.id, today, payment.id));
    return refreshPlan(transaction, plan.id, Figures::AsTheyAre);
}

Result<void> reopenPlan(Transaction &transaction, PlanId id)
{
    KEPT_TRY(const auto plan, Plans::get(transaction.database(), id.value()));
    PlanRecord after = plan;
    after.isClosed = false;
    after.status = plan.statusWhenClosed.value_or(PlanStatus::InProgress);
    after.statusWhenClosed.reset();
    after.closedDate.reset();
    after.closedByPayment.reset();
    KEPT_CHECK(Plans::save(transaction, plan, after));
    return plan.closedByPayment ? reopenCases(transaction, id, *plan.closedByPayment) : reopenCasesOf(transaction, plan);
}

} // namespace kept
