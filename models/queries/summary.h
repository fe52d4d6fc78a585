// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/asking.h"
#include "models/store/reads/summaryreads.h"

namespace kept {

/// Plans past due from `from` days up to, but not including, `to`; the last bucket is open-ended.
struct AgeingBucket
{
    qint64 from = 0;
    std::optional<qint64> to;
    qint64 count = 0;
    Money due;
};

struct PromiseTally
{
    qint64 count = 0;
    Money amount;
};

/// The account summary of one currency; totals never mix two.
struct CurrencySummary
{
    Currency currency;
    qint64 plans = 0;
    qint64 openPlans = 0;
    Money initialDue; ///< sum of InitialDueAmount, closed plans too
    Money currentDue; ///< sum of CurrentDueAmount
    Money paid;       ///< sum of TotalPaymentsReceived
    Money fees, promised, disputed;
    qint64 averageDaysPastDue = 0;  ///< plain mean over open plans, times 10,000
    qint64 weightedDaysPastDue = 0; ///< weighted by current due, times 10,000
    qint64 maximumDaysPastDue = 0;
    std::vector<AgeingBucket> ageing; ///< open plans
    PromiseTally open, kept, partlyKept, broken, waiting, cancelled;
    std::optional<qint64> keptRateByCount; ///< kept / (kept + partly + broken), times 10,000
    std::optional<qint64> keptRateByAmount;
    qint64 plansOnHold = 0;
    Money dueOnHold;
};

/// Live figures over plans: of everything, a team, an owner, an agency.
struct PortfolioSummary
{
    struct Answer
    {
        QDate asOf;
        std::optional<QDate> figuresAsOf;        ///< the latest day that imported figures are of
        std::vector<CurrencySummary> currencies; ///< by code
        qint64 plans = 0;
        qint64 openPlans = 0;
        qint64 averageDaysPastDue = 0; ///< plain mean over all open plans, whatever their currency, times 10,000
        std::optional<NextPromiseRow> nextPromise;
    };
    PortfolioScope scope;
    std::optional<QDate> asOf; ///< today when not given; days past due are counted to it
};

/// The account summary of one customer.
struct AccountSummary
{
    struct Answer
    {
        PortfolioSummary::Answer figures;
        ContactSums contacts; ///< attempts within the seven days before now
    };
    AccountId customer = AccountId::fromValue(0);
    std::optional<QDate> asOf;
};

Result<PortfolioSummary::Answer> answer(Database &database, const Asking &asking, const PortfolioSummary &question);
Result<AccountSummary::Answer> answer(Database &database, const Asking &asking, const AccountSummary &question);

} // namespace kept
