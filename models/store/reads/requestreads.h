// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/statuses.h"
#include "models/store/query.h"

namespace kept {

/// What somebody asked to be let do beyond a limit or a rule.
enum class RequestKind { Promise, Contact, PaymentPlan };

/// A request of somebody's, with what became of it.
struct OwnRequest
{
    RequestKind kind = RequestKind::Promise;
    qint64 id = 0; ///< of the approval, or of the payment plan
    QString number;
    std::optional<AccountId> customer;
    QString customerName;
    std::optional<Money> amount; ///< of a payment plan
    QString request;             ///< the command that was asked for, as JSON; none of a
                                 ///< payment plan
    ApprovalStatus status = ApprovalStatus::Pending;
    QString reason;
    qint64 askedAt = 0; ///< UTC milliseconds, like all instants
    QString decidedBy;
    std::optional<qint64> decidedAt;
    QString note; ///< what was said to it
};

/// The latest of both kinds, the last asked first of each; payment plans only
/// where they waited for a decision.
Result<std::vector<OwnRequest>> requestsOf(Database &database, UserId user, int limit);

} // namespace kept
