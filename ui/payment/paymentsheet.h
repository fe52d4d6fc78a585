// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/reads/planreads.h"

#include <vector>

namespace kept {

/// Whose money is taken down: a customer with all plans, one of them chosen or none.
struct PaymentSheet
{
    AccountId customer = AccountId::fromValue(0);
    QString customerName;
    std::vector<PlanRow> plans;
    std::optional<PlanId> plan;
    QDate today;
};

} // namespace kept
