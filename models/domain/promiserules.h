// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/civiltime.h"
#include "models/domain/holdreason.h"
#include "models/domain/promisepolicy.h"
#include "models/domain/promisestate.h"
#include "models/domain/result.h"

#include <QDate>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace kept {

enum class PromiseType { Single, InParts };
enum class PlanStanding { Open, Closed };

template<>
struct EnumNames<PromiseType>
{
    static constexpr EnumName<PromiseType> all[] = {{PromiseType::Single, "Single"}, {PromiseType::InParts, "InParts"}};
};

/// One date of a promise and what is to come by then.
struct PromisePart
{
    QDate date;
    Money amount;
};

/// A promise as it is being written down.
struct PromiseDraft
{
    PromiseType type = PromiseType::Single;
    Money amount; ///< the whole; the parts sum to it
    std::vector<PromisePart> parts;
    QString method;
    QString channel;
};

/// A hold in force on the plan, its contact or its account.
struct PlanHold
{
    HoldReason reason = HoldReason::Dispute;
    std::optional<QDate> until; ///< last day; none while nobody knows
};

/// What the rules have to know about the plan at the moment of promising.
struct PromiseFacts
{
    QDate today; ///< in the plan's zone
    QTimeZone zone;
    Money currentDue;
    Money disputed;
    Money alreadyPromised; ///< what open promises still expect
    int counted = 0;       ///< promises that use up the limit, by the policy's way of counting
    EffectivePolicy policy;
    PlanStanding standing = PlanStanding::Open;
    std::vector<PlanHold> holds;
    BusinessCalendar calendar;
};

/// How many promises are left: maximum less counted, never below zero.
int promisesLeft(const PromiseFacts &facts);
/// What is due and undisputed less what is already promised, never below zero. All amounts of the facts are of the
/// plan's currency.
Money canBePromised(const PromiseFacts &facts);
/// What the first part has to come to: the larger of the fixed floor and the share of what can be promised, or all of
/// that when it is less; zero when the policy states no floor.
Money firstPartMinimum(const PromiseFacts &facts);
/// The last date that the policy's horizon allows.
QDate lastPromiseDate(const PromiseFacts &facts);
/// The last business day within the horizon; the remedy for a date that is too late.
QDate lastBusinessPromiseDate(const PromiseFacts &facts);

/// Everything the rules have to say about a draft, in the order of the form. Blocking findings stop a promise from
/// being made; notes confirm what is in order. `field` is "amount", "parts", "parts[2].date" or "parts[2].amount" counted
/// from 0, or empty when the plan itself is the matter. Values by rule:
/// - PTP.PLAN.CLOSED
/// - PTP.HOLD.<REASON>: until (QDate, when known); Bankruptcy and Deceased block, the rest warn or note
/// - PTP.LIMIT: used, limit, left, counting, scope, policy
/// - PTP.CURRENCY: currency, expected
/// - PTP.AMOUNT.ZERO; PTP.AMOUNT.NOTHING (nothing is left to promise): due, disputed, promised; PTP.AMOUNT.OVER: max, due, disputed, promised, over; PTP.AMOUNT.ALLDUE (note): max
/// - PTP.PART.NONE; PTP.PART.COUNT (a single promise of several parts): count
/// - PTP.PART.SUM: sum, amount; PTP.PART.SUM.OK (note): sum, count
/// - PTP.FIRST.MINIMUM and PTP.FIRST.OK (note): minimum, basisPoints, balance
/// - PTP.DATE.MISSING; PTP.DATE.PAST: today; PTP.DATE.ORDER: previous
/// - PTP.DATE.HORIZON: max, use (last business day), days (past the latest), horizon
/// - PTP.DATE.WEEKEND (warns): next (the business day on which a bank would act)
std::vector<Finding> checkPromise(const PromiseDraft &draft, const PromiseFacts &facts);

/// What the rules say to a promise that was over and is to stand again as it was taken: what checkPromise() says of the plan, of
/// its limit and of PTP.AMOUNT.OVER; `expected` is what it still expects, of the plan's currency. `facts` leave the promise out.
std::vector<Finding> checkReinstated(Money expected, const PromiseFacts &facts);

/// Amounts a specialist proposes most often.
struct QuickAmounts
{
    Money allDue;
    Money half;                   ///< rounded up
    std::optional<Money> minimum; ///< when the policy states a floor
};
QuickAmounts quickAmounts(const PromiseFacts &facts);

/// Dates a specialist proposes most often, each a business day after today and within the horizon.
struct QuickDates
{
    std::optional<QDate> inAWeek;
    std::optional<QDate> monthEnd;
};
QuickDates quickDates(const PromiseFacts &facts);

} // namespace kept
