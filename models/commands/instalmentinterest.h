// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/context.h"
#include "models/queries/interestcharges.h"
#include "models/queries/promiseterms.h"

namespace kept {

/// Charges the interest of the instalments of a payment plan that becomes active: an item each, due with the instalment. The plan's
/// figures follow.
Result<void> chargeInterest(Transaction &transaction, const PaymentPlanRecord &paymentPlan, const EffectivePolicy &policy);

/// Brings the charges of interest in line with what became of their instalments; the plan's figures follow. Doing it again
/// changes nothing.
Result<void> settleInterest(Transaction &transaction, PlanId plan, const std::vector<PaymentPlanBalance> &balances,
                            const EffectivePolicy &policy);
/// The same from what is stored; a plan of which nothing is left to collect then is closed.
Result<void> settleInterest(Transaction &transaction, const Context &context, PlanId plan);

/// The payment plan whose instalment a charge is the interest of.
Result<std::optional<PaymentPlanId>> paymentPlanCharging(Database &database, PlanItemId item);

} // namespace kept
