// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/summaryformulas.h"

namespace kept {
namespace {

constexpr qint64 scale = 10'000;

std::optional<qint64> scaledRatio(Wide part, Wide whole, Rounding rounding)
{
    if (whole <= 0)
        return std::nullopt;
    return narrow(divideRounded(part * scale, whole, rounding));
}

} // namespace

void DaysMean::add(qint64 days, qint64 weight)
{
    if (weight <= 0)
        return;
    m_sum += Wide(days) * weight;
    m_weight += weight;
}

std::optional<qint64> DaysMean::timesTenThousand(Rounding rounding) const
{
    return scaledRatio(m_sum, m_weight, rounding);
}

std::optional<qint64> rate(qint64 part, qint64 whole, Rounding rounding)
{
    return scaledRatio(part, whole, rounding);
}

std::optional<qint64> keptRate(const SettledPromises &promises)
{
    return scaledRatio(promises.kept, Wide(promises.kept) + promises.partlyKept + promises.broken, Rounding::HalfUp);
}

RightPartyRates rightPartyRates(const CallCounts &calls)
{
    return {rate(calls.rightParty, calls.placed), rate(calls.rightParty, calls.reached)};
}

} // namespace kept
