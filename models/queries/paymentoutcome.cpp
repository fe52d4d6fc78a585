// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/paymentoutcome.h"

#include "models/domain/amountlimit.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Component components[] = {Component::Costs, Component::Penalties, Component::Fees,
                                    Component::Tax,   Component::Interest,  Component::Principal};

OpenItem openItem(ItemRecord item)
{
    OpenItem open{item.id, item.dueDate, {}};
    for (const Component component : components)
        open.open.push_back({component, item.charged(component).minor() - item.paid(component).minor(), {}});
    qint64 forgiven = item.forgiven.minor();
    for (auto each = open.open.rbegin(); each != open.open.rend(); ++each) {
        const qint64 share = std::min(forgiven, each->open);
        each->open -= share;
        forgiven -= share;
    }
    return open;
}

bool comesBefore(const PaymentRecord &a, const PaymentRecord &b)
{
    return std::tuple(a.valueDate, a.amount.minor(), a.id) < std::tuple(b.valueDate, b.amount.minor(), b.id);
}

ItemRecord *find(std::vector<ItemRecord> &items, PlanItemId id)
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const ItemRecord &item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

// A feed says that an item was settled, not how much of it was forgiven: what is unpaid on it.
void readForgiven(ItemRecord &item)
{
    if (!item.settledBy || item.status != ItemStatus::Closed)
        return;
    if (item.forgiven.isZero())
        item.forgiven = Money::fromMinor(std::max<qint64>(0, item.restMinor()), item.currency);
    item.status = ItemStatus::Pending;
}

void takeOff(ItemRecord &item)
{
    readForgiven(item);
    for (const Component component : components)
        item.paid(component) = Money::zero(item.currency);
}

bool isChargedAfter(const ItemRecord &item, QDate valueDate)
{
    return item.kind == u"Charge" && item.dueDate > valueDate;
}

// Money that came before a charge pays what there was then; only what is left waits for the charge.
AllocationResult allocateOn(qint64 amount, QDate valueDate, const std::vector<ItemRecord> &items, const AllocationOrder &order)
{
    std::vector<ItemRecord> known;
    std::vector<ItemRecord> later;
    for (const ItemRecord &item : items)
        (isChargedAfter(item, valueDate) ? later : known).push_back(item);
    AllocationResult result = allocate(amount, valueDate, openItemsOf(known), order);
    if (later.empty() || result.unallocated == 0)
        return result;
    const AllocationResult rest = allocate(result.unallocated, valueDate, openItemsOf(later), order);
    result.parts.insert(result.parts.end(), rest.parts.begin(), rest.parts.end());
    result.unallocated = rest.unallocated;
    return result;
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
        if (!item.isShut() && (item.status != ItemStatus::Closed || item.forgiven.isPositive()))
            open.push_back(openItem(item));
    return open;
}

Result<AllocationResult> planAllocation(const PlanRecord &plan, const std::vector<ItemRecord> &items, qint64 amount,
                                        QDate valueDate, const EffectivePolicy &policy)
{
    if (items.empty())
        return AllocationResult{{}, amount - std::clamp<qint64>(plan.currentDue.minor(), 0, amount)};
    KEPT_TRY(const AllocationOrder order, allocationOrder(policy.allocationOrder.value));
    return allocateOn(amount, valueDate, items, order);
}

qint64 PlacedPayment::allocated() const
{
    return std::accumulate(parts.begin(), parts.end(), qint64(0),
                           [](qint64 sum, const AllocationPart &part) { return sum + part.amount; });
}

void payItem(ItemRecord &item, Component component, qint64 minor)
{
    readForgiven(item);
    item.paid(component) = Money::fromMinor(item.paid(component).minor() + minor, item.currency);
    item.takeStatus();
}

