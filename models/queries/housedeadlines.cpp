// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/housedeadlines.h"

#include "models/store/housedeadlinesrepository.h"

namespace kept {

Result<HouseDeadlineTerms::Answer> answer(Database &database, const Asking &, const HouseDeadlineTerms &)
{
    return houseDeadlines(database);
}

} // namespace kept
