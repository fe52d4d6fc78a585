// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/personzones.h"

#include <algorithm>

namespace kept {
namespace {

using Zones = std::vector<QByteArray>;

void unite(Zones &all, const Zones &more, const PlaceZones &places)
{
    for (const QByteArray &zone : more)
        if (std::ranges::none_of(all, [&](const QByteArray &known) { return places.sameClock(known) == places.sameClock(zone); }))
            all.push_back(zone);
}

bool shareClock(const Zones &some, const Zones &others, const PlaceZones &places)
{
    return std::ranges::any_of(some, [&](const QByteArray &zone) {
        return std::ranges::any_of(others,
                                   [&](const QByteArray &other) { return places.sameClock(zone) == places.sameClock(other); });
    });
}

} // namespace

std::vector<QByteArray> personZones(const LocationEvidence &evidence, qint64 at, const PhoneZones &phones,
                                    const PlaceZones &places)
{
    if (evidence.knownZone)
        return {*evidence.knownZone};
    Zones zones;
    for (const AddressOnFile &address : evidence.addresses)
        if (!address.zones.empty())
            unite(zones, address.zones, places);
        else if (!places.isBareCountry(address.place))
            unite(zones, places.zonesOf(address.place), places);
    for (const NumberOnFile &number : evidence.numbers)
        if (!number.wrongSince || *number.wrongSince > at)
            unite(zones, number.zones.empty() ? phones.lookup(number.e164) : number.zones, places);
    for (const AddressOnFile &address : evidence.addresses) {
        const Zones country = address.zones.empty() && places.isBareCountry(address.place) ? places.zonesOf(address.place)
                                                                                           : Zones();
        if (!shareClock(zones, country, places))
            unite(zones, country, places);
    }
    return zones;
}

} // namespace kept
