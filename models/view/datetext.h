// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QTimeZone>

namespace kept {

/// "20 Mar 2026"
QString dateText(QDate date, const QLocale &locale);
/// "Fri 20 Mar 2026"
QString weekdayDateText(QDate date, const QLocale &locale);
/// "Fri 20 Mar" in the year of `today`, else with the year
QString shortDateText(QDate date, QDate today, const QLocale &locale);
/// "13:18 MDT" of a UTC instant in a zone
QString clockText(qint64 instant, const QTimeZone &zone, const QLocale &locale);
/// "Fri 13 Mar 08:00 EDT"
QString instantText(qint64 instant, const QTimeZone &zone, const QLocale &locale);
/// "in 16 h 42 min", "in 3 days", "now"
QString waitText(qint64 milliseconds);
/// "This computer's clock is 8 h 0 min ahead of the server's; the server's time counts", from two minutes on; else empty.
/// @param ahead milliseconds; less than 0 when it is behind
QString wrongClockText(qint64 ahead);
/// "today", "tomorrow", "in 8 days", "yesterday", "3 days ago"
QString daysFromText(QDate date, QDate today);

} // namespace kept
