// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "models/store/database.h"

namespace kept::demo {

/// Who works on the portfolio, and what for.
struct Staff
{
    std::vector<UserId> specialists;
    std::vector<TeamId> teams; ///< early, late
    UserId supervisor = UserId::fromValue(0);
    AccountId agency = AccountId::fromValue(0);
    std::vector<PlanReasonId> reasons;
};

/// Makes teams, users, an agency, plan reasons and the policy of the house.
Result<Staff> addStaff(Database &database, qint64 now);

} // namespace kept::demo
