// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/reads/moneyreads.h"

namespace kept {

/// What a promise is to those who watch over promises, on a day.
enum class PromiseWatchGroup {
    Open,
    DueToday, ///< open, with an open part due that day
    Late,     ///< open, with an open part due before that day: in its grace
    Broken,
    PartiallyKept,
    Kept,
};

/// By date: what is due first, of decided ones the last first. By amount: the largest first; amounts of two currencies don't compare.
enum class PromiseWatchOrder { ByDate, ByAmount };

/// Which promises are watched. Decided ones are those whose verdict came from `verdictFrom` (UTC milliseconds) on.
struct PromiseWatchFilter
{
    PromiseWatchGroup group = PromiseWatchGroup::Open;
    PortfolioScope scope;
    std::optional<Currency> currency;
    qint64 verdictFrom = 0;
    QDate today;
    PromiseWatchOrder order = PromiseWatchOrder::ByDate;
};

/// How many promises of a group there are in one currency, and their money.
struct PromiseWatchTotal
{
    PromiseWatchGroup group = PromiseWatchGroup::Open;
    Currency currency;
    qint64 count = 0;
    Money amount;
    Money received;
};

/// The ids of a group, all of them, in the filter's order.
Result<std::vector<qint64>> watchedPromiseIds(Database &database, const PromiseWatchFilter &filter);
/// Every group and currency that has a promise; the filter's own group does not matter.
Result<std::vector<PromiseWatchTotal>> watchedPromiseTotals(Database &database, const PromiseWatchFilter &filter);
/// A dispute as lists show it.
struct DisputeRow
{
    DisputeId id = DisputeId::fromValue(0);
    QString number; ///< "DSP-000042"
    PlanId plan = PlanId::fromValue(0);
    AccountId customer = AccountId::fromValue(0);
    QString planName, customerName;
    std::optional<PlanItemId> item;
    QString kind;   ///< a DisputeKind, or what an import brought
    QString status; ///< Open, Resolved, Withdrawn
    QString outcome;
    Money amount, credited;
    std::optional<QDate> received, respondBy, resolved;
    QString evidence; ///< a line each
    QString openedBy, resolvedBy, note;
    std::optional<HoldId> hold;
};

/// A case as lists show it.
struct CaseRow
{
    CaseId id = CaseId::fromValue(0);
    QString number; ///< "CASE-000042"
    std::optional<PlanId> plan;
    std::optional<AccountId> customer;
    QString planName, customerName;
    QString reason, type, priority, status, owner, notes;
    std::optional<QDate> due, closed;
};

/// Of a plan, or of a customer, or of all in the scope.
struct CaseworkFilter
{
    std::optional<PlanId> plan;
    std::optional<AccountId> customer;
    bool openOnly = false;
    PortfolioScope scope;
    int limit = 1'000;
};

/// Open ones alone: the one to be answered first before the others; else the last received first.
Result<std::vector<DisputeRow>> disputeRows(Database &database, const CaseworkFilter &filter);
/// The one that is due first before the others, closed ones last.
Result<std::vector<CaseRow>> caseRows(Database &database, const CaseworkFilter &filter);

} // namespace kept