Result<PlacedMoney> placeMoney(std::vector<ItemRecord> items, std::vector<PaymentRecord> payments,
                               const std::vector<AllocationRecord> &standing, const EffectivePolicy &policy,
                               const std::set<PlanItemId> &emptied)
{
    KEPT_TRY(const AllocationOrder order, allocationOrder(policy.allocationOrder.value));
    std::sort(payments.begin(), payments.end(), comesBefore);
    const auto before = items;
    for (ItemRecord &item : items)
        if (!item.isShut() || emptied.contains(item.id))
            takeOff(item);
    PlacedMoney placed;
    for (PaymentRecord &payment : payments)
        placed.payments.push_back({std::move(payment), {}});
    for (const AllocationRecord &each : standing) {
        const ItemRecord *item = find(items, each.item);
        if (item && (!item->isShut() || emptied.contains(item->id)))
            continue;
        for (PlacedPayment &of : placed.payments)
            if (of.payment.id == each.payment)
                of.parts.push_back({each.item, each.component, each.amount});
    }
    for (PlacedPayment &each : placed.payments) {
        const auto result = allocateOn(each.payment.amount.minor() - each.allocated(), each.payment.valueDate, items, order);
        for (const AllocationPart &part : result.parts) {
            ItemRecord &item = *find(items, part.item);
            item.paid(part.component) = Money::fromMinor(item.paid(part.component).minor() + part.amount, item.currency);
            each.parts.push_back(part);
        }
    }
    for (size_t i = 0; i < items.size(); ++i)
        if (items[i].status != ItemStatus::New || items[i].restMinor() <= 0 || items[i].paidMinor() != before[i].paidMinor())
            items[i].takeStatus();
    placed.items = std::move(items);
    return placed;
}

qint64 owedWithoutItems(const PlanRecord &plan, const std::vector<PaymentRecord> &payments)
{
    return std::accumulate(payments.begin(), payments.end(), plan.currentDue.minor(),
                           [](qint64 sum, const PaymentRecord &payment) { return sum + payment.allocated.minor(); });
}

std::vector<PaymentRecord> placeWhole(qint64 owed, std::vector<PaymentRecord> payments)
{
    std::sort(payments.begin(), payments.end(), comesBefore);
    for (PaymentRecord &payment : payments) {
        const qint64 share = std::clamp<qint64>(owed, 0, payment.amount.minor());
        payment.allocated = Money::fromMinor(share, payment.currency);
        owed -= share;
    }
    return payments;
}

Result<bool> isToldLate(Database &database, const PaymentRecord &payment, const EffectivePolicy &policy)
{
    KEPT_TRY(const AllocationOrder order, allocationOrder(policy.allocationOrder.value));
    if (order.split == DueSplit::None) {
        Query charges(database, u"SELECT count(*) FROM collection_plan_item WHERE collection_plan_id = ? AND deleted_at IS NULL "
                                "AND kind = 'Charge' AND due_date > ?"_s);
        KEPT_TRY(const qint64 later, charges.bind(payment.plan).bind(payment.valueDate).integer());
        if (later == 0)
            return false;
    }
    Query query(database, u"SELECT count(*) FROM payment WHERE collection_plan_id = ? AND status = 'Received' AND deleted_at IS "
                          "NULL AND id <> ? AND value_date >= ? AND EXISTS (SELECT 1 FROM collection_plan_item i WHERE "
                          "i.collection_plan_id = payment.collection_plan_id AND i.deleted_at IS NULL)"_s);
    KEPT_TRY(const qint64 later, query.bind(payment.plan).bind(payment.id).bind(payment.valueDate).integer());
    return later > 0;
}

bool mayStillCount(PromiseState state)
{
    return state == PromiseState::Open || state == PromiseState::Kept || state == PromiseState::PartiallyKept ||
           state == PromiseState::Broken;
}

WaitingPart waitingPart(const PromiseRecord &promise, const PartRecord &part, const QTimeZone &zone)
{
    return {part.id,
            promise.takenOn.value_or(localDate(promise.takenAt, zone)),
            promise.takenAt,
            part.lastDay.value_or(localDate(part.deadlineAt, zone)),
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
