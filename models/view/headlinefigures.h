// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/summary.h"
#include "models/view/findingtext.h"

#include <array>

namespace kept {

/// A figure with the formula it comes from.
struct HeadlineFigure
{
    QString title;
    QString figure;
    QString unit; ///< beside the figure
    QString formula;
};

/// Current due, payments received, average days past due and promises kept, of one currency.
std::array<HeadlineFigure, 4> headlineFigures(const CurrencySummary &summary, const QLocale &locale);
/// Days times 10,000 as "41.2", rounded half up.
QString daysText(qint64 tenThousandths, const QLocale &locale);
/// "1 to 30", "91 and more", "Current"
QString bucketText(const AgeingBucket &bucket, const QLocale &locale);

} // namespace kept
