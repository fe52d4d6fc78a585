// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/allocation.h"
#include "models/domain/cashmatching.h"
#include "models/queries/promiseterms.h"
#include "models/store/paymentrepository.h"
#include "models/store/promiserepository.h"

namespace kept {

/// The rules of money that came in, for the command that records it and for the preview of it alike.

/// Error (Invalid): PAYMENT.AMOUNT (not above zero), PAYMENT.CURRENCY (not the plan's), PAYMENT.DATE (none, or later than today).
Result<void> checkPayment(const PlanRecord &plan, Money amount, QDate valueDate, QDate today);

/// What is open on the items of a plan, by component; closed ones are left out.
std::vector<OpenItem> openItemsOf(const std::vector<ItemRecord> &items);
/// Where an amount (minor units) goes on a plan, in the policy's order; a plan without items takes it on its due amount, without parts.
Result<AllocationResult> planAllocation(const PlanRecord &plan, const std::vector<ItemRecord> &items, qint64 amount,
                                        QDate valueDate, const EffectivePolicy &policy);

/// Whether money may still count for a promise or a part of that state.
bool mayStillCount(PromiseState state);
/// A part as matchCash() sees it.
WaitingPart waitingPart(const PromiseRecord &promise, const PartRecord &part, const QTimeZone &zone);

/// Whether nothing is left to collect: nothing is due, or no more than the policy's small balance with nothing past due.
bool isSettled(const PlanRecord &plan, const EffectivePolicy &policy, QDate today);

} // namespace kept
