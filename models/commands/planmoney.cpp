// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/planmoney.h"

#include "models/domain/civiltime.h"
#include "models/store/caserepository.h"
#include "models/store/fieldhistory.h"
#include "models/store/rollups.h"

#include <map>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

using Plans = RecordTable<PlanRecord>;
using Items = RecordTable<ItemRecord>;
using Payments = RecordTable<PaymentRecord>;

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

using Place = std::pair<PlanItemId, Component>;

// An allocation that its own payment took back was put somewhere else.
Result<void> writeParts(Transaction &transaction, const PlacedPayment &placed, const std::vector<AllocationRecord> &standing)
{
    std::map<Place, qint64> wanted;
    for (const AllocationPart &part : placed.parts)
        wanted[{part.item, part.component}] += part.amount;
    std::map<Place, qint64> stored;
    for (const AllocationRecord &each : standing)
        if (each.payment == placed.payment.id)
            stored[{each.item, each.component}] += each.amount;
    for (const AllocationRecord &each : standing) {
        const Place place{each.item, each.component};
        if (each.payment != placed.payment.id || (wanted.contains(place) && wanted[place] == stored[place]))
            continue;
        AllocationRecord undone = each;
        undone.undoneBy = placed.payment.id;
        KEPT_CHECK(RecordTable<AllocationRecord>::save(transaction, each, undone));
    }
    for (const auto &[place, amount] : wanted) {
        if (stored.contains(place) && stored[place] == amount)
            continue;
        AllocationRecord allocation;
        allocation.payment = placed.payment.id;
        allocation.item = place.first;
        allocation.component = place.second;
        allocation.amount = amount;
        KEPT_CHECK(RecordTable<AllocationRecord>::add(transaction, allocation));
    }
    return {};
}

Result<void> saveAllocated(Transaction &transaction, const PaymentRecord &payment, qint64 allocated)
{
    PaymentRecord after = payment;
    after.allocated = Money::fromMinor(allocated, payment.currency);
    return Payments::save(transaction, payment, after);
}

Result<void> replayWhole(Transaction &transaction, PlanId id, const std::vector<PaymentRecord> &payments)
{
    KEPT_TRY(const auto plan, Plans::get(transaction.database(), id.value()));
    qint64 due = owedWithoutItems(plan, payments);
    for (const PaymentRecord &placed : placeWhole(due, payments)) {
        const auto stored = std::find_if(payments.begin(), payments.end(),
                                         [&](const auto &each) { return each.id == placed.id; });
        KEPT_CHECK(saveAllocated(transaction, *stored, placed.allocated.minor()));
        due -= placed.allocated.minor();
    }
    PlanRecord after = plan;
    after.currentDue = Money::fromMinor(due, plan.currency);
    return Plans::save(transaction, plan, after);
}

Result<bool> wasShutSince(Database &database, const ItemRecord &item, qint64 since)
{
    KEPT_TRY(const auto history, historyOf(database, ObjectKind::CollectionPlanItem, item.id.value()));
    return std::any_of(history.begin(), history.end(), [&](const FieldHistoryEntry &entry) {
        return entry.at > since && entry.change.field == u"Status" && entry.change.after == nameOf(ItemStatus::Closed);
    });
}

Result<void> reclose(Transaction &transaction, const PlanRecord &plan)
{
    if (!plan.closedByPayment)
        return {};
    KEPT_TRY(const auto payments, receivedPaymentsOf(transaction.database(), plan.id));
    std::optional<PaymentId> last;
    for (const PaymentRecord &payment : payments) {
        if (payment.id == plan.closedByPayment)
            return {};
        if (payment.allocated.isPositive())
            last = payment.id;
    }
    KEPT_CHECK(reopenPlan(transaction, plan.id));
    return closePlan(transaction, plan.id, plan.closedDate.value_or(QDate()), Closing::Settled, last);
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
        payItem(*find(after, part.item), part.component, part.amount);
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
            payItem(*item, allocation.component, -allocation.amount);
    }
    return saveItems(transaction, items, after);
}

Result<void> restoreAllocations(Transaction &transaction, const PaymentRecord &payment, PaymentId reversal, qint64 since)
{
    Database &database = transaction.database();
    KEPT_TRY(const auto undone, allocationsUndoneBy(database, payment.id, reversal));
    KEPT_TRY(const auto items, itemsOf(database, payment.plan));
    auto after = items;
    for (const AllocationRecord &allocation : undone) {
        ItemRecord *item = find(after, allocation.item);
        if (!item || !item->isShut() ||
            item->charged(allocation.component).minor() - item->paid(allocation.component).minor() < allocation.amount)
            continue;
        KEPT_TRY(const bool isShutSince, wasShutSince(database, *item, since));
        if (isShutSince)
            continue;
        AllocationRecord again = allocation;
        again.undoneBy.reset();
        KEPT_CHECK(RecordTable<AllocationRecord>::save(transaction, allocation, again));
        payItem(*item, allocation.component, allocation.amount);
    }
    return saveItems(transaction, items, after);
}

Result<int> replayPayments(Transaction &transaction, PlanId plan, const EffectivePolicy &policy, const Replay &replay)
{
    Database &database = transaction.database();
    KEPT_TRY(auto payments, receivedPaymentsOf(database, plan));
    std::erase_if(payments, [&](const PaymentRecord &each) { return replay.leftOut.contains(each.id); });
    KEPT_TRY(const auto items, itemsOf(database, plan));
    if (items.empty()) {
        KEPT_CHECK(replayWhole(transaction, plan, payments));
        return static_cast<int>(payments.size());
    }
    KEPT_TRY(const auto standing, allocationsOf(database, plan));
    KEPT_TRY(auto placed, placeMoney(replay.items.value_or(items), payments, standing, policy, replay.emptied));
    for (const PlacedPayment &each : placed.payments) {
        KEPT_CHECK(writeParts(transaction, each, standing));
        KEPT_CHECK(saveAllocated(transaction, each.payment, each.allocated()));
    }
    KEPT_CHECK(saveItems(transaction, items, placed.items));
    return static_cast<int>(payments.size());
}

qint64 judgementOf(const PlanRecord &plan, const QTimeZone &zone, qint64 now)
{
    return plan.isClosed && plan.closedDate ? std::min(now, startOfDay(plan.closedDate->addDays(1), zone) - 1) : now;
}

Result<void> closePlan(Transaction &transaction, PlanId id, QDate today, Closing closing, std::optional<PaymentId> by)
{
    KEPT_TRY(const auto plan, Plans::get(transaction.database(), id.value()));
    PlanRecord after = plan;
    after.isClosed = true;
    after.statusWhenClosed = plan.status;
    after.closedAsSettled = closing == Closing::Settled;
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
    KEPT_CHECK(closePlan(transaction, plan.id, today, Closing::Settled, payment.id));
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
    after.closedAsSettled = false;
    KEPT_CHECK(Plans::save(transaction, plan, after));
    return plan.closedByPayment ? reopenCases(transaction, id, *plan.closedByPayment) : reopenCasesOf(transaction, plan);
}

Result<bool> reopenWhenUnsettled(Transaction &transaction, PlanId id, const EffectivePolicy &policy, QDate today)
{
    KEPT_TRY(const auto plan, Plans::get(transaction.database(), id.value()));
    if (!plan.isClosed || !plan.closedAsSettled)
        return false;
    const bool reopens = !isSettled(plan, policy, today);
    KEPT_CHECK(reopens ? reopenPlan(transaction, id) : reclose(transaction, plan));
    KEPT_CHECK(refreshPlan(transaction, id, Figures::AsTheyAre));
    return reopens;
}

} // namespace kept
