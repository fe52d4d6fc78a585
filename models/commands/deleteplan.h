// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"

namespace kept {

struct PlanDeleted
{
    PlanId plan = PlanId::fromValue(0);

    template<class V>
    void describe(V &v)
    {
        v("plan", plan, "The collection plan");
    }
};

/// Puts a plan into the recycle bin.
struct DeletePlan
{
    using Outcome = PlanDeleted;
    static QString commandName() { return QStringLiteral("DeletePlan"); }
    static QString meaning() { return QStringLiteral("Puts a collection plan into the recycle bin."); }

    PlanId plan = PlanId::fromValue(0);
    std::optional<qint64> version;

    template<class V>
    void describe(V &v)
    {
        v("plan", plan, "The collection plan");
        v("version", version, "The version that was read; left out, whatever is there");
    }
};

/// Errors: RECORD.MISSING (NotFound); RECORD.VERSION (Conflict).
Result<PlanDeleted> execute(Transaction &transaction, const Context &context, const DeletePlan &command);

} // namespace kept
