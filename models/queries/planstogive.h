// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/asking.h"
#include "models/store/reads/givingreads.h"

namespace kept {

/// The open plans among what was chosen in a list, with whose they are: closed ones stay with whoever had them.
struct PlansToGive
{
    using Answer = std::vector<GivenPlanRow>;
    std::vector<qint64> financialAccounts = {}; ///< all plans of these
    std::vector<qint64> plans = {};             ///< these as well
};

/// By plan, each once.
Result<PlansToGive::Answer> answer(Database &database, const Asking &asking, const PlansToGive &question);

} // namespace kept
