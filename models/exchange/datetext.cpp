// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/datetext.h"

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace kept {
namespace {

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

int number(QByteArrayView digits)
{
    int value = 0;
    for (const char digit : digits)
        value = value * 10 + (digit - '0');
    return value;
}

bool isIso(QByteArrayView text)
{
    return text.size() == 10 && text[4] == '-' && text[7] == '-' && isDigits(text.first(4)) && isDigits(text.sliced(5, 2)) &&
           isDigits(text.sliced(8, 2)) &&
           QDate::isValid(number(text.first(4)), number(text.sliced(5, 2)), number(text.sliced(8, 2)));
}

QDate ordered(const QList<QByteArray> &parts, DateOrder order)
{
    const int a = number(parts[0]);
    const int b = number(parts[1]);
    const int c = number(parts[2]);
    if (order == DateOrder::YearMonthDay)
        return parts[0].size() == 4 ? QDate(a, b, c) : QDate();
    if (parts[2].size() != 4)
        return {};
    return order == DateOrder::DayMonthYear ? QDate(c, b, a) : QDate(c, a, b);
}

// Excel takes 1900 for a leap year; counting from 1899-12-30 is right from 1900-03-01 on.
QDate excelDay(const QByteArray &text)
{
    constexpr int firstRightDay = 61;
    constexpr int lastDay = 2'958'465;
    const QByteArray whole = text.left(text.indexOf('.') < 0 ? text.size() : text.indexOf('.'));
    if (!isDigits(whole) || whole.size() > 7)
        return {};
    const int day = number(whole);
    return day >= firstRightDay && day <= lastDay ? QDate(1899, 12, 30).addDays(day) : QDate();
}

QDate inOrder(const QByteArray &text, DateOrder order, bool &unordered)
{
    for (const char mark : {'/', '.', '-'}) {
        const QList<QByteArray> parts = text.split(mark);
        if (parts.size() != 3 ||
            !std::all_of(parts.begin(), parts.end(), [](const QByteArray &p) { return isDigits(p) && p.size() <= 4; }))
            continue;
        const bool anyOrder = order == DateOrder::IsoOnly || order == DateOrder::Excel;
        unordered = anyOrder && parts[0].size() <= 2;
        return anyOrder ? QDate() : ordered(parts, order);
    }
    return order == DateOrder::Excel ? excelDay(text) : QDate();
}

} // namespace

std::optional<ValueRemark> readDate(const QByteArray &text, DateOrder order, QByteArray &iso)
{
    if (isIso(text)) {
        iso = text;
        return std::nullopt;
    }
    bool unordered = false;
    const QDate date = inOrder(text, order, unordered);
    if (unordered)
        return ValueRemark{u"VALUE.DATE_ORDER"_s, Severity::Block, u"2005-09-30"_s};
    if (!date.isValid() || date.year() < 1 || date.year() > 9999)
        return ValueRemark{u"VALUE.DATE"_s, Severity::Block, u"2005-09-30"_s};
    iso = date.toString(Qt::ISODate).toLatin1();
    return std::nullopt;
}

std::optional<ValueRemark> readInstant(const QByteArray &text, DateOrder order, qint64 &milliseconds)
{
    QByteArray day;
    if (!readDate(text, order, day)) {
        milliseconds =
            QDateTime(QDate::fromString(QString::fromLatin1(day), Qt::ISODate), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
        return std::nullopt;
    }
    QDateTime instant = QDateTime::fromString(QString::fromUtf8(text), Qt::ISODateWithMs);
    if (!instant.isValid())
        return ValueRemark{u"VALUE.INSTANT"_s, Severity::Block, u"2005-09-30T14:00:00Z"_s};
    if (instant.timeSpec() == Qt::LocalTime)
        instant.setTimeSpec(Qt::UTC);
    milliseconds = instant.toMSecsSinceEpoch();
    return std::nullopt;
}

} // namespace kept
