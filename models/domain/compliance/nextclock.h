// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTime>
#include <QTimeZone>

namespace kept {

/// The first UTC instant (ms) after `at` when the zone's wall shows `clock`, or when its clocks are changed, whichever
/// is first; so nothing that depends on the wall is stepped over, in a gap or an overlap either.
qint64 nextClock(qint64 at, QTime clock, const QTimeZone &zone);

} // namespace kept
