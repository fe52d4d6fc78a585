// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"

namespace kept {

struct PlanClosed
{
    PlanId plan = PlanId::fromValue(0);
    QDate closedDate;

    template<class V>
    void describe(V &v)
    {
        v("plan", plan, "The collection plan");
        v("closedDate", closedDate, "The day it was closed");
    }
};

/// Closes a plan and its cases.
struct ClosePlan
{
    using Outcome = PlanClosed;
    static QString commandName() { return QStringLiteral("ClosePlan"); }
    static QString meaning() { return QStringLiteral("Closes a collection plan and its cases."); }

    PlanId plan = PlanId::fromValue(0);
    std::optional<QString> reason;

    template<class V>
    void describe(V &v)
    {
        v("plan", plan, "The collection plan");
        v("reason", reason, "Why it is closed");
    }
};

/// Errors: RECORD.MISSING (NotFound); PLAN.CLOSED (Refused).
Result<PlanClosed> execute(Transaction &transaction, const Context &context, const ClosePlan &command);

} // namespace kept
