// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keptctl/summarytext.h"

#include "app/keptctl/output.h"
#include "models/view/datetext.h"

#include <QCoreApplication>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("kept::CommandLine", text);
}

QString bucketName(const AgeingBucket &bucket)
{
    if (!bucket.to)
        return tr("%1 days and more").arg(bucket.from);
    if (*bucket.to - 1 == bucket.from)
        return tr("%1 days").arg(bucket.from);
    return tr("%1 to %2 days").arg(bucket.from).arg(*bucket.to - 1);
}

QString figures(const CurrencySummary &sums)
{
    const TextTable table{{{}, {{}, Qt::AlignRight}},
                          {{tr("  Initial due"), amountWords(sums.initialDue)},
                           {tr("  Payments received"), amountWords(sums.paid)},
                           {tr("  Current due"), amountWords(sums.currentDue)},
                           {tr("  Fees"), amountWords(sums.fees)},
                           {tr("  Promised"), amountWords(sums.promised)},
                           {tr("  Disputed"), amountWords(sums.disputed)},
                           {tr("  Days past due, mean"), ratioWords(sums.averageDaysPastDue)},
                           {tr("  Days past due, by due"), ratioWords(sums.weightedDaysPastDue)},
                           {tr("  Days past due, most"), countWords(sums.maximumDaysPastDue)}}};
    return table.text();
}

QString ageing(const CurrencySummary &sums)
{
    TextTable table{{{tr("  Past due")}, {tr("Plans"), Qt::AlignRight}, {tr("Due"), Qt::AlignRight}}, {}};
    for (const AgeingBucket &bucket : sums.ageing)
        table.rows.push_back({u"  "_s + bucketName(bucket), countWords(bucket.count), amountWords(bucket.due)});
    return table.text();
}

QString promises(const CurrencySummary &sums)
{
    const auto row = [](const QString &name, const PromiseTally &tally) {
        return QStringList{u"  "_s + name, countWords(tally.count), amountWords(tally.amount)};
    };
    const TextTable table{{{tr("  Promises")}, {tr("Count"), Qt::AlignRight}, {tr("Amount"), Qt::AlignRight}},
                          {row(tr("Open"), sums.open), row(tr("Waiting for approval"), sums.waiting), row(tr("Kept"), sums.kept),
                           row(tr("Partly kept"), sums.partlyKept), row(tr("Broken"), sums.broken),
                           row(tr("Cancelled"), sums.cancelled)}};
    return table.text();
}

} // namespace

QString summaryText(const PortfolioSummary::Answer &summary)
{
    QString text = tr("As of %1: %2 plans, %3 of them open; %4 days past due on average.\n")
                       .arg(summary.asOf.toString(Qt::ISODate), countWords(summary.plans), countWords(summary.openPlans),
                            ratioWords(summary.averageDaysPastDue));
    if (summary.nextPromise)
        text += tr("The next promise is due on %1: %2 %3.\n")
                    .arg(summary.nextPromise->dueDate.toString(Qt::ISODate), amountWords(summary.nextPromise->amount),
                         summary.nextPromise->amount.currency().code());
    for (const CurrencySummary &sums : summary.currencies)
        text += u"\n%1\n%2\n%3\n%4"_s.arg(sums.currency.code(), figures(sums), ageing(sums), promises(sums));
    return text;
}

QString summaryText(const AccountSummary::Answer &summary)
{
    QString text = summaryText(summary.figures);
    text += u'\n' + tr("Calls in the last seven days: %1.\n").arg(countWords(summary.contacts.attempts));
    if (summary.contacts.lastAt)
        text += tr("Last contact: %1, %2, %3.\n")
                    .arg(instantText(*summary.contacts.lastAt, plainWording().zone, plainWording().locale),
                         summary.contacts.lastChannel, summary.contacts.lastOutcome);
    return text;
}

} // namespace kept
