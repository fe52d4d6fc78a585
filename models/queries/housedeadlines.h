// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/housedeadlines.h"
#include "models/queries/asking.h"
#include "models/store/database.h"

namespace kept {

/// The deadlines in force in the whole house.
struct HouseDeadlineTerms
{
    using Answer = HouseDeadlines;
};

Result<HouseDeadlineTerms::Answer> answer(Database &database, const Asking &asking, const HouseDeadlineTerms &question);

} // namespace kept
