// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"

namespace kept {

/// The largest amount that is taken, typed, sent or imported, and the largest sum that one record keeps, in minor units. Sums over
/// nine thousand records that large still fit 64 bits.
inline constexpr qint64 largestAmount = 1'000'000'000'000'000;

/// a + b for a sum that a record keeps. Errors (Invalid): MONEY.CURRENCY; MONEY.SUM (values: limit) beyond the largest amount.
Result<Money> keptSum(Money a, Money b);

} // namespace kept
