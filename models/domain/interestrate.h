// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cadence.h"
#include "models/domain/result.h"
#include "models/domain/wide.h"

#include <optional>

namespace kept {

/// An exact fraction, such as the interest of one period per unit of balance; the denominator is above 0.
struct Fraction
{
    qint64 numerator = 0;
    qint64 denominator = 1;
    friend bool operator==(const Fraction &, const Fraction &) = default;
};

/// A yearly rate of interest in hundred-millionths (12 % is 12,000,000), never negative. No floating point.
class InterestRate final
{
public:
    static constexpr qint64 scale = 100'000'000;

    constexpr InterestRate() = default;
    static constexpr InterestRate fromParts(qint64 parts) { return InterestRate(parts); }
    /// Of a percentage in text with at most six decimals, "9.4822". Errors (Invalid): RATE.SYNTAX, RATE.RANGE (above 100,000 %).
    static Result<InterestRate> fromPercent(QStringView text);

    /// Of hundredths of a percent a year, 0 or more.
    static constexpr InterestRate fromBasisPoints(int basisPoints) { return InterestRate(basisPoints * (scale / 10'000)); }

    constexpr bool isZero() const { return m_parts == 0; }
    /// The rate of one period of a year of 12 months, 24 half months, 52 weeks or 365 days.
    Fraction perPeriod(const Cadence &cadence) const;
    /// The rate of so many days of a year of `daysInYear`.
    Fraction perDays(qint64 days, qint64 daysInYear) const { return {m_parts * days, scale * daysInYear}; }

private:
    explicit constexpr InterestRate(qint64 parts) : m_parts(parts) {}
    qint64 m_parts = 0;
};

/// Interest on a balance in minor units, to the nearest unit, ties to the even one.
constexpr qint64 interestOn(qint64 balance, const Fraction &rate)
{
    return static_cast<qint64>(divideRounded(Wide(balance) * rate.numerator, rate.denominator, Rounding::HalfEven));
}

/// The equal instalment that pays a principal back over periods of the given rates, in minor units: principal / sum of the
/// discount factors, which are carried with 18 decimals. At least one period.
qint64 equalInstalment(qint64 principal, const std::vector<Fraction> &rates);

/// The largest principal that an equal instalment pays back over periods of the given rates, in minor units; none beyond 64 bits.
std::optional<qint64> principalPaidBack(qint64 instalment, const std::vector<Fraction> &rates);

} // namespace kept
