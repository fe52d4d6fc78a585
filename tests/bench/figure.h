// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <algorithm>
#include <cmath>
#include <vector>

namespace kept::bench {

/// In what a figure is judged.
enum class Unit { Times, Milliseconds, Megabytes };

/// One line of the table: what was measured, its floor in the same run, and what it must and should reach.
struct Figure
{
    QString id;
    QString operation;
    QString floorName;
    double ours = 0; ///< milliseconds, or megabytes
    double floor = 0;
    Unit unit = Unit::Times;
    double must = 0;
    double aim = 0;
    double value() const { return unit == Unit::Times ? ours / floor : ours; }
};

/// Times in milliseconds.
class Series final
{
public:
    void add(double milliseconds) { m_times.push_back(milliseconds); }
    double median() const { return at(0.5); }
    double p99() const { return at(0.99); }

private:
    double at(double share) const
    {
        if (m_times.empty())
            return 0;
        std::vector<double> sorted = m_times;
        std::sort(sorted.begin(), sorted.end());
        return sorted[static_cast<size_t>(std::lround(share * static_cast<double>(sorted.size() - 1)))];
    }
    std::vector<double> m_times;
};

template<class Work>
double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Ours and the floor by turns, so that both see the same machine; which of the two goes first changes too.
template<class Ours, class Floor>
std::pair<Series, Series> byTurns(int repetitions, Ours ours, Floor floor)
{
    std::pair<Series, Series> times;
    for (int i = 0; i < repetitions; ++i) {
        if (i % 2 == 0)
            times.first.add(milliseconds([&] { ours(i); }));
        times.second.add(milliseconds([&] { floor(i); }));
        if (i % 2 != 0)
            times.first.add(milliseconds([&] { ours(i); }));
    }
    return times;
}

} // namespace kept::bench
