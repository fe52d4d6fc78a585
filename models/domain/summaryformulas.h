// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/wide.h"

#include <optional>

namespace kept {

// Means and rates are integers times 10,000: days with four decimals, rates in basis points. There is none where
// nothing was counted, which is not the same as zero.

/// A mean of days past due: plain when every plan weighs 1, balance-weighted when it weighs its current due in minor
/// units of one currency. sum(days x weight) / sum(weight), with 128 bits inside.
class DaysMean final
{
public:
    /// Weights below zero (credit balances) weigh nothing.
    void add(qint64 days, qint64 weight);
    std::optional<qint64> timesTenThousand(Rounding rounding = Rounding::HalfUp) const;

private:
    Wide m_sum = 0;
    Wide m_weight = 0;
};

/// part / whole times 10,000; none when the whole is not above zero.
std::optional<qint64> rate(qint64 part, qint64 whole, Rounding rounding = Rounding::HalfUp);

/// Promises whose verdict is known, as counts or as minor units of one currency.
struct SettledPromises
{
    qint64 kept = 0;
    qint64 partlyKept = 0;
    qint64 broken = 0;
};

/// kept / (kept + partly kept + broken) times 10,000.
std::optional<qint64> keptRate(const SettledPromises &promises);

/// Calls of a period, each a part of the one before.
struct CallCounts
{
    qint64 placed = 0;
    qint64 reached = 0;    ///< somebody was spoken to
    qint64 rightParty = 0; ///< it was the right person, verified
};

/// The right-party contact rate over both denominators in use, since the figure means nothing without its name.
struct RightPartyRates
{
    std::optional<qint64> ofCallsPlaced;
    std::optional<qint64> ofPeopleReached;
};
RightPartyRates rightPartyRates(const CallCounts &calls);

} // namespace kept
