// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cadence.h"

namespace kept {
namespace {

constexpr int halfMonthDays = 15;

QDate endOfMonth(QDate date)
{
    return QDate(date.year(), date.month(), date.daysInMonth());
}

// Of the two days in a month the later one is 15 days after the earlier one, or the month's last.
QDate afterHalfMonths(QDate anchor, int n)
{
    const bool late = anchor.day() > halfMonthDays;
    const int early = late ? anchor.day() - halfMonthDays : anchor.day();
    const int halves = n + (late ? 1 : 0);
    const int months = halves >= 0 ? halves / 2 : -((1 - halves) / 2);
    const QDate month = QDate(anchor.year(), anchor.month(), 1).addMonths(months);
    const int day = halves - 2 * months == 1 ? early + halfMonthDays : early;
    return QDate(month.year(), month.month(), std::min(day, month.daysInMonth()));
}

} // namespace

QDate Cadence::after(QDate anchor, int n, bool monthEnd) const
{
    const int units = every * n;
    switch (unit) {
    case CadenceUnit::Days: return anchor.addDays(units);
    case CadenceUnit::Weeks: return anchor.addDays(qint64(7) * units);
    case CadenceUnit::HalfMonths: return afterHalfMonths(anchor, units);
    case CadenceUnit::Months:
        return monthEnd && anchor == endOfMonth(anchor) ? endOfMonth(anchor.addMonths(units)) : anchor.addMonths(units);
    case CadenceUnit::Years: return anchor.addYears(units);
    }
    return anchor;
}

QDate rolled(QDate date, DateRoll roll, const BusinessCalendar &calendar)
{
    const QDate following = calendar.onOrAfter(date);
    switch (roll) {
    case DateRoll::Keep: return date;
    case DateRoll::Following: return following;
    case DateRoll::ModifiedFollowing: return following.month() == date.month() ? following : calendar.onOrBefore(date);
    case DateRoll::Preceding: return calendar.onOrBefore(date);
    }
    return date;
}

std::vector<QDate> dueDates(QDate first, const Cadence &cadence, int n, DateRoll roll, const BusinessCalendar &calendar)
{
    std::vector<QDate> dates;
    for (int i = 0; i < n; ++i)
        dates.push_back(rolled(cadence.after(first, i, true), roll, calendar));
    return dates;
}

} // namespace kept
