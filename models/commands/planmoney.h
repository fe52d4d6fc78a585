// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/paymentoutcome.h"

namespace kept {

/// Puts what a payment has not been allocated for yet on the plan's items, in the policy's order, and writes where it went;
/// gives what was allocated now, in minor units. A plan without items takes it on its due amount.
Result<qint64> allocatePayment(Transaction &transaction, const PlanRecord &plan, const PaymentRecord &payment,
                               const EffectivePolicy &policy);
/// Takes back from the items what the payment put there.
Result<void> undoAllocations(Transaction &transaction, const PaymentRecord &payment, PaymentId reversal);
/// Puts the plan's payments that stand on its items anew, in the order of their value dates, as if all of them were known from
/// the start; gives how many there are.
Result<int> replayPayments(Transaction &transaction, const PlanRecord &plan, const EffectivePolicy &policy);

/// Closes the plan and its cases; `by` is the payment that settled it.
Result<void> closePlan(Transaction &transaction, PlanId plan, QDate today, std::optional<PaymentId> by);
/// Closes the payment's plan and its cases when the payment left nothing to collect.
Result<void> closeWhenSettled(Transaction &transaction, const PaymentRecord &payment, const EffectivePolicy &policy, QDate today);
/// Opens a plan again that a payment had closed, and the cases that closed with it.
Result<void> reopenPlan(Transaction &transaction, PlanId plan);

} // namespace kept
