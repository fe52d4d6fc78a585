// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/paymentplan.h"

#include "models/domain/repayment.h"
#include "models/domain/wide.h"

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostParts = 1'200;
constexpr qint64 wholeBasisPoints = 10'000;

/// The three that hang together, in minor units.
struct Sums
{
    qint64 total;
    qint64 instalment;
    qint64 count;
};

tl::unexpected<Error> invalid(const QString &code, const QString &field)
{
    return fail(ErrorKind::Invalid, code, {}, {{u"field"_s, field}});
}

Result<std::optional<qint64>> amount(const std::optional<Money> &stated, Currency currency, const QString &field)
{
    if (!stated)
        return std::nullopt;
    if (stated->currency() != currency)
        return otherCurrency(*stated, currency, field);
    if (!stated->isPositive())
        return invalid(u"PLAN.VALUE"_s, field);
    return stated->minor();
}

/// What is stated of them.
struct Stated
{
    std::optional<qint64> total;
    std::optional<qint64> instalment;
    std::optional<int> count;
};

// Rounded up only while that leaves something for the last instalment.
qint64 equalPart(qint64 total, qint64 count)
{
    const auto nearest = static_cast<qint64>(divideRounded(total, count, Rounding::HalfUp));
    return Wide(nearest) * (count - 1) < total ? nearest : total / count;
}

Result<Stated> statedOf(const PaymentPlanTerms &terms)
{
    KEPT_TRY(const auto total, amount(terms.total, terms.currency, u"total"_s));
    KEPT_TRY(const auto instalment, amount(terms.instalment, terms.currency, u"instalment"_s));
    const auto &count = terms.count;
    if ((count && (*count < 1 || *count > mostParts)) || terms.cadence.every < 1)
        return invalid(u"PLAN.VALUE"_s, u"count"_s);
    return Stated{total, instalment, count};
}

Result<Sums> solved(const Stated &stated)
{
    const auto &[total, instalment, count] = stated;
    if (total && instalment) {
        const auto needed = static_cast<qint64>(divideRounded(*total, *instalment, Rounding::Ceiling));
        if (count && *count != needed)
            return invalid(u"PLAN.MISMATCH"_s, u"count"_s);
        return Sums{*total, *instalment, needed};
    }
    if (total && count)
        return *total < *count ? Result<Sums>(invalid(u"PLAN.VALUE"_s, u"total"_s))
                               : Sums{*total, equalPart(*total, *count), *count};
    if (!instalment || !count)
        return invalid(u"PLAN.OPEN"_s, total ? u"instalment"_s : u"total"_s);
    const auto sum = narrow(Wide(*instalment) * *count);
    return sum ? Result<Sums>(Sums{*sum, *instalment, *count}) : invalid(u"MONEY.RANGE"_s, u"total"_s);
}

Result<QDate> firstDate(const PaymentPlanTerms &terms, int count)
{
    if (terms.first && terms.first->isValid())
        return *terms.first;
    if (!terms.last || !terms.last->isValid())
        return invalid(u"PLAN.OPEN"_s, u"first"_s);
    return terms.cadence.after(*terms.last, 1 - count, true);
}

Result<PaymentPlanSketch> withInterest(const PaymentPlanTerms &terms, const Stated &stated)
{
    KEPT_TRY(const auto repayment,
             solveRepayment({terms.interest, terms.cadence, terms.currency, stated.total, stated.instalment, stated.count}));
    const auto count = static_cast<int>(repayment.rows.size());
    PaymentPlanSketch sketch;
    sketch.instalment = Money::fromMinor(repayment.instalment, terms.currency);
    KEPT_TRY(sketch.first, firstDate(terms, count));
    Wide interest = 0;
    const auto due = dueDates(sketch.first, terms.cadence, count, terms.roll, terms.calendar);
    for (size_t i = 0; i < due.size(); ++i) {
        const ScheduleRow &row = repayment.rows[i];
        interest += row.interest;
        sketch.parts.push_back(
            {due[i], Money::fromMinor(row.amount(), terms.currency), Money::fromMinor(row.interest, terms.currency)});
    }
    const auto all = narrow(interest + repayment.principal);
    if (!all)
        return invalid(u"MONEY.RANGE"_s, u"total"_s);
    sketch.total = Money::fromMinor(*all, terms.currency);
    sketch.interest = Money::fromMinor(*all - repayment.principal, terms.currency);
    return sketch;
}

} // namespace

Result<PaymentPlanSketch> solvePaymentPlan(const PaymentPlanTerms &terms)
{
    KEPT_TRY(const Stated stated, statedOf(terms));
    if (terms.interest.isBorne())
        return withInterest(terms, stated);
    KEPT_TRY(const Sums sums, solved(stated));
    if (sums.count > mostParts)
        return invalid(u"PLAN.VALUE"_s, u"count"_s);
    const auto count = static_cast<int>(sums.count);
    const Money none = Money::zero(terms.currency);
    PaymentPlanSketch sketch{
        Money::fromMinor(sums.total, terms.currency), none, Money::fromMinor(sums.instalment, terms.currency), {}, {}};
    KEPT_TRY(sketch.first, firstDate(terms, count));
    qint64 left = sums.total;
    for (const QDate due : dueDates(sketch.first, terms.cadence, count, terms.roll, terms.calendar)) {
        const bool last = sketch.parts.size() + 1 == static_cast<size_t>(count);
        const qint64 part = last ? left : sums.instalment;
        left -= part;
        sketch.parts.push_back({due, Money::fromMinor(part, terms.currency), none});
    }
    return sketch;
}

std::vector<Money> stepUpParts(Money total, int count, int stepBasisPoints)
{
    std::vector<qint64> weights;
    for (int i = 0; i < count; ++i)
        weights.push_back(wholeBasisPoints + qint64(i) * stepBasisPoints);
    return total.shares(weights);
}

Result<Money> settlementAmount(Money balance, int basisPoints)
{
    return balance.percent(basisPoints, Rounding::Ceiling);
}

} // namespace kept
