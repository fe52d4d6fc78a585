// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/paymentoutcome.h"

#include "models/domain/amountlimit.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

OpenItem openItem(ItemRecord item)
{
    OpenItem open{item.id, item.dueDate, {}};
    for (const Component component :
         {Component::Costs, Component::Penalties, Component::Fees, Component::Tax, Component::Interest, Component::Principal})
        open.open.push_back({component, item.charged(component).minor() - item.paid(component).minor(), {}});
    return open;
}

} // namespace

Result<void> checkPayment(const PlanRecord &plan, Money amount, QDate valueDate, QDate today)
{
    if (!amount.isPositive())
        return fail(ErrorKind::Invalid, u"PAYMENT.AMOUNT"_s, {}, {{u"field"_s, u"amount"_s}});
    if (amount.currency() != plan.currency)
        return fail(
            ErrorKind::Invalid, u"PAYMENT.CURRENCY"_s, {},
            {{u"field"_s, u"amount"_s}, {u"currency"_s, amount.currency().code()}, {u"expected"_s, plan.currency.code()}});
    if (!valueDate.isValid() || valueDate > today)
        return fail(ErrorKind::Invalid, u"PAYMENT.DATE"_s, {}, {{u"field"_s, u"valueDate"_s}, {u"today"_s, today}});
    return keptSum(plan.payments, amount).map([](Money) {});
}

std::vector<OpenItem> openItemsOf(const std::vector<ItemRecord> &items)
{
    std::vector<OpenItem> open;
    for (const ItemRecord &item : items)
        if (item.status != ItemStatus::Closed)
            open.push_back(openItem(item));
    return open;
}

Result<AllocationResult> planAllocation(const PlanRecord &plan, const std::vector<ItemRecord> &items, qint64 amount,
                                        QDate valueDate, const EffectivePolicy &policy)
{
    if (items.empty())
        return AllocationResult{{}, amount - std::clamp<qint64>(plan.currentDue.minor(), 0, amount)};
    KEPT_TRY(const AllocationOrder order, allocationOrder(policy.allocationOrder.value));
    return allocate(amount, valueDate, openItemsOf(items), order);
}

bool mayStillCount(PromiseState state)
{
    return state == PromiseState::Open || state == PromiseState::Kept || state == PromiseState::PartiallyKept ||
           state == PromiseState::Broken;
}

WaitingPart waitingPart(const PromiseRecord &promise, const PartRecord &part, const QTimeZone &zone)
{
    return {part.id,
            localDate(promise.takenAt, zone),
            promise.takenAt,
            localDate(part.deadlineAt, zone),
            part.deadlineAt,
            part.amount.minor(),
            part.received.minor(),
            part.required.value_or(part.amount).minor()};
}

bool isSettled(const PlanRecord &plan, const EffectivePolicy &policy, QDate today)
{
    if (plan.currentDue.minor() <= 0)
        return true;
    const bool pastDue = plan.pastDueSince && *plan.pastDueSince < today;
    return !pastDue && plan.currentDue.minor() <= closureThreshold(policy, plan.currency);
}

} // namespace kept
