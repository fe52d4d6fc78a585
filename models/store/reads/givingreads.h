// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/query.h"

#include <span>

namespace kept {

/// An open plan and whose it is.
struct GivenPlanRow
{
    PlanId plan = PlanId::fromValue(0);
    AccountId customer = AccountId::fromValue(0);
    std::optional<UserId> user;
    std::optional<TeamId> team;
    QString owner; ///< the user's name, else the team's; empty: nobody's
};

/// What the ids are of.
enum class GivenBy { FinancialAccount, Plan };

/// Adds the open plans of these ids.
Result<void> addOpenPlans(Database &database, GivenBy by, std::span<const qint64> ids, std::vector<GivenPlanRow> *found);

} // namespace kept
