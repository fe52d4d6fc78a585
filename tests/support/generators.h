// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"

#include <rapidcheck.h>

namespace kept::test {

/// A number of the range, ends included: boundaries are drawn more often than chance would.
inline rc::Gen<qint64> between(qint64 low, qint64 high)
{
    return rc::gen::weightedOneOf<qint64>(
        {{8, rc::gen::inRange<qint64>(low, high)}, {1, rc::gen::just(low)}, {1, rc::gen::just(high)}});
}

inline rc::Gen<Currency> anyCurrency()
{
    return rc::gen::elementOf(Currency::all());
}

inline Currency usd()
{
    return *Currency::fromCode(u"USD");
}

inline Money dollars(qint64 cents)
{
    return Money::fromMinor(cents, usd());
}

} // namespace kept::test
