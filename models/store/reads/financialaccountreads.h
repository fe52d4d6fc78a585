// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/reads/accountfilter.h"
#include "models/store/reads/sqltext.h"

namespace kept {

/// What the list shows of a financial account, whose figures are those of its open plans.
struct FinancialAccountRow
{
    FinancialAccountId id = FinancialAccountId::fromValue(0);
    AccountId customer = AccountId::fromValue(0);
    QString customerName;
    QString number;
    QString name;
    QString type;       ///< CreditCard, Loan, …
    QString status;     ///< the account's own: Open, Blocked, …
    QString planStatus; ///< New, InProgress, PromiseRegistered, PromiseBroken, Close; empty without plans
    QString holdReason; ///< of a hold that stands today; empty without one
    QString owner;      ///< first owner of its open plans, a user or a team
    bool hasSeveralOwners = false;
    Currency currency;
    std::optional<QDate> pastDueSince;
    qint64 pausedDays = 0;
    qint64 daysPastDue = 0;
    Money initialDue, currentDue, fees, interest, paid, promised, disputed;
    std::optional<QDate> nextPromise;
    qint64 planCount = 0;
    qint64 openPlanCount = 0;
    std::optional<qint64> interestRateBasisPoints;
};

/// Sums over financial accounts of one currency that are past due by the same number of days.
struct FinancialAccountSums
{
    Currency currency;
    qint64 daysPastDue = 0;
    qint64 count = 0;
    qint64 initialDue = 0, currentDue = 0, fees = 0, paid = 0, promised = 0, disputed = 0;
};

/// Ids in order, ties by id. Errors: Storage, Unavailable, Cancelled.
Result<std::vector<qint64>> financialAccountIds(Database &database, const AccountFilter &filter, AccountOrder order, QDate today);
Result<qint64> countFinancialAccounts(Database &database, const AccountFilter &filter, QDate today);
/// Rows for the ids that (still) exist, in the order of the ids; for an agency's scope those, and those figures, that are of plans
/// placed with it, as in every question here. Any other scope shows all.
Result<std::vector<FinancialAccountRow>> financialAccountRows(Database &database, std::span<const qint64> ids,
                                                              const PortfolioScope &scope, QDate today);
/// Sums over a filtered list, or over chosen accounts, by currency and days past due.
Result<std::vector<FinancialAccountSums>> financialAccountSums(Database &database, const AccountFilter &filter, QDate today);
Result<std::vector<FinancialAccountSums>> financialAccountSums(Database &database, std::span<const qint64> ids,
                                                               const PortfolioScope &scope, QDate today);

/// " AND …" on a collection_plan called p; empty for everything.
SqlText scopeCondition(const PortfolioScope &scope);
/// The same, of a plan or a customer alone where one is given.
SqlText ownerCondition(const std::optional<PlanId> &plan, const std::optional<AccountId> &customer, const PortfolioScope &scope);
/// The days past due of a row with the columns past_due_since and paused_days, as SQL with two `?`, both for today.
QString daysPastDueSql(const Dialect &dialect, const QString &table);

} // namespace kept
