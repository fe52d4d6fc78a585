// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/component.h"
#include "models/domain/disputestate.h"
#include "models/store/planrepository.h"

namespace kept {

/// A row of dispute: a contested amount.
struct DisputeRecord
{
    static constexpr ObjectKind object = ObjectKind::Dispute;
    DisputeId id = DisputeId::fromValue(0);
    qint64 version = 0;
    PlanId plan = PlanId::fromValue(0);
    std::optional<PlanItemId> item; ///< none: the whole plan
    QString kind;                   ///< a DisputeKind, or what an import brought
    Currency currency;
    Money amount;
    DisputeState status = DisputeState::Open;
    std::optional<QString> outcome;
    std::optional<QString> evidence; ///< a line each, the oldest first
    std::optional<QDate> received;
    std::optional<QDate> respondBy; ///< the day by which it has to be answered
    std::optional<QDate> resolved;
    std::optional<HoldId> hold; ///< that it placed
    std::optional<UserId> openedBy;
    std::optional<UserId> resolvedBy;
    std::optional<QString> note;
    Money credited; ///< taken off the debt when it was upheld

    template<class V>
    void columns(V &v)
    {
        v("collection_plan_id", plan);
        v("collection_plan_item_id", item);
        v("kind", kind);
        v("currency_iso_code", currency);
        v("amount", amount);
        v("status", status);
        v("outcome", outcome);
        v("evidence", evidence);
        v("received_date", received);
        v("respond_by_date", respondBy);
        v("resolved_date", resolved);
        v("hold_id", hold);
        v("opened_by", openedBy);
        v("resolved_by", resolvedBy);
        v("resolution_note", note);
        v("credited_amount", credited);
    }
};

/// A row of charge_adjustment: what a dispute took off one component of an item.
struct AdjustmentRecord
{
    static constexpr ObjectKind object = ObjectKind::ChargeAdjustment;
    Id<struct AdjustmentTag> id = Id<struct AdjustmentTag>::fromValue(0);
    qint64 version = 0;
    PlanItemId item = PlanItemId::fromValue(0);
    DisputeId dispute = DisputeId::fromValue(0);
    Component component = Component::Principal;
    qint64 amount = 0; ///< minor units of the item's currency
    std::optional<qint64> undoneAt;

    template<class V>
    void columns(V &v)
    {
        v("collection_plan_item_id", item);
        v("dispute_id", dispute);
        v("component", component);
        v("amount", amount);
        v("undone_at", undoneAt);
    }
};

/// A row of collection_case. Its status is text of the house's own; "Closed" ends it.
struct CaseRecord
{
    static constexpr ObjectKind object = ObjectKind::Case;
    CaseId id = CaseId::fromValue(0);
    qint64 version = 0;
    std::optional<PlanId> plan;
    std::optional<AccountId> account;
    QString reason;
    std::optional<QString> priority;
    std::optional<QString> type;
    QString status;
    std::optional<UserId> owner;
    std::optional<QDate> due;
    std::optional<QDate> closed;
    std::optional<QString> statusWhenClosed;
    std::optional<QString> notes;

    template<class V>
    void columns(V &v)
    {
        v("collection_plan_id", plan);
        v("account_id", account);
        v("reason", reason);
        v("priority", priority);
        v("type", type);
        v("status", status);
        v("owner_user_id", owner);
        v("due_date", due);
        v("closed_date", closed);
        v("status_when_closed", statusWhenClosed);
        v("notes", notes);
    }
};

/// A row of case_rule: the case that a plan of that reason opens.
struct CaseRuleRecord
{
    static constexpr ObjectKind object = ObjectKind::CaseRule;
    Id<struct CaseRuleTag> id = Id<struct CaseRuleTag>::fromValue(0);
    qint64 version = 0;
    PlanReasonId planReason = PlanReasonId::fromValue(0);
    QString reason;
    std::optional<QString> type;
    std::optional<CasePriority> priority;
    std::optional<int> dueDays;
    bool isActive = true;

    template<class V>
    void columns(V &v)
    {
        v("collection_plan_reason_id", planReason);
        v("reason", reason);
        v("type", type);
        v("priority", priority);
        v("due_days", dueDays);
        v("is_active", isActive);
    }
};

/// What a dispute took off the debt and was not given back.
Result<std::vector<AdjustmentRecord>> adjustmentsOf(Database &database, DisputeId dispute);
/// What disputes took off an item and that stands.
Result<std::vector<AdjustmentRecord>> adjustmentsOn(Database &database, PlanItemId item);
/// The open disputes of a plan.
Result<std::vector<DisputeRecord>> openDisputesOf(Database &database, PlanId plan);
/// The rules for plans of a reason, active or not.
Result<std::vector<CaseRuleRecord>> caseRulesOf(Database &database, PlanReasonId reason);
/// Opens the cases again that closed with the plan on that day without a payment.
Result<void> reopenCasesOf(Transaction &transaction, const PlanRecord &plan);

} // namespace kept
