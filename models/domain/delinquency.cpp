// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/delinquency.h"

#include "models/domain/ageing.h"

namespace kept {

Delinquency delinquency(std::optional<QDate> oldestUnpaid, QDate today, int graceDays, const Pauses &pauses)
{
    if (!oldestUnpaid || *oldestUnpaid >= today)
        return {};
    const qint64 offDays = pauses.daysBetween(*oldestUnpaid, today) + graceDays;
    return {daysPastDue(today, oldestUnpaid, 0), daysPastDue(today, oldestUnpaid, offDays), oldestUnpaid->addDays(graceDays)};
}

qint64 countedDays(QDate due, QDate today, const Pauses &pauses)
{
    return daysPastDue(today, due, pauses.daysBetween(due, today));
}

} // namespace kept
