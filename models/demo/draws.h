// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>

namespace kept::demo {

/// What a series of draws is for; numbers stay as they are, or the same seed gives another portfolio.
enum class Series { Customer = 1, Account = 2, Plan = 3, Promises = 4, Contacts = 5, Holds = 6 };

/// The draws for one row: splitmix64 over seed, series, row and number of the draw, so that any row can be made alone.
class Draws final
{
public:
    Draws(quint64 seed, Series series, qint64 row)
        : m_state(mix(mix(seed + golden * static_cast<quint64>(series)) + golden * static_cast<quint64>(row)))
    {}

    quint64 next() { return mix(m_state += golden); }
    /// 0 <= result < n.
    int below(int n) { return static_cast<int>(next() % static_cast<quint64>(n)); }
    /// low <= result <= high.
    int between(int low, int high) { return low + below(high - low + 1); }
    bool percent(int chance) { return below(100) < chance; }
    bool perMille(int chance) { return below(1000) < chance; }
    template<class T, size_t Extent>
    const T &pick(std::span<T, Extent> list)
    {
        return list[static_cast<size_t>(below(static_cast<int>(list.size())))];
    }
    /// The index of a share, by weights that sum to 100.
    int weighted(std::initializer_list<int> weights)
    {
        int left = below(100);
        int index = 0;
        for (const int weight : weights) {
            if (left < weight)
                return index;
            left -= weight;
            ++index;
        }
        return index - 1;
    }

private:
    static constexpr quint64 golden = 0x9E3779B97F4A7C15;
    static constexpr quint64 mix(quint64 z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
    quint64 m_state;
};

} // namespace kept::demo
