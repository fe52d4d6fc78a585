// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/asking.h"
#include "models/store/policyplaces.h"

namespace kept {

/// What the policy of one place states about promises and money, and what holds there: the strictest of what it states and what
/// is stated above it. A blank is inherited.
struct PolicyOf
{
    struct Answer
    {
        QString place;               ///< the name of the team, the person or the plan; empty for the whole house
        std::optional<QString> name; ///< of the policy
        PromisePolicy stated;
        EffectivePolicy inForce;
        EffectivePolicy inherited; ///< were nothing stated here
    };
    PolicyScope scope = PolicyScope::System;
    std::optional<qint64> scopeId = {};
};

/// Where a policy may be stated.
struct PolicyPlaces
{
    using Answer = std::vector<PolicyPlace>;
};

/// Errors: RECORD.MISSING (NotFound), for a plan that whoever asks does not see too.
Result<PolicyOf::Answer> answer(Database &database, const Asking &asking, const PolicyOf &question);
Result<PolicyPlaces::Answer> answer(Database &database, const Asking &asking, const PolicyPlaces &question);

} // namespace kept
