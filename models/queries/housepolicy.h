// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/promisepolicy.h"
#include "models/queries/asking.h"
#include "models/store/database.h"

namespace kept {

/// What the policy of the whole house states about promises and money; a blank is the program's own.
struct HousePolicy
{
    struct Answer
    {
        std::optional<QString> name;
        PromisePolicy policy;
    };
};

Result<HousePolicy::Answer> answer(Database &database, const Asking &asking, const HousePolicy &question);

} // namespace kept
