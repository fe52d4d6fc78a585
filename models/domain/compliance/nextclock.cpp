// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/nextclock.h"

#include "models/domain/civiltime.h"

#include <QDateTime>

#include <algorithm>

namespace kept {
namespace {

constexpr qint64 dayMs = 24 * 60 * 60 * 1000;

} // namespace

qint64 nextClock(qint64 at, QTime clock, const QTimeZone &zone)
{
    const qint64 now = localTime(at, zone).msecsSinceStartOfDay();
    const qint64 wait = (clock.msecsSinceStartOfDay() - now + dayMs) % dayMs;
    const qint64 next = at + (wait == 0 ? dayMs : wait);
    const QDateTime change = zone.nextTransition(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC)).atUtc;
    if (!change.isValid() || change.toMSecsSinceEpoch() <= at)
        return next;
    return std::min(next, change.toMSecsSinceEpoch());
}

} // namespace kept
