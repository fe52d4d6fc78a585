// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/money.h"

#include "models/domain/amountlimit.h"
#include "models/domain/wide.h"

#include <numeric>

namespace kept {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr Wide largestMagnitude = Wide(1) << 63;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isNumber(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

Result<Money> outOfRange(Currency currency)
{
    return fail(ErrorKind::Invalid, u"MONEY.RANGE"_s, {}, {{u"currency"_s, currency.code()}});
}

Result<Money> tooLarge(Currency currency)
{
    const Money limit = Money::fromMinor(largestAmount, currency);
    return fail(ErrorKind::Invalid, u"MONEY.LARGE"_s, {}, {{u"limit"_s, QVariant::fromValue(limit)}});
}

Result<Money> fromWide(Wide minor, Currency currency)
{
    const auto narrowed = narrow(minor);
    if (!narrowed)
        return outOfRange(currency);
    return Money::fromMinor(*narrowed, currency);
}

/// Digits as a number, continuing from `start`; stops growing once it is beyond any amount.
Wide accumulate(Wide start, QStringView digits)
{
    for (const QChar c : digits)
        if (start <= largestMagnitude)
            start = start * 10 + (c.unicode() - u'0');
    return start;
}

Result<Money> requireSame(Money a, Money b)
{
    if (a.currency() == b.currency())
        return a;
    return fail(ErrorKind::Invalid, u"MONEY.CURRENCY"_s, {},
                {{u"currency"_s, a.currency().code()}, {u"other"_s, b.currency().code()}});
}

} // namespace

Result<Money> Money::parse(QStringView text, Currency currency)
{
    if (text.trimmed().isEmpty())
        return fail(ErrorKind::Invalid, u"MONEY.EMPTY"_s);
    const bool negative = text.front() == u'-';
    const QStringView digits = negative || text.front() == u'+' ? text.sliced(1) : text;
    const qsizetype point = digits.indexOf(u'.');
    const QStringView whole = point < 0 ? digits : digits.first(point);
    const QStringView fraction = point < 0 ? QStringView() : digits.sliced(point + 1);
    if (!isNumber(whole) || (point >= 0 && !isNumber(fraction)))
        return fail(ErrorKind::Invalid, u"MONEY.SYNTAX"_s, {}, {{u"text"_s, text.toString()}});
    if (fraction.size() > currency.decimals())
        return fail(ErrorKind::Invalid, u"MONEY.DECIMALS"_s, {},
                    {{u"decimals"_s, currency.decimals()}, {u"currency"_s, currency.code()}});
    Wide minor = accumulate(accumulate(0, whole), fraction);
    for (qsizetype i = fraction.size(); i < currency.decimals(); ++i)
        minor *= 10;
    if (minor > largestAmount)
        return tooLarge(currency);
    return Money::fromMinor(static_cast<qint64>(negative ? -minor : minor), currency);
}

QString Money::toText() const
{
    const quint64 magnitude = m_minor < 0 ? 0 - static_cast<quint64>(m_minor) : static_cast<quint64>(m_minor);
    const int decimals = m_currency.decimals();
    QString digits = QString::number(magnitude).rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, u'.');
    return m_minor < 0 ? u'-' + digits : digits;
}

Result<Money> Money::plus(Money other) const
{
    KEPT_CHECK(requireSame(*this, other));
    return fromWide(Wide(m_minor) + other.m_minor, m_currency);
}

Result<Money> Money::minus(Money other) const
{
    KEPT_CHECK(requireSame(*this, other));
    return fromWide(Wide(m_minor) - other.m_minor, m_currency);
}

Result<Money> Money::scaled(qint64 numerator, qint64 denominator, Rounding rounding) const
{
    Q_ASSERT(denominator > 0);
    return fromWide(divideRounded(Wide(m_minor) * numerator, denominator, rounding), m_currency);
}

std::vector<Money> Money::split(int parts) const
{
    Q_ASSERT(parts >= 1);
    const auto base = static_cast<qint64>(divideRounded(m_minor, parts, Rounding::Floor));
    const auto larger = static_cast<size_t>(Wide(m_minor) - Wide(base) * parts);
    std::vector<Money> result(static_cast<size_t>(parts), fromMinor(base, m_currency));
    for (size_t i = 0; i < larger; ++i)
        result[i].m_minor += 1;
    return result;
}

std::vector<Money> Money::shares(const std::vector<qint64> &weights) const
{
    const Wide total = std::accumulate(weights.begin(), weights.end(), Wide(0));
    if (total == 0)
        return weights.empty() ? std::vector<Money>() : split(static_cast<int>(weights.size()));
    const Wide magnitude = m_minor < 0 ? -Wide(m_minor) : Wide(m_minor);
    std::vector<Wide> portions(weights.size());
    std::vector<size_t> order(weights.size());
    std::iota(order.begin(), order.end(), size_t(0));
    for (const size_t i : order)
        portions[i] = magnitude * weights[i] / total;
    const auto remainder = [&](size_t i) { return magnitude * weights[i] % total; };
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return remainder(a) > remainder(b); });
    const Wide left = magnitude - std::accumulate(portions.begin(), portions.end(), Wide(0));
    for (size_t i = 0; Wide(i) < left; ++i)
        portions[order[i]] += 1;
    std::vector<Money> result;
    for (const Wide portion : portions)
        result.push_back(fromMinor(static_cast<qint64>(m_minor < 0 ? -portion : portion), m_currency));
    return result;
}

tl::unexpected<Error> otherCurrency(Money amount, Currency expected, const QString &field)
{
    return fail(ErrorKind::Invalid, u"AMOUNT.CURRENCY"_s, {},
                {{u"field"_s, field}, {u"currency"_s, amount.currency().code()}, {u"expected"_s, expected.code()}});
}

} // namespace kept
