// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/housepolicy.h"

#include "models/store/policyrepository.h"

namespace kept {

Result<HousePolicy::Answer> answer(Database &database, const Asking &, const HousePolicy &)
{
    KEPT_TRY(const auto stated, findPolicy(database, PolicyScope::System, {}));
    return stated ? HousePolicy::Answer{stated->name, stated->policy} : HousePolicy::Answer();
}

} // namespace kept
