// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/call/clockwatch.h"

#include <cstdlib>

namespace kept {

namespace {

constexpr auto beat = std::chrono::seconds(1);
constexpr qint64 minuteMs = 60'000;
// A wall clock that is kept right by small steps has not jumped.
constexpr qint64 jumpMs = 5'000;

} // namespace

ClockWatch::ClockWatch(std::function<qint64()> now, QObject *parent) : QObject(parent), m_now(std::move(now))
{
    m_steady.start();
    m_offset = m_now();
    m_minute = m_offset / minuteMs;
    connect(&m_beat, &QTimer::timeout, this, &ClockWatch::look);
    m_beat.start(beat);
}

void ClockWatch::look()
{
    const qint64 now = m_now();
    const qint64 offset = now - m_steady.elapsed();
    const bool isJump = std::abs(offset - m_offset) > jumpMs;
    if (isJump)
        m_offset = offset;
    const bool isDue = m_alarm && now >= *m_alarm;
    if (isDue)
        m_alarm.reset();
    Q_EMIT ticked();
    if (const qint64 minute = now / minuteMs; minute != m_minute) {
        m_minute = minute;
        Q_EMIT minuteTurned();
    }
    if (isJump || isDue)
        Q_EMIT rang();
}

} // namespace kept
