// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/draws.h"
#include "models/domain/currency.h"

#include <QTimeZone>

namespace kept::demo {

/// In whose manner a name is made up.
enum class Culture { American, British, German, French, Spanish, Nordic, Polish, Japanese, Arabic };

/// Where somebody lives, and which telephone numbers are reserved for stories there.
struct Region
{
    const char *country;
    const char *state;
    const char *zone;
    const char *currency;
    const char *language;
    const char *landline; ///< E.164 up to the last reserved digits; empty: no number is reserved
    int reservedDigits;   ///< how many digits follow: 2 for +1 xxx 555 01xx, 3 for Ofcom's ranges
    int postalCode;
    Culture culture;
};

/// Someone's region, by rough shares of the countries.
const Region &drawRegion(Draws &draws);

Currency currencyOf(const Region &region);

/// A reserved number of the region: +1 xxx 555 01xx (NANPA), or one of Ofcom's numbers for drama; empty where none is.
QString drawLandline(Draws &draws, const Region &region);
/// A reserved mobile number; outside the United States a British one.
QString drawMobile(Draws &draws, const Region &region);
QString drawPostalCode(Draws &draws, const Region &region);

} // namespace kept::demo
