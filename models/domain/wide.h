// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"

#include <limits>
#include <optional>

namespace kept {

/// 128 bits, for the product of two 64-bit amounts; intermediates only.
__extension__ typedef __int128 Wide;

/// The value as 64 bits; none when it does not fit.
constexpr std::optional<qint64> narrow(Wide value)
{
    if (value < std::numeric_limits<qint64>::min() || value > std::numeric_limits<qint64>::max())
        return std::nullopt;
    return static_cast<qint64>(value);
}

/// numerator / denominator, rounded as named; denominator > 0.
constexpr Wide divideRounded(Wide numerator, Wide denominator, Rounding rounding)
{
    const Wide quotient = numerator / denominator;
    const Wide rest = numerator % denominator;
    if (rest == 0)
        return quotient;
    const int away = rest < 0 ? -1 : 1;
    const Wide size = rest < 0 ? -rest : rest;
    const int againstHalf = size > denominator - size ? 1 : (size == denominator - size ? 0 : -1);
    switch (rounding) {
    case Rounding::HalfUp: return againstHalf >= 0 ? quotient + away : quotient;
    case Rounding::HalfEven: return againstHalf > 0 || (againstHalf == 0 && quotient % 2 != 0) ? quotient + away : quotient;
    case Rounding::Down: return quotient;
    case Rounding::Up: return quotient + away;
    case Rounding::Floor: return away < 0 ? quotient - 1 : quotient;
    case Rounding::Ceiling: return away > 0 ? quotient + 1 : quotient;
    }
    return quotient;
}

} // namespace kept
