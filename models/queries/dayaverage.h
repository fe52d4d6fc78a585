// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace kept {

/// A mean of days, each weighing a count or an amount; 128 bits inside, because a portfolio's days times its minor units
/// leave 64.
class DayAverage final
{
public:
    /// Weights below zero (credit balances) weigh nothing.
    void add(qint64 days, qint64 weight)
    {
        if (weight <= 0)
            return;
        m_sum += Wide(days) * weight;
        m_weight += weight;
    }
    /// Rounded half up; 0 when nothing weighs.
    qint64 timesTenThousand() const
    {
        return m_weight == 0 ? 0 : static_cast<qint64>((m_sum * 20'000 + m_weight) / (m_weight * 2));
    }

private:
    __extension__ using Wide = __int128;
    Wide m_sum = 0;
    Wide m_weight = 0;
};

} // namespace kept
