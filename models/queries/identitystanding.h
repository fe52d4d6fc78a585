// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/asking.h"
#include "models/store/identityrepository.h"
#include "models/store/reads/customerreads.h"

namespace kept {

/// Whether a person has shown who they are in this conversation, and what to ask if not.
struct IdentityStanding
{
    struct Answer
    {
        std::vector<ContactRow> people; ///< whom to choose from, the borrower first
        std::optional<ContactId> contact;
        IdentityRules rules;
        std::vector<ExpectedAnswer> questions; ///< those whose answer is known, in the house's order
        std::optional<qint64> passedAt;        ///< UTC milliseconds; by whoever asks, and still valid
        std::optional<qint64> validUntil;
        int attemptsLeft = 0;
        std::optional<qint64> lockedUntil;
        bool masksMoney = true; ///< what the house says about the flow of work

        bool isPassed() const { return passedAt.has_value(); }
        /// With fewer known answers than are required nobody can pass.
        bool canPass() const { return questions.size() >= static_cast<size_t>(rules.required); }
    };
    AccountId customer = AccountId::fromValue(0);
    std::optional<ContactId> contact = {}; ///< none: the first of the customer's people
    qint64 since = 0;                      ///< UTC milliseconds; a pass before is of another conversation
};

/// Error: NotFound RECORD.MISSING, also for a contact that is not of the customer.
Result<IdentityStanding::Answer> answer(Database &database, const Asking &asking, const IdentityStanding &question);

/// What the house says about people at the desks: identity, masks and locks.
struct HouseSecurity
{
    struct Answer
    {
        IdentityRules identity;
        bool masksMoney = true;
        int idleLockMinutes = 10;
    };
};

Result<HouseSecurity::Answer> answer(Database &database, const Asking &asking, const HouseSecurity &question);

} // namespace kept
