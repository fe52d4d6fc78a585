// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/domain/statuses.h"

namespace kept {

struct PlanReopened
{
    PlanId plan = PlanId::fromValue(0);
    PlanStatus status = PlanStatus::InProgress;

    template<class V>
    void describe(V &v)
    {
        v("plan", plan, "The collection plan");
        v("status", status, "What it is now");
    }
};

/// Takes the closing of a plan back.
struct ReopenPlan
{
    using Outcome = PlanReopened;
    static QString commandName() { return QStringLiteral("ReopenPlan"); }
    static QString meaning() { return QStringLiteral("Opens a closed plan again, and the cases that closed with it."); }
    static constexpr Right right = Right::Supervise;

    PlanId plan = PlanId::fromValue(0);
    QString reason;

    template<class V>
    void describe(V &v)
    {
        v("plan", plan, "The collection plan");
        v("reason", reason, "Why");
    }
};

/// Errors: RECORD.MISSING (NotFound); PLAN.OPENALREADY (Refused); REASON.EMPTY (Invalid).
Result<PlanReopened> execute(Transaction &transaction, const Context &context, const ReopenPlan &command);

} // namespace kept
