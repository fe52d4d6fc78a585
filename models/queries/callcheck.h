// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/question.h"
#include "models/domain/compliance/verdict.h"
#include "models/queries/asking.h"
#include "models/store/reads/customerreads.h"

namespace kept {

/// May the numbers of a customer be called now, about its open plans? Facts from the store, judged by the compliance rules.
struct CallCheck
{
    struct Number
    {
        ContactPointRow point;
        ContactQuestion asked; ///< the facts that were judged, for the record of the decision
        ContactVerdict verdict;
        int attempts = 0; ///< calls of the last seven days that count for the person
    };
    using Answer = std::vector<Number>; ///< one for each telephone number
    AccountId customer;
    std::optional<ContactPointId> point = std::nullopt; ///< only this number
    std::optional<qint64> at = std::nullopt;            ///< UTC milliseconds; now when not given
};

Result<CallCheck::Answer> answer(Database &database, const Asking &asking, const CallCheck &question);

} // namespace kept
