// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/rehearsal.h"
#include "models/queries/paymentpreview.h"
#include "models/view/findingtext.h"
#include "models/view/linetable.h"

namespace kept {

/// "Principal", "Fees"
QString componentText(Component component);
/// "Oldest debt first"
QString sharingText(DebtSharing sharing);
/// "Instalment 14": the item's own name, else what kind it is.
QString itemTitle(const QString &kind, const QString &name);

/// Where money goes, a line for each component of an item: what is left of it before and after.
QStringList allocationHeadings();
enum AllocationColumn {
    AllocationPlan,
    AllocationItem,
    AllocationDue,
    AllocationComponent,
    AllocationBefore,
    AllocationPaid,
    AllocationAfter
};
std::vector<TableLine> allocationLines(const PaymentPreview::Answer &preview, const Wording &wording);

/// What follows from it: promises and instalments it counts for, credit that stays, plans that close.
QStringList consequenceHeadings();
enum ConsequenceColumn { ConsequenceWhat, ConsequenceDue, ConsequenceAmount, ConsequenceThen };
std::vector<TableLine> consequenceLines(const PaymentPreview::Answer &preview, const Wording &wording);

/// Sums over all plans of a preview.
struct PreviewSums
{
    Money dueBefore, due, allocated, matched, unallocated;
};
/// What is left of an amount due when that much of it is paid or forgiven.
Money dueAfter(Money due, const PreviewSums &sums);
PreviewSums sumsOf(const PaymentPreview::Answer &preview, Currency currency);

/// What a customer owes in one currency, over the open plans that owe anything.
struct DebtTotal
{
    Currency currency;
    Money due, promised;
    int plans = 0;
};
std::vector<DebtTotal> debtTotals(const std::vector<PlanRow> &plans);

/// Everything that differs before and after a command, a line each.
QStringList changeHeadings();
enum ChangeColumn { ChangePlan, ChangeWhat, ChangeDue, ChangeBefore, ChangeAfter };
std::vector<TableLine> changeLines(const Rehearsed &rehearsed, const Wording &wording);
/// Where open promises would come to expect more than is due, or more beyond it than before; empty where they do not.
QString overpromisedText(const Rehearsed &rehearsed, const Wording &wording);

} // namespace kept
