// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/clockstops.h"

#include "models/domain/civiltime.h"

#include <set>

namespace kept {

namespace {

constexpr int longestHoldDays = 3'660;

std::set<QDate> daysStopped(const std::vector<HoldRecord> &holds, const QTimeZone &zone, QDate today)
{
    std::set<QDate> stopped;
    for (const HoldRecord &hold : holds) {
        if (!hold.stopsPromiseClock)
            continue;
        QDate last = hold.end.value_or(std::max(today, hold.start));
        last = std::min(last, hold.start.addDays(longestHoldDays));
        if (hold.liftedAt)
            last = std::min(last, localDate(*hold.liftedAt, zone).addDays(-1));
        for (QDate day = hold.start; day <= last; day = day.addDays(1))
            stopped.insert(day);
    }
    return stopped;
}

} // namespace

int stoppedDays(const std::vector<HoldRecord> &holds, const QTimeZone &zone, qint64 agreedAt, QDate due, QDate today)
{
    const std::set<QDate> stopped = daysStopped(holds, zone, today);
    QDate end = due;
    int days = 0;
    for (auto day = stopped.lower_bound(localDate(agreedAt, zone)); day != stopped.end() && *day <= end; ++day) {
        ++days;
        end = end.addDays(1);
    }
    return days;
}

bool stopsClock(const std::vector<HoldRecord> &holds)
{
    return std::any_of(holds.begin(), holds.end(), [](const HoldRecord &hold) { return hold.stopsPromiseClock; });
}

} // namespace kept
