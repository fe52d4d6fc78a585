// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/paymentplanrepository.h"

namespace kept {

/// A payment plan as stored, and what follows from the facts.
struct PaymentPlanBalance
{
    PaymentPlanRecord stored;
    std::vector<InstalmentRecord> instalments; ///< as stored
    PaymentPlanReading reading;
};

/// The payment plans that are or were active, each with what follows from the facts at `now`, the first active first. `also` is
/// a payment that is not recorded (yet).
Result<std::vector<PaymentPlanBalance>> readPaymentPlans(Database &database, PlanId plan, qint64 now,
                                                         const std::optional<PaymentRecord> &also = {});
/// Those of them that are completed and forgive something: all they asked was paid, nothing of it waived.
std::vector<PaymentPlanRecord> forgivingOf(const std::vector<PaymentPlanBalance> &balances);
/// Whether one of them is completed now and forgives, or was and does no more.
bool changesForgiveness(const PaymentPlanBalance &balance);

} // namespace kept
