// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/paymentplandecision.h"
#include "models/store/paymentplanrepository.h"
#include "models/store/rollups.h"

namespace kept {

/// A payment plan with its collection plan, whose row is locked.
struct PaymentPlanOfPlan
{
    PlanRecord plan;
    PaymentPlanRecord paymentPlan;
};

/// Locks the collection plan, makes the payment plan the subject of the event and reads it. Error: RECORD.MISSING.
Result<PaymentPlanOfPlan> paymentPlanFor(Transaction &transaction, const Context &context, PaymentPlanId id);

/// Brings the collection plan in line and tells what the payment plan is now.
Result<PaymentPlanChanged> changedPaymentPlan(Transaction &transaction, PaymentPlanId id, Figures figures);

} // namespace kept
