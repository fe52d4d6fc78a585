// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"

#include <QDateTime>
#include <QElapsedTimer>

namespace kept {

/// A Thursday in March, afternoon on the east coast of America and noon on the west: pictures are the same at every hour, and
/// what they say of "now" is true of them.
class TourClock final : public Clock
{
public:
    TourClock() { m_steady.start(); }
    qint64 now() const override { return m_start + m_steady.elapsed(); }

private:
    qint64 m_start = QDateTime(QDate(2026, 3, 12), QTime(19, 18), Qt::UTC).toMSecsSinceEpoch();
    QElapsedTimer m_steady;
};

} // namespace kept
