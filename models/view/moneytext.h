// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"

#include <QLocale>

namespace kept {

/// Digits grouped as the locale does, the currency's own decimals, U+2212 in front of a negative; no symbol. Made from
/// the digits of the minor units, never through floating point.
QString amountText(Money money, const QLocale &locale);

/// As amountText(), but zero is an en dash: the form of table cells.
QString cellText(Money money, const QLocale &locale);

/// With its currency, for sentences and single figures: "$1,250.00", "1.250,00 EUR"; isolated from the text's direction.
QString proseText(Money money, const QLocale &locale);

/// What a person typed, as Money::parse() takes it: the locale's decimal sign and digits of any script turned into ASCII,
/// grouping dropped where the groups are whole. Nothing is guessed: "12,5" in a locale that groups with commas keeps its
/// separator and is refused there.
QString normalisedAmount(const QString &typed, const QLocale &locale);

/// Whole number with the locale's grouping.
QString countText(qint64 count, const QLocale &locale);

/// A ratio in basis points as "73.8 %" with one decimal.
QString percentText(qint64 basisPoints, const QLocale &locale);

/// Keeps a number, phone or code together and left to right inside text of any direction (U+2066 … U+2069).
QString isolated(const QString &text);

} // namespace kept
