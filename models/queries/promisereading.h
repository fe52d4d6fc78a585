// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cashmatching.h"
#include "models/store/paymentrepository.h"
#include "models/store/promiserepository.h"

namespace kept {

/// The matches of all payments of the plan that stand.
Result<std::vector<MatchRecord>> matchesOfPlan(Database &database, PlanId plan);

/// What somebody agreed to: since when it is over, by a cancellation or by the promise that took its place; none while it is not.
std::optional<qint64> endOf(const PromiseRecord &promise, const std::vector<PromiseRecord> &promises);

/// What of the plan's money counts for its promises, derived from the facts: the payments that stand, and promises with their
/// parts as given. `links` are those stored that stand; what a part received beyond them was told by a file. `also` is a payment
/// that is not recorded (yet).
Result<std::vector<CashLink>> readPromises(Database &database, PlanId plan, const std::vector<PromiseRecord> &promises,
                                           const std::vector<PartRecord> &parts, const std::vector<MatchRecord> &links,
                                           const QTimeZone &zone, const std::optional<PaymentRecord> &also = {});

/// The instant of money that comes now: no earlier than what was agreed on the plan before, whatever the clocks of desks say.
Result<qint64> moneyInstant(Database &database, PlanId plan, qint64 now);
/// The instant of what is agreed now: after all money that came for the plan before.
Result<qint64> agreementInstant(Database &database, PlanId plan, qint64 now);

} // namespace kept
