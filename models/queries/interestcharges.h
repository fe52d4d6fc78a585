// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/paymentplanreading.h"

#include <set>

namespace kept {

/// The charge of the interest of an instalment, and what follows for it from what became of the instalment: it stands while the
/// instalment is expected, was paid or was missed. Of one that was waived, or that ended with its payment plan, nothing is owed; of
/// one that was put off the later one has it.
struct InterestCharge
{
    PlanItemId item = PlanItemId::fromValue(0);
    bool stands = false;
    QDate due; ///< with the (later) instalment
};

/// Those of the payment plans as the facts have them.
std::vector<InterestCharge> interestChargesOf(const std::vector<PaymentPlanBalance> &balances);

/// Items of a plan with their charges of interest brought in line.
struct SettledCharges
{
    std::vector<ItemRecord> items;
    std::set<PlanItemId> emptied;                  ///< closed now: what was paid on them is free again
    std::vector<std::pair<PlanItemId, int>> moved; ///< 1 for one that is owed again, -1 for one that is owed no more
    bool hasChanged = false;
};
/// A charge that a dispute is open about or has credited, or that another payment plan forgave, stays as it is.
Result<SettledCharges> settledCharges(Database &database, PlanId plan, std::vector<ItemRecord> items,
                                      const std::vector<InterestCharge> &charges);

} // namespace kept
