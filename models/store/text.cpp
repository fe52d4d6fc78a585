// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/text.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

int number(QByteArrayView digits)
{
    int value = 0;
    for (const char digit : digits)
        value = value * 10 + (digit - '0');
    return value;
}

void writeDigits(char *end, int digits, int value)
{
    for (; digits > 0; --digits, value /= 10)
        *--end = static_cast<char>('0' + value % 10);
}

} // namespace

bool isStorable(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isNull())
            return false;
        if (!c.isSurrogate())
            continue;
        if (!c.isHighSurrogate() || i + 1 == text.size() || !text.at(i + 1).isLowSurrogate())
            return false;
        ++i;
    }
    return true;
}

QStringView asStored(QStringView text)
{
    while (text.startsWith(QChar::ByteOrderMark))
        text = text.sliced(1);
    return text;
}

Error unstorableText()
{
    return {ErrorKind::Invalid, u"TEXT.CONTROL"_s, {}, {}, {}};
}

QByteArray storedDate(QDate date)
{
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    if (year < 0 || year > 9999)
        return date.toString(Qt::ISODate).toLatin1();
    QByteArray text("0000-00-00");
    char *start = text.data();
    writeDigits(start + 4, 4, year);
    writeDigits(start + 7, 2, month);
    writeDigits(start + 10, 2, day);
    return text;
}

QDate dateFromStored(QByteArrayView text)
{
    constexpr QByteArrayView shape("0000-00-00");
    bool plain = text.size() == shape.size();
    for (qsizetype i = 0; plain && i < shape.size(); ++i)
        plain = shape.at(i) == '0' ? text.at(i) >= '0' && text.at(i) <= '9' : text.at(i) == '-';
    if (plain)
        return {number(text.first(4)), number(text.sliced(5, 2)), number(text.sliced(8))};
    return QDate::fromString(QString::fromUtf8(text), Qt::ISODate);
}

} // namespace kept
