// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/promisepolicy.h"
#include "models/store/query.h"

namespace kept {

/// A team, person or plan that may have a policy of its own.
struct PolicyPlace
{
    PolicyScope scope = PolicyScope::Team;
    qint64 id = 0;
    QString name;
    bool states = false; ///< it has one that states something
};

/// Every team and everybody who may sign in, by name; of plans those whose policy states something.
Result<std::vector<PolicyPlace>> policyPlaces(Database &database);

} // namespace kept
