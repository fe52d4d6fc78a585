// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/asking.h"
#include "models/store/placement.h"
#include "models/store/reads/accountfilter.h"

#include <algorithm>
#include <vector>

namespace kept {

/// The scope that whoever asks gets: what was asked for, or for an agency what is placed with it, whatever was asked for.
Result<PortfolioScope> scopeFor(Database &database, const Asking &asking, const PortfolioScope &asked);
/// Whether whoever asks may see the customer or the plan at all.
Result<bool> maySee(Database &database, const Asking &asking, AccountId customer);
Result<bool> maySee(Database &database, const Asking &asking, PlanId plan);
/// An agency learns nothing about others' customers and plans, not even that they are there. Error: NotFound RECORD.MISSING.
Result<void> needSight(Database &database, const Asking &asking, AccountId customer);
Result<void> needSight(Database &database, const Asking &asking, PlanId plan);
Result<void> needSight(Database &database, const Asking &asking, ContactId person);

/// Drops the rows whose `of(row)`, a customer or a plan, is not to be seen by whoever asks.
template<class R, class Of>
Result<void> keepSeen(Database &database, const Asking &asking, std::vector<R> *rows, Of of)
{
    KEPT_TRY(const auto agency, agencyOfUser(database, asking.actor));
    if (!agency)
        return {};
    std::vector<R> seen;
    for (R &row : *rows) {
        KEPT_TRY(const bool isSeen, maySee(database, asking, of(row)));
        if (isSeen)
            seen.push_back(std::move(row));
    }
    *rows = std::move(seen);
    return {};
}

} // namespace kept
