// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/asking.h"
#include "models/store/reads/summaryreads.h"

namespace kept {

/// What came in and what was promised in one week or month, in one currency.
struct ActivityPeriod
{
    QDate from;
    QDate to; ///< inclusive
    Currency currency;
    qint64 payments = 0;
    Money paid;          ///< reversals taken off
    qint64 promises = 0; ///< parts due in the period that were not cancelled
    Money promised;
    qint64 open = 0, kept = 0, partlyKept = 0, broken = 0; ///< parts by verdict
    bool isUnfinished = false;                             ///< today falls into it, or it lies ahead
};

/// Payments by value date and promises by due date, per week or month; every period of the span is there for every currency.
struct Activity
{
    enum class Period { Week, Month };
    using Answer = std::vector<ActivityPeriod>; ///< by currency code, then time
    SummaryOf of;
    QDate from;
    QDate to; ///< inclusive; periods are whole, so they may reach beyond both ends
    Period period = Period::Week;
};

Result<Activity::Answer> answer(Database &database, const Asking &asking, const Activity &question);

} // namespace kept
