// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instalmentschedule.h"
#include "models/domain/paymentplanstate.h"

namespace kept {

/// What is known of paying an amount back with interest, of which one of principal, instalment and count may be left open.
/// The instalment is the usual one: of falling instalments the first.
struct RepaymentTerms
{
    PaymentPlanInterest interest;
    Cadence cadence;
    Currency currency;
    std::optional<qint64> principal; ///< minor units, above 0, as the instalment
    std::optional<qint64> instalment;
    std::optional<int> count; ///< 1 to 1,200
};

/// All of it.
struct Repayment
{
    qint64 principal = 0;
    qint64 instalment = 0;
    std::vector<ScheduleRow> rows; ///< without dates; principal sums to the whole, and the last instalment takes the rounding
};

/// Solves what is left open. Each period bears the interest of a part of a year, whatever its days are; ties go to the even unit.
/// Errors (Invalid), value field: PLAN.OPEN (more than one is left open), PLAN.VALUE (parts of nothing, more than 1,200 of them),
/// PLAN.INTEREST (the instalment is no more than the interest of its period; value interest), PLAN.MISMATCH (all three
/// stated, and another number is needed), MONEY.RANGE (a principal above 10^15 minor units).
Result<Repayment> solveRepayment(const RepaymentTerms &terms);

} // namespace kept
