// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/loginteraction.h"

namespace kept {

/// Says how a call ended that was recorded when it was placed, with the outcome Open.
struct WrapUpCall
{
    using Outcome = InteractionLogged;
    static QString commandName() { return QStringLiteral("WrapUpCall"); }
    static QString meaning() { return QStringLiteral("Says how a call ended that was recorded when it was placed."); }

    InteractionId interaction = InteractionId::fromValue(0);
    std::optional<Instant> endedAt;
    std::optional<Instant> rangAt;
    std::optional<Instant> answeredAt;
    std::optional<LineEnd> lineEnd;
    QString outcome;
    std::optional<bool> connected;
    std::optional<bool> conversation;
    std::optional<bool> rightParty;
    std::optional<std::vector<PlanId>> talkedPlans;
    std::optional<QString> notes;
    std::optional<qint64> lease;

    template<class V>
    void describe(V &v)
    {
        v("interaction", interaction, "The record of the call");
        v("endedAt", endedAt, "When it ended");
        v("rangAt", rangAt, "When it rang there, as the telephone told");
        v("answeredAt", answeredAt, "When it was answered, as the telephone told");
        v("lineEnd", lineEnd, "How the line ended, as the telephone told");
        v("outcome", outcome, "What came of it");
        v("connected", connected, "Whether somebody or something answered");
        v("conversation", conversation, "Whether there was a conversation about the debt");
        v("rightParty", rightParty, "Whether it was the person meant");
        v("talkedPlans", talkedPlans, "The plans that were spoken about; left out, those it is counted for");
        v("notes", notes, "Notes");
        v("lease", lease, "The number of the customer's lease under which it was made; refused when that is over");
    }
};

/// Errors: RECORD.MISSING, REFERENCE.MISSING (NotFound); INTERACTION.OUTCOME (none, or Open again), INTERACTION.TIME (it rang, was
/// answered and ended in another order, or more than five minutes from now), both Invalid; INTERACTION.WRAPPED (it was said
/// before), INTERACTION.OTHER (somebody else's call, and no supervisor says it), QUEUE.LEASE, all Refused.
Result<InteractionLogged> execute(Transaction &transaction, const Context &context, const WrapUpCall &command);

} // namespace kept
