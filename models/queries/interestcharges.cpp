// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/interestcharges.h"

#include "models/store/caserepository.h"

#include <algorithm>

namespace kept {

namespace {

bool isOwed(InstalmentState state)
{
    return state == InstalmentState::Open || state == InstalmentState::Paid || state == InstalmentState::Missed;
}

InstalmentState stateOf(const PaymentPlanBalance &balance, size_t instalment)
{
    const InstalmentState stored = balance.instalments[instalment].status;
    const bool isSetAside = stored == InstalmentState::Waived || stored == InstalmentState::Deferred;
    return isSetAside ? stored : balance.reading.instalments[instalment].state;
}

void add(std::vector<InterestCharge> &charges, const InterestCharge &charge)
{
    const auto known = std::find_if(charges.begin(), charges.end(), [&](const auto &each) { return each.item == charge.item; });
    if (known == charges.end()) {
        charges.push_back(charge);
        return;
    }
    known->stands = known->stands || charge.stands;
    known->due = std::max(known->due, charge.due);
}

Result<std::set<PlanItemId>> disputedItems(Database &database, PlanId plan)
{
    std::set<PlanItemId> items;
    KEPT_TRY(const auto disputes, openDisputesOf(database, plan));
    for (const DisputeRecord &dispute : disputes)
        if (dispute.item)
            items.insert(*dispute.item);
    return items;
}

} // namespace

std::vector<InterestCharge> interestChargesOf(const std::vector<PaymentPlanBalance> &balances)
{
    std::vector<InterestCharge> charges;
    for (const PaymentPlanBalance &balance : balances)
        for (size_t i = 0; i < balance.instalments.size(); ++i) {
            const InstalmentRecord &instalment = balance.instalments[i];
            if (instalment.charge)
                add(charges, {*instalment.charge, isOwed(stateOf(balance, i)), instalment.dueDate});
        }
    return charges;
}

Result<SettledCharges> settledCharges(Database &database, PlanId plan, std::vector<ItemRecord> items,
                                      const std::vector<InterestCharge> &charges)
{
    SettledCharges settled;
    KEPT_TRY(const auto disputed, disputedItems(database, plan));
    for (const InterestCharge &charge : charges) {
        const auto item = std::find_if(items.begin(), items.end(), [&](const auto &each) { return each.id == charge.item; });
        if (item == items.end() || item->settledBy || disputed.contains(charge.item))
            continue;
        if (item->isShut() == !charge.stands && item->dueDate == charge.due)
            continue;
        KEPT_TRY(const auto credits, adjustmentsOn(database, charge.item));
        if (!credits.empty())
            continue;
        settled.hasChanged = true;
        item->dueDate = charge.due;
        if (item->isShut() == !charge.stands)
            continue;
        item->status = charge.stands ? ItemStatus::Pending : ItemStatus::Closed;
        settled.moved.emplace_back(charge.item, charge.stands ? 1 : -1);
        if (!charge.stands)
            settled.emptied.insert(charge.item);
    }
    settled.items = std::move(items);
    return settled;
}

} // namespace kept
