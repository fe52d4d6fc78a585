// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/planrepository.h"

#include <vector>

namespace kept {

/// Plans that go by the time zone of this person and have a part of a promise or an instalment of a payment plan that is open, or a
/// hold that stops or stopped ageing.
Result<std::vector<PlanId>> plansInZoneOf(Database &database, ContactId contact);
/// Such plans whose own or whose person's time zone the rows of an import changed, or whose person.
Result<std::vector<PlanId>> plansZonedBy(Database &database, ImportId run);

} // namespace kept
