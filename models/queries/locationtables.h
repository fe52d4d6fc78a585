// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/placezones.h"
#include "models/domain/phonezones.h"

namespace kept {

/// The zones of telephone numbers that come with the program.
const PhoneZones &phoneZones();
/// The zones of countries, regions and postal codes that come with the program.
const PlaceZones &placeZones();

} // namespace kept
