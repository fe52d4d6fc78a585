// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/datereading.h"

#include <QRegularExpression>
#include <QStringList>

#include <vector>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The parts of what was typed, before they are a date.
struct Parts
{
    std::vector<int> numbers;
    bool isYearFirst = false;
    int month = 0;
    bool isUnreadable = false;
};

bool isStartOf(const QString &word, const QString &name)
{
    return word.size() >= 2 && name.startsWith(word, Qt::CaseInsensitive);
}

int monthNamed(const QString &word, const QLocale &locale)
{
    int found = 0;
    for (int month = 1; month <= 12; ++month)
        for (const QString &name :
             {locale.monthName(month), locale.standaloneMonthName(month), locale.monthName(month, QLocale::ShortFormat)})
            if (word.size() >= 3 && isStartOf(word, name) && found != month)
                found = found == 0 ? month : -1;
    return std::max(found, 0);
}

bool isWeekday(const QString &word, const QLocale &locale)
{
    for (int day = 1; day <= 7; ++day)
        if (isStartOf(word, locale.dayName(day)) || isStartOf(word, locale.dayName(day, QLocale::ShortFormat)))
            return true;
    return false;
}

QString inAsciiDigits(QString text)
{
    for (QChar &character : text)
        if (character.isDigit())
            character = QChar(u'0' + character.digitValue());
    return text;
}

// In some languages a word is a weekday or a month ("mar" in Spanish): a month that is nothing else goes before.
int monthAmong(const QStringList &words, const QLocale &locale)
{
    int month = 0;
    for (const QString &word : words)
        if (const int named = monthNamed(word, locale); named > 0 && (month == 0 || !isWeekday(word, locale)))
            month = named;
    return month;
}

Parts partsOf(const QString &typed, const QLocale &locale)
{
    static const QRegularExpression token(u"(\\d+)|(\\p{L}[\\p{L}\\p{M}]*)"_s);
    Parts parts;
    QStringList words;
    for (auto match = token.globalMatch(inAsciiDigits(typed)); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        if (!found.captured(2).isEmpty()) {
            words.append(found.captured(2));
            continue;
        }
        parts.isYearFirst = parts.isYearFirst || (parts.numbers.empty() && found.capturedLength(1) == 4);
        parts.isUnreadable = parts.isUnreadable || found.capturedLength(1) > 4;
        parts.numbers.push_back(found.captured(1).toInt());
    }
    parts.month = monthAmong(words, locale);
    for (const QString &word : words)
        if (!isWeekday(word, locale) && (parts.month == 0 || monthNamed(word, locale) != parts.month))
            parts.isUnreadable = true;
    parts.isUnreadable = parts.isUnreadable || words.size() > 2;
    return parts;
}

int fullYear(int year)
{
    return year < 100 ? 2000 + year : year;
}

std::optional<QDate> valid(QDate date)
{
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDate> nextDayOfMonth(int day, QDate today)
{
    if (day < 1 || day > 31)
        return std::nullopt;
    QDate month(today.year(), today.month(), 1);
    for (int i = 0; i < 3; ++i, month = month.addMonths(1))
        if (const QDate date(month.year(), month.month(), day); date.isValid() && date >= today)
            return date;
    return std::nullopt;
}

std::optional<QDate> nextDayOfYear(int month, int day, QDate today)
{
    for (int year = today.year(); year <= today.year() + 8; ++year)
        if (const QDate date(year, month, day); date.isValid() && date >= today)
            return date;
    return std::nullopt;
}

bool isMonthFirst(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    return format.indexOf(u'M') < format.indexOf(u'd');
}

std::optional<QDate> dateOf(const Parts &parts, QDate today, const QLocale &locale)
{
    const std::vector<int> &numbers = parts.numbers;
    const size_t count = numbers.size();
    if (parts.month > 0) {
        if (count == 1)
            return nextDayOfYear(parts.month, numbers[0], today);
        if (count == 2)
            return parts.isYearFirst ? valid({numbers[0], parts.month, numbers[1]})
                                     : valid({fullYear(numbers[1]), parts.month, numbers[0]});
        return std::nullopt;
    }
    const bool monthFirst = isMonthFirst(locale);
    if (count == 1)
        return nextDayOfMonth(numbers[0], today);
    if (count == 2)
        return nextDayOfYear(numbers[monthFirst ? 0 : 1], numbers[monthFirst ? 1 : 0], today);
    if (count == 3 && parts.isYearFirst)
        return valid({numbers[0], numbers[1], numbers[2]});
    if (count == 3)
        return valid({fullYear(numbers[2]), numbers[monthFirst ? 0 : 1], numbers[monthFirst ? 1 : 0]});
    return std::nullopt;
}

} // namespace

std::optional<QDate> readDate(const QString &typed, QDate today, const QLocale &locale)
{
    static const QRegularExpression relative(u"^[+](\\d{1,4})$"_s);
    const QString text = inAsciiDigits(typed.trimmed());
    if (const auto match = relative.match(text); match.hasMatch())
        return today.addDays(match.captured(1).toInt());
    const Parts parts = partsOf(text, locale);
    if (parts.isUnreadable || parts.numbers.empty())
        return std::nullopt;
    return dateOf(parts, today, locale);
}

} // namespace kept
