// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/currency.h"
#include "models/domain/result.h"

#include <QMetaType>

#include <compare>
#include <vector>

namespace kept {

/// How a division of minor units rounds. Ties: HalfUp goes away from zero, HalfEven to the even neighbour.
enum class Rounding { HalfUp, HalfEven, Down, Up, Floor, Ceiling };

/// A count of minor units of one currency. No floating point, no formatting, no implicit conversion.
class Money final
{
public:
    constexpr Money() = default; ///< zero of no currency, for containers and metatypes
    static constexpr Money fromMinor(qint64 minor, Currency currency) { return Money(minor, currency); }
    static constexpr Money zero(Currency currency) { return Money(0, currency); }
    /// Reads "1250", "-1250.5", "1250.50": optional sign, digits, optional point and at most the currency's decimals.
    /// No grouping. Errors (Invalid): MONEY.EMPTY, MONEY.SYNTAX, MONEY.DECIMALS (values: decimals, currency), MONEY.RANGE.
    static Result<Money> parse(QStringView text, Currency currency);
    /// The canonical text: "-1250.50", always with the currency's decimals, no grouping; parse() reads it back.
    QString toText() const;

    constexpr qint64 minor() const { return m_minor; }
    constexpr Currency currency() const { return m_currency; }
    constexpr bool isZero() const { return m_minor == 0; }
    constexpr bool isPositive() const { return m_minor > 0; }
    constexpr bool isNegative() const { return m_minor < 0; }

    /// Errors: MONEY.CURRENCY (two currencies), MONEY.RANGE (beyond 64 bits).
    Result<Money> plus(Money other) const;
    Result<Money> minus(Money other) const;
    /// amount x numerator / denominator with 128-bit intermediates; denominator > 0. Error: MONEY.RANGE.
    Result<Money> scaled(qint64 numerator, qint64 denominator, Rounding rounding) const;
    /// Percentage in basis points: percent(1000, …) is 10 %.
    Result<Money> percent(qint64 basisPoints, Rounding rounding) const { return scaled(basisPoints, 10'000, rounding); }
    /// n parts that sum to the whole and differ by one unit at most, larger parts first; n >= 1.
    std::vector<Money> split(int parts) const;
    /// Shares in proportion to the weights (>= 0), by largest remainder, ties to the first; they sum to the whole.
    std::vector<Money> shares(const std::vector<qint64> &weights) const;

    friend constexpr bool operator==(Money, Money) = default;

private:
    constexpr Money(qint64 minor, Currency currency) : m_minor(minor), m_currency(currency) {}
    qint64 m_minor = 0;
    Currency m_currency;
};

/// Error (Invalid): AMOUNT.CURRENCY, of an amount in another currency than the debt's; `field` names where it was told.
tl::unexpected<Error> otherCurrency(Money amount, Currency expected, const QString &field);

} // namespace kept

Q_DECLARE_METATYPE(kept::Money)
