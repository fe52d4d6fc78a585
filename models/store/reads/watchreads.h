// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/reads/moneyreads.h"

namespace kept {

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
