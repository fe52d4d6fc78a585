// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/ownrequests.h"

#include "models/queries/placedscope.h"

#include <algorithm>

namespace kept {

namespace {

bool comesBefore(const OwnRequest &a, const OwnRequest &b)
{
    if (a.decidedAt.has_value() != b.decidedAt.has_value())
        return a.decidedAt.has_value();
    return a.decidedAt.value_or(a.askedAt) > b.decidedAt.value_or(b.askedAt);
}

} // namespace

Result<OwnRequests::Answer> answer(Database &database, const Asking &asking, const OwnRequests &question)
{
    if (!asking.actor || question.limit < 1)
        return OwnRequests::Answer();
    KEPT_TRY(auto own, requestsOf(database, *asking.actor, question.limit));
    // What an agency lost meanwhile it does not see any more, its own question
    // about it neither.
    KEPT_CHECK(
        keepSeen(database, asking, &own, [](const OwnRequest &row) { return row.customer.value_or(AccountId::fromValue(0)); }));
    std::stable_sort(own.begin(), own.end(), comesBefore);
    return own;
}

} // namespace kept
