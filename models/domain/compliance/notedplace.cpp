// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/notedplace.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

Result<NotedPlace> readNotedPlace(const PlaceOnFile &written, const PlaceZones &places)
{
    PlaceOnFile place{written.country.trimmed(), written.region.trimmed(), written.postalCode.simplified()};
    const QString country = places.countryOf(place);
    const QString region = places.regionOf(place);
    if (country.isEmpty() && !place.country.isEmpty())
        return fail(ErrorKind::Invalid, u"LOCATION.COUNTRY"_s, {}, {{u"country"_s, place.country}});
    const bool isListed = country.isEmpty() || places.hasRegions(country);
    if (region.isEmpty() && !place.region.isEmpty() && isListed)
        return fail(ErrorKind::Invalid, u"LOCATION.REGION"_s, {}, {{u"region"_s, place.region}});
    place.country = country;
    if (!region.isEmpty())
        place.region = region;
    return NotedPlace{place, places.zonesOf(place)};
}

} // namespace kept
