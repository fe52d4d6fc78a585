// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace kept {

/// When in its period a payment of an annuity is made.
enum class AnnuityDue { End, Begin };

/// Five quantities that a level annuity ties together, any of which follows from the others: present value, future value,
/// payment, number of periods, rate of a period. Money paid out is negative. These are ratios for judging offers (yield,
/// affordability), never amounts of a ledger; those are worked out by instalmentSchedule() without floating point.
struct Annuity
{
    long double rate = 0;
    long double periods = 0;
    long double payment = 0;
    long double presentValue = 0;
    long double futureValue = 0;
    AnnuityDue due = AnnuityDue::End;
};

/// The payment that meets the other four.
long double annuityPayment(const Annuity &annuity);
long double annuityFutureValue(const Annuity &annuity);
long double annuityPresentValue(const Annuity &annuity);
/// The number of periods; none when no number of payments meets the others.
std::optional<long double> annuityPeriods(const Annuity &annuity);
/// The rate of a period, above -1; none when there is none that can be found from 10 % within 100 steps of Newton's method.
std::optional<long double> annuityRate(const Annuity &annuity);
/// What of payment number n (from 1) is interest, and what is principal; none for a number below 1.
std::optional<long double> annuityInterest(const Annuity &annuity, int n);
std::optional<long double> annuityPrincipal(const Annuity &annuity, int n);

/// The present value of payments, the first one now.
long double netPresentValue(long double rate, const std::vector<long double> &payments);
/// The rate at which payments are worth nothing now: the one nearest 0 of those above -1; none when the signs never change.
std::optional<long double> internalRate(const std::vector<long double> &payments);

} // namespace kept
