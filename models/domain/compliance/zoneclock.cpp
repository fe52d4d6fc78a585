// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/zoneclock.h"

#include "models/domain/civiltime.h"

#include <QDateTime>

#include <algorithm>
#include <limits>

namespace kept {
namespace {

constexpr int stretchBits = 33;
// No wall is further from UTC.
constexpr qint64 furthestMs = qint64(16) * 60 * 60 * 1000;

qint64 offsetAt(const QTimeZone &zone, qint64 instant)
{
    return qint64(1000) * zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC));
}

/// The first instant with the offset of `high`.
qint64 changeBetween(const QTimeZone &zone, qint64 low, qint64 high)
{
    const qint64 offset = offsetAt(zone, high);
    while (high - low > 1) {
        const qint64 middle = low + (high - low) / 2;
        (offsetAt(zone, middle) == offset ? high : low) = middle;
    }
    return high;
}

} // namespace

std::optional<QTimeZone> knownZone(const QByteArray &id)
{
    const QTimeZone zone(id);
    const bool known = zone.isValid() && (id.contains('/') || QTimeZone::isTimeZoneIdAvailable(id));
    return known ? std::optional(zone) : std::nullopt;
}

ZoneClock::ZoneClock(const QTimeZone &zone) : m_zone(zone)
{
    m_spans.push_back({std::numeric_limits<qint64>::min(), offsetAt(zone, 0)});
    QTimeZone::OffsetData next = zone.nextTransition(QDateTime::fromMSecsSinceEpoch(0, Qt::UTC));
    for (; next.atUtc.isValid() && next.atUtc.toMSecsSinceEpoch() < listed; next = zone.nextTransition(next.atUtc))
        if (const qint64 offset = qint64(1000) * next.offsetFromUtc; offset != m_spans.back().offset)
            m_spans.push_back({next.atUtc.toMSecsSinceEpoch(), offset});
    size_t span = 0;
    for (qint64 stretch = 0; stretch <= listed >> stretchBits; ++stretch) {
        while (span + 1 < m_spans.size() && m_spans[span + 1].start <= stretch << stretchBits)
            ++span;
        m_index.push_back(static_cast<quint16>(span));
    }
}

size_t ZoneClock::spanAt(qint64 instant) const
{
    if (instant < 0)
        return 0;
    size_t span = m_index[static_cast<size_t>(instant >> stretchBits)];
    while (span + 1 < m_spans.size() && m_spans[span + 1].start <= instant)
        ++span;
    return span;
}

qint64 ZoneClock::unlistedOffset(qint64 instant) const
{
    return offsetAt(m_zone, instant);
}

qint64 ZoneClock::startOfDay(qint64 day) const
{
    const qint64 wall = day * dayMs;
    if (wall + furthestMs >= listed)
        return kept::startOfDay(QDate(1970, 1, 1).addDays(day), m_zone);
    size_t span = spanAt(wall - furthestMs);
    qint64 found = std::max(m_spans[span].start, wall - m_spans[span].offset);
    while (span + 1 < m_spans.size() && found >= m_spans[span + 1].start) {
        ++span;
        found = std::max(m_spans[span].start, wall - m_spans[span].offset);
    }
    return found;
}

qint64 ZoneClock::nextClock(qint64 at, qint64 clock) const
{
    const qint64 wait = clock - clockAt(at);
    const qint64 next = at + (wait > 0 ? wait : wait + dayMs);
    if (next >= listed)
        return offsetAt(m_zone, at) == offsetAt(m_zone, next) ? next : changeBetween(m_zone, at, next);
    const size_t span = spanAt(at);
    return span + 1 < m_spans.size() ? std::min(next, m_spans[span + 1].start) : next;
}

const ZoneClock *ZoneClocks::find(const QByteArray &id)
{
    auto known = m_clocks.find(id);
    if (known == m_clocks.end()) {
        const std::optional<QTimeZone> zone = knownZone(id);
        known = m_clocks.emplace(id, zone ? std::optional(ZoneClock(*zone)) : std::nullopt).first;
    }
    return known->second ? &*known->second : nullptr;
}

} // namespace kept
