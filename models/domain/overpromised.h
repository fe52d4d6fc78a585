// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"

namespace kept {

/// What open promises expect beyond what is due; zero where they expect no more. Both amounts are of one currency.
inline Money promisedBeyondDue(Money promised, Money due)
{
    return Money::fromMinor(std::max<qint64>(0, promised.minor() - due.minor()), due.currency());
}

} // namespace kept
