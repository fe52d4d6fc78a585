// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/paymentplanrules.h"
#include "models/store/paymentplanrepository.h"

namespace kept {

/// What the rules have to know to agree a payment plan on a collection plan, for the form and for the command alike. `now` is
/// UTC milliseconds; the limits are those of the role.
Result<PaymentPlanFacts> paymentPlanFacts(Database &database, const PlanRecord &plan, Role role, qint64 now,
                                          const QTimeZone &deskZone);

/// The draft and the offer that a payment plan was proposed as.
PaymentPlanDraft draftOf(const PaymentPlanRecord &record, const std::vector<InstalmentRecord> &instalments);
PaymentPlanOffer offerOf(const PaymentPlanRecord &record, const std::vector<InstalmentRecord> &instalments);

/// The role of a user; that of an administrator in a store nobody signs in to.
Result<Role> roleOf(Database &database, std::optional<UserId> user);

} // namespace kept
