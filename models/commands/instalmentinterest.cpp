// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/instalmentinterest.h"

#include "models/commands/planclock.h"
#include "models/commands/planitems.h"
#include "models/commands/planmoney.h"
#include "models/store/rollups.h"

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

using Plans = RecordTable<PlanRecord>;
using Items = RecordTable<ItemRecord>;
using Instalments = RecordTable<InstalmentRecord>;

// Called by the payment plan and the instalment, whatever language a desk speaks.
ItemRecord chargeOf(const PaymentPlanRecord &paymentPlan, const InstalmentRecord &instalment)
{
    NewItem charge;
    charge.kind = ItemKind::Charge;
    charge.name = u"%1/%2"_s.arg(humanNumber(ObjectKind::PaymentSchedule, paymentPlan.id.value())).arg(instalment.number);
    charge.dueDate = instalment.dueDate;
    charge.principal = Money::zero(paymentPlan.currency);
    charge.interest = instalment.interest;
    return itemOf(charge, paymentPlan.plan);
}

Result<void> saveSettled(Transaction &transaction, PlanId id, const std::vector<ItemRecord> &before, SettledCharges &settled)
{
    for (size_t i = 0; i < before.size(); ++i)
        KEPT_CHECK(Items::save(transaction, before[i], settled.items[i]));
    KEPT_TRY(const auto plan, Plans::get(transaction.database(), id.value()));
    PlanRecord after = plan;
    for (const auto &[item, times] : settled.moved) {
        const auto found = std::find_if(before.begin(), before.end(), [&](const ItemRecord &each) { return each.id == item; });
        KEPT_CHECK(addToTotals(after, *found, times));
    }
    return Plans::save(transaction, plan, after);
}

} // namespace

Result<void> chargeInterest(Transaction &transaction, const PaymentPlanRecord &paymentPlan, const EffectivePolicy &policy)
{
    Database &database = transaction.database();
    KEPT_TRY(const auto instalments, instalmentsOf(database, paymentPlan));
    KEPT_TRY(const auto plan, Plans::get(database, paymentPlan.plan.value()));
    PlanRecord after = plan;
    bool hasCharged = false;
    for (const InstalmentRecord &stored : instalments) {
        if (!stored.interest.isPositive() || stored.charge)
            continue;
        ItemRecord item = chargeOf(paymentPlan, stored);
        KEPT_CHECK(Items::add(transaction, item));
        KEPT_CHECK(addToTotals(after, item));
        KEPT_CHECK(plan.currentDue.plus(item.interest));
        InstalmentRecord charged = stored;
        charged.charge = item.id;
        KEPT_CHECK(Instalments::save(transaction, stored, charged));
        hasCharged = true;
    }
    if (!hasCharged)
        return {};
    KEPT_CHECK(Plans::save(transaction, plan, after));
    KEPT_CHECK(replayPayments(transaction, plan.id, policy));
    return refreshPlan(transaction, plan.id, Figures::FromItems);
}

Result<void> settleInterest(Transaction &transaction, PlanId plan, const std::vector<PaymentPlanBalance> &balances,
                            const EffectivePolicy &policy)
{
    const auto charges = interestChargesOf(balances);
    if (charges.empty())
        return {};
    KEPT_TRY(const auto items, itemsOf(transaction.database(), plan));
    KEPT_TRY(auto settled, settledCharges(transaction.database(), plan, items, charges));
    if (!settled.hasChanged)
        return {};
    KEPT_CHECK(saveSettled(transaction, plan, items, settled));
    KEPT_CHECK(replayPayments(transaction, plan, policy, {{}, settled.emptied, {}}));
    return refreshPlan(transaction, plan, Figures::FromItems);
}

Result<void> settleInterest(Transaction &transaction, const Context &context, PlanId id)
{
    Database &database = transaction.database();
    KEPT_TRY(const auto plan, Plans::get(database, id.value()));
    KEPT_TRY(const auto balances, readPaymentPlans(database, id, context.now));
    if (plan.isClosed || interestChargesOf(balances).empty())
        return {};
    KEPT_TRY(const auto terms, promiseTerms(database, plan, context.deskZone));
    KEPT_CHECK(settleInterest(transaction, id, balances, terms.policy));
    return closeWhenNothingIsLeft(transaction, context, id, terms);
}

Result<std::optional<PaymentPlanId>> paymentPlanCharging(Database &database, PlanItemId item)
{
    KEPT_TRY(const auto found,
             Instalments::where(database, u"charge_item_id = ? AND deleted_at IS NULL ORDER BY id"_s, {item.value()}));
    return found.empty() ? std::nullopt : std::optional(found.front().paymentPlan);
}

} // namespace kept
