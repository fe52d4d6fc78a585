// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/headlinefigures.h"

#include "models/view/moneytext.h"

#include <QCoreApplication>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text, const char *note = nullptr, int n = -1)
{
    return QCoreApplication::translate("kept", text, note, n);
}

HeadlineFigure daysPastDue(const CurrencySummary &summary, const QLocale &locale)
{
    return {tr("Average days past due"), daysText(summary.averageDaysPastDue, locale),
            tr("plain, %1 by balance").arg(daysText(summary.weightedDaysPastDue, locale)),
            tr("Days / %n open plan(s). Highest %1", nullptr, static_cast<int>(summary.openPlans))
                .arg(countText(summary.maximumDaysPastDue, locale))};
}

HeadlineFigure promisesKept(const CurrencySummary &summary, const QLocale &locale)
{
    const qint64 ended = summary.kept.count + summary.partlyKept.count + summary.broken.count;
    const QString open = tr("%n open", nullptr, static_cast<int>(summary.open.count));
    if (!summary.keptRateByCount)
        return {tr("Promises kept"), u"–"_s, open, tr("None has ended yet")};
    const QString title = summary.keptRateByAmount
                              ? tr("Promises kept, %1 by amount").arg(percentText(*summary.keptRateByAmount, locale))
                              : tr("Promises kept");
    return {title, percentText(*summary.keptRateByCount, locale), tr("by count, %1").arg(open),
            tr("Kept / (kept + partly + broken), %1 of %2").arg(countText(summary.kept.count, locale), countText(ended, locale))};
}

} // namespace

QString daysText(qint64 tenThousandths, const QLocale &locale)
{
    const qint64 tenths = (tenThousandths + 500) / 1000;
    return countText(tenths / 10, locale) + locale.decimalPoint() + locale.toString(tenths % 10);
}

std::array<HeadlineFigure, 4> headlineFigures(const CurrencySummary &summary, const QLocale &locale)
{
    const QString code = summary.currency.code();
    return {{{tr("Current due"), amountText(summary.currentDue, locale), code,
              tr("Sum of current due, %n plan(s)", nullptr, static_cast<int>(summary.plans))},
             {tr("Payments received"), amountText(summary.paid, locale), code, tr("Sum of payments, reversals taken off")},
             daysPastDue(summary, locale),
             promisesKept(summary, locale)}};
}

QString bucketText(const AgeingBucket &bucket, const QLocale &locale)
{
    if (bucket.from <= 0)
        return tr("Current");
    if (!bucket.to)
        return tr("%1 and more").arg(countText(bucket.from, locale));
    return tr("%1 to %2").arg(countText(bucket.from, locale), countText(*bucket.to - 1, locale));
}

} // namespace kept
