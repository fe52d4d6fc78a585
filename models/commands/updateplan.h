// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/fieldinput.h"
#include "models/commands/perform.h"

namespace kept {

struct PlanUpdated
{
    PlanId plan = PlanId::fromValue(0);
    qint64 version = 0;

    template<class V>
    void describe(V &v)
    {
        v("plan", plan, "The collection plan");
        v("version", version, "Its version now");
    }
};

/// Changes fields of a plan by their API names.
struct UpdatePlan
{
    using Outcome = PlanUpdated;
    static QString commandName() { return QStringLiteral("UpdatePlan"); }
    static QString meaning() { return QStringLiteral("Changes fields of a collection plan."); }

    PlanId plan = PlanId::fromValue(0);
    std::optional<qint64> version;
    std::vector<FieldInput> fields;

    template<class V>
    void describe(V &v)
    {
        v("plan", plan, "The collection plan");
        v("version", version, "The version that was read; left out, whatever is there");
        v("fields", fields, "The fields and their new values");
    }
};

/// Errors: RECORD.MISSING (NotFound); RECORD.VERSION (Conflict); FIELD.UNKNOWN, FIELD.DERIVED (kept by the program, or by items and payments),
/// FIELD.VALUE (values: field, expected), FIELD.REQUIRED, FIELD.TWICE, all Invalid; REFERENCE.MISSING (NotFound); ROLE.RIGHT (Refused: an owner or an agency, by who may not give
/// plans away).
Result<PlanUpdated> execute(Transaction &transaction, const Context &context, const UpdatePlan &command);

} // namespace kept
