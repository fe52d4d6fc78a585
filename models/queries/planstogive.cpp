// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/planstogive.h"

#include "models/queries/placedscope.h"

#include <algorithm>

namespace kept {

Result<PlansToGive::Answer> answer(Database &database, const Asking &asking, const PlansToGive &question)
{
    PlansToGive::Answer found;
    KEPT_CHECK(addOpenPlans(database, GivenBy::FinancialAccount, question.financialAccounts, &found));
    KEPT_CHECK(addOpenPlans(database, GivenBy::Plan, question.plans, &found));
    KEPT_CHECK(keepSeen(database, asking, &found, [](const GivenPlanRow &row) { return row.plan; }));
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.plan < b.plan; });
    const auto same = [](const GivenPlanRow &a, const GivenPlanRow &b) { return a.plan == b.plan; };
    found.erase(std::unique(found.begin(), found.end(), same), found.end());
    return found;
}

} // namespace kept
