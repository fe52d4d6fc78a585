// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/datetext.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cstdlib>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text, const char *note = nullptr, int n = -1)
{
    return QCoreApplication::translate("kept", text, note, n);
}

QDateTime local(qint64 instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(instant, zone);
}

} // namespace

QString dateText(QDate date, const QLocale &locale)
{
    return locale.toString(date, u"d MMM yyyy"_s);
}

QString weekdayDateText(QDate date, const QLocale &locale)
{
    return locale.toString(date, u"ddd d MMM yyyy"_s);
}

QString shortDateText(QDate date, QDate today, const QLocale &locale)
{
    return date.year() == today.year() ? locale.toString(date, u"ddd d MMM"_s) : weekdayDateText(date, locale);
}

QString clockText(qint64 instant, const QTimeZone &zone, const QLocale &locale)
{
    const QDateTime time = local(instant, zone);
    return locale.toString(time.time(), u"HH:mm"_s) + u' ' + time.timeZoneAbbreviation();
}

QString instantText(qint64 instant, const QTimeZone &zone, const QLocale &locale)
{
    return locale.toString(local(instant, zone).date(), u"ddd d MMM"_s) + u' ' + clockText(instant, zone, locale);
}

QString waitText(qint64 milliseconds)
{
    const qint64 minutes = (milliseconds + 59'999) / 60'000;
    if (minutes <= 0)
        return tr("now");
    if (minutes < 60)
        return tr("in %1 min").arg(minutes);
    if (minutes < 48 * 60)
        return tr("in %1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    return tr("in %n day(s)", nullptr, static_cast<int>(minutes / (24 * 60)));
}

QString wrongClockText(qint64 ahead)
{
    constexpr qint64 toleratedMs = 2 * 60'000;
    if (std::abs(ahead) < toleratedMs)
        return {};
    const qint64 minutes = std::abs(ahead) / 60'000;
    const QString text = ahead > 0 ? tr("This computer's clock is %1 h %2 min ahead of the server's; the server's time counts")
                                   : tr("This computer's clock is %1 h %2 min behind the server's; the server's time counts");
    return text.arg(minutes / 60).arg(minutes % 60);
}

QString daysFromText(QDate date, QDate today)
{
    const int days = static_cast<int>(today.daysTo(date));
    if (days == 0)
        return tr("today");
    if (days == 1)
        return tr("tomorrow");
    if (days == -1)
        return tr("yesterday");
    return days > 0 ? tr("in %n day(s)", nullptr, days) : tr("%n day(s) ago", nullptr, -days);
}

} // namespace kept
