// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/requestoverride.h"

namespace kept {

/// Asks for a refused contact to be let pass.
struct RequestDecisionOverride
{
    using Outcome = OverrideRequested;
    static QString commandName() { return QStringLiteral("RequestDecisionOverride"); }
    static QString meaning()
    {
        return QStringLiteral("Asks a supervisor to let a refused contact pass in spite of presumptions and policies.");
    }

    DecisionId decision = DecisionId::fromValue(0);
    QString reason;
    std::optional<UserId> supervisor;

    template<class V>
    void describe(V &v)
    {
        v("decision", decision, "The decision that refuses");
        v("reason", reason, "Why it should be let pass");
        v("supervisor", supervisor, "The supervisor it goes to; left out, any");
    }
};

/// Errors: RECORD.MISSING, REFERENCE.MISSING (NotFound); REASON.EMPTY (Invalid); those of OverrideDecision (Refused).
Result<OverrideRequested> execute(Transaction &transaction, const Context &context, const RequestDecisionOverride &command);

} // namespace kept
