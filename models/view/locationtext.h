// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/notedplace.h"
#include "models/view/findingtext.h"

namespace kept {

/// What follows from a place and a time zone as they are typed.
struct LocationReading
{
    NotedPlace place;
    QByteArray zone = {};         ///< the one that is meant: named, or the place's only one; empty: neither
    std::optional<Error> refusal; ///< of the place
    bool isZoneUnknown = false;   ///< a zone is typed that there is not
    QString sentence = {};        ///< the clocks there, or what is still to be asked
};

/// @param zone an IANA id, or the city in it as people write it: "los angeles"
LocationReading readLocation(const PlaceOnFile &place, const QString &zone, qint64 now, const Wording &wording);
/// The IANA id meant by a text; empty when there is none.
QByteArray zoneNamed(const QString &text);
/// The ids that are offered: of places, not of offsets.
QStringList offeredZones();

} // namespace kept
