// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/holdrepository.h"

#include <QTimeZone>

namespace kept {

/// By how many days holds put off a date that was agreed at an instant: the days on which they stop the clock, those among them
/// that they add included. A hold without an end counts up to `today`.
int stoppedDays(const std::vector<HoldRecord> &holds, const QTimeZone &zone, qint64 agreedAt, QDate due, QDate today);

/// Whether any of the holds stops the clock of promises and instalments.
bool stopsClock(const std::vector<HoldRecord> &holds);

} // namespace kept
