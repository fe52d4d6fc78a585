// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/asking.h"
#include "models/store/contactplacerepository.h"

namespace kept {

/// Where a person is, as far as it is noted.
struct NotedLocation
{
    using Answer = ContactPlaceRecord;
    ContactId contact = ContactId::fromValue(0);
};

/// Errors: RECORD.MISSING (NotFound).
Result<NotedLocation::Answer> answer(Database &database, const Asking &asking, const NotedLocation &question);

} // namespace kept
