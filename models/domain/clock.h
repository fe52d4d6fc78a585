// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace kept {

/// Where commands get the present from; only `app/` has one that reads the machine's clock.
class Clock
{
public:
    virtual ~Clock() = default;
    /// UTC milliseconds since 1970.
    virtual qint64 now() const = 0;
    /// Whether it may be wrong, so that the time of a server goes before it.
    virtual bool mayBeWrong() const { return true; }

protected:
    Clock() = default;
    Clock(const Clock &) = default;
    Clock &operator=(const Clock &) = default;
};

/// A clock that shows what it was given.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(qint64 now) : m_now(now) {}
    qint64 now() const override { return m_now; }
    bool mayBeWrong() const override { return false; }
    void set(qint64 now) { m_now = now; }

private:
    qint64 m_now;
};

} // namespace kept
