// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/commands/promising.h"
#include "models/domain/statuses.h"

namespace kept {

struct OverrideDecided
{
    ApprovalId approval = ApprovalId::fromValue(0);
    ApprovalStatus status = ApprovalStatus::Rejected;
    std::optional<PromiseId> promise;

    template<class V>
    void describe(V &v)
    {
        v("approval", approval, "The request");
        v("status", status, "What it is now");
        v("promise", promise, "The promise, when it was approved");
    }
};

/// Decides a request: an approval makes the promise, or puts it in the place of another, under the supervisor's own limit.
struct DecideOverride
{
    using Outcome = OverrideDecided;
    static QString commandName() { return QStringLiteral("DecideOverride"); }
    static QString meaning() { return QStringLiteral("Approves or rejects a request to pass the promise limit."); }
    static constexpr Right right = Right::Supervise;

    ApprovalId approval = ApprovalId::fromValue(0);
    ApprovalStatus decision = ApprovalStatus::Rejected;
    std::optional<QString> note;

    template<class V>
    void describe(V &v)
    {
        v("approval", approval, "The request");
        v("decision", decision, "Approved or Rejected");
        v("note", note, "What the supervisor says to it");
    }
};

/// Errors: RECORD.MISSING (NotFound); OVERRIDE.DECIDED, OVERRIDE.WITHDRAWN, OVERRIDE.OWN (Refused: one asks, another decides); OVERRIDE.DECISION (Invalid: pending is no
/// decision); those of MakePromise and ReplacePromise.
Result<OverrideDecided> execute(Transaction &transaction, const Context &context, const DecideOverride &command);

} // namespace kept
