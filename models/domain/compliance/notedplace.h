// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/placezones.h"

namespace kept {

/// A place as it is kept, and every time zone it may lie in.
struct NotedPlace
{
    PlaceOnFile place; ///< country and region by their codes; a region of a country without a list of them as it was written
    std::vector<QByteArray> zones;
};

/// Reads where somebody says a person lives. Errors, all Invalid: LOCATION.COUNTRY (value: country), no such country;
/// LOCATION.REGION (value: region), no such state or province there, or, without a country, anywhere.
Result<NotedPlace> readNotedPlace(const PlaceOnFile &written, const PlaceZones &places);

} // namespace kept
