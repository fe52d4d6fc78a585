// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/domain/disputestate.h"
#include "models/store/planrepository.h"

namespace kept {

/// What every command about a case answers.
struct CaseChanged
{
    CaseId caseId = CaseId::fromValue(0);
    QString number;
    QString status;

    template<class V>
    void describe(V &v)
    {
        v("case", caseId, "The case");
        v("number", number, "Its number");
        v("status", status, "What it is now");
    }
};

/// Opens a case on a plan.
struct OpenCase
{
    using Outcome = CaseChanged;
    static QString commandName() { return QStringLiteral("OpenCase"); }
    static QString meaning() { return QStringLiteral("Opens a case on a plan; it closes with the plan."); }

    PlanId plan = PlanId::fromValue(0);
    QString reason;
    std::optional<QString> type;
    std::optional<CasePriority> priority;
    std::optional<QDate> due;
    std::optional<UserId> owner;
    std::optional<QString> notes;

    template<class V>
    void describe(V &v)
    {
        v("plan", plan, "The collection plan");
        v("reason", reason, "What it is about");
        v("type", type, "Its type");
        v("priority", priority, "How much it matters; left out, medium");
        v("due", due, "The day by which it should be done");
        v("owner", owner, "Who works on it; left out, the owner of the plan");
        v("notes", notes, "Notes");
    }
};

/// Closes a case.
struct CloseCase
{
    using Outcome = CaseChanged;
    static QString commandName() { return QStringLiteral("CloseCase"); }
    static QString meaning() { return QStringLiteral("Closes a case and says how it ended."); }

    CaseId caseId = CaseId::fromValue(0);
    QString reason;

    template<class V>
    void describe(V &v)
    {
        v("case", caseId, "The case");
        v("reason", reason, "How it ended");
    }
};

/// Opens a closed case again.
struct ReopenCase
{
    using Outcome = CaseChanged;
    static QString commandName() { return QStringLiteral("ReopenCase"); }
    static QString meaning() { return QStringLiteral("Opens a closed case again."); }

    CaseId caseId = CaseId::fromValue(0);
    QString reason;

    template<class V>
    void describe(V &v)
    {
        v("case", caseId, "The case");
        v("reason", reason, "Why");
    }
};

struct CaseRuleSet
{
    PlanReasonId planReason = PlanReasonId::fromValue(0);
    QString reason;
    bool isActive = true;

    template<class V>
    void describe(V &v)
    {
        v("planReason", planReason, "The reason of plans");
        v("reason", reason, "What the case is about");
        v("isActive", isActive, "Whether such cases are opened");
    }
};

/// States which case a plan of a reason opens by itself.
struct SetCaseRule
{
    using Outcome = CaseRuleSet;
    static QString commandName() { return QStringLiteral("SetCaseRule"); }
    static QString meaning()
    {
        return QStringLiteral("States which case a plan of a reason opens by itself, one row of the table.");
    }
    static constexpr Right right = Right::Administer;

    PlanReasonId planReason = PlanReasonId::fromValue(0);
    QString reason;
    std::optional<QString> type;
    std::optional<CasePriority> priority;
    std::optional<int> dueDays;
    std::optional<bool> isActive;

    template<class V>
    void describe(V &v)
    {
        v("planReason", planReason, "The reason of plans");
        v("reason", reason, "What the case is about; it names the row");
        v("type", type, "The type of the case");
        v("priority", priority, "How much it matters");
        v("dueDays", dueDays, "Days until it should be done");
        v("isActive", isActive, "Whether such cases are opened; left out, they are");
    }
};

/// Errors: RECORD.MISSING, REFERENCE.MISSING (NotFound); PLAN.CLOSED (Refused); REASON.EMPTY (Invalid).
Result<CaseChanged> execute(Transaction &transaction, const Context &context, const OpenCase &command);
/// Errors: RECORD.MISSING (NotFound); CASE.CLOSED (Refused); REASON.EMPTY (Invalid).
Result<CaseChanged> execute(Transaction &transaction, const Context &context, const CloseCase &command);
/// Errors: RECORD.MISSING (NotFound); CASE.OPEN (Refused), PLAN.CLOSED (Refused: its plan is); REASON.EMPTY (Invalid).
Result<CaseChanged> execute(Transaction &transaction, const Context &context, const ReopenCase &command);
/// Errors: REFERENCE.MISSING (NotFound); REASON.EMPTY, POLICY.VALUE (negative days), Invalid.
Result<CaseRuleSet> execute(Transaction &transaction, const Context &context, const SetCaseRule &command);

/// Opens the cases that the table has for the plan's reason.
Result<void> openCasesByRule(Transaction &transaction, const PlanRecord &plan, QDate today);

} // namespace kept
