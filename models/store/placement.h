// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue.h"
#include "models/domain/id.h"
#include "models/store/database.h"

#include <optional>

namespace kept {

/// The agency that a user of that role works for; none for everybody else. An agency user without an agency gets one that nothing is
/// placed with.
Result<std::optional<AccountId>> agencyOfUser(Database &database, std::optional<UserId> user);
/// Whether a collection plan is placed with an agency.
Result<bool> isPlacedWith(Database &database, AccountId agency, PlanId plan);
/// Whether any plan of a customer is.
Result<bool> hasPlacedPlan(Database &database, AccountId agency, AccountId customer);
/// Whether somebody of the agency made the contact.
Result<bool> isInteractionOf(Database &database, AccountId agency, InteractionId interaction);
/// Whether any plan of the customer is whose person this is.
Result<bool> hasPlacedPlan(Database &database, AccountId agency, ContactId person);

/// The rows `t` of an object's table that an agency may take along, as a condition: what the house did on other plans of the same
/// customer is not the agency's, nor what it noted on no plan.
QString placedRows(const ObjectType &object, AccountId agency);

} // namespace kept
