// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/interestrate.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Wide one = Wide(1'000'000'000) * 1'000'000'000;
constexpr qsizetype mostDecimals = 6;
constexpr qint64 mostParts = 1'000 * InterestRate::scale;

// value x denominator / (denominator + numerator), in two steps that stay inside 128 bits.
Wide discounted(Wide value, const Fraction &rate)
{
    const Wide factor = divideRounded(one * rate.denominator, Wide(rate.denominator) + rate.numerator, Rounding::HalfEven);
    return divideRounded(value * factor, one, Rounding::HalfEven);
}

// Their sum, with 18 decimals.
Wide discountFactors(const std::vector<Fraction> &rates)
{
    Wide factor = one;
    Wide sum = 0;
    for (const Fraction &rate : rates) {
        factor = discounted(factor, rate);
        sum += factor;
    }
    return sum;
}

} // namespace

Result<InterestRate> InterestRate::fromPercent(QStringView text)
{
    const qsizetype point = text.indexOf(u'.');
    const qsizetype decimals = point < 0 ? 0 : text.size() - point - 1;
    bool isNumber = decimals <= mostDecimals && !text.isEmpty() && text.front() >= u'0' && text.front() <= u'9';
    QString digits = text.toString().remove(u'.');
    digits.append(QString(std::max<qsizetype>(0, mostDecimals - decimals), u'0'));
    const qint64 parts = isNumber ? digits.toLongLong(&isNumber) : 0;
    if (!isNumber || text.count(u'.') > 1)
        return fail(ErrorKind::Invalid, u"RATE.SYNTAX"_s, {}, {{u"text"_s, text.toString()}});
    if (parts > mostParts)
        return fail(ErrorKind::Invalid, u"RATE.RANGE"_s, {}, {{u"text"_s, text.toString()}});
    return InterestRate(parts);
}

Fraction InterestRate::perPeriod(const Cadence &cadence) const
{
    switch (cadence.unit) {
    case CadenceUnit::Days: return perDays(cadence.every, 365);
    case CadenceUnit::Weeks: return perDays(cadence.every, 52);
    case CadenceUnit::HalfMonths: return perDays(cadence.every, 24);
    case CadenceUnit::Months: return perDays(cadence.every, 12);
    case CadenceUnit::Years: return perDays(cadence.every, 1);
    }
    return {};
}

qint64 equalInstalment(qint64 principal, const std::vector<Fraction> &rates)
{
    Q_ASSERT(!rates.empty());
    const Wide sum = discountFactors(rates);
    if (sum == 0)
        return principal;
    return static_cast<qint64>(divideRounded(Wide(principal) * one, sum, Rounding::HalfEven));
}

std::optional<qint64> principalPaidBack(qint64 instalment, const std::vector<Fraction> &rates)
{
    const Wide sum = discountFactors(rates);
    // Whole and fractional factors apart: their product with any 64-bit amount stays inside 128 bits.
    const auto whole = narrow(Wide(instalment) * (sum / one));
    const auto part = narrow(divideRounded(Wide(instalment) * (sum % one), one, Rounding::Floor));
    return whole && part ? narrow(Wide(*whole) + *part) : std::nullopt;
}

} // namespace kept
