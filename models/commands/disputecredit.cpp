// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/disputecredit.h"

#include "models/commands/planitems.h"
#include "models/commands/planmoney.h"

#include <map>

namespace kept {

namespace {

using Adjustments = RecordTable<AdjustmentRecord>;

constexpr Component inTurn[] = {Component::Costs, Component::Penalties, Component::Fees,
                                Component::Tax,   Component::Interest,  Component::Principal};

using Shares = std::map<std::pair<PlanItemId, Component>, qint64>;

void charge(ItemRecord &item, Component component, qint64 minor)
{
    item.charged(component) = Money::fromMinor(item.charged(component).minor() + minor, item.currency);
}

void take(ItemRecord &item, Component component, qint64 share, qint64 &left, Shares &shares)
{
    if (share <= 0)
        return;
    charge(item, component, -share);
    shares[{item.id, component}] += share;
    left -= share;
}

// What is unpaid goes first; what was paid beyond the rest is free once it is off.
void takeUnpaid(ItemRecord &item, qint64 &left, Shares &shares)
{
    for (const OpenItem &open : openItemsOf({item}))
        for (const Component component : inTurn)
            for (const OpenAmount &amount : open.open)
                if (amount.component == component)
                    take(item, component, std::min(left, amount.open), left, shares);
}

void takePaid(ItemRecord &item, qint64 &left, Shares &shares)
{
    for (const Component component : inTurn)
        take(item, component, std::min({left, item.charged(component).minor(), item.chargedMinor() - item.forgiven.minor()}),
             left, shares);
}

Result<void> writeAdjustments(Transaction &transaction, const DisputeRecord &dispute, const Shares &shares)
{
    for (const auto &[place, amount] : shares) {
        AdjustmentRecord adjustment;
        adjustment.item = place.first;
        adjustment.dispute = dispute.id;
        adjustment.component = place.second;
        adjustment.amount = amount;
        KEPT_CHECK(Adjustments::add(transaction, adjustment));
    }
    return {};
}

// The totals of fees, interest and tax follow what the items are charged.
Result<void> moveTotals(Transaction &transaction, PlanId id, const std::vector<ItemRecord> &before,
                        const std::vector<ItemRecord> &after)
{
    KEPT_TRY(const auto plan, RecordTable<PlanRecord>::get(transaction.database(), id.value()));
    PlanRecord moved = plan;
    for (size_t i = 0; i < before.size(); ++i) {
        if (before[i].isShut())
            continue;
        KEPT_CHECK(addToTotals(moved, before[i], -1));
        KEPT_CHECK(addToTotals(moved, after[i], 1));
    }
    return RecordTable<PlanRecord>::save(transaction, plan, moved);
}

Result<void> recharge(Transaction &transaction, PlanId plan, const std::vector<ItemRecord> &before, std::vector<ItemRecord> after)
{
    KEPT_CHECK(moveTotals(transaction, plan, before, after));
    KEPT_TRY(const auto record, RecordTable<PlanRecord>::get(transaction.database(), plan.value()));
    KEPT_TRY(const auto policy, policyFor(transaction.database(), record, {}));
    KEPT_CHECK(replayPayments(transaction, plan, policy, {std::move(after), {}}));
    return {};
}

Result<void> moveDue(Transaction &transaction, PlanId id, qint64 minor)
{
    KEPT_TRY(const auto plan, RecordTable<PlanRecord>::get(transaction.database(), id.value()));
    PlanRecord after = plan;
    after.currentDue = Money::fromMinor(plan.currentDue.minor() + minor, plan.currency);
    KEPT_CHECK(RecordTable<PlanRecord>::save(transaction, plan, after));
    KEPT_TRY(const auto policy, policyFor(transaction.database(), after, {}));
    KEPT_CHECK(replayPayments(transaction, id, policy));
    return {};
}

Result<qint64> creditWhole(Transaction &transaction, PlanId id, qint64 credit)
{
    KEPT_TRY(const auto plan, RecordTable<PlanRecord>::get(transaction.database(), id.value()));
    KEPT_TRY(const auto payments, receivedPaymentsOf(transaction.database(), id));
    const qint64 taken = std::min(credit, std::max<qint64>(0, owedWithoutItems(plan, payments)));
    if (taken > 0)
        KEPT_CHECK(moveDue(transaction, id, -taken));
    return taken;
}

} // namespace

Result<Money> creditDispute(Transaction &transaction, const DisputeRecord &dispute, Money credit)
{
    KEPT_TRY(const auto items, itemsOf(transaction.database(), dispute.plan));
    qint64 left = credit.minor();
    if (items.empty()) {
        KEPT_TRY(const qint64 taken, creditWhole(transaction, dispute.plan, left));
        return Money::fromMinor(taken, dispute.currency);
    }
    auto after = items;
    Shares shares;
    const auto inScope = [&](const ItemRecord &item) { return !item.isShut() && item.id == dispute.item.value_or(item.id); };
    for (ItemRecord &item : after)
        if (inScope(item))
            takeUnpaid(item, left, shares);
    for (auto item = after.rbegin(); item != after.rend(); ++item)
        if (inScope(*item))
            takePaid(*item, left, shares);
    KEPT_CHECK(writeAdjustments(transaction, dispute, shares));
    if (!shares.empty())
        KEPT_CHECK(recharge(transaction, dispute.plan, items, std::move(after)));
    return Money::fromMinor(credit.minor() - left, dispute.currency);
}

Result<void> takeCreditBack(Transaction &transaction, const DisputeRecord &dispute)
{
    Database &database = transaction.database();
    KEPT_TRY(const auto adjustments, adjustmentsOf(database, dispute.id));
    if (adjustments.empty())
        return dispute.credited.isPositive() ? moveDue(transaction, dispute.plan, dispute.credited.minor()) : Result<void>();
    KEPT_TRY(const auto items, itemsOf(database, dispute.plan));
    auto after = items;
    for (const AdjustmentRecord &adjustment : adjustments) {
        for (ItemRecord &item : after)
            if (item.id == adjustment.item)
                charge(item, adjustment.component, adjustment.amount);
        AdjustmentRecord undone = adjustment;
        undone.undoneAt = transaction.journal().at();
        KEPT_CHECK(Adjustments::save(transaction, adjustment, undone));
    }
    return recharge(transaction, dispute.plan, items, std::move(after));
}

} // namespace kept
