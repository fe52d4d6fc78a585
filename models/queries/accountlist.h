// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/asking.h"
#include "models/store/reads/financialaccountreads.h"

namespace kept {

/// Totals of one currency over a list of financial accounts.
struct AccountTotals
{
    Currency currency;
    qint64 count = 0;
    Money initialDue, currentDue, fees, paid, promised, disputed;
    qint64 weightedDaysPastDue = 0; ///< by current due, times 10,000
    qint64 maximumDaysPastDue = 0;
};

/// The ids of a filtered list in order, with its totals.
struct FinancialAccountIds
{
    struct Answer
    {
        std::vector<qint64> ids;
        std::vector<AccountTotals> totals; ///< by currency code
    };
    AccountFilter filter;
    AccountOrder order;
};

/// The rows of some ids, in their order; ids of accounts that are gone are left out.
struct FinancialAccountRows
{
    using Answer = std::vector<FinancialAccountRow>;
    std::vector<qint64> ids;
};

/// Totals of chosen accounts, by currency code.
struct SelectionTotals
{
    using Answer = std::vector<AccountTotals>;
    std::vector<qint64> ids;
};

/// How many accounts each of some filters finds, in their order.
struct AccountCounts
{
    using Answer = std::vector<qint64>;
    std::vector<AccountFilter> filters;
};

Result<FinancialAccountIds::Answer> answer(Database &database, const Asking &asking, const FinancialAccountIds &question);
Result<FinancialAccountRows::Answer> answer(Database &database, const Asking &asking, const FinancialAccountRows &question);
Result<SelectionTotals::Answer> answer(Database &database, const Asking &asking, const SelectionTotals &question);
Result<AccountCounts::Answer> answer(Database &database, const Asking &asking, const AccountCounts &question);

} // namespace kept
