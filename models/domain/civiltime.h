// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QTime>
#include <QTimeZone>

#include <functional>
#include <set>
#include <variant>

namespace kept {

// Instants are UTC milliseconds. Zones are IANA zones and must be valid.

/// A wall time that the day has once.
struct UniqueTime
{
    qint64 at;
    friend bool operator==(const UniqueTime &, const UniqueTime &) = default;
};

/// A wall time that clocks jumped over: the last millisecond before the jump and the first after it.
struct TimeGap
{
    qint64 before;
    qint64 after;
    friend bool operator==(const TimeGap &, const TimeGap &) = default;
};

/// A wall time that the day has twice, because clocks were set back.
struct AmbiguousTime
{
    qint64 first;
    qint64 second;
    friend bool operator==(const AmbiguousTime &, const AmbiguousTime &) = default;
};

using LocalInstant = std::variant<UniqueTime, TimeGap, AmbiguousTime>;

/// The instant of a wall time in a zone. QDateTime can't be asked: in Qt 6.4 a time inside a gap converts to a wrong
/// instant silently and the repeated hour always is its second occurrence, so the offsets around it are tested.
LocalInstant localToUtc(QDate date, QTime time, const QTimeZone &zone);

/// The instant from which a wall time has been reached: after a gap; the first of two.
qint64 notBefore(QDate date, QTime time, const QTimeZone &zone);
/// The instant until which a wall time may count: after a gap; the second of two.
qint64 notAfter(QDate date, QTime time, const QTimeZone &zone);
/// The first existing instant of a local day.
qint64 startOfDay(QDate date, const QTimeZone &zone);
/// The last existing millisecond of a local day.
qint64 endOfDay(QDate date, const QTimeZone &zone);

/// The wall clock of a zone at an instant.
QDate localDate(qint64 instant, const QTimeZone &zone);
QTime localTime(qint64 instant, const QTimeZone &zone);

/// When business ends unless a caller says otherwise.
inline QTime businessCloses()
{
    return QTime(17, 0);
}

/// The instant at which business ends on a date; the last instant that still belongs to the day's business.
qint64 endOfBusinessDay(QDate date, const QTimeZone &zone, QTime closes = businessCloses());

/// The days on which banks do business: a weekend by day of the week, and holidays by date.
class BusinessCalendar final
{
public:
    using IsHoliday = std::function<bool(QDate)>;

    BusinessCalendar() = default; ///< Saturday and Sunday are the weekend, no holidays
    explicit BusinessCalendar(std::set<QDate> holidays, std::set<int> weekend = {6, 7})
        : m_isHoliday([dates = std::move(holidays)](QDate date) { return dates.contains(date); }), m_weekend(std::move(weekend))
    {}
    /// Holidays that are asked for as they are needed, from the thread that asks the calendar.
    static BusinessCalendar asking(IsHoliday isHoliday, std::set<int> weekend = {6, 7});

    bool isBusinessDay(QDate date) const;
    /// The date itself or the next business day; the date itself when no business day comes within 400 days.
    QDate onOrAfter(QDate date) const;
    /// The date itself or the business day before it; the date itself when there is none within 400 days.
    QDate onOrBefore(QDate date) const;
    /// The n-th business day after the date; n = 0 is the date itself, also on a weekend.
    QDate addBusinessDays(QDate date, int days) const;

private:
    IsHoliday m_isHoliday;            ///< none: there are no holidays
    std::set<int> m_weekend = {6, 7}; ///< 1 is Monday
};

} // namespace kept
