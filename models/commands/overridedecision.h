// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/store/decisionrepository.h"

namespace kept {

struct DecisionOverridden
{
    DecisionId decision = DecisionId::fromValue(0);

    template<class V>
    void describe(V &v)
    {
        v("decision", decision, "The decision");
    }
};

/// Lets a contact be made in spite of presumptions and policies, with a reason.
struct OverrideDecision
{
    using Outcome = DecisionOverridden;
    static QString commandName() { return QStringLiteral("OverrideDecision"); }
    static QString meaning()
    {
        return QStringLiteral("Lets a refused contact be made in spite of presumptions and policies, with a reason.");
    }
    static constexpr Right right = Right::Supervise;

    DecisionId decision = DecisionId::fromValue(0);
    QString reason;

    template<class V>
    void describe(V &v)
    {
        v("decision", decision, "The decision");
        v("reason", reason, "Why");
    }
};

/// Errors: RECORD.MISSING (NotFound); REASON.EMPTY (Invalid); DECISION.ALLOWED (nothing to override), DECISION.PROHIBITED
/// (a prohibition or a guideline refuses), DECISION.OVERRIDDEN (already), all Refused.
Result<DecisionOverridden> execute(Transaction &transaction, const Context &context, const OverrideDecision &command);

/// Whether a supervisor may let the decision pass. Errors: DECISION.ALLOWED, DECISION.PROHIBITED, DECISION.OVERRIDDEN (Refused).
Result<void> needOverridable(const DecisionRecord &decision);

/// The kind of an approval that is about a contact; its request is an OverrideDecision.
inline QString contactApproval()
{
    return QStringLiteral("Contact");
}

} // namespace kept
