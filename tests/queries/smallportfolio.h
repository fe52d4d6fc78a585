// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testdatabase.h"

namespace kept::test {

/// The day on which the small portfolio plays.
inline QDate portfolioDay()
{
    return {2026, 3, 12};
}

/// Fills a store with what the question tests ask about: four customers, five accounts in two currencies, six plans.
///   account 1 (customer 1, CreditCard "4000-1180", USD): plan 1, 1,250.00 due, 43 days past due, three items, owner Ana
///   account 2 (customer 2, Loan "LN-7702", USD): plan 2, 100.00 due, 5 days (8 less 3 paused), team West; plan 3 closed
///   account 3 (customer 3, InvoiceAccount "INV-0054", JPY): plan 4, 184300 due, 95 days, agency 4
///   account 4 (customer 3, Loan "LN-0001", USD): plan 5, not due yet, nobody's
///   account 5 (customer 1, Loan "LN-EMPTY", USD): no plan
/// Plan 6 of customer 2 on account 2 was deleted.
void fillSmallPortfolio(TestDatabase &store);

} // namespace kept::test
