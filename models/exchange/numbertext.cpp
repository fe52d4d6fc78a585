// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/numbertext.h"

using namespace Qt::Literals::StringLiterals;

namespace kept {
namespace {

ValueRemark refusal(QString code, QString hint = {})
{
    return {std::move(code), Severity::Block, std::move(hint)};
}

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

/// The parts of a number's text.
struct Parts
{
    bool negative = false;
    QByteArray whole;
    QByteArray fraction;
};

// Groups have three digits, and all of a number's groups the same mark.
bool groupsAreWhole(QByteArrayView text, char group)
{
    const qsizetype first = text.indexOf(group);
    if (first < 1 || first > 3)
        return false;
    for (qsizetype at = first; at < text.size(); at += 4)
        if (text[at] != group || text.size() - at < 4)
            return false;
    return (text.size() - first) % 4 == 0;
}

std::optional<ValueRemark> readWhole(QByteArrayView text, DecimalMark mark, Parts &parts)
{
    for (const char group : {mark == DecimalMark::Comma ? '.' : ',', ' ', '\''}) {
        if (!text.contains(group))
            continue;
        if (mark == DecimalMark::PointOnly)
            return refusal(u"VALUE.DECIMAL_MARK"_s, u"1234.50"_s);
        if (!groupsAreWhole(text, group))
            return refusal(u"VALUE.AMOUNT"_s);
        parts.whole = text.toByteArray().replace(group, "");
        return std::nullopt;
    }
    parts.whole = text.toByteArray();
    return std::nullopt;
}

std::optional<ValueRemark> split(QByteArrayView text, DecimalMark mark, Parts &parts)
{
    parts.negative = text.startsWith('-');
    if (text.startsWith('-') || text.startsWith('+'))
        text = text.sliced(1);
    const char point = mark == DecimalMark::Comma ? ',' : '.';
    const qsizetype at = text.lastIndexOf(point);
    if (at >= 0)
        parts.fraction = text.sliced(at + 1).toByteArray();
    if (auto remark = readWhole(at < 0 ? text : text.first(at), mark, parts))
        return remark;
    const bool digits = std::all_of(parts.whole.begin(), parts.whole.end(), isDigit) &&
                        std::all_of(parts.fraction.begin(), parts.fraction.end(), isDigit);
    if (!digits || parts.whole.isEmpty() || (at >= 0 && parts.fraction.isEmpty()))
        return refusal(mark == DecimalMark::Comma && text.contains('.') ? u"VALUE.DECIMAL_MARK"_s : u"VALUE.AMOUNT"_s,
                       mark == DecimalMark::Comma ? u"1234,50"_s : u"1234.50"_s);
    return std::nullopt;
}

// Plain digits with a point: what nearly every file has, without a detour through byte arrays.
bool readPlain(QByteArrayView text, int decimals, qint64 &number)
{
    qint64 value = 0;
    int places = -1;
    qsizetype at = text.startsWith('-') ? 1 : 0;
    if (text.size() - at > 17 || text.size() == at)
        return false;
    for (; at < text.size(); ++at) {
        if (text[at] == '.' && places < 0 && at > 0 && isDigit(text[at - 1]) && at + 1 < text.size())
            places = 0;
        else if (!isDigit(text[at]) || places >= decimals)
            return false;
        else {
            value = value * 10 + (text[at] - '0');
            places += places >= 0 ? 1 : 0;
        }
    }
    for (int i = std::max(places, 0); i < decimals; ++i)
        if (__builtin_mul_overflow(value, qint64(10), &value))
            return false;
    number = text.startsWith('-') ? -value : value;
    return true;
}

} // namespace

std::optional<ValueRemark> readDecimal(QByteArrayView text, DecimalMark mark, int decimals, qint64 &number)
{
    if (mark != DecimalMark::Comma && readPlain(text, decimals, number))
        return std::nullopt;
    Parts parts;
    if (auto remark = split(text, mark, parts))
        return remark;
    if (parts.fraction.size() > decimals)
        return refusal(u"VALUE.DECIMALS"_s, QString::number(decimals));
    const QByteArray digits = parts.whole + parts.fraction.leftJustified(decimals, '0');
    qint64 value = 0;
    for (const char digit : digits)
        if (__builtin_mul_overflow(value, qint64(10), &value) || __builtin_add_overflow(value, qint64(digit - '0'), &value))
            return refusal(u"VALUE.RANGE"_s);
    number = parts.negative ? -value : value;
    return std::nullopt;
}

QByteArray decimalText(qint64 number, int decimals)
{
    QByteArray digits = QByteArray::number(number < 0 ? 0 - static_cast<quint64>(number) : static_cast<quint64>(number));
    digits = digits.rightJustified(decimals + 1, '0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, '.');
    return number < 0 ? '-' + digits : digits;
}

} // namespace kept
