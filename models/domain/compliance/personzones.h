// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/placezones.h"
#include "models/domain/phonezones.h"

#include <optional>

namespace kept {

/// A telephone number on file, as evidence of where its owner is.
struct NumberOnFile
{
    QString e164;                                    ///< "+" and digits; the country and area code alone will do ("+1850")
    std::vector<QByteArray> zones = {};              ///< where somebody noted the number is; empty: its prefix tells
    std::optional<qint64> wrongSince = std::nullopt; ///< UTC ms from which it is known to be another person's
};

/// An address on file, or a zone that somebody noted for it.
struct AddressOnFile
{
    PlaceOnFile place;
    std::vector<QByteArray> zones = {}; ///< empty: the place tells
};

/// Everything on file that tells where a person may be.
struct LocationEvidence
{
    std::optional<QByteArray> knownZone = std::nullopt; ///< where the person is known to be now; replaces the rest
    std::vector<AddressOnFile> addresses = {};
    std::vector<NumberOnFile> numbers = {};
};

/// Every zone a person may be in at an instant (UTC ms), as IANA ids: that of a known location, else the union of all
/// addresses and of all numbers that are not known to be wrong, whichever is dialled (12 CFR 1006.6(b)(1), comment
/// 6(b)(1)(i)-2). Toll-free and non-geographic numbers tell nothing; a bare country tells something only where no number
/// lies in it. Zones that have kept the same time for years are named once. Empty: nobody knows.
std::vector<QByteArray> personZones(const LocationEvidence &evidence, qint64 at, const PhoneZones &phones,
                                    const PlaceZones &places);

} // namespace kept
