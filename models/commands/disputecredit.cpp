// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/disputecredit.h"

namespace kept {

namespace {

using Items = RecordTable<ItemRecord>;
using Adjustments = RecordTable<AdjustmentRecord>;

constexpr Component inTurn[] = {Component::Costs, Component::Penalties, Component::Fees,
                                Component::Tax,   Component::Interest,  Component::Principal};

void charge(ItemRecord &item, Component component, qint64 minor)
{
    Money &charged = item.charged(component);
    charged = Money::fromMinor(charged.minor() + minor, charged.currency());
    if (item.status != ItemStatus::Closed)
        item.status = item.chargedMinor() == item.paidMinor() ? ItemStatus::Paid : ItemStatus::Pending;
}

Result<qint64> creditItem(Transaction &transaction, const DisputeRecord &dispute, const ItemRecord &item, qint64 most)
{
    ItemRecord after = item;
    qint64 taken = 0;
    for (const Component component : inTurn) {
        const qint64 share = std::min(most - taken, after.charged(component).minor() - after.paid(component).minor());
        if (share <= 0)
            continue;
        AdjustmentRecord adjustment;
        adjustment.item = item.id;
        adjustment.dispute = dispute.id;
        adjustment.component = component;
        adjustment.amount = share;
        KEPT_CHECK(Adjustments::add(transaction, adjustment));
        charge(after, component, -share);
        taken += share;
    }
    KEPT_CHECK(Items::save(transaction, item, after));
    return taken;
}

Result<void> moveDue(Transaction &transaction, PlanId id, qint64 minor)
{
    KEPT_TRY(const auto plan, RecordTable<PlanRecord>::get(transaction.database(), id.value()));
    PlanRecord after = plan;
    after.currentDue = Money::fromMinor(plan.currentDue.minor() + minor, plan.currency);
    return RecordTable<PlanRecord>::save(transaction, plan, after);
}

} // namespace

Result<Money> creditDispute(Transaction &transaction, const DisputeRecord &dispute, Money credit)
{
    qint64 taken = 0;
    KEPT_TRY(const auto items, itemsOf(transaction.database(), dispute.plan));
    for (const ItemRecord &item : items) {
        if ((dispute.item && item.id != *dispute.item) || item.status == ItemStatus::Closed)
            continue;
        KEPT_TRY(const qint64 share, creditItem(transaction, dispute, item, credit.minor() - taken));
        taken += share;
    }
    if (items.empty() && credit.isPositive()) {
        KEPT_TRY(const auto plan, RecordTable<PlanRecord>::get(transaction.database(), dispute.plan.value()));
        taken = std::clamp<qint64>(plan.currentDue.minor(), 0, credit.minor());
        KEPT_CHECK(moveDue(transaction, dispute.plan, -taken));
    }
    return Money::fromMinor(taken, dispute.currency);
}

Result<void> takeCreditBack(Transaction &transaction, const DisputeRecord &dispute)
{
    Database &database = transaction.database();
    KEPT_TRY(const auto adjustments, adjustmentsOf(database, dispute.id));
    for (const AdjustmentRecord &adjustment : adjustments) {
        KEPT_TRY(const auto item, Items::get(database, adjustment.item.value()));
        ItemRecord after = item;
        charge(after, adjustment.component, adjustment.amount);
        KEPT_CHECK(Items::save(transaction, item, after));
        AdjustmentRecord undone = adjustment;
        undone.undoneAt = transaction.journal().at();
        KEPT_CHECK(Adjustments::save(transaction, adjustment, undone));
    }
    if (adjustments.empty() && dispute.credited.isPositive())
        return moveDue(transaction, dispute.plan, dispute.credited.minor());
    return {};
}

} // namespace kept
