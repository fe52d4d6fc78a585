// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/reads/accountfilter.h"
#include "models/store/reads/keyset.h"

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
    QString text = {}; ///< part of a name or of what was noted, or the number of a dispute or case
};

/// By what disputes are ordered. Urgency, whatever the direction: open ones alone by the day of the answer, else the last received
/// first. Amounts of two currencies don't compare: they order inside each.
enum class DisputeOrder {
    Urgency,
    Received,
    Customer,
    Currency,
    Amount,
    State, ///< open ones first, those by the days they are open
    RespondBy,
    Kind,
    Plan,
    Number,
    OpenedBy,
    Note,
};

/// By what cases are ordered. Urgency, whatever the direction: the one that is due first before the others, closed ones last.
enum class CaseOrder { Urgency, Due, Customer, Status, Priority, Reason, Type, Plan, Number, Owner, Notes };

/// A page of disputes or cases, all of them counted.
Result<ListPage<DisputeRow>> disputePage(Database &database, const CaseworkFilter &filter, DisputeOrder order,
                                         Qt::SortOrder direction, const ListPart &part);
Result<ListPage<CaseRow>> casePage(Database &database, const CaseworkFilter &filter, CaseOrder order, Qt::SortOrder direction,
                                   const ListPart &part);

} // namespace kept
