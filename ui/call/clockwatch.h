// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace kept {

/// Watches the wall clock for what is on screen: the beat of seconds, the turn of minutes, the instant at which a verdict
/// changes, and a clock that was set or a desk that slept, which the steady clock gives away.
class ClockWatch final : public QObject
{
    Q_OBJECT

public:
    /// @param now the wall clock, UTC milliseconds
    explicit ClockWatch(std::function<qint64()> now, QObject *parent = nullptr);
    /// Rings at the instant, once; none for no alarm.
    void setAlarm(std::optional<qint64> at) { m_alarm = at; }

Q_SIGNALS:
    void ticked();
    void minuteTurned();
    /// What was judged before is out of date: the alarm's instant came, or the clock jumped.
    void rang();

private:
    void look();

    std::function<qint64()> m_now;
    QElapsedTimer m_steady;
    qint64 m_offset;
    qint64 m_minute;
    std::optional<qint64> m_alarm;
    QTimer m_beat;
};

} // namespace kept
