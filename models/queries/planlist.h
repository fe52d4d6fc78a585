// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/asking.h"
#include "models/store/reads/planreads.h"

namespace kept {

/// The plans of a financial account, open ones first, the longest overdue first.
struct PlanRows
{
    using Answer = std::vector<PlanRow>;
    FinancialAccountId financialAccount;
};

/// The plans of a customer.
struct CustomerPlanRows
{
    using Answer = std::vector<PlanRow>;
    AccountId customer;
};

/// The items of a plan by due date.
struct ItemRows
{
    using Answer = std::vector<ItemRow>;
    PlanId plan;
};

Result<PlanRows::Answer> answer(Database &database, const Asking &asking, const PlanRows &question);
Result<CustomerPlanRows::Answer> answer(Database &database, const Asking &asking, const CustomerPlanRows &question);
Result<ItemRows::Answer> answer(Database &database, const Asking &asking, const ItemRows &question);

/// What an item is on a day, and how many days it is past due or has left.
void deriveState(ItemRow *item, QDate today);

} // namespace kept
