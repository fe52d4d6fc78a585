// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>

#include <optional>

namespace kept {

/// A date as people type it: "20", "20 mar", "20/3/2026" in the locale's order, "2026-03-20", "+8" days, with or
/// without the weekday. Without a year, or without a month, the next such day from `today` on. None when the text can't
/// be read as exactly one date.
std::optional<QDate> readDate(const QString &typed, QDate today, const QLocale &locale);

} // namespace kept
