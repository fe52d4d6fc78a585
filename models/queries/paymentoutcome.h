// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/allocation.h"
#include "models/domain/cashmatching.h"
#include "models/queries/promiseterms.h"
#include "models/store/paymentrepository.h"
#include "models/store/promiserepository.h"

#include <set>

namespace kept {

/// The rules of money that came in, for the command that records it and for the preview of it alike.

/// Error (Invalid): PAYMENT.AMOUNT (not above zero), PAYMENT.CURRENCY (not the plan's), PAYMENT.DATE (none, or later than today).
Result<void> checkPayment(const PlanRecord &plan, Money amount, QDate valueDate, QDate today);

/// What is open on the items of a plan, by component, less what was forgiven (of principal first); closed ones are left out.
std::vector<OpenItem> openItemsOf(const std::vector<ItemRecord> &items);
/// Where an amount (minor units) goes on a plan, in the policy's order; a plan without items takes it on its due amount, without parts.
Result<AllocationResult> planAllocation(const PlanRecord &plan, const std::vector<ItemRecord> &items, qint64 amount,
                                        QDate valueDate, const EffectivePolicy &policy);

/// A payment and what it puts on items, as placeMoney() has it.
struct PlacedPayment
{
    PaymentRecord payment;
    std::vector<AllocationPart> parts;
    qint64 allocated() const;
};
struct PlacedMoney
{
    std::vector<ItemRecord> items;
    std::vector<PlacedPayment> payments; ///< by value date, then by amount: the order of telling leaves no trace
};
/// Puts all payments of a plan with items on them anew, as if all of them had been known from the start, in the policy's order.
/// `standing` are their allocations as they are: those on an item that somebody closed stay, unless it is one of `emptied`.
Result<PlacedMoney> placeMoney(std::vector<ItemRecord> items, std::vector<PaymentRecord> payments,
                               const std::vector<AllocationRecord> &standing, const EffectivePolicy &policy,
                               const std::set<PlanItemId> &emptied = {});
/// The same on a plan without items, whose payments pay what was owed (minor units) before any of them.
std::vector<PaymentRecord> placeWhole(qint64 owed, std::vector<PaymentRecord> payments);
/// What a plan without items would owe without the payments that are on its due amount now.
qint64 owedWithoutItems(const PlanRecord &plan, const std::vector<PaymentRecord> &payments);
/// Whether a payment may leave earlier money elsewhere: the policy looks at value dates, and later money is there.
Result<bool> isToldLate(Database &database, const PaymentRecord &payment, const EffectivePolicy &policy);
/// Puts an amount that was paid on a component of an item, and gives it its status.
void payItem(ItemRecord &item, Component component, qint64 minor);

/// Whether money may still count for a promise or a part of that state.
bool mayStillCount(PromiseState state);
/// A part as countCash() sees it, with all that it received.
WaitingPart waitingPart(const PromiseRecord &promise, const PartRecord &part, const QTimeZone &zone);

/// Whether nothing is left to collect: nothing is due, or no more than the policy's small balance with nothing past due.
bool isSettled(const PlanRecord &plan, const EffectivePolicy &policy, QDate today);

} // namespace kept
