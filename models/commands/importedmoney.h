// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/context.h"
#include "models/store/imports/returnedmoney.h"
#include "models/store/rollups.h"

namespace kept {

/// Puts received payments of the plans that are not allocated yet on their items where policy states an order of its own; in a
/// store where none does, nothing is read. What is left is for the set-wise way, whose order is the standard one.
Result<void> allocateByPolicy(Transaction &transaction, const PlanScope &plans, const BulkLoad &load);

/// Puts payments where they would have gone had the items and payments been known that an import brought with an earlier date.
Result<void> replayDated(Transaction &transaction, const PlanScope &plans, const BulkLoad &load);

/// What followed from an import beside the rows it wrote.
struct BulkEffects
{
    qint64 plansMoved = 0; ///< whose figures what was posted moved
    qint64 promisesKept = 0;
    qint64 promisesPartlyKept = 0;
    qint64 plansClosed = 0;
    qint64 casesOpened = 0;
    qint64 paymentsTakenBack = 0;
    qint64 plansReopened = 0;
};

/// Opens plans again that were settled and that an item of an import leaves something due on.
Result<void> reopenOwing(Transaction &transaction, const Context &context, const PlanScope &plans, const BulkLoad &load,
                         BulkEffects &effects);

/// Does what ReversePayment does with each of these payments, to items, figures, promises, payment plans and closure.
Result<void> takeBackReturned(Transaction &transaction, const Context &context, const ReturnedMoney &money, ImportId run,
                              BulkEffects &effects);

/// Counts the money an import brought for promises taken before it, and gives these their verdict.
Result<void> countForPromises(Transaction &transaction, const Context &context, const PlanScope &plans, ImportId run,
                              BulkEffects &effects);

/// Moves the deadlines of plans whose time zone the rows of an import changed.
Result<void> followZones(Transaction &transaction, const Context &context, ImportId run);

/// Gives payment plans of these collection plans what follows from the money that came or went in bulk.
Result<void> judgeAfterBulk(Transaction &transaction, const Context &context, const std::vector<PlanId> &plans,
                            const BulkLoad &load = {});

/// Closes the plans that the money an import posted settled, each by the last of it, and their cases.
Result<void> closeAfterBulk(Transaction &transaction, const Context &context, const PostedPlans &posted, ImportId run,
                            BulkEffects &effects);

/// Opens the cases that the reasons of an import's new plans ask for, and closes those of plans that its rows closed.
Result<void> followPlans(Transaction &transaction, const Context &context, const PlanScope &plans, ImportId run,
                         BulkEffects &effects);

/// Takes back what the money of an import did to promises, cases and closure, before the import is undone; gives the plans, whose
/// counters want to be brought in line once it is.
Result<std::vector<PlanId>> takeMoneyBack(Transaction &transaction, const Context &context, ImportId run);

} // namespace kept
