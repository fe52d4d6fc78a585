// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/asking.h"
#include "models/store/reads/findreads.h"

namespace kept {

/// The customer that a word names: its id, the id it has in its source system, or its name, whatever marks and case.
/// Errors: NAME.UNKNOWN (NotFound), NAME.SEVERAL (Refused: values name and ids).
struct NamedCustomer
{
    using Answer = AccountId;
    QString name;
};

/// The plan that a word names: "CP-000123", its id, or the id it has in its source system.
struct NamedPlan
{
    using Answer = PlanId;
    QString name;
};

/// The team that a word names: its name or its id.
struct NamedTeam
{
    using Answer = TeamId;
    QString name;
};

Result<NamedCustomer::Answer> answer(Database &database, const Asking &asking, const NamedCustomer &question);
Result<NamedPlan::Answer> answer(Database &database, const Asking &asking, const NamedPlan &question);
Result<NamedTeam::Answer> answer(Database &database, const Asking &asking, const NamedTeam &question);

} // namespace kept
