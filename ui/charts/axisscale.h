// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

class QCPAxis;

namespace kept {

/// A number short enough for an axis: "600k", "1.2M" in the locale's digits.
QString axisText(qint64 number, const QLocale &locale);

/// From zero to a round number above `highest`, four to six labels; amounts are divided by `unit` for the labels only.
void scaleValues(QCPAxis *axis, double highest, qint64 unit, const QLocale &locale);

/// One label for each position 0, 1, 2, …, as many of them as fit without crowding.
void scaleNames(QCPAxis *axis, const QStringList &names, int mostLabels);

} // namespace kept
