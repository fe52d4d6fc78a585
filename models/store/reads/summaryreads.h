// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/reads/accountfilter.h"
#include "models/store/reads/sqltext.h"

namespace kept {

/// Which plans are summed up: those of a scope, or those of one customer.
struct SummaryOf
{
    PortfolioScope scope;
    std::optional<AccountId> customer;
};

/// Sums over plans of one currency that are past due by the same number of days, or one plan of a customer.
struct PlanSums
{
    Currency currency;
    qint64 daysPastDue = 0; ///< closedPlans for those that are closed
    qint64 count = 0;
    qint64 initialDue = 0, currentDue = 0, paid = 0, fees = 0, promised = 0, disputed = 0;
    std::optional<QDate> figuresAsOf = {}; ///< the latest day that imported figures are of
    bool isOnHold = false;                 ///< an open plan of a customer under a hold that stands today
};
inline constexpr qint64 closedPlans = -1;

struct PromiseSums
{
    Currency currency;
    QString status;
    qint64 count = 0;
    qint64 amount = 0;
    qint64 received = 0;
};

struct HeldSums
{
    Currency currency;
    qint64 count = 0;
    qint64 currentDue = 0;
};

/// The earliest part of an open promise.
struct NextPromiseRow
{
    PromiseId promise = PromiseId::fromValue(0);
    PlanId plan = PlanId::fromValue(0);
    QDate dueDate;
    Money amount;
};

struct ContactSums
{
    std::optional<qint64> lastAt; ///< UTC milliseconds
    QString lastChannel;
    QString lastOutcome;
    qint64 attempts = 0; ///< outbound telephone calls since the start of the window
};

/// What came in or was promised on one day.
struct DaySum
{
    Currency currency;
    QDate day;
    QString status; ///< of the promise; empty for payments
    qint64 count = 0;
    qint64 amount = 0;
};

/// The ranges of days past due that the policy of the house states, as bucketsFromText() reads them.
Result<std::optional<QString>> statedBuckets(Database &database);
/// One pass over the plans.
Result<std::vector<PlanSums>> planSums(Database &database, const SummaryOf &of, QDate today);
Result<std::vector<PromiseSums>> promiseSums(Database &database, const SummaryOf &of);
/// Open plans of a scope under a hold that stands today, each once.
Result<std::vector<HeldSums>> heldSums(Database &database, const PortfolioScope &scope, QDate today);
/// None where promiseSums() knows of no open promise.
Result<std::optional<NextPromiseRow>> nextPromise(Database &database, const SummaryOf &of);
/// Contacts with a customer; attempts are counted from `since` (UTC milliseconds).
Result<ContactSums> contactSums(Database &database, AccountId customer, qint64 since);
/// Payments by value date, reversals taken off; both days included.
Result<std::vector<DaySum>> paymentDays(Database &database, const SummaryOf &of, QDate from, QDate to);
/// Parts of promises by the day they are due.
Result<std::vector<DaySum>> promiseDays(Database &database, const SummaryOf &of, QDate from, QDate to);

} // namespace kept
