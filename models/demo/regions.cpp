// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/regions.h"

#include <array>

namespace kept::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array unitedStates{
    Region{"US", "NY", "America/New_York", "USD", "en", "+121255501", 2, 10001, Culture::American},
    Region{"US", "NY", "America/New_York", "USD", "en", "+151855501", 2, 12203, Culture::American},
    Region{"US", "FL", "America/New_York", "USD", "es", "+130555501", 2, 33101, Culture::Spanish},
    Region{"US", "GA", "America/New_York", "USD", "en", "+140455501", 2, 30301, Culture::American},
    Region{"US", "OH", "America/New_York", "USD", "en", "+121655501", 2, 44101, Culture::American},
    Region{"US", "MI", "America/Detroit", "USD", "en", "+131355501", 2, 48201, Culture::American},
    Region{"US", "NC", "America/New_York", "USD", "en", "+170455501", 2, 28202, Culture::American},
    Region{"US", "IN", "America/Indiana/Indianapolis", "USD", "en", "+131755501", 2, 46201, Culture::American},
    Region{"US", "IL", "America/Chicago", "USD", "en", "+131255501", 2, 60601, Culture::Polish},
    Region{"US", "TX", "America/Chicago", "USD", "en", "+151255501", 2, 78701, Culture::American},
    Region{"US", "TX", "America/Chicago", "USD", "es", "+121055501", 2, 78202, Culture::Spanish},
    Region{"US", "MN", "America/Chicago", "USD", "en", "+161255501", 2, 55401, Culture::Nordic},
    Region{"US", "TN", "America/Chicago", "USD", "en", "+161555501", 2, 37201, Culture::American},
    Region{"US", "LA", "America/Chicago", "USD", "en", "+150455501", 2, 70112, Culture::French},
    Region{"US", "CO", "America/Denver", "USD", "en", "+130355501", 2, 80202, Culture::American},
    Region{"US", "UT", "America/Denver", "USD", "en", "+180155501", 2, 84101, Culture::American},
    Region{"US", "AZ", "America/Phoenix", "USD", "en", "+160255501", 2, 85003, Culture::American},
    Region{"US", "CA", "America/Los_Angeles", "USD", "en", "+141555501", 2, 94103, Culture::American},
    Region{"US", "CA", "America/Los_Angeles", "USD", "es", "+121355501", 2, 90012, Culture::Spanish},
    Region{"US", "WA", "America/Los_Angeles", "USD", "en", "+120655501", 2, 98101, Culture::American},
    Region{"US", "NV", "America/Los_Angeles", "USD", "en", "+170255501", 2, 89101, Culture::American},
    Region{"US", "AK", "America/Anchorage", "USD", "en", "+190755501", 2, 99501, Culture::American},
    Region{"US", "HI", "Pacific/Honolulu", "USD", "en", "+180855501", 2, 96813, Culture::Japanese},
};

constexpr std::array unitedKingdom{
    Region{"GB", "England", "Europe/London", "GBP", "en", "+442079460", 3, 1, Culture::British},
    Region{"GB", "England", "Europe/London", "GBP", "en", "+441614960", 3, 2, Culture::British},
    Region{"GB", "England", "Europe/London", "GBP", "en", "+441214960", 3, 3, Culture::British},
    Region{"GB", "England", "Europe/London", "GBP", "en", "+441134960", 3, 4, Culture::Polish},
    Region{"GB", "Scotland", "Europe/London", "GBP", "en", "+441314960", 3, 5, Culture::British},
    Region{"GB", "Wales", "Europe/London", "GBP", "en", "+442920180", 3, 6, Culture::British},
    Region{"GB", "Northern Ireland", "Europe/London", "GBP", "en", "+442896496", 3, 7, Culture::British},
};

constexpr std::array euroArea{
    Region{"DE", "Berlin", "Europe/Berlin", "EUR", "de", "", 0, 10115, Culture::German},
    Region{"DE", "Bayern", "Europe/Berlin", "EUR", "de", "", 0, 80331, Culture::German},
    Region{"FR", "Paris", "Europe/Paris", "EUR", "fr", "", 0, 75001, Culture::French},
    Region{"ES", "Madrid", "Europe/Madrid", "EUR", "es", "", 0, 28001, Culture::Spanish},
    Region{"ES", "Canarias", "Atlantic/Canary", "EUR", "es", "", 0, 35001, Culture::Spanish},
    Region{"FI", "Uusimaa", "Europe/Helsinki", "EUR", "fi", "", 0, 10100, Culture::Nordic},
    Region{"IE", "Leinster", "Europe/Dublin", "EUR", "en", "", 0, 10001, Culture::British},
};

constexpr std::array japan{Region{"JP", "Tokyo", "Asia/Tokyo", "JPY", "ja", "", 0, 1000001, Culture::Japanese}};
constexpr std::array kuwait{Region{"KW", "Al Asimah", "Asia/Kuwait", "KWD", "ar", "", 0, 13001, Culture::Arabic}};

template<size_t Count>
const Region &from(Draws &draws, const std::array<Region, Count> &regions)
{
    return draws.pick(std::span(regions));
}

QString lastDigits(Draws &draws, int count)
{
    const int number = draws.below(count == 2 ? 100 : 1000);
    return QString::number(number).rightJustified(count, u'0');
}

} // namespace

const Region &drawRegion(Draws &draws)
{
    switch (draws.weighted({56, 18, 17, 5, 4})) {
    case 0: return from(draws, unitedStates);
    case 1: return from(draws, unitedKingdom);
    case 2: return from(draws, euroArea);
    case 3: return from(draws, japan);
    default: return from(draws, kuwait);
    }
}

Currency currencyOf(const Region &region)
{
    return Currency::fromCode(QString::fromLatin1(region.currency)).value_or(Currency());
}

QString drawLandline(Draws &draws, const Region &region)
{
    if (region.reservedDigits == 0)
        return {};
    return QLatin1String(region.landline) + lastDigits(draws, region.reservedDigits);
}

QString drawMobile(Draws &draws, const Region &region)
{
    if (region.reservedDigits == 2)
        return drawLandline(draws, region);
    return u"+447700900"_s + lastDigits(draws, 3);
}

QString drawPostalCode(Draws &draws, const Region &region)
{
    if (QLatin1String(region.country) != QLatin1String("GB"))
        return QString::number(region.postalCode + draws.below(60));
    constexpr std::array areas{"ZE", "ZG", "ZH", "ZJ", "ZM", "ZN", "ZP"}; // no such areas
    return QLatin1String(areas[static_cast<size_t>(region.postalCode - 1)]) + QString::number(draws.between(1, 19)) + u" 1"_s +
           QChar(u'A' + draws.below(20)) + QChar(u'A' + draws.below(20));
}

} // namespace kept::demo
