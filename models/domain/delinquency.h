// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/pauses.h"

namespace kept {

/// How late a debt is on a day.
struct Delinquency
{
    qint64 pastDueDays = 0;            ///< plain days since the oldest unpaid due date
    qint64 delinquentDays = 0;         ///< those less grace and pauses, never below 0
    std::optional<QDate> delinquentOn; ///< the day the grace ends; none when nothing is past due
    friend bool operator==(const Delinquency &, const Delinquency &) = default;
};

/// Of the oldest unpaid due date. A debt that is due today is not past due. `graceDays` are calendar days, not negative.
Delinquency delinquency(std::optional<QDate> oldestUnpaid, QDate today, int graceDays, const Pauses &pauses);

/// Days that count for the bucket of one item: plain days past due less pauses, without grace.
qint64 countedDays(QDate due, QDate today, const Pauses &pauses);

} // namespace kept
