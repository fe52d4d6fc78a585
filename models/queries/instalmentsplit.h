// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/paymentplan.h"
#include "models/queries/asking.h"
#include "models/store/database.h"

namespace kept {

/// What an instalment pays off. What no item takes is in none.
struct SplitInstalment
{
    Money principal, interest, fees;
    Money other; ///< costs, penalties and tax
};

/// What the instalments of a schedule pay off: where the money goes if each is paid on its day, nothing else comes in and nothing
/// is charged meanwhile but their own interest.
struct InstalmentSplit
{
    using Answer = std::vector<SplitInstalment>; ///< for each part
    PlanId plan = PlanId::fromValue(0);
    std::vector<PaymentPlanPart> parts;
};

/// Error: NotFound RECORD.MISSING.
Result<InstalmentSplit::Answer> answer(Database &database, const Asking &asking, const InstalmentSplit &question);

} // namespace kept
