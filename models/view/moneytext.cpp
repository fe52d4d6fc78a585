// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/moneytext.h"

#include <QRegularExpression>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar minusSign(0x2212);
constexpr QChar enDash(0x2013);

QString groupedDigits(const QString &digits, const QLocale &locale)
{
    const QString separator = locale.groupSeparator();
    QString grouped;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0)
            grouped += separator;
        grouped += digits.at(i);
    }
    return grouped;
}

QString symbolOf(const QString &code)
{
    if (code == u"USD")
        return u"$"_s;
    if (code == u"EUR")
        return u"€"_s;
    if (code == u"GBP")
        return u"£"_s;
    if (code == u"JPY")
        return u"¥"_s;
    return {};
}

} // namespace

QString amountText(Money money, const QLocale &locale)
{
    QString digits = money.toText();
    const bool negative = digits.startsWith(u'-');
    if (negative)
        digits.remove(0, 1);
    const qsizetype point = digits.indexOf(u'.');
    QString text = groupedDigits(point < 0 ? digits : digits.left(point), locale);
    if (point >= 0)
        text += locale.decimalPoint() + digits.mid(point + 1);
    return negative ? minusSign + text : text;
}

QString cellText(Money money, const QLocale &locale)
{
    return money.isZero() ? QString(enDash) : amountText(money, locale);
}

QString proseText(Money money, const QLocale &locale)
{
    const QString code = money.currency().code();
    const QString symbol = symbolOf(code);
    const QString amount = amountText(money, locale);
    const bool inFront = locale.language() == QLocale::English;
    if (symbol.isEmpty() || !inFront)
        return isolated(amount + QChar(QChar::Nbsp) + (symbol.isEmpty() ? code : symbol));
    if (money.isNegative())
        return isolated(minusSign + symbol + amount.mid(1));
    return isolated(symbol + amount);
}

QString normalisedAmount(const QString &typed, const QLocale &locale)
{
    static const QRegularExpression grouped(u"^[+-]?(\\d{1,3}('\\d{3})+|\\d{1,2}('\\d{2})*'\\d{3})(\\.\\d*)?$"_s);
    const QString decimal = locale.decimalPoint();
    const QString group = locale.groupSeparator();
    const QString trimmed = typed.trimmed();
    QString text;
    for (const QChar character : trimmed) {
        if (character.isDigit())
            text += QChar(u'0' + character.digitValue());
        else if (QString(character) == decimal || character == QChar(0x066B))
            text += u'.';
        else if (character == minusSign)
            text += u'-';
        else if (character.isSpace() || QString(character) == group || character == QChar(0x066C))
            text += u'\'';
        else if (character.category() != QChar::Other_Format)
            text += character;
    }
    return grouped.match(text).hasMatch() ? text.remove(u'\'') : text;
}

QString countText(qint64 count, const QLocale &locale)
{
    const QString digits = QString::number(count < 0 ? -count : count);
    return (count < 0 ? QString(minusSign) : QString()) + groupedDigits(digits, locale);
}

QString percentText(qint64 basisPoints, const QLocale &locale)
{
    const qint64 size = basisPoints < 0 ? -basisPoints : basisPoints;
    const qint64 tenths = (size + 5) / 10;
    return (basisPoints < 0 ? QString(minusSign) : QString()) + groupedDigits(QString::number(tenths / 10), locale) +
           locale.decimalPoint() + QString::number(tenths % 10) + QChar(QChar::Nbsp) + u'%';
}

QString isolated(const QString &text)
{
    return text.isEmpty() ? text : QChar(0x2066) + text + QChar(0x2069);
}

} // namespace kept
