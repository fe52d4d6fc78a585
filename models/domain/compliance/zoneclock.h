// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTimeZone>

#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace kept {

/// The zone of an IANA id; none when the zone database does not have it. QTimeZone alone takes almost any word for a zone.
std::optional<QTimeZone> knownZone(const QByteArray &id);

/// The offsets of one time zone from 1970 to 2036 as a table: conversions cost nanoseconds, where QTimeZone's cost
/// microseconds. Later instants are converted by QTimeZone, whose list of changes has gaps where the rules take over.
/// Instants are UTC ms; days are counted from 1970-01-01; clocks are ms since midnight.
class ZoneClock final
{
public:
    static constexpr qint64 dayMs = 86'400'000;

    explicit ZoneClock(const QTimeZone &zone);
    static ZoneClock utc() { return ZoneClock(QTimeZone::utc()); }

    /// The wall clock as if it were UTC; local day and time of day are taken from it.
    qint64 wallAt(qint64 instant) const
    {
        return instant + (instant < listed ? m_spans[spanAt(instant)].offset : unlistedOffset(instant));
    }
    qint64 dayAt(qint64 instant) const { return dayOf(wallAt(instant)); }
    qint64 clockAt(qint64 instant) const
    {
        const qint64 wall = wallAt(instant);
        return wall - dayOf(wall) * dayMs;
    }

    /// The first existing instant of a local day; of the next day that exists when the day was skipped.
    qint64 startOfDay(qint64 day) const;
    /// The first instant after `at` when the wall shows the clock, or when the clocks are changed, whichever is first;
    /// so nothing that depends on the wall is stepped over, in a gap or an overlap either.
    qint64 nextClock(qint64 at, qint64 clock) const;

    static constexpr qint64 dayOf(qint64 wall) { return wall >= 0 ? wall / dayMs : -((dayMs - 1 - wall) / dayMs); }
    /// 1 is Monday.
    static constexpr int weekday(qint64 day) { return static_cast<int>(((day + 3) % 7 + 7) % 7) + 1; }

private:
    static constexpr qint64 listed = 2'114'380'800'000; ///< 2037-01-01

    struct Span
    {
        qint64 start;
        qint64 offset;
    };
    size_t spanAt(qint64 instant) const;
    qint64 unlistedOffset(qint64 instant) const;

    QTimeZone m_zone;
    std::vector<Span> m_spans;
    std::vector<quint16> m_index; ///< the span at the start of each stretch of 2^33 ms (99 days)
};

using ZoneSpan = std::span<const ZoneClock *const>;

/// The zones that were asked for, each opened once. One for each thread.
class ZoneClocks final
{
public:
    /// None when the zone database does not know the id.
    const ZoneClock *find(const QByteArray &id);

private:
    std::unordered_map<QByteArray, std::optional<ZoneClock>> m_clocks;
};

} // namespace kept
