// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/asking.h"
#include "models/store/database.h"

#include <QString>

namespace kept {

class ContactJudge;

/// May anybody at a customer be called now, about its open plans, at a number that is not known to be wrong?
struct CustomerReach
{
    struct Answer
    {
        bool isAllowed = false;
        bool hasNumber = false;
        std::optional<qint64> next; ///< UTC ms of the first instant at which somebody may be called; none: waiting is no help
        QString rule;               ///< the weightiest rule against it, of the number that opens first
    };
    AccountId customer;
};

/// Error: RECORD.MISSING (NotFound).
Result<CustomerReach::Answer> answer(Database &database, const Asking &asking, const CustomerReach &question);
/// The same by a judge that has ranked its packs already, for one customer after another.
Result<CustomerReach::Answer> reachOf(Database &database, ContactJudge &judge, AccountId customer, qint64 now);

} // namespace kept
