// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/civiltime.h"

#include <QDateTime>

namespace kept {
namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr int searchDays = 400;

qint64 offsetAt(qint64 instant, const QTimeZone &zone)
{
    return qint64(1000) * zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC));
}

/// The first instant with the offset of `high`; exactly one transition lies between.
qint64 transitionBetween(qint64 low, qint64 high, const QTimeZone &zone)
{
    const qint64 oldOffset = offsetAt(low, zone);
    while (high - low > 1) {
        const qint64 middle = low + (high - low) / 2;
        (offsetAt(middle, zone) == oldOffset ? low : high) = middle;
    }
    return high;
}

QDateTime local(qint64 instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(instant + offsetAt(instant, zone), Qt::UTC);
}

} // namespace

LocalInstant localToUtc(QDate date, QTime time, const QTimeZone &zone)
{
    const qint64 wall = QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch();
    const qint64 offsetBefore = offsetAt(wall - dayMs, zone);
    const qint64 offsetAfter = offsetAt(wall + dayMs, zone);
    const qint64 early = wall - offsetBefore;
    const qint64 late = wall - offsetAfter;
    const bool isEarly = offsetAt(early, zone) == offsetBefore;
    const bool isLate = offsetAt(late, zone) == offsetAfter;
    if (isEarly && isLate && early != late)
        return AmbiguousTime{std::min(early, late), std::max(early, late)};
    if (isEarly || isLate)
        return UniqueTime{isEarly ? early : late};
    const qint64 jump = transitionBetween(wall - dayMs, wall + dayMs, zone);
    return TimeGap{jump - 1, jump};
}

qint64 notBefore(QDate date, QTime time, const QTimeZone &zone)
{
    const LocalInstant instant = localToUtc(date, time, zone);
    if (const auto *gap = std::get_if<TimeGap>(&instant))
        return gap->after;
    if (const auto *ambiguous = std::get_if<AmbiguousTime>(&instant))
        return ambiguous->first;
    return std::get<UniqueTime>(instant).at;
}

qint64 notAfter(QDate date, QTime time, const QTimeZone &zone)
{
    const LocalInstant instant = localToUtc(date, time, zone);
    if (const auto *ambiguous = std::get_if<AmbiguousTime>(&instant))
        return ambiguous->second;
    return notBefore(date, time, zone);
}

qint64 startOfDay(QDate date, const QTimeZone &zone)
{
    return notBefore(date, QTime(0, 0), zone);
}

qint64 endOfDay(QDate date, const QTimeZone &zone)
{
    return startOfDay(date.addDays(1), zone) - 1;
}

QDate localDate(qint64 instant, const QTimeZone &zone)
{
    return local(instant, zone).date();
}

QTime localTime(qint64 instant, const QTimeZone &zone)
{
    return local(instant, zone).time();
}

qint64 endOfBusinessDay(QDate date, const QTimeZone &zone, QTime closes)
{
    return notAfter(date, closes, zone);
}

BusinessCalendar BusinessCalendar::asking(IsHoliday isHoliday, std::set<int> weekend)
{
    BusinessCalendar calendar;
    calendar.m_isHoliday = std::move(isHoliday);
    calendar.m_weekend = std::move(weekend);
    return calendar;
}

bool BusinessCalendar::isBusinessDay(QDate date) const
{
    return !m_weekend.contains(date.dayOfWeek()) && !(m_isHoliday && m_isHoliday(date));
}

QDate BusinessCalendar::onOrAfter(QDate date) const
{
    for (int i = 0; i < searchDays; ++i)
        if (isBusinessDay(date.addDays(i)))
            return date.addDays(i);
    return date;
}

QDate BusinessCalendar::onOrBefore(QDate date) const
{
    for (int i = 0; i < searchDays; ++i)
        if (isBusinessDay(date.addDays(-i)))
            return date.addDays(-i);
    return date;
}

QDate BusinessCalendar::addBusinessDays(QDate date, int days) const
{
    for (int i = 0; i < days; ++i)
        date = onOrAfter(date.addDays(1));
    return date;
}

} // namespace kept
