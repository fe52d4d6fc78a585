// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cadence.h"
#include "models/domain/money.h"
#include "models/domain/paymentplanstate.h"

#include <optional>

namespace kept {

/// A payment plan of which one of instalment, count and total may be left open, and the first date where the last one is known.
struct PaymentPlanTerms
{
    Currency currency;
    std::optional<Money> total; ///< what is paid back, before interest
    std::optional<Money> instalment;
    std::optional<int> count;
    std::optional<QDate> first;
    std::optional<QDate> last; ///< before any move to a business day
    Cadence cadence;
    DateRoll roll = DateRoll::Keep;
    BusinessCalendar calendar;
    PaymentPlanInterest interest = {}; ///< from one period before the first instalment on
};

struct PaymentPlanPart
{
    QDate due;
    Money amount;
    Money interest = {}; ///< of the amount
    friend bool operator==(const PaymentPlanPart &, const PaymentPlanPart &) = default;
};

/// All of a payment plan: what was stated and what follows from it.
struct PaymentPlanSketch
{
    Money total;    ///< with interest
    Money interest; ///< of the total
    Money instalment;
    QDate first;
    std::vector<PaymentPlanPart> parts; ///< they sum to the total; the last takes the rounding
    friend bool operator==(const PaymentPlanSketch &, const PaymentPlanSketch &) = default;
};

/// Solves what is left open. Without interest the instalment is the total over the count, to the nearest minor unit; the last one is
/// smaller or larger by what rounding left. With interest solveRepayment() tells, and its PLAN.INTEREST is an error too. Errors (Invalid), value field: PLAN.OPEN (more than one is left open, or no date), PLAN.VALUE (an
/// amount or count not above 0, more than 1,200 instalments), PLAN.MISMATCH (all three stated, and the last instalment would be
/// nothing or more than the others), MONEY.CURRENCY, MONEY.RANGE.
Result<PaymentPlanSketch> solvePaymentPlan(const PaymentPlanTerms &terms);

/// A total in parts that grow by a share of the first one, in basis points, from each to the next; they sum to the total.
std::vector<Money> stepUpParts(Money total, int count, int stepBasisPoints);

/// What a settlement at a percentage asks for, in basis points of the balance, rounded up. Error: MONEY.RANGE.
Result<Money> settlementAmount(Money balance, int basisPoints);

} // namespace kept
