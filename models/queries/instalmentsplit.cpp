// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/instalmentsplit.h"

#include "models/queries/paymentoutcome.h"
#include "models/queries/placedscope.h"

#include <algorithm>
#include <limits>

namespace kept {

namespace {

Money &placeOf(SplitInstalment &split, Component component)
{
    switch (component) {
    case Component::Principal: return split.principal;
    case Component::Interest: return split.interest;
    case Component::Fees: return split.fees;
    case Component::Costs:
    case Component::Penalties:
    case Component::Tax: break;
    }
    return split.other;
}

void add(Money &to, qint64 minor)
{
    to = Money::fromMinor(to.minor() + minor, to.currency());
}

// The interest of an instalment, as it would be charged with it.
ItemRecord interestOf(const PaymentPlanPart &part, PlanId plan, qint64 id)
{
    ItemRecord item;
    item.id = PlanItemId::fromValue(id);
    item.plan = plan;
    item.dueDate = part.due;
    item.currency = part.amount.currency();
    for (Money *amount :
         {&item.principal, &item.fees, &item.tax, &item.penalties, &item.costs, &item.paidPrincipal, &item.paidInterest,
          &item.paidFees, &item.paidTax, &item.paidPenalties, &item.paidCosts, &item.disputed, &item.promised, &item.forgiven})
        *amount = Money::zero(item.currency);
    item.interest = part.interest;
    return item;
}

Result<std::vector<ItemRecord>> itemsWithInterest(Database &database, PlanId plan, const std::vector<PaymentPlanPart> &parts)
{
    KEPT_TRY(auto items, itemsOf(database, plan));
    qint64 id = std::numeric_limits<qint64>::max();
    for (const PaymentPlanPart &part : parts)
        if (part.interest.isPositive())
            items.push_back(interestOf(part, plan, id--));
    std::stable_sort(items.begin(), items.end(), [](const auto &a, const auto &b) { return a.dueDate < b.dueDate; });
    return items;
}

} // namespace

Result<InstalmentSplit::Answer> answer(Database &database, const Asking &asking, const InstalmentSplit &question)
{
    KEPT_CHECK(needSight(database, asking, question.plan));
    KEPT_TRY(const auto plan, RecordTable<PlanRecord>::get(database, question.plan.value()));
    KEPT_TRY(const auto terms, promiseTerms(database, plan, asking.zone));
    KEPT_TRY(auto items, itemsWithInterest(database, plan.id, question.parts));
    InstalmentSplit::Answer split;
    for (const PaymentPlanPart &part : question.parts) {
        KEPT_TRY(const auto result, planAllocation(plan, items, part.amount.minor(), part.due, terms.policy));
        const Money none = Money::zero(plan.currency);
        SplitInstalment &paid = split.emplace_back(SplitInstalment{none, none, none, none});
        for (const AllocationPart &each : result.parts) {
            const auto item = std::find_if(items.begin(), items.end(),
                                           [&](const ItemRecord &known) { return known.id == each.item; });
            add(item->paid(each.component), each.amount);
            add(placeOf(paid, each.component), each.amount);
        }
    }
    return split;
}

} // namespace kept
