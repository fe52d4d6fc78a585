// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/annuity.h"

#include <algorithm>
#include <cmath>

namespace kept {
namespace {

constexpr int mostSteps = 100;
constexpr long double tolerance = 1e-12L;

bool isNothing(long double value)
{
    return std::abs(value) < tolerance;
}

/// What payments of 1 have grown to at the end.
long double grownPayments(const Annuity &annuity)
{
    if (isNothing(annuity.rate))
        return annuity.periods;
    const long double grown = std::expm1(annuity.periods * std::log1p(annuity.rate)) / annuity.rate;
    return annuity.due == AnnuityDue::Begin ? grown * (1 + annuity.rate) : grown;
}

long double growth(const Annuity &annuity)
{
    return std::exp(annuity.periods * std::log1p(annuity.rate));
}

/// What is left over at the end; 0 when the five agree.
long double balanceAtEnd(const Annuity &annuity)
{
    return annuity.presentValue * growth(annuity) + annuity.payment * grownPayments(annuity) + annuity.futureValue;
}

long double balanceAt(Annuity annuity, long double rate)
{
    annuity.rate = rate;
    return balanceAtEnd(annuity);
}

/// A root between two ends of unlike signs.
template<class Function>
long double bisect(const Function &function, long double low, long double high)
{
    const bool lowNegative = function(low) < 0;
    for (int i = 0; i < mostSteps; ++i) {
        const long double middle = (low + high) / 2;
        ((function(middle) < 0) == lowNegative ? low : high) = middle;
    }
    return (low + high) / 2;
}

} // namespace

long double annuityFutureValue(const Annuity &annuity)
{
    return -(annuity.presentValue * growth(annuity) + annuity.payment * grownPayments(annuity));
}

long double annuityPresentValue(const Annuity &annuity)
{
    return -(annuity.futureValue + annuity.payment * grownPayments(annuity)) / growth(annuity);
}

long double annuityPayment(const Annuity &annuity)
{
    return -(annuity.futureValue + annuity.presentValue * growth(annuity)) / grownPayments(annuity);
}

std::optional<long double> annuityPeriods(const Annuity &annuity)
{
    if (isNothing(annuity.rate)) {
        if (isNothing(annuity.payment))
            return std::nullopt;
        return -(annuity.futureValue + annuity.presentValue) / annuity.payment;
    }
    const long double forever = annuity.payment * (annuity.due == AnnuityDue::Begin ? 1 + annuity.rate : 1) / annuity.rate;
    const long double ratio = (forever - annuity.futureValue) / (forever + annuity.presentValue);
    return ratio > 0 ? std::optional(std::log(ratio) / std::log1p(annuity.rate)) : std::nullopt;
}

std::optional<long double> annuityRate(const Annuity &annuity)
{
    long double rate = 0.1L;
    for (int i = 0; i < mostSteps; ++i) {
        const long double step = 1e-7L * std::max(1.0L, std::abs(rate));
        const long double value = balanceAt(annuity, rate);
        const long double slope = (balanceAt(annuity, rate + step) - balanceAt(annuity, rate - step)) / (2 * step);
        const long double next = rate - value / slope;
        if (!std::isfinite(next) || next <= -1)
            return std::nullopt;
        if (std::abs(next - rate) < tolerance)
            return next;
        rate = next;
    }
    return std::nullopt;
}

std::optional<long double> annuityInterest(const Annuity &annuity, int n)
{
    if (n < 1)
        return std::nullopt;
    if (n == 1 && annuity.due == AnnuityDue::Begin)
        return 0;
    Annuity before = annuity;
    before.payment = annuityPayment(annuity);
    before.periods = n - 1;
    const long double interest = annuityFutureValue(before) * annuity.rate;
    return annuity.due == AnnuityDue::Begin ? interest / (1 + annuity.rate) : interest;
}

std::optional<long double> annuityPrincipal(const Annuity &annuity, int n)
{
    const auto interest = annuityInterest(annuity, n);
    return interest ? std::optional(annuityPayment(annuity) - *interest) : std::nullopt;
}

long double netPresentValue(long double rate, const std::vector<long double> &payments)
{
    long double value = 0;
    for (auto payment = payments.rbegin(); payment != payments.rend(); ++payment)
        value = value / (1 + rate) + *payment;
    return value;
}

// Rates are tried on a grid that is fine near 0, so that the root nearest 0 is found.
std::optional<long double> internalRate(const std::vector<long double> &payments)
{
    const auto worth = [&](long double rate) { return netPresentValue(rate, payments); };
    std::optional<long double> nearest;
    constexpr int steps = 2'000;
    long double low = -0.99L;
    for (int i = 1; i <= steps; ++i) {
        const long double share = static_cast<long double>(i) / steps;
        const long double high = -0.99L + share * share * 11;
        if ((worth(low) < 0) != (worth(high) < 0)) {
            const long double root = bisect(worth, low, high);
            if (!nearest || std::abs(root) < std::abs(*nearest))
                nearest = root;
        }
        low = high;
    }
    return nearest;
}

} // namespace kept
