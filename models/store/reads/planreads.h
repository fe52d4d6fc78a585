// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/query.h"

namespace kept {

/// A collection plan as lists and pages show it.
struct PlanRow
{
    PlanId id = PlanId::fromValue(0);
    std::optional<FinancialAccountId> financialAccount;
    AccountId customer = AccountId::fromValue(0);
    std::optional<ContactId> contact;
    QString name; ///< "CP-000123"
    QString customerName;
    QString financialAccountNumber;
    QString financialAccountType;
    QString status;
    QString reason;
    QString owner; ///< a user or a team
    QString agency;
    QString segment;
    QString timeZone;
    QString holdReason; ///< of a hold that stands today; empty without one
    Currency currency;
    std::optional<QDate> pastDueSince;
    std::optional<QDate> dueDate;
    std::optional<QDate> closedDate;
    std::optional<QDate> nextPromise;
    std::optional<QDate> nextInstalment; ///< of the active payment plan
    QString paymentPlanStatus;           ///< Active, PendingApproval, Completed, Broken…; empty: there was none
    qint64 pausedDays = 0;
    qint64 daysPastDue = 0; ///< 0 when closed
    bool isClosed = false;
    Money initialDue, currentDue, fees, interest, tax, paid, promised, disputed, unallocated;
    qint64 itemCount = 0;
    qint64 promiseCount = 0;
    std::optional<qint64> ownMaximumPromises; ///< none: by policy
    std::optional<qint64> riskScore;          ///< times 100
    qint64 version = 0;
};

/// What an item is by its dates and money.
enum class ItemState { Paid, Closed, PastDue, DueToday, DueLater };

/// One instalment, statement, invoice or charge; due amounts are what is left of each component.
struct ItemRow
{
    PlanItemId id = PlanItemId::fromValue(0);
    PlanId plan = PlanId::fromValue(0);
    QString kind;
    QString name;
    QDate dueDate;
    QString status; ///< New, Pending, Paid, Closed
    Currency currency;
    Money due, principalDue, interestDue, feesDue, taxDue, penaltiesDue, costsDue;
    Money billed; ///< all components before any payment
    Money paid, promised, disputed;
    ItemState state = ItemState::DueLater; ///< the query derives it
    qint64 days = 0;                       ///< past due, or until it is due; the query derives it
};

/// Plans of a financial account, the most overdue first.
Result<std::vector<PlanRow>> planRowsOf(Database &database, FinancialAccountId account, QDate today);
/// Plans of a customer.
Result<std::vector<PlanRow>> planRowsOf(Database &database, AccountId customer, QDate today);
/// Error: NotFound RECORD.MISSING for a plan that is not there or was deleted.
Result<PlanRow> planRowOf(Database &database, PlanId plan, QDate today);
/// Items by due date.
Result<std::vector<ItemRow>> itemRowsOf(Database &database, PlanId plan);

} // namespace kept
