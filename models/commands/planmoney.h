// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/paymentoutcome.h"

#include <set>

namespace kept {

/// The instant by which promises and payment plans of a plan are judged when money moves on it: nothing is expected on a closed
/// plan any more, and what had not been decided on the day it closed stays so.
qint64 judgementOf(const PlanRecord &plan, const QTimeZone &zone, qint64 now);

/// Puts what a payment has not been allocated for yet on the plan's items, in the policy's order, and writes where it went;
/// gives what was allocated now, in minor units. A plan without items takes it on its due amount.
Result<qint64> allocatePayment(Transaction &transaction, const PlanRecord &plan, const PaymentRecord &payment,
                               const EffectivePolicy &policy);
/// Takes back from the items what the payment put there.
Result<void> undoAllocations(Transaction &transaction, const PaymentRecord &payment, PaymentId reversal);
/// Gives a payment back what its reversal took off items that money leaves alone; the rest is for replayPayments(). What somebody
/// closed since is no place for it any more.
Result<void> restoreAllocations(Transaction &transaction, const PaymentRecord &payment, PaymentId reversal, qint64 since);
/// What a replay is to begin with, where it isn't what is stored.
struct Replay
{
    std::optional<std::vector<ItemRecord>> items = {}; ///< all items of the plan, charged or forgiven otherwise
    std::set<PlanItemId> emptied = {};                 ///< closed items whose money is free again
    std::set<PaymentId> leftOut = {};                  ///< payments that are put on items otherwise, none of it yet
};
/// Puts the plan's payments that stand on its items (without items, on its due amount) anew, in the order of their value dates, as
/// if all of them were known from the start; writes what differs, gives how many there are.
Result<int> replayPayments(Transaction &transaction, PlanId plan, const EffectivePolicy &policy, const Replay &replay = {});

/// Why a plan is closed.
enum class Closing { Settled, ByHand };
/// Closes the plan and its cases; `by` is the payment that settled it.
Result<void> closePlan(Transaction &transaction, PlanId plan, QDate today, Closing closing, std::optional<PaymentId> by = {});
/// Closes the payment's plan and its cases when the payment left nothing to collect on that day.
Result<void> closeWhenSettled(Transaction &transaction, const PaymentRecord &payment, const EffectivePolicy &policy, QDate today);
/// Opens a closed plan again, and the cases that closed with it.
Result<void> reopenPlan(Transaction &transaction, PlanId plan);
/// Opens a plan again that closed because nothing was left to collect, when something is now; else it stays closed, by the last
/// payment that is there in place of one that isn't. Says whether it was opened.
Result<bool> reopenWhenUnsettled(Transaction &transaction, PlanId plan, const EffectivePolicy &policy, QDate today);

} // namespace kept
