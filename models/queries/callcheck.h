// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/question.h"
#include "models/domain/compliance/verdict.h"
#include "models/queries/asking.h"
#include "models/store/reads/customerreads.h"

namespace kept {

/// May the people of a customer be contacted now, about its open plans? Facts from the store, judged by the rule packs of
/// every place each of them may be in.
struct CallCheck
{
    struct Number
    {
        ContactPointRow point;
        ContactQuestion asked; ///< the facts that were judged, the channel among them
        ContactVerdict verdict;
        int attempts = 0;                ///< calls of the last seven days that count for the person
        QStringList packs = {};          ///< the rule packs that bind, the country's first
        std::vector<int> attempted = {}; ///< those calls, as indices into the question's history
        int limit = 0;                   ///< of calls in seven days, by the first pack that has such a limit; 0: none has
        std::optional<qint64> closesAt = std::nullopt; ///< UTC ms at which an allowed contact no longer is; none within a day
    };
    using Answer = std::vector<Number>; ///< one for each number or address that the channel reaches
    AccountId customer = AccountId::fromValue(0);
    std::optional<ContactPointId> point = std::nullopt; ///< only this number, also one known to be wrong
    std::optional<qint64> at = std::nullopt;            ///< UTC milliseconds; now when not given
    ContactChannel channel = ContactChannel::Call;
    ContactPurpose purpose = ContactPurpose::Collect;
    std::optional<PlanId> plan = std::nullopt; ///< what it is about; none: all plans that are open
    enum class Reach { ByChannel, Every };     ///< Every: calls (wrong numbers too), text messages, e-mails, letters
    Reach reach = Reach::ByChannel;
};

/// Errors: RECORD.MISSING (NotFound), for a number that is not the customer's, and an agency's view of what is not placed with it, too.
Result<CallCheck::Answer> answer(Database &database, const Asking &asking, const CallCheck &question);

/// The kind of contact point that a channel reaches: Phone, Email or Address.
QString pointKindOf(ContactChannel channel);

} // namespace kept
