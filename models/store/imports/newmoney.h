// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/paymentrepository.h"
#include "models/store/rollups.h"

#include <QTimeZone>

#include <map>
#include <vector>

namespace kept {

/// Plans among these to which the import brought money, and that have a promise from before it which money may still count for.
Result<std::vector<PlanId>> promisedPlansWithNewMoney(Database &database, const PlanScope &plans, ImportId run);
/// Plans among these, from before the import, to which it brought an item that falls due before one that was paid on, and those to
/// which it brought money from before a charge on them.
Result<std::vector<PlanId>> plansToReplay(Database &database, const PlanScope &plans, ImportId run);
/// Plans among these that are closed as settled and owe something again by an item that the import brought.
Result<std::vector<PlanId>> settledPlansThatOwe(Database &database, const PlanScope &plans, ImportId run);
/// What the import brought to a plan, by value date.
Result<std::vector<PaymentRecord>> newPaymentsOf(Database &database, ImportId run, PlanId plan);

/// Open plans to which money was posted and that nothing is due on any more, or nothing before `day`.
Result<std::vector<PlanId>> plansPaidUp(Database &database, const PostedPlans &posted, QDate day);

/// New open plans of the import among these whose reason opens cases.
Result<std::vector<PlanId>> plansThatOpenCases(Database &database, const PlanScope &plans, ImportId run);
/// Says that the cases of a plan the import made came with it; gives how many.
Result<qint64> attachCases(Database &database, ImportId run, PlanId plan);
/// Plans that the import's own rows closed and that have promises, or cases which are open or closed with the plan.
Result<std::vector<PlanId>> plansClosedByRows(Database &database, ImportId run);

/// The payments of an import that promises from before it were given money by, by plan.
Result<std::map<PlanId, std::vector<PaymentId>>> matchedPaymentsOf(Database &database, ImportId run);
/// Plans that a payment of the import closed.
Result<std::vector<PlanId>> plansClosedBy(Database &database, ImportId run);

/// Notes what of a plan's allocations an import moved since `before`, for its undo.
Result<void> noteMovedMoney(Database &database, ImportId run, PlanId plan, const std::vector<AllocationRecord> &before);
/// Takes it back: what was made goes, what was taken back stands again.
Result<void> restoreMovedMoney(Database &database, ImportId run);

} // namespace kept
